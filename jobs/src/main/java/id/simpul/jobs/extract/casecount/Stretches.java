package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.function.Function;

/** What stands in a text, in order: by where it stands, found by halving. */
final class Stretches<T> {

    private final List<T> all;
    private final int[] starts;
    private final int[] ends;

    Stretches(List<T> sorted, Function<T, Span> span) {
        all = sorted;
        starts = new int[sorted.size()];
        ends = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            Span its = span.apply(sorted.get(i));
            starts[i] = its.start();
            ends[i] = its.end();
        }
    }

    List<T> all() {
        return all;
    }

    /** What lies in, or overlaps, a stretch: a view of the list, whatever the length of the stretch. */
    List<T> in(Span stretch) {
        int from = first(stretch);
        int to = from == ends.length ? from : behind(stretch);
        return from < to ? all.subList(from, to) : List.of();
    }

    /** Whether anything lies in, or overlaps, a stretch. */
    boolean any(Span stretch) {
        int from = first(stretch);
        return from < ends.length && from < behind(stretch);
    }

    private int first(Span stretch) {
        return firstFrom(ends, stretch.start() + 1);
    }

    private int behind(Span stretch) {
        return firstFrom(starts, stretch.end());
    }

    /** Index of the first of some sorted places that is a place or lies behind it; else their number. */
    private static int firstFrom(int[] places, int place) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
