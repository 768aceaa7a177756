package id.simpul.jobs.extract;

import id.simpul.jobs.extract.Fact.CaseCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of a time that had not come when their document was published: a goal, a deadline, a misprint. They are hardly right, so
 * that they wait for a person instead of being shown.
 */
public final class FuturePeriods {

    /** Of such a count that all its fields are right. */
    private static final double HARDLY = 0.3;

    private FuturePeriods() {}

    /**
     * The findings, those of a future less sure.
     *
     * @param published the day of publication, or else the day on which the document was there
     */
    public static List<Finding<?>> doubted(List<Finding<?>> findings, LocalDate published) {
        List<Finding<?>> doubted = new ArrayList<>();
        for (Finding<?> finding : findings) {
            boolean future = finding.fact() instanceof CaseCount count && future(count, published);
            doubted.add(
                    future && finding.confidence() > HARDLY ? finding.doubted(HARDLY / finding.confidence()) : finding);
        }
        return doubted;
    }

    /** A count of this year may be told as the whole year's. */
    private static boolean future(CaseCount count, LocalDate published) {
        return after(count.periodStart(), published) || after(count.periodEnd(), yearEnd(published));
    }

    private static boolean after(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }

    private static LocalDate yearEnd(LocalDate day) {
        return LocalDate.of(day.getYear(), 12, 31);
    }
}
