package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a table, spanning ones in each place that they cover, and what its rows look like. */
final class TableGrid {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final int width;
    private final @Nullable Cell[][] grid;
    private final boolean[][] starts;
    private final @Nullable String[][] texts;
    private final @Nullable String[][] folded;

    TableGrid(Block.Table table, String text) {
        this.text = text;
        int most = 0;
        for (Block.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                most = Math.max(most, cell.column() + cell.columnSpan());
            }
        }
        width = most;
        grid = new Cell[table.rows().size()][width];
        starts = new boolean[grid.length][width];
        texts = new String[grid.length][width];
        folded = new String[grid.length][width];
        for (int at = 0; at < grid.length; at++) {
            for (Cell cell : table.rows().get(at).cells()) {
                starts[at][cell.column()] = true;
                place(cell, at);
            }
        }
    }

    private void place(Cell cell, int row) {
        for (int down = row; down < Math.min(grid.length, row + cell.rowSpan()); down++) {
            for (int right = cell.column(); right < Math.min(width, cell.column() + cell.columnSpan()); right++) {
                grid[down][right] = cell;
            }
        }
    }

    int height() {
        return grid.length;
    }

    int width() {
        return width;
    }

    /** The cell that covers a place, or null. */
    @Nullable
    Cell cell(int row, int column) {
        return grid[row][column];
    }

    /** A row of a list, not of column names. */
    boolean startsWithNumber(int row) {
        for (int column = 0; column < width; column++) {
            String cell = text(row, column);
            if (!cell.isEmpty()) {
                return Character.isDigit(cell.charAt(0)) && !TableNumbers.isYear(cell);
            }
        }
        return false;
    }

    List<@Nullable Cell> cells(int row) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(grid[row][column]);
        }
        return cells;
    }

    boolean isData(int row) {
        if (numbered(row)) {
            return false;
        }
        int counts = 0;
        int years = 0;
        boolean header = true;
        for (int column = 0; column < width; column++) {
            Cell cell = grid[row][column];
            String cellText = text(row, column);
            header &= cell == null || cell.header() || cellText.isEmpty();
            if (column > 0 && TableNumbers.count(cellText).isPresent() && own(row, column)) {
                counts++;
                years += TableNumbers.isYear(cellText) ? 1 : 0;
            }
        }
        return counts > years && !header;
    }

    int counts(int row) {
        int counts = 0;
        for (int column = 0; column < width; column++) {
            counts += own(row, column) && TableNumbers.count(text(row, column)).isPresent() ? 1 : 0;
        }
        return counts;
    }

    int words(int row) {
        int words = 0;
        for (int column = 0; column < width; column++) {
            String cell = text(row, column);
            boolean word = !cell.isEmpty() && (TableNumbers.count(cell).isEmpty() || TableNumbers.isYear(cell));
            words += own(row, column) && word ? 1 : 0;
        }
        return words;
    }

    int filled(int row) {
        int filled = 0;
        for (int column = 0; column < width; column++) {
            filled += own(row, column) && !text(row, column).isEmpty() ? 1 : 0;
        }
        return filled;
    }

    /** The one text of a row that has no number, apart from its own numbering; null for other rows. */
    @Nullable
    String section(int row) {
        String only = null;
        for (int column = 0; column < width; column++) {
            String cell = text(row, column);
            if (!cell.isEmpty() && fromAbove(row, column)) {
                return null;
            }
            if (cell.isEmpty() || !own(row, column)) {
                continue;
            }
            if (TableLayout.ordinal(cell) && only == null && column < 2) {
                continue;
            }
            if (only != null || TableNumbers.count(cell).isPresent()) {
                return null;
            }
            only = cell;
        }
        return only;
    }

    private boolean fromAbove(int row, int column) {
        return row > 0 && grid[row][column] == grid[row - 1][column];
    }

    /** "(1) (2) (3)" below the column names, or 1 2 3 … throughout. */
    boolean numbered(int row) {
        int expected = 0;
        for (int column = 0; column < width; column++) {
            String cell = text(row, column);
            if (cell.isEmpty() || !own(row, column)) {
                continue;
            }
            expected++;
            if (!cell.equals("(" + expected + ")") && !cell.equals(Integer.toString(expected))) {
                return false;
            }
        }
        return expected >= 3;
    }

    /** Whether numbers stand for the columns of the table, and not for the months below "Bulan". */
    boolean numbersColumns(int row) {
        for (int column = 0; column < Math.min(2, width); column++) {
            if (own(row, column) && !text(row, column).isEmpty()) {
                return numbered(row);
            }
        }
        return false;
    }

    boolean repeated(int row, int names, int namesEnd) {
        for (int name = names; name < namesEnd; name++) {
            boolean same = true;
            for (int column = 0; column < width; column++) {
                same = same && folded(row, column).equals(folded(name, column));
            }
            if (same && row != name) {
                return true;
            }
        }
        return false;
    }

    private String folded(int row, int column) {
        String known = folded[row][column];
        if (known == null) {
            known = BLANKS.matcher(text(row, column).toLowerCase(Locale.ROOT)).replaceAll(" ");
            folded[row][column] = known;
        }
        return known;
    }

    private boolean own(int row, int column) {
        Cell cell = grid[row][column];
        return cell != null && starts[row][column];
    }

    String text(int row, int column) {
        String known = texts[row][column];
        if (known == null) {
            Cell cell = grid[row][column];
            known = cell == null ? "" : cell.span().of(text).strip();
            texts[row][column] = known;
        }
        return known;
    }
}
