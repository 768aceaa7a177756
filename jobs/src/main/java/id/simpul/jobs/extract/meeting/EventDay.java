package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day or days of the event that a story tells, wherever it tells them. */
final class EventDay {

    private static final WordTable SPEECH = WordTable.of(EventDay.class, "speech.csv");

    private static final WordTable WORDS = WordTable.of(EventDay.class, "days.csv");

    /** Days. */
    private static final int LONGEST_EVENT = 14;

    private static final Pattern CLOSES = WORDS.find("closes");

    private static final List<String> NUMERALS = List.of("dua", "tiga", "empat", "lima", "enam", "tujuh");

    /** "yang dibuka sehari sebelumnya" */
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:dibuka|dimulai|dibukanya) (?:sehari|satu hari) (?:sebelumnya|sebelum itu)(?!\\p{L})");

    private static final Pattern DURATION = Pattern.compile(
            "(?<!\\p{L})(dua|tiga|empat|lima|enam|tujuh|[2-7])(?: \\([^)]{1,8}\\))? (?:hari|malam)(?! (?:lalu|silam|sebelum|sesudah|setelah|kemudian|lagi|kerja|libur|setiap))(?!\\p{L})");

    /** What people are asked by reporters, not heard to say at an event. */
    private static final Pattern INTERVIEW = SPEECH.find("interview");

    private static final Pattern OPENS = WORDS.find("opens");

    /** "Hal itu dikemukakannya saat membuka pelatihan": all that is said was said there. */
    private static final Pattern SAID_THERE = Pattern.compile(
            "(?<!\\p{L})(?:saat|ketika|tatkala|sewaktu|dalam|di hadapan)(?: \\p{L}{2,14}){0,3} (?:membuka|memimpin|menutup|menghadiri|sambutan|sambutannya|arahan|arahannya)(?!\\p{L})");

    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}{3,}");

    /** It was held on a day that the story leaves open. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?<!\\p{L})(?:beberapa (?:waktu|hari|saat|pekan|bulan) (?:yang )?(?:lalu|silam)|belum lama ini|tempo hari|baru-baru ini|(?:pekan|minggu|bulan|tahun) (?:lalu|depan|kemarin))(?!\\p{L})");

    private final Story story;

    EventDay(Story story) {
        this.story = story;
    }

    /** Its own sentence's day, else the one of a sentence that tells of the same kind of event, or null. */
    @Nullable
    When of(EventCandidate main, EventSearch search, List<EventCandidate> candidates) {
        boolean closes =
                CLOSES.matcher(main.sentence().span().of(story.lower())).find();
        return lasting(main.day() != null ? main.day() : elsewhere(main, search, candidates), closes);
    }

    /** The day, or the days that the text tells elsewhere for what began on it ("selama tiga hari, 18-20 September"). */
    private @Nullable When lasting(@Nullable When day, boolean closes) {
        if (day == null || day.grain() != When.Grain.DAY || day.start() == null) {
            return day;
        }
        for (Mention<When> mention : story.dates()) {
            When days = mention.value();
            boolean starts = days.grain() == When.Grain.DAYS
                    && (day.start().equals(days.start())
                            || closes && day.start().equals(days.end()));
            if (starts
                    && days.end() != null
                    && !days.until()
                    && days.start() != null
                    && days.end().isBefore(days.start().plusDays(LONGEST_EVENT))) {
                return days;
            }
        }
        return closes ? closing(day, day.start()) : day;
    }

    /** "rakor tiga hari", "memakan waktu empat hari": the days of what ended on one. */
    private When closing(When day, LocalDate last) {
        Matcher days = DURATION.matcher(story.lower());
        if (!days.find()) {
            return DAY_BEFORE.matcher(story.lower()).find()
                    ? new When(last.minusDays(1), last, When.Grain.DAYS, false, null, true)
                    : day;
        }
        String word = days.group(1);
        int number = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 2 + NUMERALS.indexOf(word);
        return new When(last.minusDays(number - 1L), last, When.Grain.DAYS, false, null, true);
    }

    private @Nullable When elsewhere(EventCandidate main, EventSearch search, List<EventCandidate> candidates) {
        for (EventCandidate candidate : candidates) {
            if (candidate.day() != null && candidate.kind() == main.kind() && !SecondEvents.next(story, candidate)) {
                return candidate.day();
            }
        }
        When scheduled = Neighbours.scheduled(story);
        return scheduled != null || main.sentence().headline()
                ? scheduled
                : search.deeds().stream()
                        .filter(other -> other.kind() == main.kind())
                        .map(EventCandidate::day)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Words of the names of those who opened or led an event, or are named where it is told. */
    private Set<String> leaders(EventCandidate main) {
        Set<String> leaders = new HashSet<>();
        for (Sentence sentence : story.sentences()) {
            if (sentence.index() == main.sentence().index() || leads(sentence)) {
                Story.within(story.reading().people(), sentence.span())
                        .forEach(person ->
                                leaders.addAll(List.of(person.value().name().split(" "))));
            }
        }
        return leaders;
    }

    /** Whether who is quoted spoke at the event. */
    private boolean heard(Set<String> leaders, Sentence quotation) {
        return NAME.matcher(quotation.span().of(story.text()))
                .results()
                .anyMatch(name -> leaders.contains(name.group()));
    }

    private boolean leads(Sentence sentence) {
        return OPENS.matcher(sentence.span().of(story.lower())).find();
    }

    /**
     * Where nothing else tells the day of an event: the one on which the story puts what was said at it ("… kata Endah, Kamis
     * (15/9)"), else the one of its dateline; null where it tells several.
     */
    @Nullable
    When ofStory(EventCandidate main) {
        if (VAGUE.matcher(main.sentence().span().of(story.lower())).find()) {
            return null;
        }
        boolean there =
                SAID_THERE.matcher(main.sentence().span().of(story.lower())).find();
        Set<String> leaders = leaders(main);
        When said = null;
        When headed = null;
        for (Sentence sentence : story.sentences()) {
            for (Mention<When> mention : Story.within(story.dates(), sentence.span())) {
                When when = mention.value();
                if (!Days.isDay(when) || when.grain() != When.Grain.DAY || Days.vague(story, mention.span())) {
                    continue;
                }
                boolean interview =
                        INTERVIEW.matcher(sentence.span().of(story.lower())).find();
                if (Days.dateline(story, sentence.span(), mention.span())) {
                    headed = headed == null ? when : headed;
                } else if (!sentence.headline() && Days.ofQuotation(story, sentence.span(), mention.span())) {
                    if (!there && !heard(leaders, sentence)) {
                        continue;
                    }
                    if (interview || said != null && !Objects.equals(said.start(), when.start())) {
                        return null;
                    }
                    said = when;
                }
            }
        }
        return said != null ? said : headed != null ? headed : written();
    }

    /** The day of a dateline without its year ("Surabaya, 27/02."), or null. */
    private @Nullable When written() {
        LocalDate day = Dateline.headed(story);
        return day == null ? null : new When(day, day, When.Grain.DAY, false, null, true);
    }
}
