package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Link;
import org.jspecify.annotations.Nullable;

/** One number told twice, as against two numbers that are as great. */
final class Repetition {

    /** Numbers as great as this count two things hardly ever. */
    static final long HUNDRED = 100;

    private Repetition() {}

    /**
     * Whether the second, in the body, tells the first again: the same number, and nothing of its own that differs. A number
     * that is no small one hardly counts two things; then status and the width of the region don't matter.
     */
    static boolean holds(Count first, Count second) {
        if (first.candidate().value() != second.candidate().value()
                || granted(first, second)
                || beside(first, second)
                || listed(first, second)
                || GreatNumbers.placed(first, second)) {
            return false;
        }
        if (GreatNumbers.again(first, second)) {
            return true;
        }
        boolean measure = GreatNumbers.measured(first, second);
        boolean agree = agree(first.category(), second.category())
                && agree(first.group(), second.group())
                && timed(first, second);
        boolean great =
                GreatNumbers.great(first.candidate().value()) && GreatNumbers.within(first.region(), second.region());
        boolean here = agree(first.region(), second.region()) && agree(first.status(), second.status());
        return measure && agree && (here || great);
    }

    /** A new year's "tahun ini" is the year that is over; a great number is told for one time only. */
    private static boolean timed(Count first, Count second) {
        return agree(first.period(), second.period())
                || RetoldDates.finer(first, second)
                || RetoldDates.finer(second, first)
                || GreatNumbers.great(first.candidate().value())
                        && first.category().value() == second.category().value()
                        && nested(first.period().value(), second.period().value())
                || first.candidate().value() >= HUNDRED
                        && first.category().value() == second.category().value();
    }

    private static boolean nested(@Nullable Period one, @Nullable Period other) {
        return one != null
                && other != null
                && one.start() != null
                && one.start().equals(other.start())
                && one.sameYear(other)
                && one.end().getMonthValue() != 1;
    }

    /** "2 dikabulkan dan 2 ditolak": two outcomes side by side. */
    private static boolean beside(Count first, Count second) {
        return first.candidate().sentence().equals(second.candidate().sentence())
                && first.candidate() != second.candidate()
                && first.status().own()
                && second.status().own()
                && second.relation() == Count.Relation.PART;
    }

    /** "penghinaan 1 kasus, pencemaran nama baik 1 kasus": two parts of one row, each with a label of its own. */
    private static boolean listed(Count first, Count second) {
        return first.candidate() != second.candidate()
                && first.candidate().sentence().equals(second.candidate().sentence())
                && !second.candidate().number().rule().equals("number.zero")
                && (labelled(first) && labelled(second) || nouns(first, second));
    }

    /** "9 kasus pemerkosaan dan 9 kasus tindak pidana lainnya": in one breath two numbers with nouns of their own count two things. */
    private static boolean nouns(Count first, Count second) {
        return unit(first) && unit(second) && second.relation() == Count.Relation.PART;
    }

    private static boolean unit(Count count) {
        Measures.Word head = count.candidate().head();
        return head != null && head.role() == Measures.Role.UNIT;
    }

    private static boolean labelled(Count count) {
        return count.category().own() || count.region().own() || count.group().own();
    }

    /** Dispensations asked for and granted are two counts, be they as many. */
    private static boolean granted(Count first, Count second) {
        return second.category().value() == Category.CHILD_MARRIAGE
                && second.status().own()
                && second.state() == CaseStatus.RESOLVED
                && first.state() != CaseStatus.RESOLVED;
    }

    /** Whether the second says nothing of its own that differs from the first. */
    static <T> boolean agree(Link<T> first, Link<T> second) {
        @Nullable T a = first.value();
        boolean vague = second.source() == Link.Source.TITLE
                || second.source() == Link.Source.DOCUMENT
                || second.source() == Link.Source.ABSENT;
        return vague || a == null || a.equals(second.value());
    }
}
