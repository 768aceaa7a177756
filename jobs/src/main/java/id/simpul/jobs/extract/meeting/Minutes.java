package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.meeting.MinutesForm.Field;
import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The meeting that minutes or an invitation are about: its form ("Hari/Tanggal : …") and the items under its decisions. */
final class Minutes {

    private static final Pattern OF_A_MEETING =
            Pattern.compile("notul|risalah|berita acara|hasil rapat|undangan|laporan kegiatan|resume rapat");
    private static final Pattern DECISIONS = Pattern.compile(
            "^(?:[ivx]{1,5}\\.|[a-h]\\.|\\d{1,2}\\.)?\\s*(?:hasil |butir |poin )?(?:keputusan|kesimpulan|kesepakatan|rekomendasi|tindak lanjut|rencana tindak lanjut|rumusan|komitmen)(?:\\P{Alnum}+|\\p{L}+\\s?){0,6}:?$");
    private static final Pattern HEADING =
            Pattern.compile("^(?:[ivx]{1,5}\\.|[a-h]\\.|bab [ivx]+)\\s+\\p{L}[^.;:]{2,50}$");
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:pimpinan rapat|ketua rapat|notulis|pencatat|mengetahui|kepala dinas|lampiran|ketua,|demikian|ditetapkan|dibuat di).*");
    private static final Pattern BULLET = Pattern.compile("^(?:\\d{1,2}[.)]|[a-z][.)]|[-–•*·])\\s*");

    private static final Pattern PAPER =
            Pattern.compile("(?:notulen(?:si)?|notula|risalah|resume|berita acara)\\s{1,3}(?=rapat|sidang|pertemuan)");

    private static final int HEADING_LINES = 8;
    private static final int LONGEST_HEADING = 200;

    private final Story story;

    Minutes(Story story) {
        this.story = story;
    }

    /** The meeting; null where the document is no minutes. */
    @Nullable
    Finding<Meeting> find() {
        MinutesForm form = MinutesForm.read(story);
        Span named = form.value(Field.TITLE);
        Span title = named != null ? named : heading();
        Span dated = form.value(Field.DAY);
        String lead = story.lower().substring(0, Math.min(story.lower().length(), 3000));
        if (title == null || dated == null || !OF_A_MEETING.matcher(lead).find()) {
            return null;
        }
        When day = day(dated);
        MeetingKind kind = kind(title);
        if (kind == null || day == null) {
            return null;
        }
        Span venue = form.value(Field.PLACE);
        Agency organizer = organizer();
        Region region = region(venue, organizer);
        List<Person> chairs = chairs(form.value(Field.CHAIR));
        Chairs told = new Chairs(story, sentence -> true, -1);
        List<Person> chaired = chairs.isEmpty() ? told.chairs() : chairs;
        Meeting meeting = new Meeting(
                kind,
                title.of(story.text()),
                day.start(),
                day.end(),
                region == null ? null : region.code(),
                venue == null ? null : venue.of(story.text()),
                organizer == null ? null : organizer.name(),
                chaired,
                Speakers.of(story, chaired),
                count(form.value(Field.PARTICIPANTS)),
                participants(form.value(Field.PARTICIPANTS)),
                outcomes());
        double confidence =
                (region == null ? 0.4 : 0.75) + (venue == null ? 0 : 0.1) + (day.consistent() ? 0.05 : -0.3);
        return new Finding<>(meeting, title, null, null, page(title), confidence, List.of("meeting.minutes"));
    }

    /** "NOTULEN" and below it "RAPAT KOORDINASI …": the first line on top that names a kind of meeting. */
    private @Nullable Span heading() {
        return story.reading().document().blocks().stream()
                .limit(HEADING_LINES)
                .filter(block -> block instanceof Block.Heading || block instanceof Block.Paragraph)
                .map(Block::span)
                .filter(line -> line.length() <= LONGEST_HEADING && kind(line) != null)
                .findFirst()
                .map(this::withoutPaper)
                .orElse(null);
    }

    /** The heading of "NOTULEN RAPAT …" is the paper's; the meeting is what stands behind its first word. */
    private Span withoutPaper(Span heading) {
        Matcher paper = PAPER.matcher(story.lower()).region(heading.start(), heading.end());
        return paper.lookingAt() ? new Span(paper.end(), heading.end()) : heading;
    }

    private @Nullable When day(Span value) {
        for (Mention<When> mention : Story.within(story.dates(), value)) {
            if (Days.isDay(mention.value())) {
                return mention.value();
            }
        }
        return null;
    }

    private @Nullable MeetingKind kind(Span title) {
        Hit best = null;
        for (Hit hit : EventSearch.KINDS.in(story.lower(), title.start(), title.end())) {
            if (best == null || EventSearch.weight(hit) > EventSearch.weight(best)) {
                best = hit;
            }
        }
        return best == null ? null : EventSearch.kind(best);
    }

    /** The body in the letterhead: the first that has a territory. */
    private @Nullable Agency organizer() {
        Agency first = null;
        for (Mention<Agency> mention : story.reading().agencies()) {
            boolean letterhead = mention.span().start() < 600;
            if (letterhead
                    && (first == null
                            || (first.acronym() == null && mention.value().acronym() != null))) {
                first = mention.value();
            }
        }
        return first;
    }

    private @Nullable Region region(@Nullable Span venue, @Nullable Agency organizer) {
        Region found = null;
        if (venue != null) {
            for (Mention<Region> mention : Story.within(story.reading().regions(), venue)) {
                found = found == null || found.contains(mention.value()) ? mention.value() : found;
            }
        }
        List<Region> homes = story.reading().homes();
        Region office = organizer == null ? null : organizer.territory();
        Region host = office != null && office.level() != Region.Level.NATION
                ? office
                : homes.isEmpty() ? null : homes.get(0);
        return found != null ? found : host;
    }

    private List<Person> chairs(@Nullable Span value) {
        if (value == null) {
            return List.of();
        }
        var people = Story.within(story.reading().people(), value);
        if (!people.isEmpty()) {
            return List.of(new Person(
                    people.get(0).value().name(), people.get(0).value().role()));
        }
        String plain = value.of(story.text()).split("[,(]", 2)[0].strip();
        return plain.isEmpty() || plain.length() > 60 || !Character.isUpperCase(plain.charAt(0))
                ? List.of()
                : List.of(new Person(plain, null));
    }

    private @Nullable Integer count(@Nullable Span value) {
        if (value != null) {
            for (Mention<Quantity> number : Story.within(story.reading().numbers(), value)) {
                String behind = story.lower()
                        .substring(
                                number.span().end(),
                                Math.min(story.lower().length(), number.span().end() + 9));
                if (behind.startsWith(" orang") || behind.startsWith(" peserta")) {
                    return (int) number.value().value();
                }
            }
        }
        return new Headcount(story, sentence -> true).of(-1);
    }

    private List<String> participants(@Nullable Span value) {
        List<String> listed = new ArrayList<>();
        if (value != null && value.of(story.text()).matches("(?s)^1[.)].*")) {
            boolean behind = false;
            for (Block block : story.reading().document().blocks()) {
                String line = block.span().of(story.text());
                if (block.span().contains(value)) {
                    listed.add(bare(value.of(story.text())));
                    behind = true;
                } else if (behind
                        && BULLET.matcher(line).find()
                        && line.length() < 90
                        && Character.isDigit(line.charAt(0))) {
                    listed.add(bare(line));
                } else if (behind) {
                    break;
                }
            }
        }
        listed.removeIf(item -> !Attendee.body(item));
        return listed.isEmpty() ? new Attendance(story, sentence -> true).bodies() : listed;
    }

    private static String bare(String item) {
        return BULLET.matcher(item).replaceFirst("").strip();
    }

    private List<Outcome> outcomes() {
        List<Outcome> items = new ArrayList<>();
        Outcomes reader = new Outcomes(story);
        boolean decisions = false;
        boolean headed = false;
        for (Story.Sentence sentence : story.sentences()) {
            String lower = story.lower()
                    .substring(sentence.span().start(), sentence.span().end())
                    .strip();
            if (DECISIONS
                    .matcher(lower.substring(0, Math.min(90, lower.length())))
                    .matches()) {
                decisions = true;
                headed = true;
            } else if (decisions
                    && (HEADING.matcher(lower).matches()
                            || SIGNATURE.matcher(lower).matches())) {
                decisions = false;
            } else if (decisions) {
                Outcome item = reader.decided(sentence);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return headed ? items : reader.of(-1);
    }

    private @Nullable Integer page(Span span) {
        for (Story.Sentence sentence : story.sentences()) {
            if (sentence.span().overlaps(span)) {
                return sentence.page();
            }
        }
        return null;
    }
}
