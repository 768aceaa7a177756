package id.simpul.jobs.extract.casecount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a count covers, both ends included. */
record Period(@Nullable LocalDate start, LocalDate end) {

    boolean within(Period other) {
        boolean later = start == null || other.start == null || !start.isBefore(other.start);
        return later && !end.isAfter(other.end);
    }

    boolean sameYear(Period other) {
        return end.getYear() == other.end.getYear();
    }
}
