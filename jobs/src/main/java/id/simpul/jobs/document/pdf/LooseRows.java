package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rows below the header of a table without walls: which lines are one row. */
final class LooseRows {

    private final LooseGrid grid;
    private final int first;
    private final boolean ruledRows;
    private final boolean[] figureColumn;
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
            ruled += grid.ruledBelow(i) ? 1 : 0;
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
        if (grid.ruledBelow(last) || figuresMeet(row, i)) {
            return false;
        }
        if (ruledRows) {
            return true;
        }
        double size = grid.line(i).size();
        double pitch = grid.line(i).bottom() - grid.line(last).bottom();
        if (pitch > 1.8 * size) {
            return false;
        }
        boolean rowHasFigures = row.stream().anyMatch(this::hasFigures);
        boolean figuresHere = hasFigures(i);
        double before = pitchBetween(row.get(0) - 1, row.get(0));
        double after = i + 1 < grid.lineCount() ? pitchBetween(i, i + 1) : Double.MAX_VALUE;
        if (!rowHasFigures && figuresHere) {
            // a label that begins above its figures
            return labelOnly(last) && labelHere(i) && wraps(last, i) && pitch <= after + 0.5;
        }
        if (rowHasFigures && !figuresHere) {
            return continues(row, last, i, pitch, before);
        }
        if (!rowHasFigures) {
            return continues(row, last, i, pitch, before) && !(labelOnly(last) && !wraps(last, i));
        }
        return false;
    }

    private double pitchBetween(int above, int below) {
        return above < 0 ? Double.MAX_VALUE : grid.line(below).bottom() - grid.line(above).bottom();
    }

    /** A line goes on with the row when each of its texts goes on with the one above it. */
    private boolean continues(List<Integer> row, int last, int i, double pitch, double before) {
        for (LooseCell cell : grid.byLine().get(i)) {
            LooseCell above = text(row, cell);
            if (above == null) {
                if (cell.column == 0 && !labelHere(row)) {
                    continue;
                }
                return false;
            }
            boolean tight = pitch < 0.85 * before && pitch < 1.35 * grid.line(i).size();
            boolean lower = Character.isLowerCase(cell.words.get(0).text().codePointAt(0))
                    || "(-–/&".indexOf(cell.words.get(0).text().charAt(0)) >= 0;
            if (!tight && !lower && !full(above, cell)) {
                return false;
            }
        }
        return last >= 0;
    }

    private boolean labelHere(List<Integer> row) {
        return row.stream().anyMatch(this::labelHere);
    }

    private @org.jspecify.annotations.Nullable LooseCell text(List<Integer> row, LooseCell below) {
        for (int at = row.size() - 1; at >= 0; at--) {
            for (LooseCell cell : grid.byLine().get(row.get(at))) {
                if (cell.column < below.end() && below.column < cell.end()) {
                    return cell;
                }
            }
        }
        return null;
    }

    private boolean wraps(int above, int below) {
        LooseCell upper = grid.byLine().get(above).get(0);
        LooseCell lower = grid.byLine().get(below).get(0);
        boolean small = Character.isLowerCase(lower.words.get(0).text().codePointAt(0));
        return small || full(upper, lower);
    }

    /** The first word of the text below had no room any more at the end of the text above. */
    private boolean full(LooseCell upper, LooseCell lower) {
        PdfWord word = lower.words.get(0);
        PdfWord end = upper.words.get(upper.words.size() - 1);
        double needed = end.right() + 0.25 * word.size() + (word.right() - word.left());
        return needed > reach[Math.min(reach.length - 1, upper.end() - 1)] + 1;
    }

    private boolean labelOnly(int i) {
        List<LooseCell> cells = grid.byLine().get(i);
        return cells.size() == 1 && cells.get(0).column == 0;
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
