package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Span;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a verb make of the body that it governs: done, planned, wished for, missing, or only mentioned. */
final class Judgement {

    static final Set<String> MAY = Set.of("bisa", "dapat");

    /** Below it the body is merely mentioned. */
    private static final double BAR = 1.49;

    /** Characters between a verb and its date. */
    private static final int CLOSE = 45;

    /** Words before a verb, and before a name that stands before its verb, that still tell of it. */
    private static final int LEAD = 9;

    private static final int LEAD_OF_NAME = 5;

    /** Words before a noun of founding that talk of it, and behind the name that tell it was held. */
    private static final int LEAD_OF_NOUN = 3;

    private static final int BEHIND_NOUN = 12;

    private static final Set<Sense> TELLING =
            EnumSet.of(Sense.AHEAD, Sense.WISHED, Sense.PURPOSE, Sense.MISSING, Sense.DONE, Sense.NOW, Sense.ALL);

    private static final Set<String> FOR = Set.of("untuk", "demi");

    private static final Set<String> AND = Set.of("dan", "serta", "atau");

    private final Clause clause;
    private final Governors.Governor governor;
    private final Verb verb;
    /** Whether a relative clause of the name's own holds the verb. */
    private final boolean relative;
    /** What the words around it tell. */
    private final Set<Sense> senses = EnumSet.noneOf(Sense.class);

    private Judgement(Clause clause, Governors.Governor governor) {
        this.clause = clause;
        this.governor = governor;
        verb = governor.verb();
        relative = governor.behind() && relative();
        before();
        if (verb.voice() == Voice.NOUN) {
            aroundNoun();
        }
    }

    /** What is told, with how much speaks for it; or null. */
    static @Nullable Founding of(Clause clause, Governors.@Nullable Governor governor) {
        return governor == null || clause.invites(governor.token()) ? null : new Judgement(clause, governor).judged();
    }

    /** "yang juga baru diresmikan": told of the name itself, whatever the sentence asks for. */
    private boolean relative() {
        for (int i = governor.token() - 1; i >= clause.behind; i--) {
            if (clause.tokens.word(i).equals("yang")) {
                return true;
            }
        }
        return false;
    }

    private void before() {
        int from = relative
                ? clause.behind
                : Math.max(clause.first, governor.behind() ? clause.name - LEAD_OF_NAME : governor.token() - LEAD);
        boolean comma = false;
        boolean parted = false;
        for (int i = governor.token() - 1; i >= from; i--) {
            if (i >= clause.name && i < clause.behind) {
                i = clause.name;
                continue;
            }
            String word = clause.tokens.word(i);
            if (clause.hard(i) || Sense.ENDS.of(word)) {
                break;
            }
            for (Sense sense : TELLING) {
                if (sense.of(word) && !excused(sense, i, comma, parted)) {
                    senses.add(sense);
                }
            }
            comma |= clause.parts(i);
            parted |= comma || finite(i);
        }
    }

    /** Another verb, which isn't joined to the one that governs: a purpose told before it is its own. */
    private boolean finite(int token) {
        String word = clause.tokens.word(token);
        return Verb.other(word) && !joined(token);
    }

    /** Whether a conjunction stands between a word and the verb. */
    private boolean joined(int token) {
        for (int i = token + 1; i < governor.token(); i++) {
            if (AND.contains(clause.tokens.word(i)) || clause.tokens.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean excused(Sense sense, int token, boolean comma, boolean parted) {
        return switch (sense) {
            case WISHED -> may(token) || planned(token - 1);
            case ALL ->
                planned(token - 1)
                        || joined(token)
                        || clause.tokens.at(token + 1).isDigits();
            case PURPOSE -> parted || forWhom(token);
            case MISSING -> comma;
            default -> false;
        };
    }

    /** "untuk itu", "untuk wilayah Maluku": not what is to be done. */
    private boolean forWhom(int token) {
        String next = clause.tokens.word(token + 1);
        boolean conjunction = FOR.contains(clause.tokens.word(token));
        return conjunction && Verb.of(next) == null && !Verb.other(next);
    }

    /** "dapat", where it begins a clause or something was done already, is no wish. */
    private boolean may(int token) {
        return MAY.contains(clause.tokens.word(token))
                && (clause.begins(token + 1) || Sense.DONE.of(clause.tokens.word(token - 1)));
    }

    /** "kami rencanakan setiap kecamatan punya": a plan, whoever is to have it. */
    private boolean planned(int token) {
        return clause.tokens.word(token).endsWith("rencanakan");
    }

    private void aroundNoun() {
        for (int i = governor.token() - 1; i >= Math.max(clause.first, governor.token() - LEAD_OF_NOUN); i--) {
            add(Sense.TALK, i);
            add(Sense.HELD, i);
        }
        int end = Math.min(clause.end, clause.behind + BEHIND_NOUN);
        for (int i = clause.behind; i < end && !clause.hard(i); i++) {
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
        boolean ahead = ahead(dated);
        boolean written = done && Timing.term(clause.passage.words(), clause.passage.end()) != null;
        boolean aim = verb.act() == Act.WRITE && !written || verb.act() == Act.FUND;
        if (aim && !(ahead && dated)) {
            return null;
        }
        double sum = base() - governor.loose() + told(close, dated) - untold(close, ahead && dated);
        sum += written ? 0.8 : 0;
        if (ahead) {
            sum += dated ? 0.9 : -2;
        }
        int start = clause.tokens.at(governor.token()).span().start()
                - clause.passage.sentence().start();
        return sum < BAR ? null : new Founding(mode(close, ahead), start, sum);
    }

    private boolean ahead(boolean dated) {
        return tells(Sense.AHEAD) || tells(Sense.PURPOSE) && aimed() && dated;
    }

    /** "supaya tahun depan sudah terbentuk" */
    private boolean aimed() {
        return tells(Sense.DONE);
    }

    /** What speaks for it. */
    private double told(boolean close, boolean dated) {
        double sum = tells(Sense.DONE) && !tells(Sense.MISSING) ? 0.7 : 0;
        sum += close ? 1.2 : dated ? 0.5 : 0;
        sum += tells(Sense.NOW) ? 0.6 : 0;
        sum += since() ? 0.8 : 0;
        sum += clause.passage.leads() && verb.act() != Act.HAVE ? 0.5 : 0;
        sum += relative && close ? 0.5 : 0;
        return sum;
    }

    /** What speaks against it. */
    private double untold(boolean close, boolean term) {
        boolean noun = verb.voice() == Voice.NOUN && !told();
        double sum = tells(Sense.WISHED) || tells(Sense.PURPOSE) && !aimed() ? 4 : 0;
        sum += tells(Sense.MISSING) ? 4 : 0;
        sum += tells(Sense.ALL) && tells(Sense.AHEAD) && verb.act() == Act.HAVE ? 2 : 0;
        sum += tells(Sense.TALK) ? 2 : 0;
        sum += noun && !tells(Sense.HELD) && !close && !term && !clause.passage.headline() ? 1 : 0;
        sum += clause.passage.named().described() ? 0.4 : 0;
        return sum;
    }

    /** "dibukanya", "terbentuknya": a noun of what was done. */
    private boolean told() {
        String word = clause.tokens.word(governor.token());
        return word.endsWith("nya") && (word.startsWith("di") || word.startsWith("ter"));
    }

    private Mode mode(boolean close, boolean ahead) {
        if (ahead) {
            return Mode.PLANNED;
        }
        if (verb.act() == Act.AGREE && !onPaper()) {
            return Mode.PLANNED;
        }
        if (verb.act() == Act.HAVE && !close && !tells(Sense.NOW)) {
            return Mode.STANDING;
        }
        boolean act = verb.act() == Act.FOUND || verb.act() == Act.APPOINT || tells(Sense.HELD);
        boolean now = !tells(Sense.DONE) || tells(Sense.HELD);
        return now && act ? Mode.CEREMONY : Mode.FOUNDED;
    }

    /** Once agreed, a paper stands; a body is still to come. */
    private boolean onPaper() {
        InitiativeKind kind = clause.passage.named().kind();
        return kind == InitiativeKind.PROCEDURE || kind == InitiativeKind.ACTION_PLAN;
    }

    /** Whether a date stands right behind the verb, or behind the name that a noun of founding has. */
    private boolean close() {
        int at = clause.tokens.at(governor.token()).span().end();
        return close(at)
                || verb.voice() == Voice.NOUN
                        && close(clause.passage.named().span().end())
                || Timing.sameDay(clause.passage.reading(), clause.passage.sentence())
                                .year()
                        != null;
    }

    private boolean close(int at) {
        Reading reading = clause.passage.reading();
        Span sentence = clause.passage.sentence();
        return Timing.within(reading, sentence, new Span(at, at), CLOSE).year() != null
                || Timing.month(reading, at).year() != null;
    }

    private boolean since() {
        return Reading.in(clause.passage.reading().dates(), clause.passage.sentence()).stream()
                .anyMatch(mention -> mention.rule().equals("date.since"));
    }

    private boolean dated() {
        Reading reading = clause.passage.reading();
        Span sentence = clause.passage.sentence();
        return Timing.nearest(reading, sentence, clause.passage.named().core()).year() != null
                || Timing.term(reading, sentence).year() != null;
    }

    private double base() {
        return switch (verb.act()) {
            case FOUND -> 2.2;
            case OPEN, ENACT, AGREE -> 1.6;
            case APPOINT, COMPLETE, FUND -> 1.5;
            case GROW -> verb.voice() == Voice.STATE ? 0.7 : 1.1;
            case HAND -> 0.8;
            case BEGIN, NAME, CHANGE -> 0.7;
            case WRITE, AIM -> 0.5;
            case HAVE -> 0.2;
        };
    }
}
