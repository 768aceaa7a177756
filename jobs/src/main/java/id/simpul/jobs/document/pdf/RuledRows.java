package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the cells of a ruled table as rows; a row in which values are stacked as {@link StackedRows} tells. */
final class RuledRows {

    /**
     * A cell as the walls draw it.
     *
     * @param words in it, none where it is empty
     */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<PdfWord> words) {}

    private final List<Cell> cells;
    private final List<Double> walls;
    private final int page;
    private final int[] first; // of each row, and the end, the first row written for it
    private final List<List<CellText>> written = new ArrayList<>();

    /**
     * @param rows how many
     * @param walls x of the walls, from left to right
     * @param page 1-based
     */
    RuledRows(List<Cell> cells, int rows, List<Double> walls, int page) {
        this.cells = cells;
        this.walls = walls;
        this.page = page;
        first = new int[rows + 1];
        List<List<StackedRows.Cell>> own = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            own.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            if (cell.rowSpan == 1 && !cell.words.isEmpty()) {
                own.get(cell.row).add(stack(cell));
            }
        }
        for (int row = 0; row < rows; row++) {
            first[row + 1] = first[row] + StackedRows.count(own.get(row));
        }
    }

    private StackedRows.Cell stack(Cell cell) {
        return new StackedRows.Cell(cell.words, walls.get(cell.column), walls.get(cell.column + cell.columnSpan));
    }

    List<DocumentBuilder.RowText> rows() {
        for (int row = 0; row < first[first.length - 1]; row++) {
            written.add(new ArrayList<>());
        }
        cells.forEach(this::write);
        List<DocumentBuilder.RowText> rows = new ArrayList<>();
        for (List<CellText> row : written) {
            row.sort(Comparator.comparingInt(CellText::column));
            rows.add(new DocumentBuilder.RowText(row, page));
        }
        return rows;
    }

    private void write(Cell cell) {
        int from = first[cell.row];
        int span = first[cell.row + cell.rowSpan] - from;
        List<List<PdfWord>> parts = cell.rowSpan == 1 ? StackedRows.parted(stack(cell), span) : null;
        if (parts == null) {
            add(from, cell, span, cell.words);
            return;
        }
        for (int i = 0; i < span; i++) {
            add(from + i, cell, 1, parts.get(i));
        }
    }

    private void add(int row, Cell cell, int rowSpan, List<PdfWord> words) {
        written.get(row)
                .add(new CellText(CellTexts.placed(words, page), cell.column, rowSpan, cell.columnSpan, false, null));
    }
}
