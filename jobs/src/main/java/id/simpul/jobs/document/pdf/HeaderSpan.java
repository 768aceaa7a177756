package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns a text of a header spans: as the rule below it or its middle tells. */
final class HeaderSpan {

    /** The middle of a text over columns is theirs, but for this share of the type size. */
    private static final double OFF = 1.2;

    private HeaderSpan() {}

    /**
     * Texts that stand each over the middle of as many columns as leaves none out are groups, though each stands over the middle one of
     * its columns too; null where they are none.
     */
    static @Nullable List<LooseCell> groups(LooseGrid grid, int i, List<LooseCell> cells) {
        List<LooseCell> groups = new ArrayList<>();
        int next = -1;
        boolean years = i + 1 < grid.header();
        for (LooseCell cell : cells) {
            if (cell.column == 0) {
                groups.add(cell);
                continue;
            }
            int from = next < 0 ? 1 : next;
            int to = widest(grid, i, cell, from);
            if (to - from < 2) {
                return null;
            }
            for (LooseCell below : i + 1 < grid.header() ? grid.byLine().get(i + 1) : List.<LooseCell>of()) {
                years &= !(below.column >= from && below.column < to) || Figures.isYear(below.text());
            }
            groups.add(new LooseCell(i, from, to - from, cell.words));
            next = to;
        }
        boolean several = groups.size() - (cells.get(0).column == 0 ? 1 : 0) > 1;
        return next == grid.columns() && (several || years) ? groups : null;
    }

    /** The end of the columns from the one given on that a text stands over the middle of, or -1. */
    private static int widest(LooseGrid grid, int i, LooseCell cell, int from) {
        int best = -1;
        double least = OFF * grid.line(i).size();
        for (int to = Math.max(from + 2, cell.end()); to <= grid.columns() && from <= cell.column; to++) {
            double middle = (extent(grid, i, from)[0] + extent(grid, i, to - 1)[1]) / 2;
            if (Math.abs(middle - cell.middle()) < least && filledBelow(grid, i, from, to)) {
                least = Math.abs(middle - cell.middle());
                best = to;
            }
        }
        return best;
    }

    /**
     * A text with the columns that it names: those over the rule below it, else those that its middle stands over.
     *
     * @param from the first column that is free for it
     * @param to the column behind the last one that is
     */
    static LooseCell of(LooseGrid grid, int i, LooseCell cell, int from, int to) {
        if (i + 1 >= grid.header()) {
            return cell;
        }
        PdfRulings.Ruling rule = grid.rules().partial(i, cell.middle());
        if (rule != null) {
            int first = -1;
            int last = -1;
            for (int column = 0; column < grid.columns(); column++) {
                double middle = (grid.band(column)[0] + grid.band(column)[1]) / 2;
                if (middle >= rule.from() - 2 && middle <= rule.to() + 2) {
                    first = first < 0 ? column : first;
                    last = column;
                }
            }
            if (first >= from && last >= first && last < to) {
                return new LooseCell(i, first, last - first + 1, cell.words);
            }
        }
        if (cell.column == 0 && cell.columnSpan == 1) {
            return cell;
        }
        int bestFrom = cell.column;
        int bestTo = cell.end();
        double best = Double.MAX_VALUE;
        for (int a = Math.max(Math.max(1, from), cell.column - 8); a <= cell.column; a++) {
            for (int b = cell.end(); b <= Math.min(to, cell.end() + 8); b++) {
                if (b - a > 1 && filledBelow(grid, i, a, b)) {
                    double middle = (extent(grid, i, a)[0] + extent(grid, i, b - 1)[1]) / 2;
                    double off = Math.abs(middle - cell.middle()) - 0.01 * (b - a);
                    if (off < best) {
                        best = off;
                        bestFrom = a;
                        bestTo = b;
                    }
                }
            }
        }
        double own =
                Math.abs((extent(grid, i, cell.column)[0] + extent(grid, i, cell.end() - 1)[1]) / 2 - cell.middle());
        boolean better = best < OFF * grid.line(i).size() && (best < own - 2 || cell.columnSpan > 1);
        return better ? new LooseCell(i, bestFrom, bestTo - bestFrom, cell.words) : cell;
    }

    /** Left and right of a column's texts, those of the header below a line included. */
    private static double[] extent(LooseGrid grid, int i, int column) {
        double[] extent = grid.band(column).clone();
        for (int line = i + 1; line < grid.header(); line++) {
            for (LooseCell cell : grid.byLine().get(line)) {
                if (cell.column == column && cell.columnSpan == 1) {
                    extent[0] = Math.min(extent[0], cell.left());
                    extent[1] = Math.max(extent[1], cell.right());
                }
            }
        }
        return extent;
    }

    /** Whether each of the columns has a text of its own on the next lines of the header. */
    private static boolean filledBelow(LooseGrid grid, int i, int from, int to) {
        for (int column = from; column < to; column++) {
            boolean filled = false;
            for (int line = i + 1; line < grid.header() && !filled; line++) {
                for (LooseCell cell : grid.byLine().get(line)) {
                    filled |= cell.columnSpan < to - from && cell.covers(column);
                }
            }
            if (!filled) {
                return false;
            }
        }
        return true;
    }
}
