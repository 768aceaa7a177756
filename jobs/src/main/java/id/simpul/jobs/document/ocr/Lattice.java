package id.simpul.jobs.document.ocr;

import id.simpul.jobs.document.Clusters;
import id.simpul.jobs.document.ocr.RuledLines.Stroke;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells between ruled lines that cross each other. Where a wall is missing between two, they are one. */
final class Lattice {

    /** More cells than any page of a table has. */
    private static final int MOST_CELLS = 4_000;

    private final List<Stroke> across;
    private final List<Stroke> down;
    private final double near;

    private Lattice(RuledLines lines, double dpi) {
        this.across = lines.across();
        this.down = lines.down();
        this.near = dpi * 0.05;
    }

    /** @return the cells of each table, in pixels; a mere frame is no table */
    static List<List<Rectangle>> tables(RuledLines lines, double dpi) {
        Lattice lattice = new Lattice(lines, dpi);
        List<List<Rectangle>> tables = new ArrayList<>();
        for (List<Stroke> group : lattice.groups()) {
            List<Rectangle> cells = lattice.cells(
                    group.stream().filter(lattice.across::contains).toList(),
                    group.stream().filter(lattice.down::contains).toList());
            if (cells.size() > 1) {
                tables.add(cells);
            }
        }
        return tables;
    }

    private List<List<Stroke>> groups() {
        Clusters clusters = new Clusters(across.size() + down.size());
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (across.get(i).crosses(down.get(j), near)) {
                    clusters.join(i, across.size() + j);
                }
            }
        }
        return clusters.groups().stream()
                .map(group -> group.stream()
                        .map(i -> i < across.size() ? across.get(i) : down.get(i - across.size()))
                        .toList())
                .toList();
    }

    private List<Rectangle> cells(List<Stroke> rows, List<Stroke> walls) {
        int[] ys = places(rows);
        int[] xs = places(walls);
        int high = ys.length - 1;
        int wide = xs.length - 1;
        if (high < 1 || wide < 1 || high * wide > MOST_CELLS) {
            return List.of();
        }
        Clusters clusters = new Clusters(high * wide);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                if (x + 1 < wide && !stands(walls, xs[x + 1], (ys[y] + ys[y + 1]) / 2)) {
                    clusters.join(y * wide + x, y * wide + x + 1);
                }
                if (y + 1 < high && !stands(rows, ys[y + 1], (xs[x] + xs[x + 1]) / 2)) {
                    clusters.join(y * wide + x, (y + 1) * wide + x);
                }
            }
        }
        Map<Integer, Rectangle> cells = new TreeMap<>();
        for (int i = 0; i < high * wide; i++) {
            Rectangle part = new Rectangle(
                    xs[i % wide], ys[i / wide], xs[i % wide + 1] - xs[i % wide], ys[i / wide + 1] - ys[i / wide]);
            cells.merge(clusters.root(i), part, Rectangle::union);
        }
        return List.copyOf(cells.values());
    }

    private boolean stands(List<Stroke> walls, int at, int along) {
        return walls.stream()
                .anyMatch(wall -> Math.abs(wall.at() - at) <= near && wall.from() <= along && wall.to() >= along);
    }

    private int[] places(List<Stroke> strokes) {
        double[] sorted = strokes.stream().mapToDouble(Stroke::at).sorted().toArray();
        List<Integer> places = new ArrayList<>();
        for (double place : sorted) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > near) {
                places.add((int) Math.round(place));
            }
        }
        return places.stream().mapToInt(place -> place).toArray();
    }
}
