package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.DocumentBuilder;
import java.util.List;

/** A table that goes on at the top of the next page: whether it does, and which of its rows are new. */
final class PageBreak {

    private static final double SAME_EDGE = 15;

    private PageBreak() {}

    static boolean continues(PdfTable above, PdfTable below) {
        return above.columns() == below.columns()
                && Math.abs(above.edges().get(0) - below.edges().get(0)) < SAME_EDGE;
    }

    /** The rows of the lower part without the header that it repeats. */
    static List<DocumentBuilder.RowText> rowsBelow(List<DocumentBuilder.RowText> above, PdfTable below) {
        int skip = 0;
        while (skip < below.rows().size()
                && skip < above.size()
                && texts(above.get(skip)).equals(texts(below.rows().get(skip)))) {
            skip++;
        }
        return below.rows().subList(skip, below.rows().size());
    }

    private static List<String> texts(DocumentBuilder.RowText row) {
        return row.cells().stream().map(DocumentBuilder.CellText::text).toList();
    }
}
