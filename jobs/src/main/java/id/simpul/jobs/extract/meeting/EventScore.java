package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much speaks for it that a sentence reports an event, and that it is the one which the story tells. */
final class EventScore {

    private static final WordTable WORDS = WordTable.of(EventScore.class, "gathering.csv");

    private static final Pattern HOLDING = WORDS.find("holding");

    /** A word for an event that is itself what was done: "mengukuhkan", "dikunjungi", "berdialog". */
    private static final Pattern DEED = Pattern.compile("^(?:me[mnlr]|be[rt]|di(?!skusi|alog|klat|seminasi))");

    /** "menggelar kegiatan Sosialisasi …": an event with a name of its own, and its host. */
    private static final Pattern HOSTING = Pattern.compile(
            "(?<!\\p{L})(?:membuka|menghadiri|" + WORDS.any("holds", "carries_out") + ") (?:(?:kegiatan|acara) )?$");

    /** "Rapat itu juga dibuka …": what was called by its kind before. */
    private static final Pattern AGAIN = Pattern.compile(" (?:itu|ini|tersebut)(?!\\p{L})");

    /** "Janji itu disampaikan dalam audiensi …": what is told was told at the event. */
    private static final Pattern OCCASION = Pattern.compile(
            "(?<!\\p{L})(?:dalam|saat|ketika|pada|usai|seusai|setelah|selepas|di sela|di sela-sela|disela|di tengah) (?:kegiatan |acara |gelaran |pembukaan |membuka |menghadiri |mengikuti |memimpin |momen |rangkaian |puncak )?$"
                    + "|(?<!\\p{L})(?:saat|ketika|tatkala|sewaktu) (?:[\\p{L}\\p{N}]{2,16} ){1,5}$");

    /** What is told at the head of a story as done at a place was an event, even where its day isn't told. */
    private static final Set<String> CEREMONY = WORDS.of("ceremony");

    private static final double PLACED_CEREMONY = 3;
    /** "Selasa (20/6)" on a page that tells its year nowhere: it was held on a day, if nobody knows which. */
    private static final double YEARLESS = 1.5;

    /** Who takes part, what is done among them: words of a gathering, by what each is about. */
    private static final List<Pattern> COMPANY = Stream.of("participants", "lecturers", "opening", "course", "agreeing")
            .map(WORDS::find)
            .toList();

    private static final double EACH = 0.5;
    private static final double MOST_COMPANY = 1.5;
    private static final int BEHIND = 3;

    private final Story story;
    private final NoEvent against;
    private final String title;
    private final Set<String> titleKinds = new HashSet<>();

    EventScore(Story story, NoEvent against) {
        this.story = story;
        this.against = against;
        String given = story.reading().document().metadata().title();
        title = given == null ? "" : given.toLowerCase(Locale.ROOT);
        EventSearch.KINDS
                .in(title, 0, title.length())
                .forEach(hit -> titleKinds.add(hit.columns().get(0)));
    }

    /** Whether a sentence has a verb of holding or opening. */
    static boolean holds(Story story, Span sentence) {
        return HOLDING.matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true)
                .find();
    }

    /**
     * The evidence, from about 0 to 12.
     *
     * @param body how many sentences of the body stand before
     */
    double of(Sentence sentence, int body, Hit hit, @Nullable When day, @Nullable Span venue) {
        String lower =
                story.lower().substring(sentence.span().start(), sentence.span().end());
        String lead = story.lower().substring(Math.max(0, hit.start() - 32), hit.start());
        double score = EventSearch.weight(hit);
        score += day != null ? 3 : 0;
        score += venue != null ? 1 : 0;
        score += holds(story, sentence.span()) || DEED.matcher(hit.phrase()).find() ? 1.5 : 0;
        score += day == null && !again(hit) && Days.yearless(story, sentence.span()) ? YEARLESS : 0;
        score += day != null && OCCASION.matcher(lead).find() ? 1 : 0;
        score += named(hit, lead) ? 0.75 : body == 0 && HOSTING.matcher(lead).find() ? 0.5 : 0;
        score += body < 3 ? 1.5 : body < 6 ? 0.75 : 0;
        score += body < 3 && day == null && venue != null && CEREMONY.contains(hit.phrase()) ? PLACED_CEREMONY : 0;
        score += title.contains(hit.phrase())
                        || titleKinds.contains(hit.columns().get(0))
                ? 1
                : 0;
        score += Topic.in(lower) ? 0.5 : -0.5;
        return score + company(sentence) - against.doubt(sentence, hit, day != null);
    }

    /** What the sentence and those right behind it tell of people who take part, open, speak, agree. */
    private double company(Sentence sentence) {
        int last = Math.min(story.sentences().size() - 1, sentence.index() + BEHIND);
        Span around = new Span(
                sentence.span().start(), story.sentences().get(last).span().end());
        double company = 0;
        for (Pattern words : COMPANY) {
            Matcher matcher = words.matcher(story.lower())
                    .region(around.start(), around.end())
                    .useTransparentBounds(true);
            company += matcher.find() ? EACH : 0;
        }
        return sentence.headline() ? 0 : Math.min(MOST_COMPANY, company);
    }

    private boolean again(Hit hit) {
        return AGAIN.matcher(story.lower())
                .region(hit.end(), story.lower().length())
                .lookingAt();
    }

    private boolean named(Hit hit, String lead) {
        return Character.isUpperCase(story.text().charAt(hit.start()))
                && HOSTING.matcher(lead).find();
    }
}
