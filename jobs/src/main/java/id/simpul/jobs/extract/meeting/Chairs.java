package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.meeting.Leading.Side;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who led or opened an event. */
final class Chairs {

    private static final WordTable WORDS = WordTable.of(Chairs.class, "leading.csv");

    /** "Pak Kuwu X yang selalu membuka acara kami": of no event. */
    private static final Pattern NEVER_MIND =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("never") + "(?: \\p{L}{2,12}){0,2} $");

    private static final int LEAD = 40;

    /** Sentences between an event and what was done at it. */
    private static final int CLOSE = 3;

    /** Characters between "diresmikan" and whoever did it. */
    private static final int NEXT = 6;

    private final Story story;
    private final Predicate<Sentence> about;
    private final int at;
    private final Leaders leaders;

    /**
     * @param about which sentences tell of the event
     * @param at index of the sentence that tells it, or -1 where the whole document does
     */
    Chairs(Story story, Predicate<Sentence> about, int at) {
        this.story = story;
        this.about = about;
        this.at = at;
        leaders = new Leaders(story);
    }

    /** Of several the one of whom the story says most, then the first, with whom they led it; empty where nobody is said to lead or open. */
    List<Person> chairs() {
        List<Person> chairs = List.of();
        int weight = 0;
        for (Sentence sentence : story.sentences()) {
            for (Leading leading : Leading.values()) {
                if (leading.weight() > weight && about.test(sentence) && tells(leading, sentence)) {
                    List<Person> told = told(leading, sentence.span());
                    chairs = told.isEmpty() ? chairs : told;
                    weight = told.isEmpty() ? weight : leading.weight();
                }
            }
        }
        return chairs;
    }

    private boolean tells(Leading leading, Sentence sentence) {
        return leading.headed() == sentence.headline()
                && (!leading.close() || at < 0 || Math.abs(sentence.index() - at) <= CLOSE);
    }

    private List<Person> told(Leading leading, Span sentence) {
        Matcher words = leading.words()
                .matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (words.find()) {
            Mention<Official> chair = of(leading, new Span(words.start(), words.end()), sentence);
            if (chair != null) {
                Mention<Official> second = leading == Leading.OPENED ? leaders.with(chair, sentence) : null;
                return second == null ? List.of(person(chair)) : List.of(person(chair), person(second));
            }
        }
        return List.of();
    }

    private static Person person(Mention<Official> official) {
        return new Person(official.value().name(), official.value().role());
    }

    private @Nullable Mention<Official> of(Leading leading, Span words, Span sentence) {
        String lead = story.lower().substring(Math.max(sentence.start(), words.start() - LEAD), words.start());
        boolean never = NEVER_MIND.matcher(lead).find();
        if (leading.side() == Side.BEFORE) {
            return leaders.before(words, sentence, never);
        }
        return never ? null : leaders.behind(words.end(), sentence, leading.close() ? NEXT : Integer.MAX_VALUE);
    }
}
