package id.simpul.jobs.document;

import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.util.ArrayList;
import java.util.List;

/** The lines of one table, on their way into a document: counted from its own first column, blank cells filled in. */
final class GridTable {

    /** Column names are no deeper; a mark further down is a mistake, or means another table. */
    private static final int DEEPEST_HEADER = 8;

    /** Blank places for a filled one. A sheet that is emptier holds no table. */
    private static final int EMPTIEST = 16;

    private final List<GridLine> lines;
    private final int left;
    private final int right;

    GridTable(List<GridLine> lines) {
        this.lines = lines;
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (GridLine line : lines) {
            for (CellText cell : line.cells()) {
                first = Math.min(first, cell.column());
                end = Math.max(end, cell.column() + cell.columnSpan());
            }
        }
        left = first;
        right = end;
    }

    /** @throws UnreadableException where they have more cells than the limit */
    List<RowText> rows(int mostCells) throws UnreadableException {
        long area = (long) lines.size() * Math.max(0, right - left);
        if (area > (long) mostCells * EMPTIEST) {
            throw tooLarge(mostCells);
        }
        int header = headerLines();
        int[] reached = new int[Math.max(0, right - left)];
        List<RowText> rows = new ArrayList<>(lines.size());
        int cells = 0;
        for (int at = 0; at < lines.size(); at++) {
            GridLine line = lines.get(at);
            List<CellText> row = row(line, at, reached, at < header && line.isWords());
            cells += row.size();
            if (cells > mostCells) {
                throw tooLarge(mostCells);
            }
            rows.add(new RowText(row, null));
        }
        return rows;
    }

    /** How many lines the source marks as column names; those between its titles and the mark are. */
    private int headerLines() {
        for (int at = Math.min(lines.size() - 1, DEEPEST_HEADER) - 1; at >= 0; at--) {
            if (lines.get(at).headerEnds()) {
                return at + 1;
            }
        }
        return 0;
    }

    private List<CellText> row(GridLine line, int at, int[] reached, boolean header) {
        List<CellText> row = new ArrayList<>(line.filled());
        int next = 0;
        for (CellText cell : line.cells()) {
            int column = cell.column() - left;
            blanks(row, next, column, at, reached);
            next = Math.min(reached.length, column + cell.columnSpan());
            for (int covered = column; covered < next && cell.rowSpan() > 1; covered++) {
                reached[covered] = at + cell.rowSpan();
            }
            int high = Math.min(cell.rowSpan(), lines.size() - at);
            row.add(new CellText(cell.text(), column, high, next - column, header, cell.address()));
        }
        return row;
    }

    /** Places that no merged cell covers from above. */
    private static void blanks(List<CellText> row, int from, int to, int at, int[] reached) {
        for (int column = from; column < to; column++) {
            if (reached[column] <= at) {
                row.add(new CellText("", column, 1, 1, false, null));
            }
        }
    }

    private static UnreadableException tooLarge(int mostCells) {
        return new UnreadableException(
                Reason.TOO_LARGE,
                "the file's tables have more than " + mostCells + " cells; split it into several, or raise the limit");
    }
}
