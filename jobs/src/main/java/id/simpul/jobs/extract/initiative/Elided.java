package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence tells of the body named before without a word for it: "Rencananya dibangun pada 2024", "Peresmiannya dilakukan
 * Senin", "Tahun depan kami bentuk". Its name is taken to stand, empty, beside that verb.
 */
final class Elided {

    private static final WordTable WORDS = WordTable.of(Elided.class, "elided.csv");

    /** Beside a verb without a subject stand only these, dates and what tells of tense. */
    private static final Set<String> LIGHT = WORDS.of("light");

    /** These begin an event rather than a body. */
    private static final Set<String> OF_EVENTS = WORDS.of("of_events");

    private final TokenList tokens;
    private final Reading reading;
    private final Span sentence;
    private final int first;

    private Elided(Reading reading, Span sentence) {
        this.reading = reading;
        this.sentence = sentence;
        tokens = reading.tokens();
        first = tokens.from(sentence.start());
    }

    /** The body named before, where the sentence tells of it so; else null. */
    static @Nullable Named of(Reading reading, Named named, Span sentence) {
        Span place = new Elided(reading, sentence).place(named.kind());
        return place == null ? null : new Named(named.kind(), named.what(), place, place, false);
    }

    private @Nullable Span place(InitiativeKind kind) {
        int end = tokens.from(sentence.end());
        for (int i = first; i < end; i++) {
            Verb verb = Verb.of(tokens.word(i));
            if (verb == null) {
                continue;
            }
            boolean bare = verb.voice() == Voice.BARE
                    && (tokens.word(i - 1).equals("kami") || tokens.word(i - 1).equals("kita"))
                    && !tokens.at(i + 1).isWord();
            boolean noun = verb.voice() == Voice.NOUN
                    && verb.act() == Act.FOUND
                    && (tokens.word(i).endsWith("nya")
                            || i == first && !tokens.at(i + 1).capital());
            boolean own = (verb.voice() == Voice.PASSIVE || verb.voice() == Voice.STATE) && tells(verb, i, kind);
            if (own && alone(i)) {
                return at(tokens.at(i).span().start());
            }
            if (noun || bare && verb.act() == Act.FOUND) {
                return at(tokens.at(i).span().end());
            }
        }
        return null;
    }

    private static Span at(int place) {
        return new Span(place, place);
    }

    private boolean tells(Verb verb, int i, InitiativeKind kind) {
        boolean paper = kind == InitiativeKind.ACTION_PLAN || kind == InitiativeKind.PROCEDURE;
        return switch (verb.act()) {
            case FOUND -> true;
            case BEGIN, OPEN -> !paper && !OF_EVENTS.contains(tokens.word(i));
            case ENACT, AGREE -> paper;
            case COMPLETE -> paper || kind == InitiativeKind.SERVICE_UNIT;
            case APPOINT, HAVE, WRITE, GROW, NAME, CHANGE, HAND, FUND, AIM -> false;
        };
    }

    /** Whether nothing stands before the verb, back to the last mark, that could be its subject. */
    private boolean alone(int verb) {
        for (int i = verb - 1; i >= first; i--) {
            Token token = tokens.at(i);
            if (Clause.hard(token) || token.is(",")) {
                return token.is(",") || !token.is(":");
            }
            Verb other = Verb.of(token.word());
            boolean light = LIGHT.contains(token.word())
                    || Sense.AHEAD.of(token.word())
                    || Sense.DONE.of(token.word())
                    || other != null && other.plans()
                    || dated(token.span().start());
            if (!light) {
                return false;
            }
        }
        return true;
    }

    private boolean dated(int place) {
        for (Mention<?> date : Reading.in(reading.dates(), sentence)) {
            if (date.span().start() <= place && place < date.span().end()) {
                return true;
            }
        }
        return false;
    }
}
