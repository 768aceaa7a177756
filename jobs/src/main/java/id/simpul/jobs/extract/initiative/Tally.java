package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that count a body or programme, in its own sentence or in one behind that does not name it again ("Tahun depan
 * targetnya 18 desa", "baru 21 nagari yang memilikinya"). As in {@link Clause} evidence is added up.
 */
final class Tally {

    /**
     * A number of places or bodies.
     *
     * @param ahead whether they are to come
     */
    record Counted(Coverage coverage, Timing timing, boolean ahead) {}

    private static final double BAR = 1.8;

    private static final int MOST = 10_000;

    /** Words. */
    private static final int BESIDE = 6;

    private static final WordTable WORDS = WordTable.of(Tally.class, "counts.csv");

    private static final Set<String> NO_COUNT = WORDS.of("no_count");
    private static final Set<String> EACH = WORDS.of("each");

    private static final Pattern SUM = Pattern.compile(
            "\\s(?:desa|kelurahan|kampung|nagari|kalurahan)(?:\\s\\([^)]{1,12}\\))?\\s(?:dan|serta)\\s",
            Pattern.CASE_INSENSITIVE);

    private final Passage passage;
    private final TokenList tokens;
    private final int first;
    private final int end;

    private Tally(Passage passage) {
        this.passage = passage;
        tokens = passage.reading().tokens();
        first = tokens.from(passage.sentence().start());
        end = tokens.from(passage.sentence().end());
    }

    /** The numbers of a sentence that names it. */
    static List<Counted> in(Passage passage) {
        return new Tally(passage).read(0, null);
    }

    /**
     * Those of a sentence behind.
     *
     * @param away how many sentences behind the name
     * @param unit what was counted of it before, or null
     */
    static List<Counted> behind(Passage passage, int away, Region.@Nullable Level unit) {
        return new Tally(passage).read(away, unit);
    }

    private List<Counted> read(int away, Region.@Nullable Level unit) {
        List<Counted> found = new ArrayList<>();
        for (Mention<Quantity> number : Reading.in(passage.reading().numbers(), passage.sentence())) {
            Quantity quantity = number.value();
            if (quantity.kind() == Quantity.Kind.COUNT && quantity.value() > 0 && quantity.value() < MOST) {
                Counted last = found.isEmpty() ? null : found.get(found.size() - 1);
                Counted counted = last == null ? null : series(number, last);
                counted = counted != null ? counted : judge(number, away, unit);
                if (counted != null && last != null && sum(last, counted)) {
                    found.set(found.size() - 1, together(last, counted));
                } else if (counted != null) {
                    found.add(counted);
                }
            }
        }
        return found;
    }

    /** "… di tiga desa pada 2017, dua pada 2018": one more of the same, with its own date. */
    private @Nullable Counted series(Mention<Quantity> number, Counted last) {
        int at = tokens.from(number.span().start());
        int next = tokens.from(number.span().end());
        boolean joined = tokens.word(at - 1).equals(",")
                || tokens.word(at - 1).equals("dan")
                || tokens.word(at - 1).equals("lalu")
                || tokens.word(at - 1).equals("terakhir");
        boolean ownDate = (tokens.word(next).equals("pada") || tokens.word(next).equals("tahun"))
                && (tokens.at(next + 1).isDigits() || tokens.word(next + 1).equals("tahun"));
        if (!joined || !ownDate || last.timing().year() == null) {
            return null;
        }
        Timing timing = Timing.ofNumber(passage.reading(), passage.sentence(), number.span());
        return timing.year() == null
                ? null
                : new Counted(
                        new Coverage(
                                (int) number.value().value(),
                                number.span(),
                                last.coverage().unit()),
                        timing,
                        false);
    }

    /** "11 desa dan satu kelurahan" */
    private boolean sum(Counted one, Counted other) {
        int from = one.coverage().span().end();
        int to = other.coverage().span().start();
        return from < to
                && SUM.matcher(passage.reading().text().substring(from, to)).matches()
                && one.coverage().unit() == Region.Level.DESA
                && other.coverage().unit() == Region.Level.DESA;
    }

    private static Counted together(Counted one, Counted other) {
        int count = one.coverage().count() + other.coverage().count();
        Timing timing = one.timing().year() != null ? one.timing() : other.timing();
        return new Counted(
                new Coverage(count, one.coverage().span(), Region.Level.DESA), timing, one.ahead() || other.ahead());
    }

    private @Nullable Counted judge(Mention<Quantity> number, int away, Region.@Nullable Level before) {
        int at = tokens.from(number.span().start());
        int next = pastBrackets(tokens.from(number.span().end()));
        Region.Level unit = Coverage.unit(passage.reading(), tokens.at(next - 1).span(), passage.sentence());
        if (unit != null && ofAnother(number.span())) {
            return null;
        }
        boolean elided = unit == null && Sense.ELIDED.of(tokens.word(next));
        if (unit == null && !elided || partial(at, unit == null ? next : next + 1)) {
            return null;
        }
        NumberClause clause = new NumberClause(tokens, first, end, at, next);
        boolean amount = Sense.AMOUNT.of(tokens.word(at - 1));
        if (clause.guests() || elided && !amount && !clause.verbBehind()) {
            return null;
        }
        Timing dated = Timing.ofNumber(passage.reading(), passage.sentence(), number.span());
        Timing timing =
                dated.year() == null && clause.ahead() ? Timing.term(passage.reading(), passage.sentence()) : dated;
        boolean again = unit != null && unit == before;
        boolean more = more(next);
        boolean that = that() || has(clause) && clause.open();
        double sum = told(clause, timing) + (elided ? -0.2 : 0.6);
        sum += amount ? 0.5 : 0;
        sum += more ? 0.8 : 0;
        sum += again ? 0.7 : 0;
        sum += that ? 1 : 0;
        sum += elided && amount && outOf(at) ? 0.7 : 0;
        if (away == 0) {
            sum += own(at, next, elided) + (amount && elided && clause.verb() == null ? 0.9 : 0);
        } else {
            boolean dates = timing.year() != null && amount;
            sum += that || more || made(clause) || clause.ahead() || dates || again ? -0.5 * (away - 1) : -1;
        }
        Region.Level level = unit != null ? unit : before != null ? before : Region.Level.DESA;
        return sum < BAR
                ? null
                : new Counted(new Coverage((int) number.value().value(), number.span(), level), timing, clause.ahead());
    }

    /** "serta 14 Puskesmas Ramah Anak": it counts what has a name of its own. */
    private boolean ofAnother(Span number) {
        boolean own = passage.named().core().start() - number.end() == 1;
        return !own && Coverage.named(passage.reading(), number, passage.sentence());
    }

    private int pastBrackets(int next) {
        if (!tokens.word(next).equals("(")) {
            return next;
        }
        int close = next;
        while (close < end && !tokens.word(close).equals(")")) {
            close++;
        }
        return close + 1;
    }

    /** "dari 22", "tiap desa dua", "dua per": a total, a share, an hour. */
    private boolean partial(int at, int behind) {
        return NO_COUNT.contains(tokens.word(at - 1))
                || tokens.word(at - 1).equals("total") && tokens.word(at - 2).equals("dari")
                || EACH.contains(tokens.word(at - 2))
                || tokens.word(behind).equals("per");
    }

    /** What the verb, and the time that goes with it, speak for or against it. */
    private static double told(NumberClause clause, Timing timing) {
        Verb verb = clause.verb();
        double sum = verb == null ? 0 : weight(verb);
        sum += clause.other() ? -1.5 : 0;
        sum += timing.year() != null ? 0.8 : 0;
        sum -= clause.missing() ? 3 : 0;
        sum -= clause.ahead() && timing.year() == null ? 2 : 0;
        return sum;
    }

    private static boolean made(NumberClause clause) {
        Verb verb = clause.verb();
        return verb != null && weight(verb) > 1;
    }

    private static boolean has(NumberClause clause) {
        Verb verb = clause.verb();
        return verb != null && verb.act() == Act.HAVE;
    }

    /** Whether the sentence calls what was named before. */
    private boolean that() {
        for (int i = first; i < end; i++) {
            if (Sense.THAT.of(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether beside the number others are told of. */
    private boolean more(int next) {
        for (int i = Math.max(first, next - BESIDE + 1); i < Math.min(end, next + BESIDE); i++) {
            if (Sense.MORE.of(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Dari 50 kelurahan, … baru 12" */
    private boolean outOf(int number) {
        for (int i = first; i < number; i++) {
            if (tokens.word(i).equals("dari") && tokens.at(i + 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** How the number stands to the name in its own sentence. */
    private double own(int at, int next, boolean elided) {
        int name = tokens.from(passage.named().core().start());
        int behind = tokens.from(passage.named().span().end());
        int from = next <= name ? next : behind;
        int to = next <= name ? name : at;
        boolean aside = Sense.ASIDE.of(tokens.word(name - 1));
        if (aside && elided) {
            return -2; // "pengaduan ke KPAD … totalnya 148"
        }
        double sum = aside ? -0.8 : 0.8;
        for (int i = from; i < to; i++) {
            Token token = tokens.at(i);
            if (Clause.hard(token)) {
                return -2;
            }
            boolean verb = Verb.of(token.word()) != null;
            sum -= token.word().equals(",") ? 0.3 : 0.04;
            sum -= !verb && Verb.other(token.word()) ? 1.5 : 0;
        }
        boolean others = from < to
                && !Named.find(passage.reading()
                                .text()
                                .substring(
                                        tokens.at(from).span().start(),
                                        tokens.at(to - 1).span().end()))
                        .isEmpty();
        return others ? -2 : sum;
    }

    private static double weight(Verb verb) {
        return switch (verb.act()) {
            case FOUND, GROW, NAME, COMPLETE, ENACT, AGREE, APPOINT -> 1.1;
            case HAVE -> 0.9;
            case OPEN, BEGIN, CHANGE, HAND -> 0.6;
            case WRITE, FUND, AIM -> 0.2;
        };
    }
}
