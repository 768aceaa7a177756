package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.DocumentBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Writes the texts of a {@link LooseGrid} as rows of cells; lines on which no cell begins are no rows. */
final class LooseTable {

    private final LooseGrid grid;
    private final int page;
    private final int[] rowOf; // a line's row
    private final List<List<LooseCell>> rows = new ArrayList<>();
    private final boolean[][] taken;

    private LooseTable(LooseGrid grid, int page) {
        this.grid = grid;
        this.page = page;
        List<LooseCell> cells = new ArrayList<>(LooseHeader.cells(grid));
        cells.addAll(LooseRows.cells(grid));
        boolean[] begins = new boolean[grid.lineCount()];
        cells.forEach(cell -> begins[cell.line] = true);
        rowOf = new int[grid.lineCount()];
        for (int i = 0; i < rowOf.length; i++) {
            if (begins[i]) {
                rows.add(new ArrayList<>());
            }
            rowOf[i] = Math.max(0, rows.size() - 1);
        }
        cells.forEach(cell -> rows.get(rowOf[cell.line]).add(cell));
        taken = new boolean[rows.size()][grid.columns()];
    }

    /** @param page 1-based */
    static PdfTable of(LooseGrid grid, int page) {
        List<PdfWord> words = new ArrayList<>();
        for (int i = 0; i < grid.lineCount(); i++) {
            words.addAll(grid.line(i).words());
        }
        return new PdfTable(
                new LooseTable(grid, page).rows(),
                Math.min(grid.line(0).top(), grid.line(grid.lastTurned()).top()),
                grid.line(grid.lineCount() - 1).bottom(),
                grid.edges(),
                words);
    }

    private List<DocumentBuilder.RowText> rows() {
        List<DocumentBuilder.RowText> written = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            written.add(row(y));
        }
        return written;
    }

    private DocumentBuilder.RowText row(int y) {
        List<DocumentBuilder.CellText> cells = new ArrayList<>();
        boolean header = false;
        for (LooseCell cell : rows.get(y)) {
            int rowSpan = Math.max(1, rowOf[cell.lastLine] - y + 1);
            for (int d = 0; d < rowSpan; d++) {
                Arrays.fill(taken[y + d], cell.column, Math.min(grid.columns(), cell.end()), true);
            }
            header |= cell.line < grid.header();
            cells.add(new DocumentBuilder.CellText(
                    CellTexts.placed(cell.words, page),
                    cell.column,
                    rowSpan,
                    cell.columnSpan,
                    cell.line < grid.header(),
                    null));
        }
        for (int column = 0; column < grid.columns(); column++) {
            if (!taken[y][column]) {
                cells.add(new DocumentBuilder.CellText("", column, 1, 1, header, null));
            }
        }
        cells.sort(Comparator.comparingInt(DocumentBuilder.CellText::column));
        return new DocumentBuilder.RowText(cells, page);
    }
}
