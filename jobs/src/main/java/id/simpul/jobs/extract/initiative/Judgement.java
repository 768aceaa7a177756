package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import org.jspecify.annotations.Nullable;

/** What the words around a verb make of the body that it governs: done, planned, wished for, missing, or only mentioned. */
final class Judgement {

    /** Below it the body is merely mentioned. */
    private static final double BAR = 1.5;

    /** Characters between a verb and its date. */
    private static final int CLOSE = 45;

    private final Clause clause;

    private Judgement(Clause clause) {
        this.clause = clause;
    }

    /** What is told, with how much speaks for it; or null. */
    static @Nullable Founding of(Clause clause, Clause.Governor governor) {
        return new Judgement(clause).judge(governor);
    }

    private @Nullable Founding judge(Clause.Governor governor) {
        Verb verb = governor.verb();
        boolean ahead = false;
        boolean wished = false;
        boolean missing = false;
        boolean done = false;
        boolean now = false;
        boolean all = false;
        int from = governor.behind()
                ? Math.max(clause.first, clause.name - 5)
                : Math.max(clause.first, governor.token() - 9);
        for (int i = governor.token() - 1; i >= from; i--) {
            if (i >= clause.name && i < clause.behind) {
                i = clause.name;
                continue;
            }
            Token token = clause.tokens.at(i);
            String word = token.word();
            if (Clause.hard(token) || Sense.ENDS.of(word)) {
                break;
            }
            ahead |= Sense.AHEAD.of(word);
            wished |= Sense.WISHED.of(word)
                    && !(Clause.MAY.contains(word)
                            && (clause.begins(i + 1) || Sense.DONE.of(clause.tokens.word(i - 1))));
            missing |= Sense.MISSING.of(word);
            done |= Sense.DONE.of(word);
            now |= Sense.NOW.of(word);
            all |= Sense.ALL.of(word);
        }
        boolean noun = verb.voice() == Voice.NOUN;
        boolean held = false;
        boolean talk = false;
        if (noun) {
            for (int i = governor.token() - 1; i >= Math.max(clause.first, governor.token() - 3); i--) {
                talk |= Sense.TALK.of(clause.tokens.word(i));
            }
            for (int i = clause.behind;
                    i < Math.min(clause.end, clause.behind + 12) && !Clause.hard(clause.tokens.at(i));
                    i++) {
                ahead |= Sense.AHEAD.of(clause.tokens.word(i));
                held |= Sense.HELD.of(clause.tokens.word(i));
                missing |= Sense.MISSING.of(clause.tokens.word(i));
            }
        }
        int at = clause.tokens.at(governor.token()).span().end();
        boolean close = Timing.within(clause.passage.reading(), clause.passage.sentence(), new Span(at, at), CLOSE)
                        .year()
                != null;
        boolean dated = close || dated();
        double sum = base(verb) - governor.loose();
        sum += done && !missing ? 0.7 : 0;
        sum += close ? 1.2 : dated ? 0.5 : 0;
        sum += now ? 0.6 : 0;
        sum += since() ? 0.8 : 0;
        sum += clause.passage.leads() && verb.act() != Act.HAVE ? 0.5 : 0;
        sum += governor.behind() && close && told(governor.token()) ? 0.5 : 0;
        sum -= wished ? 4 : 0;
        sum -= missing ? 4 : 0;
        sum -= all && ahead && verb.act() == Act.HAVE ? 2 : 0;
        sum -= talk ? 2 : 0;
        sum -= noun && !held && !close && !clause.passage.headline() ? 1 : 0;
        sum -= clause.passage.named().described() ? 0.4 : 0;
        if (ahead) {
            sum += dated ? 0.8 : -2;
        }
        boolean written = done && Timing.term(clause.passage.words(), clause.passage.end()) != null;
        if (verb.act() == Act.WRITE && !written && !(ahead && dated)) {
            return null;
        }
        sum += written ? 0.8 : 0;
        if (sum < BAR) {
            return null;
        }
        Mode mode = ahead
                ? Mode.PLANNED
                : verb.act() == Act.HAVE && !close && !now
                        ? Mode.STANDING
                        : !done && (verb.act() == Act.FOUND || verb.act() == Act.APPOINT || held)
                                ? Mode.CEREMONY
                                : Mode.FOUNDED;
        return new Founding(
                mode,
                clause.tokens.at(governor.token()).span().start()
                        - clause.passage.sentence().start(),
                sum);
    }

    /** "yang dibuka pada 2014": told of the name itself. */
    private boolean told(int verb) {
        return clause.tokens.word(verb - 1).equals("yang")
                || clause.tokens.word(verb - 2).equals("yang");
    }

    private boolean since() {
        return Reading.in(clause.passage.reading().dates(), clause.passage.sentence()).stream()
                .anyMatch(mention -> mention.rule().equals("date.since"));
    }

    private boolean dated() {
        Span core = clause.passage.named().core();
        return Timing.nearest(clause.passage.reading(), clause.passage.sentence(), core)
                                .year()
                        != null
                || Timing.term(clause.passage.reading(), clause.passage.sentence())
                                .year()
                        != null;
    }

    private double base(Verb verb) {
        return switch (verb.act()) {
            case FOUND -> 2.2;
            case APPOINT, ENACT, COMPLETE -> 1.5;
            case HAND -> 0.8;
            case BEGIN -> 0.7;
            case GROW, NAME, CHANGE -> 0.7;
            case HAVE -> 0.2;
            case WRITE, AIM -> 0.5;
        };
    }
}
