package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The white rivers that run down through lines of text: where a table has its columns. Places count in half points, so that the
 * work is linear in words.
 */
final class ColumnCuts {

    private static final double BIN = 0.5;
    private static final int MOST_BINS = 8_000;

    /** Words nearer to each other than this share of the type size belong to one text. */
    private static final double BLANK = 0.42;

    /** Figures part sooner than words. */
    private static final double FIGURE_BLANK = 0.28;

    /** @param from and to: where every line is white; cut: where the column ends */
    record River(double from, double to) {

        double cut() {
            return (from + to) / 2;
        }
    }

    private final double left;
    private final int bins;
    private final List<PdfLine> lines;

    private ColumnCuts(List<PdfLine> lines) {
        this.lines = lines;
        left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        bins = (int) Math.max(1, Math.min(MOST_BINS, Math.ceil((right - left) / BIN)));
    }

    /** The rivers from left to right, inside the text. */
    static List<River> of(List<PdfLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        ColumnCuts cuts = new ColumnCuts(lines);
        return cuts.rivers(cuts.withoutSpanning());
    }

    /** The rivers, and the walls that run in none of them. */
    static List<River> with(List<River> rivers, List<Double> walls) {
        List<River> all = new ArrayList<>(rivers);
        for (double wall : walls) {
            if (rivers.stream().noneMatch(river -> wall > river.from() - 3 && wall < river.to() + 3)) {
                all.add(new River(wall, wall));
            }
        }
        all.sort(Comparator.comparingDouble(River::cut));
        return all;
    }

    /** Lines whose text lies over several columns of the others say nothing about columns. */
    private List<PdfLine> withoutSpanning() {
        int[] cover = cover(lines);
        int spare = lines.size() >= 6 ? Math.max(1, (int) (lines.size() * 0.12)) : 0;
        if (spare == 0) {
            return lines;
        }
        List<int[]> bands = bands(cover, spare);
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : lines) {
            if (texts(line).stream().noneMatch(text -> spans(text, bands))) {
                kept.add(line);
            }
        }
        return kept.size() * 10 >= lines.size() * 7 ? kept : lines;
    }

    private boolean spans(double[] text, List<int[]> bands) {
        int over = 0;
        for (int[] band : bands) {
            if (bin(text[0]) < band[1] - 1 && bin(text[1]) > band[0] + 1) {
                over++;
            }
        }
        return over > 1;
    }

    private int bin(double x) {
        return (int) Math.max(0, Math.min(bins - 1, Math.floor((x - left) / BIN)));
    }

    private int[] cover(List<PdfLine> some) {
        int[] cover = new int[bins + 1];
        for (PdfLine line : some) {
            for (double[] text : texts(line)) {
                cover[bin(text[0])]++;
                cover[Math.min(bins, bin(text[1] - 0.01) + 1)]--;
            }
        }
        for (int i = 1; i < cover.length; i++) {
            cover[i] += cover[i - 1];
        }
        return Arrays.copyOf(cover, bins);
    }

    /** The stretches that more lines cover than are spared. */
    private static List<int[]> bands(int[] cover, int spare) {
        List<int[]> bands = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= cover.length; i++) {
            boolean black = i < cover.length && cover[i] > spare;
            if (black && from < 0) {
                from = i;
            } else if (!black && from >= 0) {
                bands.add(new int[] {from, i});
                from = -1;
            }
        }
        return bands;
    }

    private List<River> rivers(List<PdfLine> some) {
        List<int[]> bands = bands(cover(some), 0);
        List<River> rivers = new ArrayList<>();
        for (int i = 1; i < bands.size(); i++) {
            River river = new River(left + bands.get(i - 1)[1] * BIN, left + bands.get(i)[0] * BIN);
            if (wide(river, some)) {
                rivers.add(river);
            }
        }
        return rivers;
    }

    /** A river is wide itself, or the texts beside it keep wide apart on most lines. */
    private static boolean wide(River river, List<PdfLine> some) {
        double size = some.stream().mapToDouble(PdfLine::size).average().orElse(10);
        if (river.to() - river.from() >= 0.75 * size) {
            return true;
        }
        List<Double> gaps = new ArrayList<>();
        for (PdfLine line : some) {
            double before = Double.NEGATIVE_INFINITY;
            for (PdfWord word : line.words()) {
                if (word.left() >= river.to() - 0.6) {
                    if (before > Double.NEGATIVE_INFINITY) {
                        gaps.add(word.left() - before);
                    }
                    break;
                }
                before = Math.max(before, word.right());
            }
        }
        gaps.sort(null);
        return !gaps.isEmpty() && gaps.get(gaps.size() / 2) >= 0.7 * size;
    }

    /** The texts of a line as stretches from left to right: words a blank apart are one. */
    static List<double[]> texts(PdfLine line) {
        List<double[]> texts = new ArrayList<>();
        PdfWord before = null;
        for (PdfWord word : line.words()) {
            double[] last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
            if (last != null && before != null && !parted(before, word)) {
                last[1] = Math.max(last[1], word.right());
            } else {
                texts.add(new double[] {word.left(), word.right()});
            }
            before = word;
        }
        return texts;
    }

    static boolean parted(PdfWord before, PdfWord word) {
        boolean figures = Figures.is(before.text()) && Figures.is(word.text()) && word.text().length() > 1;
        return word.left() - before.right()
                > (figures ? FIGURE_BLANK : BLANK) * Math.max(before.size(), word.size());
    }

    static int column(List<River> rivers, double x) {
        int low = 0;
        int high = rivers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rivers.get(middle).cut() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
