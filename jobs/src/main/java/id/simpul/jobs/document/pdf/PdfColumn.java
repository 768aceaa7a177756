package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the lines of a region are set.
 *
 * @param edges where full lines end that begin in one place, where that differs from the region's
 * @param margins places where lines of different lengths begin: none of these is centred, but for those of a title
 * @param titles lines that stand in the middle, one below the other, beginning in different places
 * @param right where full lines end
 * @param widest where the line ends that reaches furthest
 * @param pitch the usual distance between the baselines of two lines
 */
record PdfColumn(
        PdfPage page,
        Map<Long, Double> edges,
        Set<Long> margins,
        Set<PdfLine> titles,
        double left,
        double right,
        double widest,
        double pitch) {

    /** Fewer lines than this do not show where their column ends. */
    private static final int FEWEST_LINES = 4;

    private static final int FEWEST_AT_MARGIN = 3;

    private static final double SAME_EDGE = 4;

    /** A centred line that leaves less room than this was broken for want of it. */
    private static final double CENTRED_FULL = 0.93;

    static PdfColumn of(PdfPage page, PdfRegion region, List<PdfRegion> all) {
        List<PdfLine> lines = region.lines();
        double right = right(lines, region.right());
        if (lines.size() < FEWEST_LINES) {
            for (PdfRegion other : all) {
                if (Math.abs(other.left() - region.left()) < 30) {
                    right = Math.max(right, right(other.lines(), other.right()));
                }
            }
        }
        return new PdfColumn(
                page,
                edges(lines, region.left(), right),
                margins(lines),
                titles(lines, region.left(), Math.max(right, region.right())),
                region.left(),
                right,
                Math.max(right, region.right()),
                pitch(lines));
    }

    /** The rightmost edge that two lines share; a single line may stick out. */
    private static double right(List<PdfLine> lines, double widest) {
        double[] edges = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
        for (int i = edges.length - 1; i > 0; i--) {
            if (edges[i] - edges[i - 1] <= SAME_EDGE) {
                return edges[i];
            }
        }
        return widest;
    }

    private static double pitch(List<PdfLine> lines) {
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double pitch = lines.get(i).bottom() - lines.get(i - 1).bottom();
            double size = lines.get(i).size();
            if (pitch > 0.8 * size && pitch < 2.6 * size) {
                seen.merge(Math.round(pitch), 1, Integer::sum);
            }
        }
        return seen.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
                .map(entry -> entry.getKey() + 0.5)
                .orElse(0.0);
    }

    /** Whether the line ends where the next word would not have fitted. */
    boolean isFull(PdfLine line, PdfLine next) {
        PdfWord word = next.words().get(0);
        double needed = word.right() - word.left() + 0.35 * line.size();
        if (isCentred(line)) {
            return line.right() - line.left() + needed > CENTRED_FULL * (widest - left);
        }
        return edge(line) - line.right() < needed;
    }

    private double edge(PdfLine line) {
        return line.right() > right - SAME_EDGE ? right : edges.getOrDefault(begin(line), right);
    }

    private static long begin(PdfLine line) {
        return Math.round(line.left() / 3);
    }

    /** Where full lines end that begin in one place: an indented paragraph may be narrower on both sides. */
    private static Map<Long, Double> edges(List<PdfLine> lines, double left, double right) {
        Map<Long, List<PdfLine>> alike = new HashMap<>();
        lines.forEach(line ->
                alike.computeIfAbsent(begin(line), key -> new ArrayList<>()).add(line));
        Map<Long, Double> edges = new HashMap<>();
        alike.forEach((begin, group) -> {
            double edge = right(group, right);
            long reach = group.stream()
                    .filter(line -> edge - line.right() <= SAME_EDGE)
                    .count();
            boolean wide = edge - group.get(0).left() > 0.6 * (right - left);
            if (group.size() >= FEWEST_LINES && reach * 4 >= group.size() && wide) {
                edges.put(begin, edge);
            }
        });
        return edges;
    }

    /** Centred lines begin in one place only where they are equally long. */
    private static Set<Long> margins(List<PdfLine> lines) {
        Map<Long, List<PdfLine>> alike = new HashMap<>();
        lines.forEach(line ->
                alike.computeIfAbsent(begin(line), key -> new ArrayList<>()).add(line));
        Set<Long> margins = new HashSet<>();
        alike.forEach((begin, group) -> {
            DoubleSummaryStatistics ends =
                    group.stream().mapToDouble(PdfLine::right).summaryStatistics();
            if (group.size() >= FEWEST_AT_MARGIN
                    && ends.getMax() - ends.getMin() > 4 * group.get(0).size()) {
                margins.add(begin);
            }
        });
        return margins;
    }

    private static Set<PdfLine> titles(List<PdfLine> lines, double left, double right) {
        Set<PdfLine> titles = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 1; i < lines.size(); i++) {
            PdfLine above = lines.get(i - 1);
            PdfLine line = lines.get(i);
            if (isInTheMiddle(above, left, right)
                    && isInTheMiddle(line, left, right)
                    && Math.abs(above.left() - line.left()) > SAME_EDGE) {
                titles.add(above);
                titles.add(line);
            }
        }
        return titles;
    }

    private static boolean isInTheMiddle(PdfLine line, double left, double right) {
        double before = line.left() - left;
        double after = right - line.right();
        return before > 1.5 * line.size() && Math.abs(before - after) < SAME_EDGE;
    }

    boolean isCentred(PdfLine line) {
        if ((margins.contains(begin(line)) && !titles.contains(line)) || PdfMarker.of(line.text()) != null) {
            return false;
        }
        double before = line.left() - left;
        double after = widest - line.right();
        return before > 1.5 * line.size() && Math.abs(before - after) < 0.12 * (widest - left);
    }
}
