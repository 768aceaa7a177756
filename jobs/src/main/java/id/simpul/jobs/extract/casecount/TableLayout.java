package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table taken apart: column names in their levels, rows of data, the sections that they stand in. A table that begins anew below
 * (another row of column names) makes another layout.
 */
final class TableLayout {

    /**
     * A row of data.
     *
     * @param cells by column, null where nothing stands
     * @param section the text of the section row above it, or null
     * @param page of the row, or null
     */
    record DataRow(
            List<@Nullable Cell> cells,
            @Nullable String section,
            @Nullable Integer page) {}

    /** @param path the column's names, from the widest to its own */
    record Column(int index, List<String> path) {

        String own() {
            return path.isEmpty() ? "" : path.get(path.size() - 1);
        }
    }

    /** "A", "IV.", "1)": numbers a section or a row, says nothing. */
    private static final Pattern ORDINAL = Pattern.compile("\\(?(?:[A-Za-z]|[IVXivx]{1,5}|\\d{1,3})[.)]{0,2}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final @Nullable String title;
    private final List<Column> columns;
    private final List<DataRow> rows;
    private final Map<String, TableLabel> labels = new HashMap<>();

    private TableLayout(String text, @Nullable String title, List<Column> columns, List<DataRow> rows) {
        this.text = text;
        this.title = title;
        this.columns = columns;
        this.rows = rows;
    }

    List<Column> columns() {
        return columns;
    }

    List<DataRow> rows() {
        return rows;
    }

    /** A line inside the block that is the title of this table, or null. */
    @Nullable
    String title() {
        return title;
    }

    String text(DataRow row, Column column) {
        Cell cell = row.cells().get(column.index());
        return cell == null ? "" : cell.span().of(text).strip();
    }

    /** What a text of the table says; each text is read once. */
    TableLabel label(String cell) {
        return labels.computeIfAbsent(cell, TableWords::read);
    }

    static List<TableLayout> of(Block.Table table, String text) {
        return new Reading(table, text).layouts();
    }

    static boolean ordinal(String cell) {
        return ORDINAL.matcher(cell).matches();
    }

    private static final class Reading {

        private final Block.Table table;
        private final String text;
        private final int width;
        private final @Nullable Cell[][] grid;
        private final boolean[][] starts;
        private final @Nullable String[][] texts;
        private final @Nullable String[][] folded;

        Reading(Block.Table table, String text) {
            this.table = table;
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

        List<TableLayout> layouts() {
            List<TableLayout> layouts = new ArrayList<>();
            int at = 0;
            String title = null;
            while (at < grid.length) {
                int head = at;
                while (head < grid.length && !isData(head)) {
                    head++;
                }
                int names = firstNames(at, head);
                for (int before = at; before < names; before++) {
                    title = section(before) != null ? section(before) : title;
                }
                int sections = lastNames(names, head);
                int end = endOfData(head, names, sections);
                if (head < grid.length && sections > names && !startsWithNumber(names)) {
                    layouts.add(new TableLayout(
                            text, title, columns(names, sections), rows(sections, end, names, sections)));
                }
                title = null;
                at = Math.max(end, head + 1);
            }
            return layouts;
        }

        /** Single lines above the column names are a title. */
        private int firstNames(int from, int to) {
            int first = from;
            while (first < to && filled(first) <= 1) {
                first++;
            }
            return first;
        }

        /** Single lines between the column names and the data open a section. */
        private int lastNames(int from, int to) {
            int last = to;
            while (last > from + 1 && section(last - 1) != null) {
                last--;
            }
            return last;
        }

        /** The row where other column names begin, or the end. */
        private int endOfData(int from, int names, int namesEnd) {
            for (int at = from; at < grid.length; at++) {
                if (!isData(at)
                        && words(at) >= 3
                        && !repeated(at, names, namesEnd)
                        && !numbered(at)
                        && dataBelow(at)
                        && !isData(at)) {
                    int title = at;
                    while (title > from && section(title - 1) != null) {
                        title--;
                    }
                    return title;
                }
            }
            return grid.length;
        }

        /** Three texts or more, of which most are words for columns, and no number of a row before them. */
        /** A row of a list, not of column names. */
        private boolean startsWithNumber(int row) {
            for (int column = 0; column < width; column++) {
                String cell = text(row, column);
                if (!cell.isEmpty()) {
                    return Character.isDigit(cell.charAt(0)) && !TableNumbers.isYear(cell);
                }
            }
            return false;
        }

        private boolean dataBelow(int row) {
            for (int at = row + 1; at < Math.min(grid.length, row + 4); at++) {
                if (isData(at)) {
                    return words(row) * 2 >= counts(at);
                }
            }
            return false;
        }

        private List<DataRow> rows(int from, int to, int names, int namesEnd) {
            List<DataRow> rows = new ArrayList<>();
            String section = null;
            for (int at = from; at < to; at++) {
                String opened = section(at);
                if (opened != null) {
                    section = opened;
                } else if (filled(at) > 0 && !numbered(at) && !repeated(at, names, namesEnd)) {
                    rows.add(
                            new DataRow(cells(at), section, table.rows().get(at).page()));
                }
            }
            return rows;
        }

        private List<@Nullable Cell> cells(int row) {
            List<@Nullable Cell> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(grid[row][column]);
            }
            return cells;
        }

        private List<Column> columns(int from, int to) {
            boolean spanned = false;
            for (int row = from; row < to; row++) {
                for (Cell cell : grid[row]) {
                    spanned |= cell != null && (cell.columnSpan() > 1 || cell.rowSpan() > 1);
                }
            }
            List<Column> columns = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                columns.add(new Column(column, path(column, from, to, spanned)));
            }
            return columns;
        }

        private List<String> path(int column, int from, int to, boolean spanned) {
            List<String> path = new ArrayList<>();
            Cell last = null;
            for (int row = from; row < to; row++) {
                Cell cell = grid[row][column];
                if (!spanned
                        && row + 1 < to
                        && text(row, column).isEmpty()
                        && !text(row + 1, column).isEmpty()) {
                    cell = left(row, column);
                }
                String name = cell == null ? "" : cell.span().of(text).strip();
                if (cell != last && !name.isEmpty() && !numbered(row)) {
                    path.add(name);
                }
                last = cell;
            }
            return path;
        }

        /** Where merged cells are not told, a name reaches to the right up to the next one. */
        private @Nullable Cell left(int row, int column) {
            for (int at = column; at >= 0; at--) {
                if (!text(row, at).isEmpty()) {
                    return grid[row][at];
                }
            }
            return null;
        }

        private boolean isData(int row) {
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

        private int counts(int row) {
            int counts = 0;
            for (int column = 0; column < width; column++) {
                counts += own(row, column)
                                && TableNumbers.count(text(row, column)).isPresent()
                        ? 1
                        : 0;
            }
            return counts;
        }

        private int words(int row) {
            int words = 0;
            for (int column = 0; column < width; column++) {
                String cell = text(row, column);
                boolean word = !cell.isEmpty() && (TableNumbers.count(cell).isEmpty() || TableNumbers.isYear(cell));
                words += own(row, column) && word ? 1 : 0;
            }
            return words;
        }

        private int filled(int row) {
            int filled = 0;
            for (int column = 0; column < width; column++) {
                filled += own(row, column) && !text(row, column).isEmpty() ? 1 : 0;
            }
            return filled;
        }

        /** The one text of a row that has no number, apart from its own numbering; null for other rows. */
        private @Nullable String section(int row) {
            String only = null;
            for (int column = 0; column < width; column++) {
                String cell = text(row, column);
                if (!cell.isEmpty() && fromAbove(row, column)) {
                    return null;
                }
                if (cell.isEmpty() || !own(row, column)) {
                    continue;
                }
                if (ordinal(cell) && only == null && column < 2) {
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
        private boolean numbered(int row) {
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

        private boolean repeated(int row, int names, int namesEnd) {
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
                known = BLANKS.matcher(text(row, column).toLowerCase(Locale.ROOT))
                        .replaceAll(" ");
                folded[row][column] = known;
            }
            return known;
        }

        private boolean own(int row, int column) {
            Cell cell = grid[row][column];
            return cell != null && starts[row][column];
        }

        private String text(int row, int column) {
            String known = texts[row][column];
            if (known == null) {
                Cell cell = grid[row][column];
                known = cell == null ? "" : cell.span().of(text).strip();
                texts[row][column] = known;
            }
            return known;
        }
    }
}
