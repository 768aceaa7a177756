package id.simpul.jobs.document.pdf;

import java.util.List;

/**
 * A table as the structure of a tagged file has it, on one page or on several.
 *
 * @param columns how many
 * @param cells in the order of the structure
 */
record TaggedTable(int columns, List<Cell> cells) {

    /**
     * A cell.
     *
     * @param number of the cell in the file, by which glyphs name it ({@link PdfGlyph#mark})
     * @param row and column 0-based, of its upper left corner
     * @param header whether the structure calls it one
     */
    record Cell(int number, int row, int column, int rowSpan, int columnSpan, boolean header) {}
}
