package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An empty strip between two columns of prose.
 *
 * @param at its middle
 * @param first row that it parts
 * @param last row that it parts
 */
record Gutter(double at, int first, int last) {

    /** Narrower strips are the spaces of justified lines. */
    private static final double NARROWEST = 7;

    /** Strips that are followed down the page at the same time; a page of columns has a handful. */
    private static final int MOST_STRIPS = 40;

    private static final int MOST_FOUND = 10_000;

    private static final int FEWEST_ROWS = 3;
    private static final double NARROWEST_COLUMN = 55;

    /** Characters a line: fewer are labels or marks, not prose. */
    private static final double SHORTEST_LINES = 8;

    private static final double PROSE_LINES = 18;

    /** A line that ends this near to its column's edge, as a share of the column's width, fills it. */
    private static final double NEAR_EDGE = 0.15;

    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,/]{0,14}%?\\)?|[-–—]");

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

    /** A strip that is free in all rows since one. */
    private record Strip(double from, double to, int since) {
        boolean isWide(double size) {
            return to - from >= Math.max(NARROWEST, 0.75 * size);
        }
    }

    /**
     * The gutter of most rows, or null where these rows are read across.
     *
     * @param sure whether to find only columns of full lines that were written one after the other
     */
    static @Nullable Gutter find(List<List<PageTile>> rows, double size, boolean sure) {
        List<Gutter> strips = strips(rows, size);
        if (strips.isEmpty()) {
            return null;
        }
        List<Extent> extents = rows.stream().map(Extent::of).toList();
        strips.sort(Comparator.comparingInt(Gutter::length).reversed());
        Gutter best = null;
        for (Gutter strip : strips.subList(0, Math.min(MOST_STRIPS, strips.size()))) {
            if (best != null && strip.length() <= best.length()) {
                break;
            }
            Gutter gutter = rows(strip, rows, extents);
            if (gutter != null
                    && (best == null || gutter.length() > best.length())
                    && new Columns(gutter, rows).areProse(sure)) {
                best = gutter;
            }
        }
        return best;
    }

    private int length() {
        return last - first;
    }

    private static List<Gutter> strips(List<List<PageTile>> rows, double size) {
        List<Gutter> found = new ArrayList<>();
        List<Strip> open = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            List<Strip> next = new ArrayList<>();
            List<double[]> gaps = i < rows.size() ? gaps(rows.get(i)) : List.of();
            for (Strip strip : open) {
                boolean whole = false;
                for (double[] gap : gaps) {
                    Strip goesOn = new Strip(Math.max(gap[0], strip.from), Math.min(gap[1], strip.to), strip.since);
                    if (goesOn.isWide(size)) {
                        add(next, goesOn);
                        whole |= goesOn.from == strip.from && goesOn.to == strip.to;
                    }
                }
                if (!whole && i - strip.since >= FEWEST_ROWS && found.size() < MOST_FOUND) {
                    found.add(new Gutter((strip.from + strip.to) / 2, strip.since, i - 1));
                }
            }
            for (double[] gap : gaps) {
                Strip begins = new Strip(gap[0], gap[1], i);
                if (begins.isWide(size)) {
                    add(next, begins);
                }
            }
            open = next;
        }
        return found;
    }

    /** Of two strips in the same place the one that is open longer stands for both. */
    private static void add(List<Strip> strips, Strip strip) {
        for (Strip other : strips) {
            if (other.from == strip.from && other.to == strip.to) {
                return;
            }
        }
        if (strips.size() < MOST_STRIPS) {
            strips.add(strip);
        }
    }

    private static List<double[]> gaps(List<PageTile> row) {
        List<PageTile> along = new ArrayList<>(row);
        along.sort(Comparator.comparingDouble(PageTile::left));
        List<double[]> gaps = new ArrayList<>();
        double end = -1e6;
        for (PageTile tile : along) {
            if (tile.left() - end >= NARROWEST) {
                gaps.add(new double[] {end, tile.left()});
            }
            end = Math.max(end, tile.right());
        }
        gaps.add(new double[] {end, 1e6});
        return gaps;
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

    /** What stands left and right of a gutter. */
    private static final class Columns {

        private final List<PageTile> tiles = new ArrayList<>();
        private final Side left;
        private final Side right;
        private final double at;
        private int across;

        Columns(Gutter gutter, List<List<PageTile>> rows) {
            at = gutter.at;
            left = new Side();
            right = new Side();
            for (List<PageTile> row : rows.subList(gutter.first, gutter.last + 1)) {
                List<PageTile> before = new ArrayList<>(row.size());
                List<PageTile> after = new ArrayList<>(row.size());
                for (PageTile tile : row) {
                    (tile.middle() < at ? before : after).add(tile);
                }
                left.add(before);
                right.add(after);
                across += before.isEmpty() || after.isEmpty() ? 0 : 1;
                tiles.addAll(row);
            }
        }

        boolean areProse(boolean sure) {
            if (!left.isColumn() || !right.isColumn() || right.startsWithColon()) {
                return false;
            }
            int turns = turns();
            int fewer = Math.min(left.rows, right.rows);
            boolean full = fewer > FEWEST_ROWS && left.isFilled() && right.isFilled();
            if (turns <= Math.max(1, 0.25 * fewer)) { // written one after the other
                return !sure || full;
            }
            // written line by line, as some programs do; a row of cells is written cell by cell
            return !sure && full && turns >= 0.8 * across;
        }

        /** How often the page's program goes from one side to the other. */
        private int turns() {
            tiles.sort(Comparator.comparingInt(PageTile::order));
            int turns = 0;
            for (int i = 1; i < tiles.size(); i++) {
                turns += (tiles.get(i).middle() < at) == (tiles.get(i - 1).middle() < at) ? 0 : 1;
            }
            return turns;
        }
    }

    /** The lines of one side. */
    private static final class Side {

        private final List<double[]> lines = new ArrayList<>(); // left, right
        private int rows;
        private int characters;
        private int words;
        private int figures;
        private int colons;
        private boolean table;

        void add(List<PageTile> row) {
            if (row.isEmpty()) {
                return;
            }
            rows++;
            double from = Double.MAX_VALUE;
            double to = -Double.MAX_VALUE;
            for (PageTile tile : row) {
                from = Math.min(from, tile.left());
                to = Math.max(to, tile.right());
            }
            lines.add(new double[] {from, to});
            for (PageTile tile : row) {
                table |= tile.table() != null;
                if (tile.word() != null) {
                    characters += tile.characters() + 1;
                    words++;
                    figures += isFigure(tile.word().text()) ? 1 : 0;
                    colons += tile.left() == from && tile.word().text().startsWith(":") ? 1 : 0;
                }
            }
        }

        private static boolean isFigure(String text) {
            return !Character.isLetter(text.charAt(0)) && FIGURE.matcher(text).matches();
        }

        boolean isColumn() {
            double from = lines.stream().mapToDouble(line -> line[0]).min().orElse(0);
            double to = lines.stream().mapToDouble(line -> line[1]).max().orElse(0);
            return (rows >= FEWEST_ROWS || table)
                    && to - from >= NARROWEST_COLUMN
                    && (table || characters >= SHORTEST_LINES * rows)
                    && figures * 2 <= words;
        }

        boolean startsWithColon() {
            return colons * 4 >= rows;
        }

        boolean isFilled() {
            double from = lines.stream().mapToDouble(line -> line[0]).min().orElse(0);
            double to = lines.stream().mapToDouble(line -> line[1]).max().orElse(0);
            long full = lines.stream()
                    .filter(line -> line[1] >= to - NEAR_EDGE * (to - from))
                    .count();
            return characters >= PROSE_LINES * rows && full * 2 >= rows;
        }
    }
}
