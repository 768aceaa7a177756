package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of one line, parted where words stand wide apart. What is wide is the line's own matter: the blanks of a justified line
 * are all wide, and part nothing.
 */
final class LineTexts {

    /** Words nearer to each other than this share of the type size belong to one text. */
    private static final double BLANK = 0.42;

    /** Figures part sooner than words. */
    private static final double FIGURE_BLANK = 0.28;

    private static final double BEHIND_FIGURE = 0.34;

    /** A gap that parts texts wherever it stands. */
    private static final double WIDE = 0.9;

    /** Justified lines don't stretch their blanks beyond this share of the type size, but for the shortest. */
    private static final double MOST_STRETCHED = 2.2;

    private static final double ALIKE = 1.7;

    /** Wider than the blank of the type by this, a gap parts texts. */
    private static final double WIDER = 1.25;

    private static final double MOST_BLANK = 0.7;
    private static final int FEWEST_GAPS = 4;

    private LineTexts() {}

    /** Texts that stand so wide apart that they are no one text. */
    static List<PdfLine> apart(PdfLine line) {
        return parted(line, Math.max(WIDE, line.stretched()), true);
    }

    /** Whether {@link #apart} are several. */
    static boolean areSeveral(PdfLine line) {
        List<PdfWord> words = line.words();
        if (line.isTurned()) {
            return true;
        }
        for (int i = 1; i < words.size(); i++) {
            if (parts(words.get(i - 1), words.get(i), WIDE, true)) {
                double blank = Math.max(WIDE, line.stretched());
                return blank == WIDE || anyParts(words, blank);
            }
        }
        return false;
    }

    private static boolean anyParts(List<PdfWord> words, double blank) {
        for (int i = 1; i < words.size(); i++) {
            if (parts(words.get(i - 1), words.get(i), blank, true)) {
                return true;
            }
        }
        return false;
    }

    /** Texts of cells: as {@link #apart}, and columns that stand near each other. */
    static List<PdfLine> near(PdfLine line) {
        double stretched = line.stretched();
        return parted(line, Math.max(BLANK, stretched), stretched > 0);
    }

    /** Whether the blanks of a line are all wide, as those of prose between two margins. */
    static boolean justified(PdfLine line) {
        return line.words().size() > 4 && line.stretched() > 0;
    }

    /**
     * As {@link #near}, of a line that is known to stand in a table and not to be justified.
     *
     * @param usual blank of its type, in type sizes
     */
    static List<PdfLine> ofRow(PdfLine line, double usual) {
        return parted(line, Math.max(BLANK, usual * WIDER), false);
    }

    /** The blank between the words of some lines, in type sizes: a lower quartile, as the gaps between columns are among them; 0 of few words. */
    static double usual(List<PdfLine> lines, boolean bold) {
        double[] gaps =
                new double[lines.stream().mapToInt(line -> line.words().size()).sum()];
        int count = 0;
        for (PdfLine line : lines) {
            for (int i = 1; i < line.words().size(); i++) {
                PdfWord before = line.words().get(i - 1);
                PdfWord word = line.words().get(i);
                if (before.bold() == bold && word.bold() == bold) {
                    double gap = (word.left() - before.right()) / word.size();
                    if (gap <= MOST_BLANK && !Figures.is(word.text())) {
                        gaps[count++] = gap;
                    }
                }
            }
        }
        Arrays.sort(gaps, 0, count);
        return count < FEWEST_GAPS ? 0 : gaps[count / 4];
    }

    /** Whether {@link #ofRow} could give several, whatever the blank of the type is. */
    static boolean mayPart(PdfLine line) {
        List<PdfWord> words = line.words();
        for (int i = 1; i < words.size(); i++) {
            if (parts(words.get(i - 1), words.get(i), BLANK, false)) {
                return true;
            }
        }
        return false;
    }

    private static List<PdfLine> parted(PdfLine line, double blank, boolean strictly) {
        List<PdfLine> texts = new ArrayList<>();
        List<PdfWord> words = line.words();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || parts(words.get(i - 1), words.get(i), blank, strictly)) {
                texts.add(new PdfLine(words.subList(from, i)));
                from = i;
            }
        }
        return texts;
    }

    private static boolean parts(PdfWord before, PdfWord word, double blank, boolean strictly) {
        double share = blank;
        if (!strictly && before.text().length() > 1 && Figures.is(before.text())) {
            share = Figures.is(word.text()) && word.text().length() > 1 ? FIGURE_BLANK : BEHIND_FIGURE;
        }
        return word.left() - before.right() > share * Math.max(before.size(), word.size());
    }

    /** The share of the type size beyond which a gap of a justified line is no blank; 0 for other lines. */
    static double stretched(List<PdfWord> words) {
        if (words.size() < 4) {
            return 0;
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (words.get(i + 1).left() - words.get(i).right())
                    / words.get(i + 1).size();
        }
        Arrays.sort(gaps);
        double usual = gaps[gaps.length / 2];
        if (!(usual > BLANK && usual < MOST_STRETCHED)) {
            return 0;
        }
        int alike = 0;
        for (double gap : gaps) {
            alike += gap < ALIKE * usual && gap > usual / ALIKE ? 1 : 0;
        }
        return alike * 5 >= gaps.length * 4 && !areFigures(words) ? ALIKE * usual : 0;
    }

    /** Whether more than two words in five are figures. */
    private static boolean areFigures(List<PdfWord> words) {
        int figures = 0;
        for (PdfWord word : words) {
            figures += Figures.is(word.text()) ? 1 : 0;
        }
        return figures * 5 > words.size() * 2;
    }
}
