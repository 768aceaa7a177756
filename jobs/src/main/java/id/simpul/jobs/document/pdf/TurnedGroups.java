package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upright texts over turned names of columns: these are never one text, so that what stands above names a group of them. Groups side by
 * side that are as wide as each other are told by their middles, though each stands right over its middle column too.
 */
final class TurnedGroups {

    private static final double OFF = 1.2;

    private TurnedGroups() {}

    /**
     * The texts of a line, each over the columns of its group; null where they are no groups of one width over turned names.
     *
     * @param cells of the line, from left to right
     */
    static @Nullable List<LooseCell> of(LooseGrid grid, int line, List<LooseCell> cells) {
        boolean[] named = named(grid, line);
        List<LooseCell> groups =
                cells.stream().filter(cell -> named[cell.column]).toList();
        if (groups.size() < 2) {
            return null;
        }
        int from = 0;
        int wide = 0;
        double least = OFF * grid.line(line).size();
        for (int width = 2; width * groups.size() <= grid.columns(); width++) {
            for (int first = 0; first <= groups.get(0).column; first++) {
                double off = off(grid, groups, named, first, width);
                if (off < least) {
                    least = off;
                    from = first;
                    wide = width;
                }
            }
        }
        return wide == 0 ? null : placed(line, cells, groups, from, wide);
    }

    /** The columns with turned texts below a line. */
    private static boolean[] named(LooseGrid grid, int line) {
        boolean[] named = new boolean[grid.columns()];
        for (int i = line + 1; i < grid.header(); i++) {
            if (grid.line(i).isTurned()) {
                grid.byLine().get(i).forEach(cell -> named[cell.column] = true);
            }
        }
        return named;
    }

    /** How far off its columns' middle the text stands that is furthest off. */
    private static double off(LooseGrid grid, List<LooseCell> groups, boolean[] named, int first, int width) {
        double most = 0;
        for (int i = 0; i < groups.size(); i++) {
            int from = first + i * width;
            if (from + width > named.length) {
                return Double.MAX_VALUE;
            }
            for (int column = from; column < from + width; column++) {
                if (!named[column]) {
                    return Double.MAX_VALUE;
                }
            }
            double middle = (grid.band(from)[0] + grid.band(from + width - 1)[1]) / 2;
            most = Math.max(most, Math.abs(middle - groups.get(i).middle()));
        }
        return most;
    }

    private static List<LooseCell> placed(
            int line, List<LooseCell> cells, List<LooseCell> groups, int first, int width) {
        List<LooseCell> placed = new ArrayList<>();
        for (LooseCell cell : cells) {
            int at = groups.indexOf(cell);
            placed.add(at < 0 ? cell : new LooseCell(line, first + at * width, width, cell.words));
        }
        return placed;
    }
}
