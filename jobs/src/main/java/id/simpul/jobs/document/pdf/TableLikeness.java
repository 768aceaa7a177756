package id.simpul.jobs.document.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Whether lines that keep to columns are a table, and not a list, a table of contents, an address or prose in columns. */
final class TableLikeness {

    /** What stands before an item of a list: a., (2), •, or the colon behind the name of a list. */
    private static final Pattern MARK = Pattern.compile("[(]?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|[:•▪●○o✓*-]");

    private TableLikeness() {}

    /** @param announced whether the lines stand between rules of one width, or below a caption */
    static boolean of(LooseGrid grid, boolean announced) {
        int columns = grid.columns();
        if (columns < 2) {
            return false;
        }
        int lines = grid.lineCount();
        int justified = 0;
        int rows = 0;
        BitSet together = new BitSet();
        int several = 0;
        int leaders = 0;
        int colons = 0;
        int spanning = 0;
        int[] figures = new int[columns];
        int[] filled = new int[columns];
        int[] marks = new int[columns];
        int[] wordsOf = new int[columns];
        int small = 0;
        int words = 0;
        int cells = 0;
        for (int i = 0; i < lines; i++) {
            List<LooseCell> row = grid.byLine().get(i);
            boolean counted = grid.overlaps(i) && together.cardinality() > 1;
            if (!grid.overlaps(i)) {
                together.clear();
                rows++;
            }
            row.forEach(cell -> together.set(cell.column));
            several += together.cardinality() > 1 && !counted ? 1 : 0;
            justified += LineTexts.justified(grid.line(i)) ? 1 : 0;
            boolean leader = false;
            boolean colon = false;
            for (LooseCell cell : row) {
                String text = cell.text();
                leader |= Leaders.in(cell.words);
                colon |= cell.column > 0 && text.startsWith(":");
                if (cell.columnSpan > 1) {
                    spanning += i >= grid.header() ? 1 : 0;
                    continue;
                }
                filled[cell.column]++;
                marks[cell.column] += MARK.matcher(text).matches() ? 1 : 0;
                wordsOf[cell.column] += cell.words.size();
                figures[cell.column] += Figures.is(text) ? 1 : 0;
                cells++;
                small += Character.isLowerCase(text.codePointAt(0)) || text.endsWith(";") ? 1 : 0;
                words += cell.words.size();
            }
            leaders += leader ? 1 : 0;
            colons += colon ? 1 : 0;
        }
        if (leaders * 3 > lines || colons * 2 > lines && !announced || several < 2) {
            return false;
        }
        int all = 0;
        for (int count : figures) {
            all += count;
        }
        boolean labelled = (filled[0] - figures[0]) * 2 > rows;
        if (cells - all < 2 || (cells - all) * 12 < cells && !labelled) {
            return false; // the numbers along the axes of a chart
        }
        if (spanning * 3 > lines || justified * 5 > lines && !announced) {
            return false;
        }
        for (int column = 0; column + 1 < columns && !announced; column++) {
            // an item's mark and its text
            if (marks[column] * 2 > filled[column] && wordsOf[column + 1] > 5 * filled[column + 1]) {
                return false;
            }
        }
        int numeric = 0;
        int textual = 0;
        int lowest = lines;
        for (int column = 0; column < columns; column++) {
            lowest = Math.min(lowest, filled[column]);
            if (column > 0
                    && figures[column] * 2 >= filled[column]
                    && figures[column] > 1
                    && marks[column] * 2 <= filled[column]) {
                numeric++;
            } else if (column > 0) {
                textual++;
            }
        }
        if (numeric == 0 && !announced && (small * 5 > cells * 2 || marks[0] * 2 > filled[0] && !titled(grid))) {
            return false;
        }
        double perCell = cells == 0 ? 99 : (double) words / cells;
        if (announced) {
            return several * 3 >= rows && (numeric > 0 || perCell < 9);
        }
        if (columns == 2 && numeric == 0) {
            return titled(grid)
                    && several >= 4
                    && several * 10 >= rows * 7
                    && filled[0] * 10 >= lines * 7
                    && perCell < 6;
        }
        if (columns == 2) {
            return numeric == 1
                    && several >= 3
                    && several * 10 >= rows * 6
                    && figures[1] * 10 >= filled[1] * 6
                    && figures[0] * 2 < filled[0];
        }
        if (numeric * 2 >= columns - 1) {
            return several >= 3 || several == 2 && numeric >= 2;
        }
        return several >= 4
                && several * 2 >= rows
                && perCell < 4.5
                && (numeric > 0 || textual > 1 && lowest * 2 >= filled[0]);
    }

    /** A bold line of several texts over lines that are not. */
    private static boolean titled(LooseGrid grid) {
        if (!grid.line(0).bold() || grid.byLine().get(0).size() < grid.columns()) {
            return false;
        }
        for (int i = 1; i < grid.lineCount(); i++) {
            if (grid.line(i).bold() && grid.byLine().get(i).size() > 1 && i + 1 < grid.lineCount()) {
                return false;
            }
        }
        return true;
    }
}
