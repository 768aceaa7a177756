package id.simpul.jobs.document.office;

import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.Grid;
import id.simpul.jobs.document.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The filled cells of a sheet as its file gives them, row by row from above. Cells that are merely formatted are never told, so that
 * a sheet costs what it says and not what it spans. Rows and columns count from 0.
 */
final class SheetCells {

    /**
     * What a merged cell does to one row.
     *
     * @param first to {@code last}: the columns it covers, hidden ones included
     * @param column the first one in sight
     * @param high rows in sight, in its first one; 0 below
     */
    private record Merged(int first, int last, int column, int high, int wide, String text) {}

    private record Region(int top, int left, int bottom, int right) {}

    private static final class Row {
        final int number;
        final List<CellText> cells = new ArrayList<>();

        Row(int number) {
            this.number = number;
        }
    }

    private final @Nullable String name;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Set<Integer> headerEnds = new HashSet<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    /** @param name the sheet's, or null where it has none */
    SheetCells(@Nullable String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    /** The next cell, in the order of rows; a blank one is passed over. */
    void cell(int row, int column, String text) throws UnreadableException {
        String shown = text.isEmpty()
                ? ""
                : text.replace('\u00A0', ' ').replace("\r", "").strip();
        if (shown.isEmpty()) {
            return;
        }
        budget.cells(1);
        budget.text(shown.length());
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last == null || row != last.number) {
            last = new Row(row);
            rows.add(last);
        }
        last.cells.add(new CellText(shown, column, 1, 1, false, null));
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** @param last inclusive */
    void hideColumns(int first, int last) {
        if (first <= last) {
            hiddenColumns.set(first, last + 1);
        }
    }

    /** Bounds inclusive. */
    void merge(int top, int left, int bottom, int right) throws UnreadableException {
        if (top <= bottom && left <= right && (top < bottom || left < right)) {
            budget.cells(1);
            regions.add(new Region(top, left, bottom, right));
        }
    }

    /** The source marks this row as the last one of column names. */
    void headerEnds(int row) {
        headerEnds.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * What is in sight, renumbered without the hidden rows and columns.
     *
     * @throws UnreadableException where merged cells cover more than the limit
     */
    Grid grid() throws UnreadableException {
        rows.sort(Comparator.comparingInt(row -> row.number));
        BitSet lines = new BitSet();
        rows.forEach(row -> lines.set(row.number));
        Map<Integer, List<Merged>> merged = merged(lines);
        Grid grid = new Grid(name, budget.limits().cells());
        Iterator<Row> left = rows.iterator();
        Row row = left.hasNext() ? left.next() : null;
        int before = -1;
        for (int number = lines.nextSetBit(0); number >= 0; number = lines.nextSetBit(number + 1)) {
            List<CellText> cells = new ArrayList<>();
            while (row != null && row.number == number) {
                cells.addAll(row.cells);
                row = left.hasNext() ? left.next() : null;
            }
            if (!hiddenRows.get(number)) {
                if (before >= 0 && hiddenRows.nextClearBit(before + 1) < number) {
                    grid.add(List.of()); // rows that are blank
                }
                before = number;
                grid.add(visible(number, cells, merged.getOrDefault(number, List.of())));
                if (headerEnds.contains(number)) {
                    grid.headerEnds();
                }
            }
        }
        return grid;
    }

    /** The merged cells by row; each row that one covers becomes a line, blank or not. */
    private Map<Integer, List<Merged>> merged(BitSet lines) throws UnreadableException {
        Map<Integer, List<Merged>> merged = new HashMap<>();
        int end = lines.length();
        for (Region region : regions) {
            String text = text(region.top, region.left);
            int bottom = Math.min(region.bottom, end - 1);
            int top = hiddenRows.nextClearBit(region.top);
            int left = hiddenColumns.nextClearBit(region.left);
            int high = visible(hiddenRows, top, bottom);
            int wide = visible(hiddenColumns, left, region.right);
            budget.cells(Math.max(0, bottom - region.top + 1));
            for (int row = region.top; row <= bottom && high > 0 && wide > 0; row++) {
                merged.computeIfAbsent(row, any -> new ArrayList<>())
                        .add(new Merged(region.left, region.right, left, row == top ? high : 0, wide, text));
                if (!text.isEmpty()) {
                    lines.set(row);
                }
            }
        }
        return merged;
    }

    private static int visible(BitSet hidden, int from, int last) {
        return last < from ? 0 : last + 1 - from - hidden.get(from, last + 1).cardinality();
    }

    /** What stands at a place; rows are sorted. */
    private String text(int row, int column) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < rows.size() && rows.get(low).number == row; low++) {
            for (CellText cell : rows.get(low).cells) {
                if (cell.column() == column) {
                    return cell.text();
                }
            }
        }
        return "";
    }

    private List<CellText> visible(int row, List<CellText> own, List<Merged> merged) {
        BitSet covered = new BitSet();
        List<CellText> cells = new ArrayList<>();
        for (Merged one : merged) {
            covered.set(one.first, one.last + 1);
            if (one.high > 0 && !one.text.isEmpty()) {
                cells.add(placed(one.text, row, one.column, one.high, one.wide));
            }
        }
        for (CellText cell : own) {
            if (!covered.get(cell.column()) && !hiddenColumns.get(cell.column())) {
                covered.set(cell.column()); // a place told twice
                cells.add(placed(cell.text(), row, cell.column(), 1, 1));
            }
        }
        cells.sort(Comparator.comparingInt(CellText::column));
        return cells;
    }

    private CellText placed(String text, int row, int column, int high, int wide) {
        int place = column - hiddenColumns.get(0, column).cardinality();
        return new CellText(text, place, high, wide, false, new CellReference(row, column).formatAsString());
    }
}
