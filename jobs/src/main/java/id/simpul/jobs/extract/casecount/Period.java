package id.simpul.jobs.extract.casecount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a count covers, both ends included. */
record Period(@Nullable LocalDate start, LocalDate end) {

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

    boolean sameYear(Period other) {
        return end.getYear() == other.end.getYear();
    }
}
