package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.DocumentBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables without drawn lines: rows of three columns and more, mostly figures, that stand under each other. */
final class AlignedTables {

    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,]{0,14}%?\\)?|[-–—]|(?i:nihil)");

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;

    private final List<PdfLine> lines;
    private final int page;

    AlignedTables(List<PdfLine> lines, int page) {
        this.lines = lines;
        this.page = page;
    }

    List<PdfTable> find() {
        List<PdfTable> tables = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size()
                    && isRow(lines.get(end))
                    && (end == at || near(lines.get(end - 1), lines.get(end)))) {
                end++;
            }
            if (end - at >= FEWEST_ROWS) {
                int first = at;
                while (first > 0 && at - first < 3 && isHeader(lines.get(first - 1), lines.get(first), lines.get(at))) {
                    first--;
                }
                tables.add(table(lines.subList(first, end), lines.subList(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return tables;
    }

    private static boolean isRow(PdfLine line) {
        List<PdfLine> pieces = line.pieces();
        long figures = pieces.stream()
                .filter(piece -> FIGURE.matcher(piece.text()).matches())
                .count();
        return pieces.size() >= FEWEST_COLUMNS && figures * 2 >= pieces.size();
    }

    private static boolean near(PdfLine above, PdfLine below) {
        return below.top() - above.bottom() < 2.2 * below.size();
    }

    private static boolean isHeader(PdfLine line, PdfLine below, PdfLine row) {
        return near(line, below)
                && line.pieces().size() >= 2
                && line.pieces().size() * 2 >= row.pieces().size()
                && line.left() >= row.left() - 40
                && line.right() <= row.right() + 60;
    }

    private PdfTable table(List<PdfLine> all, List<PdfLine> rows) {
        List<double[]> bands = bands(rows);
        List<DocumentBuilder.RowText> read = new ArrayList<>();
        List<PdfWord> words = new ArrayList<>();
        for (PdfLine line : all) {
            List<StringBuilder> texts = new ArrayList<>();
            bands.forEach(band -> texts.add(new StringBuilder()));
            for (PdfLine piece : line.pieces()) {
                StringBuilder text = texts.get(nearest(bands, piece));
                text.append(text.isEmpty() ? "" : " ").append(piece.text());
            }
            List<DocumentBuilder.CellText> cells = new ArrayList<>();
            for (int column = 0; column < texts.size(); column++) {
                cells.add(new DocumentBuilder.CellText(texts.get(column).toString(), column, 1, 1, false, null));
            }
            read.add(new DocumentBuilder.RowText(cells, page));
            words.addAll(line.words());
        }
        List<Double> edges = new ArrayList<>(bands.stream().map(band -> band[0]).toList());
        edges.add(bands.get(bands.size() - 1)[1]);
        return new PdfTable(read, all.get(0).top(), all.get(all.size() - 1).bottom(), edges, words);
    }

    /** The stretches across the page that the pieces of all rows cover together. */
    private static List<double[]> bands(List<PdfLine> rows) {
        List<double[]> pieces = new ArrayList<>();
        for (PdfLine row : rows) {
            row.pieces().forEach(piece -> pieces.add(new double[] {piece.left(), piece.right()}));
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece[0]));
        List<double[]> bands = new ArrayList<>();
        for (double[] piece : pieces) {
            double[] last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last == null || piece[0] > last[1] + 1) {
                bands.add(piece.clone());
            } else {
                last[1] = Math.max(last[1], piece[1]);
            }
        }
        return bands;
    }

    private static int nearest(List<double[]> bands, PdfLine piece) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < bands.size(); i++) {
            double[] band = bands.get(i);
            double overlap = Math.min(band[1], piece.right()) - Math.max(band[0], piece.left());
            double distance =
                    overlap > 0 ? -overlap : Math.abs((band[0] + band[1]) / 2 - (piece.left() + piece.right()) / 2);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
