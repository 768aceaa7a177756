package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import id.simpul.jobs.extract.casecount.TableLayout.Column;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a table apart: where its column names stand, where its rows, where it begins anew. */
final class TableLayouts {

    /** Of who, when, where and what at least. */
    private static final int REGISTER_COLUMNS = 4;

    private final Block.Table table;
    private final String text;
    private final TableGrid grid;

    TableLayouts(Block.Table table, String text) {
        this.table = table;
        this.text = text;
        this.grid = new TableGrid(table, text);
    }

    List<TableLayout> layouts() {
        List<TableLayout> layouts = new ArrayList<>();
        int at = 0;
        String title = null;
        while (at < grid.height()) {
            int head = at;
            while (head < grid.height() && !grid.isData(head)) {
                head++;
            }
            int names = firstNames(at, head);
            for (int before = at; before < names; before++) {
                title = grid.section(before) != null ? grid.section(before) : title;
            }
            int sections = lastNames(names, head);
            int end = endOfData(head, names, sections);
            if (head < grid.height() && sections > names && !grid.startsWithNumber(names)) {
                layouts.add(
                        new TableLayout(text, title, columns(names, sections), rows(sections, end, names, sections)));
            }
            title = null;
            at = Math.max(end, head + 1);
        }
        return layouts.isEmpty() ? register() : layouts;
    }

    /** A list of cases has no counts: its column names are the first row that has several. */
    private List<TableLayout> register() {
        int names = 0;
        while (names < grid.height() && grid.filled(names) < REGISTER_COLUMNS) {
            names++;
        }
        return names + 1 >= grid.height()
                ? List.of()
                : List.of(new TableLayout(
                        text, null, columns(names, names + 1), rows(names + 1, grid.height(), names, names + 1)));
    }

    /** Single lines above the column names are a title. */
    private int firstNames(int from, int to) {
        int first = from;
        while (first < to && grid.filled(first) <= 1) {
            first++;
        }
        return first;
    }

    /** Single lines between the column names and the data open a section. */
    private int lastNames(int from, int to) {
        int last = to;
        while (last > from + 1 && grid.section(last - 1) != null) {
            last--;
        }
        return last;
    }

    /** The row where other column names begin, or the end. */
    private int endOfData(int from, int names, int namesEnd) {
        for (int at = from; at < grid.height(); at++) {
            if (!grid.isData(at)
                    && grid.words(at) >= 3
                    && !grid.repeated(at, names, namesEnd)
                    && !grid.numbered(at)
                    && dataBelow(at)
                    && !grid.isData(at)) {
                int title = at;
                while (title > from && grid.section(title - 1) != null) {
                    title--;
                }
                return title;
            }
        }
        return grid.height();
    }

    private boolean dataBelow(int row) {
        for (int at = row + 1; at < Math.min(grid.height(), row + 4); at++) {
            if (grid.isData(at)) {
                return grid.words(row) * 2 >= grid.counts(at);
            }
        }
        return false;
    }

    private List<DataRow> rows(int from, int to, int names, int namesEnd) {
        List<DataRow> rows = new ArrayList<>();
        String section = null;
        for (int at = from; at < to; at++) {
            String opened = grid.section(at);
            if (opened != null) {
                section = opened;
            } else if (grid.filled(at) > 0 && !grid.numbered(at) && !grid.repeated(at, names, namesEnd)) {
                rows.add(new DataRow(
                        grid.cells(at), section, table.rows().get(at).page()));
            }
        }
        return rows;
    }

    private List<Column> columns(int from, int to) {
        boolean spanned = false;
        for (int row = from; row < to; row++) {
            for (Cell cell : grid.cells(row)) {
                spanned |= cell != null && (cell.columnSpan() > 1 || cell.rowSpan() > 1);
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            columns.add(new Column(column, path(column, from, to, spanned)));
        }
        return columns;
    }

    private List<String> path(int column, int from, int to, boolean spanned) {
        List<String> path = new ArrayList<>();
        Cell last = null;
        for (int row = from; row < to; row++) {
            Cell cell = grid.cell(row, column);
            if (!spanned
                    && row + 1 < to
                    && grid.text(row, column).isEmpty()
                    && !grid.text(row + 1, column).isEmpty()) {
                cell = left(row, column);
            }
            String name = cell == null ? "" : cell.span().of(text).strip();
            if (cell != last && !name.isEmpty() && !grid.numbersColumns(row)) {
                path.add(path.isEmpty() ? name : CodedTimes.below(path.get(path.size() - 1), name));
            }
            last = cell;
        }
        return path;
    }

    /** Where merged cells are not told, a name reaches to the right up to the next one. */
    private @Nullable Cell left(int row, int column) {
        for (int at = column; at >= 0; at--) {
            if (!grid.text(row, at).isEmpty()) {
                return grid.cell(row, at);
            }
        }
        return null;
    }
}
