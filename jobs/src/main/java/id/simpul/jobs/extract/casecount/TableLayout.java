package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import java.util.HashMap;
import java.util.List;
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

    private final String text;
    private final @Nullable String title;
    private final List<Column> columns;
    private final List<DataRow> rows;
    private final Map<String, String> legend;
    private final Map<String, TableLabel> labels = new HashMap<>();

    TableLayout(String text, @Nullable String title, List<Column> columns, List<DataRow> rows) {
        this(text, title, columns, rows, Map.of());
    }

    private TableLayout(
            String text, @Nullable String title, List<Column> columns, List<DataRow> rows, Map<String, String> legend) {
        this.legend = legend;
        this.text = text;
        this.title = title;
        this.columns = columns;
        this.rows = rows;
    }

    /** The same with its short names spelled. */
    TableLayout spelled(Map<String, String> words) {
        return words.isEmpty() ? this : new TableLayout(text, title, columns, rows, words);
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
        return labels.computeIfAbsent(cell, key -> TableWords.read(legend.getOrDefault(key, key)));
    }

    static List<TableLayout> of(Block.Table table, String text) {
        return new TableLayouts(table, text).layouts();
    }

    static boolean ordinal(String cell) {
        return ORDINAL.matcher(cell).matches();
    }
}
