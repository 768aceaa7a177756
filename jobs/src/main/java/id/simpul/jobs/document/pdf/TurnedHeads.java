package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names of narrow columns that run up or down the page. All that stand side by side are one line among the upright ones, set where
 * they end; which column each one names is told by {@link TurnedTexts}.
 */
final class TurnedHeads {

    /** A text longer than this, in type sizes, is no name of a column but runs along a margin. */
    private static final double LONGEST = 30;

    /** Words of a turned line further apart than this, in type sizes, are two texts above each other. */
    private static final double APART = 1.2;

    /** A line of a name may stand this far, in type sizes, beside the figures below it. */
    private static final double BESIDE = 2.5;

    /** Upright lines of a header beside turned texts. */
    private static final int MOST_BESIDE = 5;

    private static final int MOST_WORDS = 400;

    private TurnedHeads() {}

    /**
     * The upright lines, and between them the turned ones that stand over columns.
     *
     * @param upright from top to bottom
     * @param words of the page, of any turn
     */
    static List<PdfLine> among(List<PdfLine> upright, List<PdfWord> words) {
        List<PdfWord> turned =
                words.stream().filter(word -> word.turn() % 180 == 90).toList();
        if (turned.size() < 2 || turned.size() > MOST_WORDS || upright.isEmpty()) {
            return upright;
        }
        List<PdfLine> heads = new ArrayList<>();
        boolean[] figures = new boolean[upright.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = isOfFigures(upright.get(i));
        }
        for (PdfLine line : PdfLine.of(turned)) {
            for (PdfLine piece : pieces(line)) {
                if (isHead(piece, upright, figures)) {
                    heads.add(piece);
                }
            }
        }
        List<PdfLine> lines = new ArrayList<>(upright);
        for (PdfLine band : bands(heads)) {
            int at = 0;
            while (at < lines.size()
                    && lines.get(at).bottom() - 0.3 * lines.get(at).size() < band.bottom()) {
                at++;
            }
            lines.add(at, band);
        }
        return lines;
    }

    /**
     * Where the baseline of a line is, and where it would be if it stood at the upper end of the turned texts that it stands beside, or
     * consists of: the higher of the two.
     */
    static double highest(List<PdfLine> lines, int i) {
        double highest = lines.get(i).bottom();
        for (int j = i; j < Math.min(lines.size(), i + MOST_BESIDE); j++) {
            PdfLine line = lines.get(j);
            if (line.isTurned() && line.top() < highest) {
                highest = Math.min(highest, line.top() + line.size());
            }
        }
        return highest;
    }

    /** A turned line cut where its words stand wide apart. */
    private static List<PdfLine> pieces(PdfLine line) {
        List<PdfLine> pieces = new ArrayList<>();
        List<PdfWord> words = line.words();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || words.get(i).along() - words.get(i - 1).alongEnd()
                            > APART * words.get(i).size()) {
                pieces.add(new PdfLine(words.subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    /** Short, between the margins of the text, and not beside rows of figures, as the names of groups of rows are. */
    private static boolean isHead(PdfLine piece, List<PdfLine> upright, boolean[] figures) {
        double middle = (piece.left() + piece.right()) / 2;
        if (piece.bottom() - piece.top() > LONGEST * piece.size()) {
            return false;
        }
        boolean within = false;
        for (int i = 0; i < figures.length; i++) {
            PdfLine line = upright.get(i);
            double height = line.bottom() - 0.3 * line.size();
            if (figures[i] && height > piece.top() && height < piece.bottom()) {
                return false;
            }
            double reach = BESIDE * piece.size();
            within |= height > piece.bottom() && line.left() - reach < middle && line.right() + reach > middle;
        }
        return within;
    }

    /** Whether several figures, and not only years, stand on a line. */
    static boolean isOfFigures(PdfLine line) {
        int figures = 0;
        for (PdfLine text : LineTexts.near(line)) {
            figures += Figures.is(text.text()) && !Figures.isYear(text.text()) ? 1 : 0;
        }
        return figures > 1;
    }

    /** Texts side by side as one line each. */
    private static List<PdfLine> bands(List<PdfLine> heads) {
        List<PdfLine> down = new ArrayList<>(heads);
        down.sort(Comparator.comparingDouble(PdfLine::top));
        List<PdfLine> bands = new ArrayList<>();
        List<PdfLine> band = new ArrayList<>();
        double bottom = 0;
        for (PdfLine head : down) {
            if (!band.isEmpty() && head.top() > bottom - 1) {
                add(band, bands);
                band = new ArrayList<>();
            }
            bottom = band.isEmpty() ? head.bottom() : Math.max(bottom, head.bottom());
            band.add(head);
        }
        add(band, bands);
        return bands;
    }

    /** A single text may be the name of a chart's axis. */
    private static void add(List<PdfLine> band, List<PdfLine> bands) {
        if (band.size() > 1) {
            band.sort(Comparator.comparingDouble(PdfLine::left));
            List<PdfWord> words = new ArrayList<>();
            band.forEach(head -> words.addAll(head.words()));
            bands.add(new PdfLine(List.copyOf(words)));
        }
    }
}
