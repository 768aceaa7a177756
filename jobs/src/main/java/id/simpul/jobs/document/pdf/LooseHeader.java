package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of the header of a table without walls, joined down its lines and spread over columns. */
final class LooseHeader {

    /** A text that would have filled less than this share of its columns had no need to be wrapped. */
    private static final double ROOMY = 0.8;

    /** "(1) (2) (3)" below the names of columns. */
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(\\d{1,2}\\)");

    private LooseHeader() {}

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

    /** "(1)" below the name of a column. */
    static boolean numbers(LooseCell cell) {
        return COLUMN_NUMBER.matcher(cell.text()).matches();
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
        if (grid.line(i).isTurned() || COLUMN_NUMBER.matcher(cell.text()).matches()) {
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
                            ? HeaderSpan.of(grid, i, cell, from, to)
                            : new LooseCell(i, upper.column, upper.columnSpan, cell.words));
        }
        List<LooseCell> turned = TurnedGroups.of(grid, i, cells);
        List<LooseCell> groups = turned == null ? HeaderSpan.groups(grid, i, cells) : turned;
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
}
