package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The white rivers that run down through lines of text: where a table has its columns. Places count in half points, so that the
 * work is linear in words.
 */
final class ColumnCuts {

    private static final double BIN = 0.5;
    private static final int MOST_BINS = 8_000;
    private static final int MOST_COLUMNS = 60;

    /** Texts of two columns keep at least this share of the type size apart, on most lines. */
    private static final double WIDE = 0.7;

    /** Blanks of justified text in narrow columns grow up to this share of the type size. */
    private static final double STRETCHED = 1.8;

    /** @param from and to: where every line is white; cut: where the column ends */
    record River(double from, double to) {

        double cut() {
            return (from + to) / 2;
        }
    }

    private final double left;
    private final int bins;
    private final List<PdfLine> lines;
    private final Map<PdfLine, List<double[]>> texts = new IdentityHashMap<>(); // left, right

    private ColumnCuts(List<PdfLine> lines) {
        this.lines = lines;
        lines.forEach(line -> texts.put(line, texts(line)));
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
            if (texts.getOrDefault(line, List.of()).stream().noneMatch(text -> spans(text, bands))) {
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
            for (double[] text : texts.getOrDefault(line, List.of())) {
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

    /** Stretches of black that no river parts are joined, the least supported first, as what is left and right then changes. */
    private List<River> rivers(List<PdfLine> some) {
        List<double[]> black = new ArrayList<>();
        for (int[] band : bands(cover(some), 0)) {
            black.add(new double[] {left + band[0] * BIN, left + band[1] * BIN});
        }
        while (black.size() > 1 && black.size() <= MOST_COLUMNS) {
            int worst = -1;
            int least = Integer.MAX_VALUE;
            for (int i = 1; i < black.size(); i++) {
                int support = support(black.get(i - 1), black.get(i), some);
                if (support >= 0 && support < least) {
                    least = support;
                    worst = i;
                }
            }
            if (worst < 0) {
                break;
            }
            black.get(worst - 1)[1] = black.remove(worst)[1];
        }
        List<River> rivers = new ArrayList<>();
        for (int i = 1; i < black.size(); i++) {
            rivers.add(new River(black.get(i - 1)[1], black.get(i)[0]));
        }
        return rivers;
    }

    /**
     * How many lines have texts on both banks, where these are no columns; -1 where they are: the texts keep wide apart on most lines, or
     * each to an edge of its own.
     */
    private static int support(double[] before, double[] behind, List<PdfLine> some) {
        List<Double> gaps = new ArrayList<>();
        int onLeft = 0;
        int figures = 0;
        int edges = 0;
        for (PdfLine line : some) {
            PdfWord last = null;
            for (PdfWord word : line.words()) {
                if (word.left() >= behind[0] - 0.6) {
                    if (last != null && last.right() > before[0] && word.left() < behind[1]) {
                        gaps.add((word.left() - last.right()) / word.size());
                        figures += Figures.is(word.text()) || Figures.is(last.text()) ? 1 : 0;
                        edges += last.right() > before[1] - 1.5 && word.left() < behind[0] + 1.5 ? 1 : 0;
                    }
                    break;
                }
                last = word;
            }
            onLeft += last != null && last.right() > before[0] ? 1 : 0;
        }
        if (gaps.isEmpty()) {
            return -1;
        }
        gaps.sort(null);
        double median = gaps.get(gaps.size() / 2);
        if (edges >= 3 && edges * 5 >= gaps.size() * 4 && figures * 2 > gaps.size()) {
            return -1;
        }
        boolean stretched = gaps.size() * 2 < onLeft && figures * 2 < gaps.size() && median < STRETCHED;
        boolean wide = median >= WIDE && gaps.get(gaps.size() / 4) >= WIDE / 2;
        return wide && !stretched ? -1 : gaps.size();
    }

    private static List<double[]> texts(PdfLine line) {
        List<double[]> texts = new ArrayList<>();
        for (PdfLine text : LineTexts.near(line)) {
            texts.add(new double[] {text.left(), text.right()});
        }
        return texts;
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
