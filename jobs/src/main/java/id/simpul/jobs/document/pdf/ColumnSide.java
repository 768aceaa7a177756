package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines on one side of a gutter. */
final class ColumnSide {

    private static final double NARROWEST_COLUMN = 55;

    /** Characters a line: fewer are labels or marks, not prose. */
    private static final double SHORTEST_LINES = 8;

    private static final double PROSE_LINES = 18;

    /** A line that ends this near to its column's edge, as a share of the column's width, fills it. */
    private static final double NEAR_EDGE = 0.15;

    private static final Pattern FIGURE = Pattern.compile("[-+(]?\\d[\\d.,/]{0,14}%?\\)?|[-–—]");

    private final List<double[]> lines = new ArrayList<>(); // left, right
    private int rows;
    private int characters;
    private int words;
    private int figures;
    private int colons;
    private boolean table;

    void add(List<PageTile> row) {
        if (row.isEmpty()) {
            return;
        }
        rows++;
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (PageTile tile : row) {
            from = Math.min(from, tile.left());
            to = Math.max(to, tile.right());
        }
        lines.add(new double[] {from, to});
        for (PageTile tile : row) {
            table |= tile.table() != null;
            if (tile.word() != null) {
                characters += tile.characters() + 1;
                words++;
                figures += isFigure(tile.word().text()) ? 1 : 0;
                colons += tile.left() == from && tile.word().text().startsWith(":") ? 1 : 0;
            }
        }
    }

    private static boolean isFigure(String text) {
        return !Character.isLetter(text.charAt(0)) && FIGURE.matcher(text).matches();
    }

    int rows() {
        return rows;
    }

    /** Whether it is as high and as wide as a column, and no column of figures or marks. */
    boolean isColumn() {
        double from = lines.stream().mapToDouble(line -> line[0]).min().orElse(0);
        double to = lines.stream().mapToDouble(line -> line[1]).max().orElse(0);
        return (rows >= Gutter.FEWEST_ROWS || table)
                && to - from >= NARROWEST_COLUMN
                && (table || characters >= SHORTEST_LINES * rows)
                && figures * 2 <= words;
    }

    /** Whether it is what stands behind labels ("Nama : …"). */
    boolean startsWithColon() {
        return colons * 4 >= rows;
    }

    /** Whether most of its lines run to its edge, as those of prose do. */
    boolean isFilled() {
        double from = lines.stream().mapToDouble(line -> line[0]).min().orElse(0);
        double to = lines.stream().mapToDouble(line -> line[1]).max().orElse(0);
        long full = lines.stream()
                .filter(line -> line[1] >= to - NEAR_EDGE * (to - from))
                .count();
        return characters >= PROSE_LINES * rows && full * 2 >= rows;
    }
}
