package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a verb make of the body that it governs: done, planned, wished for, missing, or only mentioned. */
final class Judgement {

    /** Below it the body is merely mentioned. */
    private static final double BAR = 1.5;

    /** Characters between a verb and its date. */
    private static final int CLOSE = 45;

    /** Words before a verb, and before a name that stands before its verb, that still tell of it. */
    private static final int LEAD = 9;

    private static final int LEAD_OF_NAME = 5;
    /** Words before a noun of founding that talk of it, and behind the name that tell it was held. */
    private static final int LEAD_OF_NOUN = 3;

    private static final int BEHIND_NOUN = 12;

    private static final Set<Sense> TELLING =
            EnumSet.of(Sense.AHEAD, Sense.WISHED, Sense.MISSING, Sense.DONE, Sense.NOW, Sense.ALL);

    private final Clause clause;
    private final Clause.Governor governor;
    private final Verb verb;
    /** What the words around it tell. */
    private final Set<Sense> senses = EnumSet.noneOf(Sense.class);

    private Judgement(Clause clause, Clause.Governor governor) {
        this.clause = clause;
        this.governor = governor;
        verb = governor.verb();
        before();
        if (verb.voice() == Voice.NOUN) {
            aroundNoun();
        }
    }

    /** What is told, with how much speaks for it; or null. */
    static @Nullable Founding of(Clause clause, Clause.Governor governor) {
        return new Judgement(clause, governor).judged();
    }

    private void before() {
        int from = governor.behind()
                ? Math.max(clause.first, clause.name - LEAD_OF_NAME)
                : Math.max(clause.first, governor.token() - LEAD);
        for (int i = governor.token() - 1; i >= from; i--) {
            if (i >= clause.name && i < clause.behind) {
                i = clause.name;
                continue;
            }
            Token token = clause.tokens.at(i);
            if (Clause.hard(token) || Sense.ENDS.of(token.word())) {
                break;
            }
            for (Sense sense : TELLING) {
                if (sense.of(token.word()) && !(sense == Sense.WISHED && allowed(i))) {
                    senses.add(sense);
                }
            }
        }
    }

    /** "dapat", where it begins a clause or something was done already, is no wish. */
    private boolean allowed(int token) {
        return Clause.MAY.contains(clause.tokens.word(token))
                && (clause.begins(token + 1) || Sense.DONE.of(clause.tokens.word(token - 1)));
    }

    private void aroundNoun() {
        for (int i = governor.token() - 1; i >= Math.max(clause.first, governor.token() - LEAD_OF_NOUN); i--) {
            add(Sense.TALK, i);
        }
        int end = Math.min(clause.end, clause.behind + BEHIND_NOUN);
        for (int i = clause.behind; i < end && !Clause.hard(clause.tokens.at(i)); i++) {
            add(Sense.AHEAD, i);
            add(Sense.HELD, i);
            add(Sense.MISSING, i);
        }
    }

    private void add(Sense sense, int token) {
        if (sense.of(clause.tokens.word(token))) {
            senses.add(sense);
        }
    }

    private boolean tells(Sense sense) {
        return senses.contains(sense);
    }

    private @Nullable Founding judged() {
        boolean close = close();
        boolean dated = close || dated();
        boolean done = tells(Sense.DONE);
        boolean ahead = tells(Sense.AHEAD);
        boolean written = done && Timing.term(clause.passage.words(), clause.passage.end()) != null;
        if (verb.act() == Act.WRITE && !written && !(ahead && dated)) {
            return null;
        }
        double sum = base(verb) - governor.loose() + told(close, dated) - untold(close) + (written ? 0.8 : 0);
        if (ahead) {
            sum += dated ? 0.8 : -2;
        }
        int start = clause.tokens.at(governor.token()).span().start()
                - clause.passage.sentence().start();
        return sum < BAR ? null : new Founding(mode(close), start, sum);
    }

    /** What speaks for it. */
    private double told(boolean close, boolean dated) {
        double sum = tells(Sense.DONE) && !tells(Sense.MISSING) ? 0.7 : 0;
        sum += close ? 1.2 : dated ? 0.5 : 0;
        sum += tells(Sense.NOW) ? 0.6 : 0;
        sum += since() ? 0.8 : 0;
        sum += clause.passage.leads() && verb.act() != Act.HAVE ? 0.5 : 0;
        sum += governor.behind() && close && told(governor.token()) ? 0.5 : 0;
        return sum;
    }

    /** What speaks against it. */
    private double untold(boolean close) {
        boolean noun = verb.voice() == Voice.NOUN;
        double sum = tells(Sense.WISHED) ? 4 : 0;
        sum += tells(Sense.MISSING) ? 4 : 0;
        sum += tells(Sense.ALL) && tells(Sense.AHEAD) && verb.act() == Act.HAVE ? 2 : 0;
        sum += tells(Sense.TALK) ? 2 : 0;
        sum += noun && !tells(Sense.HELD) && !close && !clause.passage.headline() ? 1 : 0;
        sum += clause.passage.named().described() ? 0.4 : 0;
        return sum;
    }

    private Mode mode(boolean close) {
        if (tells(Sense.AHEAD)) {
            return Mode.PLANNED;
        }
        if (verb.act() == Act.HAVE && !close && !tells(Sense.NOW)) {
            return Mode.STANDING;
        }
        boolean act = verb.act() == Act.FOUND || verb.act() == Act.APPOINT || tells(Sense.HELD);
        return !tells(Sense.DONE) && act ? Mode.CEREMONY : Mode.FOUNDED;
    }

    /** Whether a date stands right behind the verb. */
    private boolean close() {
        int at = clause.tokens.at(governor.token()).span().end();
        return Timing.within(clause.passage.reading(), clause.passage.sentence(), new Span(at, at), CLOSE)
                        .year()
                != null;
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
