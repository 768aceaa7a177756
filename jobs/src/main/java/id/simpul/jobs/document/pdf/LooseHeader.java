package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header of a table without walls: how many lines it has, and its texts joined down the lines and spread over columns. */
final class LooseHeader {

    private static final int MOST_LINES = 12;

    /** A text that would have filled less than this share of its columns had no need to be wrapped. */
    private static final double ROOMY = 0.8;

    /** The middle of a text over columns is theirs, but for this share of the type size. */
    private static final double OFF = 1.2;

    private LooseHeader() {}

    /** How many lines stand above the first row of figures, or above the one rule within the table. */
    static int lines(LooseGrid grid) {
        int turned = grid.lastTurned();
        boolean any = turned < MOST_LINES && grid.line(turned).isTurned();
        return any ? Math.max(turned + 1, upright(grid)) : upright(grid);
    }

    private static int upright(LooseGrid grid) {
        int first = firstOfFigures(grid);
        int rules = 0;
        int top = -1;
        int deepest = -1;
        int above = -1;
        for (int i = 0; i + 1 < grid.lineCount(); i++) {
            if (grid.rules().below(i) && grid.rules().reaches(i, (grid.band(0)[0] + grid.band(0)[1]) / 2)) {
                rules++;
                top = rules == 1 ? i + 1 : top;
                above = i < first ? i + 1 : above;
                deepest = i < MOST_LINES && (i + 1) * 5 <= grid.lineCount() * 3 ? i + 1 : deepest;
            }
        }
        if (rules == 1 && top <= MOST_LINES && top == deepest) {
            return top;
        }
        if (first < 0 && rules > 0) {
            return rules <= 2 && deepest > 0 ? deepest : top > MOST_LINES ? 0 : top;
        }
        while (above > 1 && labelOnly(grid, above - 1) && grid.rules().below(above - 2)) {
            above--; // a heading of rows between rules
        }
        if (above > 0 && above <= MOST_LINES) {
            return above;
        }
        if (first < 0 || first > MOST_LINES) {
            return 0;
        }
        int end = first;
        while (end > 0 && grid.overlaps(end)) {
            end--; // texts of the first row, set to its middle
        }
        while (end > 1 && labelOnly(grid, end - 1)) {
            end--; // a heading of rows, or the first line of a label
        }
        return end;
    }

    private static boolean labelOnly(LooseGrid grid, int i) {
        List<LooseCell> cells = grid.byLine().get(i);
        return cells.size() == 1
                && cells.get(0).column == 0
                && cells.get(0).left() < grid.band(0)[0] + 3 * grid.line(i).size()
                && cells.get(0).right() < grid.band(Math.min(1, grid.columns() - 1))[0];
    }

    private static int firstOfFigures(LooseGrid grid) {
        boolean[] ofFigures = grid.figureColumns();
        for (int i = 0; i < grid.lineCount(); i++) {
            int figures = 0;
            int years = 0;
            if (grid.line(i).isTurned()) {
                continue;
            }
            boolean label = grid.columns() == 2;
            for (LooseCell cell : grid.byLine().get(i)) {
                if (cell.column == 0) {
                    label = true;
                    continue;
                }
                String text = cell.text();
                if (Figures.isYear(text)) {
                    years++;
                } else if (ofFigures[cell.column] && Figures.is(text)) {
                    figures++;
                }
            }
            if (figures > (label ? 0 : 1) && figures >= years) {
                return i;
            }
        }
        return -1;
    }

    /** The header's cells; a text that goes on over lines is one, one over several columns spans them. */
    static List<LooseCell> cells(LooseGrid grid) {
        List<LooseCell> done = new ArrayList<>();
        List<LooseCell> open = new ArrayList<>();
        for (int i = 0; i < grid.header(); i++) {
            spread(grid, i, open);
            List<LooseCell> next = new ArrayList<>();
            for (LooseCell cell : grid.byLine().get(i)) {
                LooseCell above = above(open, cell, i, grid);
                if (above == null) {
                    next.add(cell);
                    done.add(cell);
                } else {
                    above.take(cell);
                    next.add(above);
                }
            }
            for (LooseCell cell : open) {
                if (!next.contains(cell)
                        && next.stream().noneMatch(n -> n.column < cell.end() && cell.column < n.end())) {
                    next.add(cell); // nothing below it yet
                }
            }
            open = next;
        }
        done.forEach(cell -> stretch(cell, done, grid.header() - 1));
        return done;
    }

    /** A text with nothing above or below it in its columns is the name of these columns on all levels that are free. */
    private static void stretch(LooseCell cell, List<LooseCell> cells, int last) {
        int from = 0;
        int to = last;
        for (LooseCell other : cells) {
            if (other != cell && other.column < cell.end() && cell.column < other.end()) {
                if (other.line < cell.line) {
                    from = Math.max(from, other.lastLine + 1);
                } else {
                    to = Math.min(to, other.line - 1);
                }
            }
        }
        cell.line = Math.min(cell.line, from);
        cell.lastLine = Math.max(cell.lastLine, to);
    }

    private static @Nullable LooseCell above(List<LooseCell> open, LooseCell cell, int i, LooseGrid grid) {
        if (grid.line(i).isTurned()) {
            return null;
        }
        for (LooseCell above : open) {
            if (grid.line(above.lastLine).isTurned()) {
                continue;
            }
            boolean same = above.column == cell.column && above.columnSpan == cell.columnSpan;
            boolean wrapped = above.columnSpan > 1 && cell.columnSpan > 1 && alone(grid, i, above, cell);
            if (!same && !wrapped || wrapped && hadRoom(grid, above, cell)) {
                continue;
            }
            double pitch = grid.line(i).bottom() - grid.line(above.lastLine).bottom();
            boolean near = pitch < 1.75 * grid.line(i).size()
                    || i - above.lastLine == 1 && pitch < 2.1 * grid.line(i).size();
            boolean ruled = false;
            for (int line = above.lastLine; line < i; line++) {
                ruled |= grid.rules().below(line) || grid.rules().partial(line, cell.middle()) != null && !wrapped;
            }
            boolean yearsAbove = Figures.isYear(above.text()) && !Figures.isYear(cell.text());
            return near && !ruled && !yearsAbove ? above : null;
        }
        return null;
    }

    /** Whether the first word of the text below would have stood beside the text above, which therefore ends there. */
    private static boolean hadRoom(LooseGrid grid, LooseCell above, LooseCell cell) {
        double room = grid.band(above.end() - 1)[1] - grid.band(above.column)[0];
        PdfWord word = cell.words.get(0);
        return above.right() - above.left() + word.right() - word.left() + 0.3 * word.size() < ROOMY * room;
    }

    /** Whether nothing but one text stands below another, which it then goes on with. */
    private static boolean alone(LooseGrid grid, int i, LooseCell above, LooseCell cell) {
        return above.column <= cell.column
                && cell.end() <= above.end()
                && grid.byLine().get(i).stream()
                        .noneMatch(other -> other != cell && other.column < above.end() && above.column < other.end());
    }

    /** A text above several columns reaches as far as the rule below it, or as its neighbours and its middle let it. */
    private static void spread(LooseGrid grid, int i, List<LooseCell> open) {
        if (grid.line(i).isTurned()) {
            return;
        }
        List<LooseCell> cells = grid.byLine().get(i);
        List<LooseCell> spread = new ArrayList<>();
        cells.sort(Comparator.comparingInt(cell -> cell.column));
        for (int c = 0; c < cells.size(); c++) {
            LooseCell cell = cells.get(c);
            int from = c == 0 ? 0 : spread.get(c - 1).end();
            int to = c + 1 < cells.size() ? cells.get(c + 1).column : grid.columns();
            LooseCell upper = goesOn(grid, i, cell, open);
            spread.add(
                    upper == null
                            ? spread(grid, i, cell, from, to)
                            : new LooseCell(i, upper.column, upper.columnSpan, cell.words));
        }
        List<LooseCell> turned = TurnedGroups.of(grid, i, cells);
        List<LooseCell> groups = turned == null ? groups(grid, i, cells) : turned;
        grid.byLine().set(i, groups == null ? spread : groups);
    }

    /** The text over several columns above that a text below its middle goes on with, or null. */
    private static @Nullable LooseCell goesOn(LooseGrid grid, int i, LooseCell cell, List<LooseCell> open) {
        for (LooseCell above : open) {
            if (above.columnSpan > 1
                    && above.lastLine == i - 1
                    && Math.abs(above.middle() - cell.middle()) < grid.line(i).size()
                    && above.column <= cell.column
                    && cell.end() <= above.end()
                    && alone(grid, i, above, cell)
                    && !hadRoom(grid, above, cell)) {
                return above;
            }
        }
        return null;
    }

    /**
     * Texts that stand each over the middle of as many columns as leaves none out are groups, though each stands over the middle one of
     * its columns too; null where they are none.
     */
    private static @Nullable List<LooseCell> groups(LooseGrid grid, int i, List<LooseCell> cells) {
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

    private static LooseCell spread(LooseGrid grid, int i, LooseCell cell, int from, int to) {
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
