package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import org.jspecify.annotations.Nullable;

/**
 * The clause that a name stands in: the verb that governs it, and what the words around that verb say of whether it was done.
 * Nothing is decided by a single word; each adds to or takes from a sum, and what stays below a bar is merely mentioned.
 */
final class Clause {

    /** A verb that may govern the name, with how loosely. */
    private record Governor(Verb verb, int token, boolean behind, double loose) {}

    private static final int REACH = 14;

    private static final double BAR = 1.5;

    private final Passage passage;
    private final TokenList tokens;
    private final int first;
    private final int end;
    private final int name;
    private final int behind;

    private Clause(Passage passage) {
        this.passage = passage;
        tokens = passage.reading().tokens();
        first = tokens.from(passage.sentence().start());
        end = tokens.from(passage.sentence().end());
        name = tokens.from(passage.named().core().start());
        behind = tokens.from(passage.named().span().end());
    }

    /** What the clause tells of the name, or null where it merely mentions it. */
    static @Nullable Founding of(Passage passage) {
        return new Clause(passage).judged();
    }

    private @Nullable Founding judged() {
        int start = Math.min(passage.start(), passage.words().length());
        if (part() || passage.duty() || besides() || Founding.ofSchools(passage.words(), start, passage.end())) {
            return null;
        }
        Governor before = before();
        Governor after = after();
        Founding one = before == null ? null : judge(before);
        Founding other = after == null ? null : judge(after);
        return one == null ? other : other == null || one.sure() >= other.sure() ? one : other;
    }

    /** "posko aduan satgas": another body's name that goes on with this one. */
    private boolean part() {
        int place = passage.named().core().start();
        return name > first
                && tokens.at(name - 1).isWord()
                && !Named.find(passage.reading()
                                .text()
                                .substring(Math.max(passage.sentence().start(), place - PART), place))
                        .stream()
                        .allMatch(other -> other.span().end()
                                < Math.min(PART, place - passage.sentence().start()) - 1);
    }

    private static final int PART = 24;

    private boolean besides() {
        return tokens.word(name - 1).equals("selain") || tokens.word(name - 2).equals("selain");
    }

    /** "rapat koordinasi gugus tugas": what is told behind it is told of the event, or of whoever works there. */
    private boolean ofStaff() {
        for (int i = name - 1; i >= Math.max(first, name - 5); i--) {
            String word = tokens.word(i);
            if (Sense.STAFF.of(word)) {
                return true;
            }
            if (hard(tokens.at(i)) || word.equals(",") || Verb.of(word) != null || Verb.other(word)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Governor before() {
        double loose = 0;
        for (int i = name - 1, steps = 0; i >= first && steps < REACH; i--) {
            Token token = tokens.at(i);
            String word = token.word();
            Span mention = placed(token.span().start());
            if (mention != null) {
                i = tokens.from(mention.start());
                i -= Sense.ASIDE.of(tokens.word(i - 1)) || tokens.word(i - 1).equals("tahun") ? 1 : 0;
                loose += 0.1;
                continue;
            }
            Verb verb = Verb.of(word);
            if (verb != null && verb.act() != Act.AIM) {
                boolean doer = verb.voice() == Voice.PASSIVE
                        && (tokens.word(i - 1).equals("yang")
                                || tokens.word(i - 2).equals("yang"));
                return doer ? null : new Governor(verb, i, false, loose);
            }
            if (hard(token) || Sense.ENDS.of(word) || word.equals("yang") || Verb.other(word) || Sense.ASIDE.of(word)) {
                return null;
            }
            if (word.equals(")")) {
                while (i > first && !tokens.word(i).equals("(")) {
                    i--;
                }
                continue;
            }
            loose += word.equals(",") ? 0.6 : Sense.STAFF.of(word) ? 2.5 : word.equals("untuk") ? 0.8 : 0.12;
            steps++;
        }
        return null;
    }

    private @Nullable Governor after() {
        if (Sense.ASIDE.of(tokens.word(name - 1)) && !tokens.word(behind).equals("yang") || ofStaff()) {
            return null;
        }
        double loose = 0;
        for (int i = behind, steps = 0; i < end && steps < REACH; i++) {
            Token token = tokens.at(i);
            String word = token.word();
            Span mention = placed(token.span().start());
            if (mention != null) {
                i = Math.max(i, tokens.from(mention.end()) - 1);
                continue;
            }
            Verb verb = Verb.of(word);
            if (verb != null && verb.act() != Act.AIM && verb.voice() != Voice.NOUN) {
                boolean own = verb.voice() == Voice.PASSIVE
                        || verb.voice() == Voice.STATE
                        || verb.voice() == Voice.BARE && ours(i - 1);
                return own && !another(i) ? new Governor(verb, i, true, loose) : null;
            }
            if (hard(token) || Sense.ENDS.of(word) || verb == null && Verb.other(word) && !Sense.AHEAD.of(word)) {
                return null;
            }
            if (word.equals("(")) {
                while (i < end && !tokens.word(i).equals(")")) {
                    i++;
                }
                continue;
            }
            loose += word.equals(",") ? 0.6 : Sense.ASIDE.of(word) ? 0.25 : 0.1;
            steps++;
        }
        return null;
    }

    /** "Selain forum anak, tahun lalu dibentuk P2TP2A": right behind the verb stands another name. */
    private boolean another(int verb) {
        int from = tokens.at(verb).span().end();
        String next = passage.reading()
                .text()
                .substring(from, Math.min(passage.sentence().end(), from + PART));
        return Named.find(next).stream()
                .anyMatch(other -> other.core().start() < 3
                        && other.kind() != passage.named().kind());
    }

    private boolean ours(int i) {
        return tokens.word(i).equals("kami") || tokens.word(i).equals("kita");
    }

    static boolean hard(Token token) {
        return token.kind() == Token.Kind.BREAK
                || ";:.!?”“".contains(token.word()) && !token.word().isEmpty();
    }

    /** The region or the date that covers a place, or null. */
    private @Nullable Span placed(int place) {
        for (Mention<?> mention : Reading.in(passage.reading().regions(), passage.sentence())) {
            if (mention.span().start() <= place && place < mention.span().end()) {
                return mention.span();
            }
        }
        for (Mention<?> mention : Reading.in(passage.reading().dates(), passage.sentence())) {
            if (mention.span().start() <= place && place < mention.span().end()) {
                return mention.span();
            }
        }
        return null;
    }

    private @Nullable Founding judge(Governor governor) {
        Verb verb = governor.verb();
        boolean ahead = false;
        boolean wished = false;
        boolean missing = false;
        boolean done = false;
        boolean now = false;
        boolean all = false;
        int from = governor.behind() ? Math.max(first, name - 5) : Math.max(first, governor.token() - 9);
        for (int i = governor.token() - 1; i >= from; i--) {
            if (i >= name && i < behind) {
                i = name;
                continue;
            }
            Token token = tokens.at(i);
            String word = token.word();
            if (hard(token) || Sense.ENDS.of(word)) {
                break;
            }
            ahead |= Sense.AHEAD.of(word);
            wished |= Sense.WISHED.of(word);
            missing |= Sense.MISSING.of(word);
            done |= Sense.DONE.of(word);
            now |= Sense.NOW.of(word);
            all |= Sense.ALL.of(word);
        }
        boolean noun = verb.voice() == Voice.NOUN;
        boolean held = false;
        boolean talk = false;
        if (noun) {
            for (int i = governor.token() - 1; i >= Math.max(first, governor.token() - 3); i--) {
                talk |= Sense.TALK.of(tokens.word(i));
            }
            for (int i = behind; i < Math.min(end, behind + 12) && !hard(tokens.at(i)); i++) {
                ahead |= Sense.AHEAD.of(tokens.word(i));
                held |= Sense.HELD.of(tokens.word(i));
                missing |= Sense.MISSING.of(tokens.word(i));
            }
        }
        int at = tokens.at(governor.token()).span().end();
        boolean close = Timing.within(passage.reading(), passage.sentence(), new Span(at, at), CLOSE)
                        .year()
                != null;
        boolean dated = close || dated();
        double sum = base(verb) - governor.loose();
        sum += done && !missing ? 0.7 : 0;
        sum += close ? 1.2 : dated ? 0.5 : 0;
        sum += now ? 0.6 : 0;
        sum -= wished ? 3 : 0;
        sum -= missing ? 4 : 0;
        sum -= all && ahead && verb.act() == Act.HAVE ? 2 : 0;
        sum -= talk ? 2 : 0;
        sum -= noun && !held && !close && !passage.headline() ? 1 : 0;
        sum -= passage.named().described() ? 0.4 : 0;
        if (ahead) {
            sum += dated ? 0.8 : -2;
        }
        if (verb.act() == Act.WRITE && !(ahead && dated)) {
            return null;
        }
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
                tokens.at(governor.token()).span().start() - passage.sentence().start(),
                sum);
    }

    private static final int CLOSE = 45;

    private boolean dated() {
        Span core = passage.named().core();
        return Timing.nearest(passage.reading(), passage.sentence(), core).year() != null
                || Timing.term(passage.reading(), passage.sentence()).year() != null;
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
