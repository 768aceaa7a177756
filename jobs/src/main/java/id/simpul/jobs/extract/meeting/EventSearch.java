package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.Phrases.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that report events and scores them: kind, verb of holding, day, venue, place in the story. */
final class EventSearch {

    static final Phrases KINDS = Phrases.readNouns("events.csv");

    private static final Pattern HOLDING = Pattern.compile(
            "(?<!\\p{L})(?:(?:meng)?gelar|menggelar|digelar|mengadakan|diadakan|adakan|melaksanakan|dilaksanakan|menyelenggarakan|diselenggarakan|"
                    + "menghelat|dihelat|berlangsung|dilangsungkan|melangsungkan|terselenggara|dibuka|membuka|memimpin|dipimpin|menghadiri|dihadiri|mengikuti|diikuti|memanggil|mengumpulkan|"
                    + "bertempat|tuan rumah|dipusatkan|mengemuka dalam|saat rapat|bersama|melakukan|diterima|menerima|memadati|dilakukan|menandatangani|mencanangkan|dicanangkan|"
                    + "meresmikan|diresmikan|diserahkan|menyerahkan|ditetapkan|mengesahkan|hadir dalam|hadir pada|dilatih|diberi|diberikan|menjadi tuan rumah|menginisiasi|menghadirkan)(?!\\p{L})");
    /** "Dalam rangka monitoring …": what the event told is for. */
    private static final Pattern PURPOSE = Pattern.compile("(?<!\\p{L})rangka (?:kegiatan |pelaksanaan )?$");
    /** "… yang disambung diskusi": what belongs to the event told. */
    private static final Pattern ADDED = Pattern.compile(
            "(?<!\\p{L})(?:dirangkai(?:kan)?|disambung|dilanjutkan|diisi|diselingi|dilengkapi|diawali|diakhiri|ditutup|disertai|dibarengi)"
                    + "(?: pula| juga)?(?: dengan| oleh)?(?: kegiatan| acara| sesi)? $");
    /** "menggelar kegiatan Sosialisasi …": an event with a name of its own, and its host. */
    private static final Pattern HOSTING = Pattern.compile(
            "(?<!\\p{L})(?:menggelar|gelar|mengadakan|melaksanakan|menyelenggarakan|menghelat|membuka|menghadiri) (?:(?:kegiatan|acara) )?$");

    /** "rapat tersebut": the event of the sentence before. */
    private static final Pattern THAT = Pattern.compile("^ (?:tersebut|itu|ini)(?!\\p{L})");
    /** "Kegiatan ini berlangsung …": an event that is called by no kind. */
    private static final Pattern ANY_EVENT = Pattern.compile(
            "(?<!\\p{L})(?:kegiatan|acara|giat|proses|prosesi|pembentukan|pengukuhan|penyerahan|penganugerahan|pembukaan)(?:nya)?(?: \\p{L}{2,16}){0,3} (?:berlangsung|dilangsungkan|digelar|dilaksanakan|diselenggarakan|diadakan|dihelat|dibuka|bertempat|dipusatkan)(?!\\p{L})");

    /** What is told at the head of a story as done at a place was an event, even where its day isn't told. */
    private static final Set<String> CEREMONY = Set.of(
            "mengukuhkan",
            "pengukuhan",
            "dikukuhkan",
            "meluncurkan",
            "peluncuran",
            "diluncurkan",
            "meresmikan",
            "peresmian",
            "diresmikan",
            "dilaunching",
            "melantik",
            "pelantikan",
            "dilantik",
            "penganugerahan",
            "malam penganugerahan",
            "malam anugerah",
            "penyerahan penghargaan",
            "mengadakan pembentukan",
            "menggelar pembentukan",
            "melaunching",
            "launching",
            "penandatanganan",
            "penandatanganan komitmen");

    private static final double PLACED_CEREMONY = 3;

    /** "Rapat itu juga dibuka …": what was called by its kind before. */
    private boolean again(Phrases.Hit hit) {
        return AGAIN.matcher(story.lower())
                .region(hit.end(), story.lower().length())
                .lookingAt();
    }

    private static final Pattern AGAIN = Pattern.compile(" (?:itu|ini|tersebut)(?!\\p{L})");

    /** "Selasa (20/6)" on a page that tells its year nowhere: it was held on a day, if nobody knows which. */
    private static final double YEARLESS = 1.5;

    /** "Janji itu disampaikan dalam audiensi …": what is told was told at the event. */
    private static final Pattern OCCASION = Pattern.compile(
            "(?<!\\p{L})(?:dalam|saat|ketika|pada|usai|seusai|setelah|selepas|di sela|di sela-sela|disela|di tengah) (?:kegiatan |acara |gelaran |pembukaan |membuka |menghadiri |mengikuti |memimpin |momen |rangkaian |puncak )?$"
                    + "|(?<!\\p{L})(?:saat|ketika|tatkala|sewaktu) (?:[\\p{L}\\p{N}]{2,16} ){1,5}$");

    private static final int LEAD_SENTENCES = 3;
    /** Characters from the beginning. */
    private static final int LEADING = 1500;

    private final Story story;
    private final NoEvent against;
    private final OnlyDay only;
    private final String title;
    private final Set<String> titleKinds = new HashSet<>();

    EventSearch(Story story) {
        this.story = story;
        against = new NoEvent(story);
        only = OnlyDay.of(story);
        String given = story.reading().document().metadata().title();
        title = given == null ? "" : given.toLowerCase(Locale.ROOT);
        KINDS.in(title, 0, title.length())
                .forEach(hit -> titleKinds.add(hit.columns().get(0)));
    }

    /** Every candidate, one a sentence, in reading order. */
    List<EventCandidate> candidates() {
        List<EventCandidate> candidates = new ArrayList<>();
        int body = 0;
        for (Sentence sentence : story.sentences()) {
            EventCandidate candidate = candidate(sentence, body);
            if (candidate != null) {
                candidates.add(candidate);
            }
            body += sentence.headline() ? 0 : 1;
        }
        return candidates;
    }

    private @Nullable EventCandidate candidate(Sentence sentence, int body) {
        Hit best = null;
        for (Hit hit :
                KINDS.in(story.lower(), sentence.span().start(), sentence.span().end())) {
            if (!against.excluded(hit, sentence) && (best == null || rank(hit) > rank(best))) {
                best = hit;
            }
        }
        if (best == null) {
            return null;
        }
        MeetingKind kind = kind(best);
        Span venue = Venues.in(story, sentence.span());
        venue = venue != null || sentence.headline()
                ? venue
                : Venues.named(story, new Span(best.end(), sentence.span().end()));
        When day = day(sentence, best);
        boolean holds = HOLDING.matcher(lower(sentence)).find();
        if (day == null && !sentence.headline()) {
            day = Days.told(story, sentence);
            boolean goesOn = Days.goesOn(story, sentence) && holds
                    || THAT.matcher(behind(best)).find();
            boolean came = (body <= LEAD_SENTENCES || holds)
                    && (Days.came(story, sentence) || Days.heldBefore(story, sentence));
            day = day == null && (goesOn || came) ? Days.before(story, sentence) : day;
            if (came && day != null && (venue == null || !Venues.placed(story, venue))) {
                Span before = Venues.in(
                        story, story.sentences().get(sentence.index() - 1).span());
                venue = before == null ? venue : before;
            }
        }
        boolean dated = day != null;
        day = dated || !holds ? day : only.behind(sentence);
        Sentence occasion = day == null ? Days.occasion(story, sentence) : null;
        if (occasion != null) {
            day = Days.first(story, occasion);
            venue = venue == null ? Venues.in(story, occasion.span()) : venue;
        }
        return new EventCandidate(
                sentence,
                new Span(best.start(), best.end()),
                kind,
                day,
                venue,
                score(sentence, body, best, day, venue) - (day != null && !dated ? adopted(sentence, best) : 0));
    }

    /** A day taken over from the sentence before proves less than one told with the event. */
    private double adopted(Sentence sentence, Hit hit) {
        return 1 + against.doubt(sentence, hit, false) - against.doubt(sentence, hit, true);
    }

    /** Sentences that tell the day of an event without calling it by its kind, which the story tells elsewhere. */
    List<EventCandidate> unnamed() {
        List<EventCandidate> candidates = new ArrayList<>();
        int body = 0;
        for (Sentence sentence : story.sentences()) {
            Matcher event = ANY_EVENT
                    .matcher(story.lower())
                    .region(sentence.span().start(), sentence.span().end())
                    .useTransparentBounds(true);
            if (!sentence.headline() && event.find()) {
                MeetingKind kind = kindOfStory();
                String code = kind.name().toLowerCase(Locale.ROOT);
                Hit hit = new Hit(event.start(), event.end(), event.group(), List.of(code, "1"));
                When day = day(sentence, hit);
                Span venue = Venues.in(story, sentence.span());
                Span phrase = new Span(hit.start(), hit.end());
                double score = score(sentence, body, hit, day, venue);
                candidates.add(new EventCandidate(sentence, phrase, kind, day, venue, score));
            }
            body += sentence.headline() ? 0 : 1;
        }
        return candidates;
    }

    /** The kind that the title names, else the first one that the text does, else other. */
    private MeetingKind kindOfStory() {
        List<Hit> hits = KINDS.in(title, 0, title.length());
        hits = hits.isEmpty()
                ? KINDS.in(story.lower(), 0, Math.min(story.lower().length(), LEADING))
                : hits;
        return hits.isEmpty() ? MeetingKind.OTHER : kind(hits.get(0));
    }

    /** Whether a sentence has a verb of holding or opening, or names a kind of event. */
    static boolean holds(Story story, Sentence sentence) {
        Span span = sentence.span();
        return !KINDS.in(story.lower(), span.start(), span.end()).isEmpty()
                || HOLDING.matcher(story.lower())
                        .region(sentence.span().start(), sentence.span().end())
                        .useTransparentBounds(true)
                        .find();
    }

    static MeetingKind kind(Hit hit) {
        return MeetingKind.valueOf(hit.columns().get(0).toUpperCase(Locale.ROOT));
    }

    static int weight(Hit hit) {
        return Integer.parseInt(hit.columns().get(1));
    }

    /** The weight, less where the word only tells what the event was for. */
    private double rank(Hit hit) {
        return weight(hit)
                - (PURPOSE.matcher(lead(hit)).find() || against.another(hit) ? 1.5 : 0)
                - (ADDED.matcher(lead(hit)).find() ? 2.5 : 0);
    }

    private String lead(Hit hit) {
        return story.lower().substring(Math.max(0, hit.start() - 32), hit.start());
    }

    private String behind(Hit hit) {
        return story.lower().substring(hit.end(), Math.min(story.lower().length(), hit.end() + 12));
    }

    private boolean named(Hit hit) {
        return Character.isUpperCase(story.text().charAt(hit.start()))
                && HOSTING.matcher(lead(hit)).find();
    }

    private @Nullable When day(Sentence sentence, Hit hit) {
        When nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Mention<When> mention : Story.within(story.reading().dates(), sentence.span())) {
            When when = mention.value();
            if (Days.isDay(when)
                    && !Days.vague(story, mention.span())
                    && !Days.dateline(story, sentence.span(), mention.span())
                    && !(Days.ofQuotation(story, sentence.span(), mention.span())
                            && !Days.atEvent(story, hit.start(), hit.end(), mention.span()))) {
                int away = mention.span().distance(new Span(hit.start(), hit.end()));
                if (away < distance) {
                    nearest = when;
                    distance = away;
                }
            }
        }
        return nearest;
    }

    private double score(Sentence sentence, int body, Hit hit, @Nullable When day, @Nullable Span venue) {
        String lower = lower(sentence);
        double score = weight(hit);
        score += day != null ? 3 : 0;
        score += venue != null ? 1 : 0;
        score += HOLDING.matcher(lower).find() ? 1.5 : 0;
        score += day == null && !again(hit) && Days.yearless(story, sentence.span()) ? YEARLESS : 0;
        score += day != null && OCCASION.matcher(lead(hit)).find() ? 1 : 0;
        score += named(hit) ? 0.75 : body == 0 && HOSTING.matcher(lead(hit)).find() ? 0.5 : 0;
        score += body < 3 ? 1.5 : body < 6 ? 0.75 : 0;
        score += body < 3 && day == null && venue != null && CEREMONY.contains(hit.phrase()) ? PLACED_CEREMONY : 0;
        score += title.contains(hit.phrase()) || titleKind(hit) ? 1 : 0;
        score += Topic.in(lower) ? 0.5 : -0.5;
        return score - against.doubt(sentence, hit, day != null);
    }

    private String lower(Sentence sentence) {
        return story.lower().substring(sentence.span().start(), sentence.span().end());
    }

    private boolean titleKind(Hit hit) {
        return titleKinds.contains(hit.columns().get(0));
    }
}
