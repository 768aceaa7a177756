package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts a page of several columns of prose, so that lines of neighbouring columns are not taken for rows. */
final class PageColumns {

    private static final int FEWEST_LINES = 5;

    private PageColumns() {}

    /** The words in the order of columns, each with its lines; one group where the page has no columns. */
    static List<List<PdfWord>> of(List<PdfWord> words) {
        List<List<PdfWord>> written = ReadingOrder.columns(words);
        if (written.size() > 1) {
            return written;
        }
        List<PdfLine> lines = PdfLine.of(words);
        if (lines.size() < FEWEST_LINES) {
            return List.of(words);
        }
        double left = words.stream().mapToDouble(PdfWord::left).min().orElse(0);
        double right = words.stream().mapToDouble(PdfWord::right).max().orElse(0);
        double gutter = gutter(lines, left, right);
        if (Double.isNaN(gutter)) {
            return List.of(words);
        }
        List<List<PdfWord>> groups = new ArrayList<>();
        List<PdfWord> across = new ArrayList<>();
        List<PdfWord> before = new ArrayList<>();
        List<PdfWord> behind = new ArrayList<>();
        for (PdfLine line : lines) {
            if (crosses(line, gutter)) {
                flush(groups, before);
                flush(groups, behind);
                across.addAll(line.words());
            } else {
                flush(groups, across);
                for (PdfWord word : line.words()) {
                    (word.middleX() < gutter ? before : behind).add(word);
                }
            }
        }
        flush(groups, across);
        flush(groups, before);
        flush(groups, behind);
        return groups;
    }

    private static void flush(List<List<PdfWord>> groups, List<PdfWord> group) {
        if (!group.isEmpty()) {
            groups.add(new ArrayList<>(group));
            group.clear();
        }
    }

    /** A white stripe around the middle with paragraphs of prose on both sides, or NaN. */
    private static double gutter(List<PdfLine> lines, double left, double right) {
        double best = Double.NaN;
        int most = FEWEST_LINES - 1;
        for (double share = 0.40; share <= 0.60; share += 0.01) {
            double x = left + share * (right - left);
            if (uncrossed(lines, x) <= most) {
                continue;
            }
            int behind =
                    paragraph(lines, x, right, x); // of most lines that a blank parts here nothing is left behind it
            int both = behind > most ? Math.min(behind, paragraph(lines, left, x, x)) : 0;
            if (both > most) {
                most = both;
                best = x;
            }
        }
        return best;
    }

    private static int uncrossed(List<PdfLine> lines, double x) {
        int count = 0;
        for (PdfLine line : lines) {
            count += crosses(line, x) ? 0 : 1;
        }
        return count;
    }

    /** The most lines of prose under each other between two places. */
    private static int paragraph(List<PdfLine> lines, double from, double to, double gutter) {
        int most = 0;
        int run = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (PdfLine line : lines) {
            if (line.right() < from - 1) {
                continue; // none of it is here
            }
            if (crosses(line, gutter)) {
                run = 0;
            } else if (prose(line, from, to)) {
                run = line.bottom() - last < 1.7 * line.size() ? run + 1 : 1;
                most = Math.max(most, run);
                last = line.bottom();
            } else if (isIn(line, from, to)) {
                run = 0;
            }
        }
        return most;
    }

    /** Whether any of its words stands between two places. */
    private static boolean isIn(PdfLine line, double from, double to) {
        for (PdfWord word : line.words()) {
            if (word.left() >= from - 1 && word.right() <= to + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean crosses(PdfLine line, double x) {
        PdfWord before = null;
        for (PdfWord word : line.words()) {
            if (word.left() < x && word.right() > x) {
                return true;
            }
            if (word.left() >= x) {
                return before != null && word.left() - before.right() < 0.8 * word.size();
            }
            before = word;
        }
        return false;
    }

    /** Words fill most of the line between two places. */
    private static boolean prose(PdfLine line, double from, double to) {
        double ink = 0;
        int words = 0;
        int letters = 0;
        for (PdfWord word : line.words()) {
            if (word.left() >= from - 1 && word.right() <= to + 1) {
                ink += word.right() - word.left() + 0.3 * word.size();
                words++;
                letters += Figures.is(word.text()) ? 0 : 1;
            }
        }
        return words >= 4 && ink > 0.8 * (to - from) && letters * 4 >= words * 3;
    }
}
