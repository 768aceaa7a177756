package id.simpul.jobs.document;

import id.simpul.jobs.document.DocumentBuilder.CellText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables that stand side by side on one sheet: a blank column between them, column names and row names of their own on either
 * side. A blank column within a table, put in for looks, has no row names to its right.
 *
 * @param from first line of the tables
 * @param to behind their last line
 * @param left the right one's first column
 */
record GridSides(int from, int to, int left) {

    private static final int FEWEST_LINES = 3;

    /** The first such place at or behind a line, or null. */
    static @Nullable GridSides next(List<GridLine> lines, List<GridLine.Run> runs, int after) {
        for (int at = 0; at < runs.size(); at++) {
            GridLine.Run run = runs.get(at);
            if (run.from() >= after) {
                int from = run.from();
                while (from < run.to() && lines.get(from).filled() == 1) {
                    from++; // titles over all
                }
                int left = split(lines.subList(from, run.to()));
                if (left > 0) {
                    return new GridSides(
                            withCaptions(lines, runs, at, from, left, after), end(lines, runs, at, left), left);
                }
            }
        }
        return null;
    }

    List<GridLine> leftOf(List<GridLine> lines) {
        return lines.subList(from, to).stream()
                .map(line -> line.within(0, left))
                .toList();
    }

    List<GridLine> rightOf(List<GridLine> lines) {
        return lines.subList(from, to).stream()
                .map(line -> line.within(left, Integer.MAX_VALUE))
                .toList();
    }

    /** The column where the second table begins, or 0. */
    private static int split(List<GridLine> lines) {
        BitSet used = used(lines);
        int gap = used.isEmpty() ? -1 : used.nextClearBit(used.nextSetBit(0));
        while (gap >= 0 && gap < used.length()) {
            int left = used.nextSetBit(gap);
            List<GridLine> one = side(lines, 0, left);
            List<GridLine> other = side(lines, left, Integer.MAX_VALUE);
            if (isTable(one) && isTable(other) && areTwo(lines, one, other, left)) {
                return left;
            }
            gap = used.nextClearBit(left);
        }
        return 0;
    }

    private static BitSet used(List<GridLine> lines) {
        BitSet used = new BitSet();
        for (GridLine line : lines) {
            for (CellText cell : line.filled() > 1 ? line.cells() : List.<CellText>of()) {
                used.set(cell.column(), cell.column() + Math.min(cell.columnSpan(), 1 << 14));
            }
        }
        return used;
    }

    private static List<GridLine> side(List<GridLine> lines, int from, int to) {
        return lines.stream()
                .map(line -> line.within(from, to))
                .filter(line -> line.filled() > 1)
                .toList();
    }

    /** Column names above, and a name for most rows in the first column or the one behind the numbering. */
    private static boolean isTable(List<GridLine> side) {
        if (side.size() < FEWEST_LINES || !side.get(0).isWords()) {
            return false;
        }
        long named = side.stream()
                .skip(1)
                .filter(line -> !GridLine.isNumber(line.text(0)) || !GridLine.isNumber(line.text(1)))
                .count();
        return named * 2 >= side.size() - 1;
    }

    private static boolean areTwo(List<GridLine> lines, List<GridLine> one, List<GridLine> other, int left) {
        boolean sameNames = one.get(0).text(0).equalsIgnoreCase(other.get(0).text(0));
        boolean captions = lines.get(0).filled() == 2
                && lines.get(0).within(0, left).filled() == 1
                && lines.get(0).isWords();
        return sameNames || captions || Math.abs(one.size() - other.size()) > 1;
    }

    /** A line with one text over each table belongs to them, a blank line between or not. */
    private static int withCaptions(
            List<GridLine> lines, List<GridLine.Run> runs, int at, int from, int left, int after) {
        if (from > runs.get(at).from() || at == 0) {
            return from;
        }
        GridLine.Run above = runs.get(at - 1);
        GridLine last = lines.get(above.to() - 1);
        boolean captions = last.filled() == 2 && last.within(0, left).filled() == 1;
        return captions && above.to() - 1 >= after ? above.to() - 1 : from;
    }

    /** As long as nothing stands across the gap. */
    private static int end(List<GridLine> lines, List<GridLine.Run> runs, int at, int left) {
        int end = runs.get(at).to();
        for (GridLine.Run run : runs.subList(at + 1, runs.size())) {
            List<GridLine> below = lines.subList(run.from(), run.to());
            boolean apart = below.stream()
                    .flatMap(line -> line.cells().stream())
                    .noneMatch(cell -> cell.column() < left && cell.column() + cell.columnSpan() >= left);
            boolean both = below.stream()
                    .anyMatch(line -> line.within(left, Integer.MAX_VALUE).filled() > 1);
            if (!apart || !both) {
                break;
            }
            end = run.to();
        }
        return end;
    }

    /** The places in a list of lines, from above. */
    static List<GridSides> of(List<GridLine> lines) {
        List<GridLine.Run> runs = GridLine.Run.of(lines);
        List<GridSides> all = new ArrayList<>();
        GridSides next = next(lines, runs, 0);
        while (next != null) {
            all.add(next);
            next = next(lines, runs, next.to());
        }
        return all;
    }
}
