package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.DocumentBuilder;
import java.util.List;

/**
 * A table found on a page.
 *
 * @param rows of the page, their columns counted from 0
 * @param edges x of the columns' left edges, and of the last one's right edge
 */
record PdfTable(
        List<DocumentBuilder.RowText> rows, double top, double bottom, List<Double> edges, List<PdfWord> words) {

    int columns() {
        return edges.size() - 1;
    }

    PdfTable with(List<PdfWord> others) {
        return new PdfTable(rows, top, bottom, edges, others);
    }
}
