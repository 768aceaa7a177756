package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days that a count covers, both ends included. */
record Period(@Nullable LocalDate start, LocalDate end) {

    private static final long MONTH = 31;

    boolean within(Period other) {
        boolean later = start == null || other.start == null || !start.isBefore(other.start);
        return later && !end.isAfter(other.end);
    }

    boolean wholeYear() {
        return start != null
                && start.getDayOfYear() == 1
                && end.getMonthValue() == 12
                && end.getDayOfMonth() == 31
                && sameYear(new Period(null, start));
    }

    /** Whether it begins and ends in one month. */
    boolean withinOneMonth() {
        return start != null && start.getMonthValue() == end.getMonthValue() && sameYear(new Period(null, start));
    }

    /** "data enam bulan terakhir" of a count "sampai Juni": other days, but hardly another time. */
    boolean nearly(Period other) {
        return start != null
                && other.start != null
                && !withinOneMonth()
                && !other.withinOneMonth()
                && !start.equals(other.start)
                && !end.equals(other.end)
                && Math.abs(ChronoUnit.DAYS.between(start, other.start)) <= MONTH
                && Math.abs(ChronoUnit.DAYS.between(end, other.end)) <= MONTH;
    }

    /** Whether both begin in one year and end in one. */
    boolean sameYears(Period other) {
        return sameYear(other) && (start == null || other.start == null || start.getYear() == other.start.getYear());
    }

    /** The same days of another year, that many on; the last day of a month stays the last. */
    Period inYears(int years) {
        return new Period(start == null ? null : start.plusYears(years), When.sameDay(end, years));
    }

    boolean sameYear(Period other) {
        return end.getYear() == other.end.getYear();
    }
}
