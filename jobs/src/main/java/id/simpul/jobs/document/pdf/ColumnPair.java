package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands left and right of a gutter. */
final class ColumnPair {

    private final List<PageTile> tiles = new ArrayList<>();
    private final ColumnSide left;
    private final ColumnSide right;
    private final double at;
    private int across;

    ColumnPair(Gutter gutter, List<List<PageTile>> rows) {
        at = gutter.at();
        left = new ColumnSide();
        right = new ColumnSide();
        for (List<PageTile> row : rows.subList(gutter.first(), gutter.last() + 1)) {
            List<PageTile> before = new ArrayList<>(row.size());
            List<PageTile> after = new ArrayList<>(row.size());
            for (PageTile tile : row) {
                (tile.middle() < at ? before : after).add(tile);
            }
            left.add(before);
            right.add(after);
            across += before.isEmpty() || after.isEmpty() ? 0 : 1;
            tiles.addAll(row);
        }
    }

    /**
     * Whether both are columns of prose, to be read one after the other.
     *
     * @param sure whether only full lines that were written one after the other will do
     */
    boolean areProse(boolean sure) {
        if (!left.isColumn() || !right.isColumn() || right.startsWithColon()) {
            return false;
        }
        int turns = turns();
        int fewer = Math.min(left.rows(), right.rows());
        boolean full = fewer > Gutter.FEWEST_ROWS && left.isFilled() && right.isFilled();
        if (turns <= Math.max(1, 0.25 * fewer)) { // written one after the other
            return !sure || full;
        }
        // written line by line, as some programs do; a row of cells is written cell by cell
        return !sure && full && turns >= 0.8 * across;
    }

    /** How often the page's program goes from one side to the other. */
    private int turns() {
        tiles.sort(Comparator.comparingInt(PageTile::order));
        int turns = 0;
        for (int i = 1; i < tiles.size(); i++) {
            turns += (tiles.get(i).middle() < at) == (tiles.get(i - 1).middle() < at) ? 0 : 1;
        }
        return turns;
    }
}
