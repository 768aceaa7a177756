package id.simpul.jobs.document.office;

import java.util.List;

/** What a Word document consists of, in order, before it is known what it means. */
sealed interface WordItem {

    /**
     * A paragraph.
     *
     * @param text with tabs and line feeds
     * @param number what its list prints before it, such as {@code "2."}; "" for a bullet or nothing
     * @param depth 1 for an item of an outermost list, 0 for no item
     * @param heading 1 to 6, 0 for no heading
     * @param contents whether it is a line of the table of contents
     * @param look how its text is set
     * @param boxes what stands in text boxes that are fastened to it
     */
    record Paragraph(
            String text, String number, int depth, int heading, boolean contents, WordLook look, List<WordItem> boxes)
            implements WordItem {

        /** On one line, with its number. */
        String printed() {
            return number.isEmpty() ? text : text.isEmpty() ? number : number + " " + text;
        }
    }

    /** @param ruled whether lines are drawn between its cells */
    record Table(List<Row> rows, boolean ruled) implements WordItem {}

    /**
     * A row of a table.
     *
     * @param before columns of the table's grid that it leaves out at its beginning
     * @param header whether it is repeated on each page
     */
    record Row(List<Cell> cells, int before, boolean header) {}

    /** @param continues whether it belongs to the cell above */
    record Cell(List<WordItem> items, int wide, boolean continues) {}
}
