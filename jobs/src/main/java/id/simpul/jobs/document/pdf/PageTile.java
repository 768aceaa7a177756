package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or a table, as something that takes room on a page.
 *
 * @param order its place in the page's program; a table's is that of its first word
 */
record PageTile(
        double left,
        double right,
        double top,
        double bottom,
        int order,
        @Nullable PdfWord word,
        @Nullable PdfTable table) {

    static PageTile of(PdfWord word, int order) {
        return new PageTile(word.left(), word.right(), word.top(), word.bottom(), order, word, null);
    }

    static PageTile of(PdfTable table, int order) {
        double left = table.edges().get(0);
        double right = table.edges().get(table.edges().size() - 1);
        return new PageTile(
                Math.min(left, right), Math.max(left, right), table.top(), table.bottom(), order, null, table);
    }

    double middle() {
        return (left + right) / 2;
    }

    int characters() {
        return word == null ? 0 : word.text().length();
    }

    double size() {
        return word == null ? 10 : word.size();
    }

    /** Tiles by the line on which they stand, from top to bottom; a table is a row of its own. */
    static List<List<PageTile>> rows(List<PageTile> tiles) {
        List<PageTile> down = new ArrayList<>(tiles);
        down.sort(java.util.Comparator.comparingDouble(tile -> tile.table == null ? tile.bottom : tile.top));
        List<List<PageTile>> rows = new ArrayList<>();
        List<PageTile> row = new ArrayList<>();
        for (PageTile tile : down) {
            if (!row.isEmpty() && !onOneLine(row.get(0), tile)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(tile);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static boolean onOneLine(PageTile first, PageTile next) {
        return first.table == null
                && next.table == null
                && next.bottom - first.bottom <= 0.45 * Math.min(first.size(), next.size());
    }
}
