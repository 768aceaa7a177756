package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "… Metro 3 kasus, Lampung Barat 2 kasus. Pesawaran 3 kasus": regions that divide a total, sentence after sentence. */
final class RegionSeries {

    private RegionSeries() {}

    /**
     * Whether a count goes on with the regions of a total, so that what follows belongs to the total and not to it.
     *
     * @param counts all counts told, the count in question being the last
     */
    static boolean goesOn(List<Count> counts, @Nullable Count total) {
        if (counts.size() < 2 || total == null) {
            return false;
        }
        Count count = counts.get(counts.size() - 1);
        Count before = counts.get(counts.size() - 2);
        return before != total
                && divides(count, total)
                && divides(before, total)
                && count.measure().value() == before.measure().value();
    }

    /**
     * Whether a number of a region goes on with the regions of a total.
     *
     * @param counts all counts told before it
     */
    static boolean goesOn(List<Count> counts, @Nullable Region region, Count total) {
        Count before = counts.isEmpty() ? null : counts.get(counts.size() - 1);
        return before != null
                && before != total
                && before.relation() == Count.Relation.PART
                && inside(region, total)
                && divides(before, total);
    }

    private static boolean inside(@Nullable Region inner, Count total) {
        Region outer = total.region().value();
        return inner != null && outer != null && !inner.equals(outer) && outer.contains(inner);
    }

    private static boolean divides(Count count, Count total) {
        return inside(count.region().value(), total)
                && !count.category().own()
                && count.candidate().value() <= total.candidate().value();
    }
}
