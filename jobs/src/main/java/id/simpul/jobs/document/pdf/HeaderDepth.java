package id.simpul.jobs.document.pdf;

import java.util.List;

/** How many lines of a table without walls are its header. */
final class HeaderDepth {

    private static final int MOST_LINES = 12;

    private HeaderDepth() {}

    /** How many lines stand above the first row of figures, or above the one rule within the table. */
    static int of(LooseGrid grid) {
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
}
