package id.simpul.jobs.document.pdf;

import java.util.Collection;
import java.util.List;

/** Whether the cells that lines draw each hold several rows or columns of figures, so that the lines don't tell the cells. */
final class CoarseGrid {

    private static final int FEWEST = 3;

    private CoarseGrid() {}

    /**
     * @param cells the words of each filled cell
     * @param label right edge of the first column
     */
    static boolean is(Collection<List<PdfWord>> cells, double label) {
        int figures = 0;
        int stacked = 0;
        int beside = 0;
        int tallest = 0;
        int labels = 0;
        for (List<PdfWord> cell : cells) {
            List<PdfLine> lines = PdfLine.of(cell);
            if (cell.get(0).middleX() < label) {
                labels = Math.max(labels, lines.size());
                continue;
            }
            int here = 0;
            for (PdfLine line : lines) {
                List<PdfLine> pieces = LineTexts.apart(line);
                long several = pieces.stream()
                        .filter(piece -> Figures.is(piece.text()))
                        .count();
                here += several > 0 && several == pieces.size() ? 1 : 0;
                beside += several > 1 && several == pieces.size() ? 1 : 0;
            }
            figures += here;
            stacked += here > 1 ? here : 0;
            tallest = Math.max(tallest, here);
        }
        return stacked >= FEWEST && stacked * 2 > figures && labels * 10 >= tallest * 7
                || beside >= FEWEST && beside * 2 > figures;
    }
}
