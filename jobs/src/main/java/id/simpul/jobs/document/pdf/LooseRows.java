package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below the header of a table without walls: which lines are one row. */
final class LooseRows {

    /** The lines of texts in one type keep one distance, but for rounding. */
    private static final double SAME_LEADING = 1.06;

    private static final double NEARER = 0.85;

    private final LooseGrid grid;
    private final int first;
    private final boolean ruledRows;
    private final boolean[] figureColumn;
    private final double leading;
    private final double[] reach; // right edge that texts of a column reach

    private LooseRows(LooseGrid grid) {
        this.grid = grid;
        this.first = grid.header();
        figureColumn = new boolean[grid.columns()];
        reach = new double[grid.columns()];
        int[] figures = new int[grid.columns()];
        int[] filled = new int[grid.columns()];
        int ruled = 0;
        for (int i = first; i < grid.lineCount(); i++) {
            ruled += grid.rules().below(i) ? 1 : 0;
            for (LooseCell cell : grid.byLine().get(i)) {
                if (cell.columnSpan == 1) {
                    filled[cell.column]++;
                    figures[cell.column] += Figures.is(cell.text()) ? 1 : 0;
                    reach[cell.column] = Math.max(reach[cell.column], cell.right());
                }
            }
        }
        ruledRows = ruled >= 2 && ruled * 5 >= grid.lineCount() - first;
        for (int column = 0; column < figureColumn.length; column++) {
            figureColumn[column] = column > 0 && figures[column] * 2 > filled[column];
        }
        leading = leading();
    }

    static List<LooseCell> cells(LooseGrid grid) {
        return new LooseRows(grid).cells();
    }

    private List<LooseCell> cells() {
        List<LooseCell> done = new ArrayList<>();
        List<List<Integer>> rows = rows();
        for (List<Integer> row : rows) {
            List<LooseCell> open = new ArrayList<>();
            for (int i : row) {
                for (LooseCell cell : grid.byLine().get(i)) {
                    LooseCell above = open.stream()
                            .filter(o -> o.column < cell.end() && cell.column < o.end())
                            .findFirst()
                            .orElse(null);
                    if (above == null) {
                        cell.line = row.get(0);
                        cell.lastLine = row.get(0);
                        open.add(cell);
                    } else {
                        above.words.addAll(cell.words);
                    }
                }
            }
            done.addAll(open);
        }
        return done;
    }

    private List<List<Integer>> rows() {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = first; i < grid.lineCount(); i++) {
            List<Integer> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row == null || !joins(row, i)) {
                rows.add(new ArrayList<>(List.of(i)));
            } else {
                row.add(i);
            }
        }
        return rows;
    }

    private boolean joins(List<Integer> row, int i) {
        int last = row.get(row.size() - 1);
        if (grid.rules().below(last) || figuresMeet(row, i) || beginsNext(i)) {
            return false;
        }
        if (ruledRows || grid.overlaps(i)) {
            return true;
        }
        if (leading > 0) {
            return grid.byLine().get(i).stream().anyMatch(cell -> tight(row, cell));
        }
        if (grid.line(i).bottom() - grid.line(i - 1).bottom()
                > 1.55 * grid.line(i).size()) {
            return false;
        }
        boolean rowHasFigures = row.stream().anyMatch(this::hasFigures);
        if (!labelHere(i)) {
            return !hasFigures(i) || !rowHasFigures && labelOnly(last);
        }
        if (!labelHere(last) && row.stream().anyMatch(this::labelHere) || !goesOn(row, i)) {
            return false;
        }
        return !hasFigures(i) || !rowHasFigures && labelOnly(last);
    }

    /** Whether a text stands below one of its column as the lines of one text do. */
    private boolean tight(List<Integer> row, LooseCell cell) {
        LooseCell above = text(row, cell);
        return above != null && pitch(above, cell) <= leading;
    }

    private static double pitch(LooseCell above, LooseCell below) {
        PdfWord word = below.words.get(0);
        return (word.bottom() - above.words.get(0).bottom()) / word.size();
    }

    /**
     * The distance, in type sizes, up to which texts under each other are one, where the distances within columns are of two kinds; 0
     * where they are not, or where texts at the smaller one are rows of their own.
     */
    private double leading() {
        List<LooseCell[]> pairs = pairs();
        List<Double> pitches = new ArrayList<>();
        pairs.forEach(pair -> pitches.add(pitch(pair[0], pair[1])));
        pitches.sort(null);
        double found =
                pitches.stream().filter(pitch -> pitch > 0.85).findFirst().orElse(0.0) * SAME_LEADING;
        if (found > 1.7) {
            return 0;
        }
        if (found == 0 || evenlySet(pitches, found)) {
            return 0;
        }
        int near = 0;
        int apart = 0;
        for (LooseCell[] pair : pairs) {
            if (pitch(pair[0], pair[1]) <= found) {
                near++;
                boolean figures = figureColumn[pair[1].column];
                apart += figures || !goesOn(pair[0], pair[1]) ? 1 : 0;
            }
        }
        return apart * 4 > near ? 0 : found;
    }

    /** Whether all lines keep one distance, so that the larger distances are but its multiples. */
    private static boolean evenlySet(List<Double> sorted, double limit) {
        List<Double> small =
                sorted.stream().filter(pitch -> pitch > 0.85 && pitch <= limit).toList();
        double leading = small.get(small.size() / 2);
        int large = 0;
        int multiples = 0;
        for (double pitch : sorted) {
            if (pitch > limit) {
                large++;
                multiples += Math.abs(pitch / leading - Math.rint(pitch / leading)) < 0.07 ? 1 : 0;
            }
        }
        return large > 0 && multiples * 5 >= large * 4;
    }

    /** Texts that follow each other down a column, no rule between them. */
    private List<LooseCell[]> pairs() {
        List<LooseCell[]> pairs = new ArrayList<>();
        LooseCell[] last = new LooseCell[grid.columns()];
        for (int i = first; i < grid.lineCount(); i++) {
            if (i > first && grid.rules().below(i - 1)) {
                Arrays.fill(last, null);
            }
            for (LooseCell cell : grid.byLine().get(i)) {
                LooseCell above = last[cell.column];
                if (cell.columnSpan == 1) {
                    if (above != null) {
                        pairs.add(new LooseCell[] {above, cell});
                    }
                    last[cell.column] = cell;
                }
            }
        }
        return pairs;
    }

    /** Each text of a line goes on with the one above it. */
    private boolean goesOn(List<Integer> row, int i) {
        for (LooseCell cell : grid.byLine().get(i)) {
            LooseCell above = text(row, cell);
            if (above == null) {
                return false;
            }
            if (!goesOn(above, cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean goesOn(LooseCell above, LooseCell cell) {
        String word = cell.words.get(0).text();
        boolean lower = Character.isLowerCase(word.codePointAt(0)) || "(-–/&".indexOf(word.charAt(0)) >= 0;
        return lower || full(above, cell);
    }

    private @Nullable LooseCell text(List<Integer> row, LooseCell below) {
        for (int at = row.size() - 1; at >= 0; at--) {
            for (LooseCell cell : grid.byLine().get(row.get(at))) {
                if (cell.column < below.end() && below.column < cell.end()) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** The first word of the text below had no room any more at the end of the text above. */
    private boolean full(LooseCell upper, LooseCell lower) {
        PdfWord word = lower.words.get(0);
        PdfWord end = upper.words.get(upper.words.size() - 1);
        if (upper.right() - upper.left() < 4.5 * word.size()) {
            return false; // so short a text is no full line
        }
        double needed = end.right() + 0.25 * word.size() + (word.right() - word.left());
        return needed > reach[Math.min(reach.length - 1, upper.end() - 1)] + 1;
    }

    private boolean labelOnly(int i) {
        List<LooseCell> cells = grid.byLine().get(i);
        return cells.size() == 1 && cells.get(0).column == 0;
    }

    /** The first line of a row whose figures stand on the next line, beside the middle or the end of its texts: it is nearer to that one than to the row above. */
    private boolean beginsNext(int i) {
        return i + 1 < grid.lineCount()
                && i > first
                && !hasFigures(i)
                && (grid.overlaps(i + 1) || labelOnly(i) && labelHere(i + 1))
                && hasFigures(i + 1)
                && hasFigures(i - 1)
                && grid.line(i + 1).bottom() - grid.line(i).bottom()
                        < NEARER * (grid.line(i).bottom() - grid.line(i - 1).bottom());
    }

    private boolean labelHere(int i) {
        List<LooseCell> cells = grid.byLine().get(i);
        return !cells.isEmpty() && cells.get(0).column == 0;
    }

    private boolean hasFigures(int i) {
        return grid.byLine().get(i).stream().anyMatch(cell -> cell.columnSpan == 1 && figureColumn[cell.column]);
    }

    /** Two figures in one column are two rows. */
    private boolean figuresMeet(List<Integer> row, int i) {
        for (LooseCell cell : grid.byLine().get(i)) {
            if (cell.columnSpan == 1 && figureColumn[cell.column]) {
                for (int other : row) {
                    for (LooseCell above : grid.byLine().get(other)) {
                        if (above.column == cell.column) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
