package id.simpul.jobs.document.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An empty strip between two columns of prose.
 *
 * @param at its middle
 * @param first row that it parts
 * @param last row that it parts
 */
record Gutter(double at, int first, int last) {

    /** Fewer rows are no column. */
    static final int FEWEST_ROWS = 3;

    /**
     * Where a row is.
     *
     * @param leftmost middle of a tile
     * @param rightmost middle of a tile
     */
    private record Extent(double leftmost, double rightmost, double top, double bottom) {

        static Extent of(List<PageTile> row) {
            double leftmost = Double.MAX_VALUE;
            double rightmost = -Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (PageTile tile : row) {
                leftmost = Math.min(leftmost, tile.middle());
                rightmost = Math.max(rightmost, tile.middle());
                top = Math.min(top, tile.top());
                bottom = Math.max(bottom, tile.bottom());
            }
            return new Extent(leftmost, rightmost, top, bottom);
        }
    }

    /**
     * The gutter of most rows, or null where these rows are read across.
     *
     * @param sure whether to find only columns of full lines that were written one after the other
     */
    static @Nullable Gutter find(List<List<PageTile>> rows, double size, boolean sure) {
        List<Gutter> strips = WhiteStrips.of(rows, size);
        if (strips.isEmpty()) {
            return null;
        }
        List<Extent> extents = rows.stream().map(Extent::of).toList();
        strips.sort(Comparator.comparingInt(Gutter::length).reversed());
        Gutter best = null;
        for (Gutter strip : strips.subList(0, Math.min(WhiteStrips.MOST, strips.size()))) {
            if (best != null && strip.length() <= best.length()) {
                break;
            }
            Gutter gutter = rows(strip, rows, extents);
            if (gutter != null
                    && (best == null || gutter.length() > best.length())
                    && new ColumnPair(gutter, rows).areProse(sure)) {
                best = gutter;
            }
        }
        return best;
    }

    private int length() {
        return last - first;
    }

    /** Without the rows above and below that stand apart from their column: headlines, closing lines. */
    private static @Nullable Gutter rows(Gutter strip, List<List<PageTile>> rows, List<Extent> extents) {
        int first = strip.first;
        int last = strip.last;
        int[] left = ends(strip, extents, true);
        int[] right = ends(strip, extents, false);
        if (left == null || right == null) {
            return null;
        }
        int from = Math.max(left[0], right[0]);
        int to = Math.min(left[1], right[1]);
        if (to - from < 2) {
            return null;
        }
        double pitch = pitch(extents.subList(first, last + 1))
                + 0.6 * rows.get(first).get(0).size();
        while (from > Math.min(left[0], right[0])
                && extents.get(from).top() - extents.get(from - 1).bottom() < pitch) {
            from--;
        }
        while (to < Math.max(left[1], right[1])
                && extents.get(to + 1).top() - extents.get(to).bottom() < pitch) {
            to++;
        }
        return new Gutter(strip.at, from, to);
    }

    /** First and last row with something on one side. */
    private static int @Nullable [] ends(Gutter strip, List<Extent> rows, boolean left) {
        int from = -1;
        int to = -1;
        for (int i = strip.first; i <= strip.last; i++) {
            if (left ? rows.get(i).leftmost() < strip.at : rows.get(i).rightmost() >= strip.at) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        return from < 0 ? null : new int[] {from, to};
    }

    /** The usual space between two rows. */
    private static double pitch(List<Extent> rows) {
        double[] gaps = new double[rows.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = rows.get(i + 1).top() - rows.get(i).bottom();
        }
        Arrays.sort(gaps);
        return Math.max(gaps[gaps.length / 2], 0);
    }
}
