package id.simpul.jobs.reconcile.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Stories that tell one meeting each. The surest pairs come first; two gatherings become one only where no story of the one
 * speaks against any of the other and all of them together agree, so that chains of near matches don't melt.
 */
public final class Gatherings {

    private static final Comparator<Pair> SUREST = Comparator.comparingDouble(Pair::points)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private record Pair(int one, int other, double points) {}

    /** Of pairs that can be one meeting; of a month's stories few can. */
    private final Map<Long, Pair> pairs = new HashMap<>();

    private final List<TreeSet<Integer>> gatherings = new ArrayList<>();

    private Gatherings(List<Telling> tellings) {
        for (int i = 0; i < tellings.size(); i++) {
            gatherings.add(new TreeSet<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                double points = Evidence.of(tellings.get(j), tellings.get(i));
                if (points > Evidence.NEVER) {
                    pairs.put(key(j, i), new Pair(j, i, points));
                }
            }
        }
    }

    /**
     * The meetings, each as the places of its tellings in the list, ascending; ordered by their first one.
     *
     * @param tellings in an order that their content alone decides
     */
    public static List<List<Integer>> of(List<Telling> tellings) {
        Gatherings gatherings = new Gatherings(tellings);
        gatherings.join();
        return gatherings.gatherings.stream()
                .distinct()
                .map(List::copyOf)
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
    }

    private void join() {
        List<Pair> sure = pairs.values().stream()
                .filter(pair -> pair.points() >= Evidence.ENOUGH)
                .sorted(SUREST)
                .toList();
        for (Pair pair : sure) {
            TreeSet<Integer> one = gatherings.get(pair.one());
            TreeSet<Integer> other = gatherings.get(pair.other());
            if (one != other && agree(one, other)) {
                one.addAll(other);
                other.forEach(member -> gatherings.set(member, one));
            }
        }
    }

    private static long key(int smaller, int larger) {
        return ((long) larger << Integer.SIZE) + smaller;
    }

    private boolean agree(Collection<Integer> one, Collection<Integer> other) {
        double sum = 0;
        for (int here : one) {
            for (int there : other) {
                Pair pair = pairs.get(key(Math.min(here, there), Math.max(here, there)));
                if (pair == null || pair.points() < 0) {
                    return false;
                }
                sum += pair.points();
            }
        }
        return sum >= Evidence.ENOUGH * one.size() * other.size();
    }
}
