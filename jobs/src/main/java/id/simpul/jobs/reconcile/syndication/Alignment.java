package id.simpul.jobs.reconcile.syndication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two wordings share: runs of equal words, in the order of the first one. Paragraphs may have changed places. Linear
 * in the texts, whatever they repeat.
 *
 * @param covered how many words of the second one stand in runs
 */
record Alignment(List<Run> runs, int covered) {

    /** Equal words that are worth a run: fewer stand together by chance. */
    private static final int LEAST = 4;

    /** Places that are tried for one shingle; more belong to a text that repeats itself. */
    private static final int PLACES = 8;

    /** {@code length} equal words from {@code first} on in the first wording and {@code second} in the second. */
    record Run(int first, int second, int length) {

        int firstEnd() {
            return first + length;
        }

        int secondEnd() {
            return second + length;
        }
    }

    static Alignment of(Wording one, Wording other) {
        Map<Long, List<Integer>> places = places(other);
        List<Run> runs = new ArrayList<>();
        BitSet covered = new BitSet(other.size());
        int at = 0;
        int expected = 0;
        while (at + LEAST <= one.size()) {
            Run run = best(one, other, at, expected, places.getOrDefault(one.shingle(at, LEAST), List.of()));
            if (run == null) {
                at++;
                continue;
            }
            runs.add(run);
            covered.set(run.second(), run.secondEnd());
            at = run.firstEnd();
            expected = run.secondEnd();
        }
        return new Alignment(runs, covered.cardinality());
    }

    /** How many words of the first one stand in runs. */
    int matched() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    private static Map<Long, List<Integer>> places(Wording text) {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int at = 0; at + LEAST <= text.size(); at++) {
            List<Integer> known = places.computeIfAbsent(text.shingle(at, LEAST), hash -> new ArrayList<>(1));
            if (known.size() < PLACES) {
                known.add(at);
            }
        }
        return places;
    }

    /** The longest run from here on; of equally long ones that which goes on nearest after the last. */
    private static @Nullable Run best(Wording one, Wording other, int at, int expected, List<Integer> places) {
        Run best = null;
        for (int place : places) {
            Run run = new Run(at, place, length(one, other, at, place));
            if (run.length() >= LEAST
                    && (best == null
                            || run.length() > best.length()
                            || run.length() == best.length() && distance(run, expected) < distance(best, expected))) {
                best = run;
            }
        }
        return best;
    }

    /** Going back costs more than going on: what follows is told after what came before. */
    private static int distance(Run run, int expected) {
        int ahead = run.second() - expected;
        return ahead >= 0 ? ahead : -2 * ahead;
    }

    private static int length(Wording one, Wording other, int at, int place) {
        int length = 0;
        while (at + length < one.size()
                && place + length < other.size()
                && one.word(at + length).equals(other.word(place + length))) {
            length++;
        }
        return length;
    }
}
