package id.simpul.jobs.extract.casecount;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that add up to one told further above: "perempuan 214 kasus, anak 369 kasus. …" and, two paragraphs below, the
 * kabupaten of the 369. So many that add up to so much do it by no chance.
 */
final class FarTotals {

    /** A smaller total is too easily met. */
    private static final long LEAST = 50;

    /** Fewer numbers add up by chance. */
    private static final int FEWEST = 4;

    private static final int MOST = 40;

    private final Map<Candidate, Candidate> totals = new IdentityHashMap<>();

    /** @param all the numbers of a text in order */
    FarTotals(List<Candidate> all) {
        Map<Long, Candidate> told = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            boolean first =
                    at == 0 || !all.get(at).sentence().equals(all.get(at - 1).sentence());
            if (first && !told.isEmpty()) {
                add(all, at, told);
            }
            if (all.get(at).value() >= LEAST) {
                told.putIfAbsent(all.get(at).value(), all.get(at));
            }
        }
    }

    private void add(List<Candidate> all, int from, Map<Long, Candidate> told) {
        long sum = 0;
        for (int at = from; at < Math.min(all.size(), from + MOST); at++) {
            if (at > from && !alike(all.get(from), all.get(at))) {
                return;
            }
            sum += all.get(at).value();
            Candidate total = told.get(sum);
            boolean ends = at + 1 >= all.size()
                    || !all.get(at + 1).sentence().equals(all.get(at).sentence())
                    || all.get(at + 1).value() == sum;
            if (total != null && ends && at - from + 1 >= FEWEST && alike(all.get(from), total)) {
                all.subList(from, at + 1)
                        .forEach(part -> totals.merge(part, total, (a, b) -> a.value() <= b.value() ? a : b));
                return;
            }
        }
    }

    private static boolean alike(Candidate one, Candidate other) {
        return one.head() == null
                || other.head() == null
                || one.head().measure() == other.head().measure();
    }

    /** The total that a number and those beside it add up to, or null. */
    @Nullable
    Candidate of(Candidate part) {
        return totals.get(part);
    }

    /** The numbers that are parts so. */
    Set<Candidate> parts() {
        return totals.keySet();
    }
}
