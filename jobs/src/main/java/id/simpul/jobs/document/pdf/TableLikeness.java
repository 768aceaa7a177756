package id.simpul.jobs.document.pdf;

import java.util.List;

/** Whether lines that keep to columns are a table, and not a list, a table of contents, an address or prose in columns. */
final class TableLikeness {

    private TableLikeness() {}

    /** @param ruled whether the lines stand between rules of one width */
    static boolean of(LooseGrid grid, boolean ruled) {
        int columns = grid.columns();
        if (columns < 2) {
            return false;
        }
        int lines = grid.lineCount();
        int several = 0;
        int leaders = 0;
        int colons = 0;
        int spanning = 0;
        int[] figures = new int[columns];
        int[] filled = new int[columns];
        int words = 0;
        int cells = 0;
        for (int i = 0; i < lines; i++) {
            List<LooseCell> row = grid.byLine().get(i);
            several += row.size() > 1 ? 1 : 0;
            boolean leader = false;
            boolean colon = false;
            for (LooseCell cell : row) {
                String text = cell.text();
                leader |= text.contains("....") || text.contains("…….") || text.contains(". . . .");
                colon |= cell.column > 0 && text.startsWith(":");
                if (cell.columnSpan > 1) {
                    spanning += i >= grid.header() ? 1 : 0;
                    continue;
                }
                filled[cell.column]++;
                figures[cell.column] += Figures.is(text) ? 1 : 0;
                cells++;
                words += cell.words.size();
            }
            leaders += leader ? 1 : 0;
            colons += colon ? 1 : 0;
        }
        if (leaders * 3 > lines || colons * 2 > lines && !ruled || several < 2) {
            return false;
        }
        if (spanning * 3 > lines) {
            return false;
        }
        int numeric = 0;
        int textual = 0;
        int lowest = lines;
        for (int column = 0; column < columns; column++) {
            lowest = Math.min(lowest, filled[column]);
            if (column > 0 && figures[column] * 2 >= filled[column] && figures[column] > 1) {
                numeric++;
            } else if (column > 0) {
                textual++;
            }
        }
        double perCell = cells == 0 ? 99 : (double) words / cells;
        if (ruled) {
            return several * 3 >= lines && (numeric > 0 || perCell < 9);
        }
        if (columns == 2) {
            return numeric == 1 && several >= 3 && several * 10 >= lines * 6 && figures[1] * 10 >= filled[1] * 6 && figures[0] * 2 < filled[0];
        }
        if (numeric * 2 >= columns - 1) {
            return several >= 3 || several == 2 && numeric >= 2;
        }
        return several >= 4 && several * 10 >= lines * 6 && perCell < 4.5 && (numeric > 0 || textual > 1 && lowest * 2 >= lines);
    }
}
