package id.simpul.jobs.extract.casecount;

import java.util.ArrayList;
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

    /** A smaller one still, right above the paragraph of its parts. */
    private static final long LEAST_ABOVE = 20;

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
            if (all.get(at).value() >= LEAST_ABOVE) {
                told.putIfAbsent(all.get(at).value(), all.get(at));
            }
        }
    }

    private void add(List<Candidate> all, int from, Map<Long, Candidate> told) {
        long sum = 0;
        List<Candidate> parts = new ArrayList<>();
        for (int at = from; at < Math.min(all.size(), from + MOST); at++) {
            Candidate next = all.get(at);
            if (alike(all.get(from), next)) {
                sum += next.value();
                parts.add(next);
            } else if (!besides(parts.get(parts.size() - 1), next)) {
                return;
            }
            Candidate total = told.get(sum);
            if (total != null
                    && (sum >= LEAST || right(all, from, at, total))
                    && parts.size() >= FEWEST
                    && ends(all, at, sum)
                    && alike(all.get(from), total)) {
                parts.forEach(part -> totals.merge(part, total, (a, b) -> a.value() <= b.value() ? a : b));
                return;
            }
        }
    }

    /** "Padang 58 kasus dan 61 korban, Agam 19 kasus dan 20 korban": a number in another measure that goes along with a part. */
    private static boolean besides(Candidate part, Candidate other) {
        return other.sentence().equals(part.sentence());
    }

    /** Whether the parts are all the numbers of a paragraph and their total stands in the one before it. */
    private static boolean right(List<Candidate> all, int from, int last, Candidate total) {
        Passage paragraph = all.get(from).passage();
        boolean whole = all.get(last).passage() == paragraph
                && (last + 1 >= all.size() || all.get(last + 1).passage() != paragraph);
        Passage above = all.get(from - 1).passage();
        return whole && above != paragraph && above == total.passage();
    }

    private static boolean ends(List<Candidate> all, int at, long sum) {
        return at + 1 >= all.size()
                || !all.get(at + 1).sentence().equals(all.get(at).sentence())
                || all.get(at + 1).value() == sum
                || !alike(all.get(at), all.get(at + 1))
                        && (at + 2 >= all.size()
                                || !all.get(at + 2)
                                        .sentence()
                                        .equals(all.get(at).sentence()));
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
