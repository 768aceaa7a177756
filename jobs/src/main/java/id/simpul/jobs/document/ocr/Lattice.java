package id.simpul.jobs.document.ocr;

import id.simpul.jobs.document.ocr.RuledLines.Stroke;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
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
        int[] parent = new int[across.size() + down.size()];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (across.get(i).crosses(down.get(j), near)) {
                    parent[root(parent, i)] = root(parent, across.size() + j);
                }
            }
        }
        Map<Integer, List<Stroke>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>())
                    .add(i < across.size() ? across.get(i) : down.get(i - across.size()));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Rectangle> cells(List<Stroke> rows, List<Stroke> walls) {
        int[] ys = places(rows);
        int[] xs = places(walls);
        int high = ys.length - 1;
        int wide = xs.length - 1;
        if (high < 1 || wide < 1 || high * wide > MOST_CELLS) {
            return List.of();
        }
        int[] parent = new int[high * wide];
        Arrays.setAll(parent, i -> i);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                if (x + 1 < wide && !stands(walls, xs[x + 1], (ys[y] + ys[y + 1]) / 2)) {
                    parent[root(parent, y * wide + x)] = root(parent, y * wide + x + 1);
                }
                if (y + 1 < high && !stands(rows, ys[y + 1], (xs[x] + xs[x + 1]) / 2)) {
                    parent[root(parent, y * wide + x)] = root(parent, (y + 1) * wide + x);
                }
            }
        }
        Map<Integer, Rectangle> cells = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            Rectangle part = new Rectangle(
                    xs[i % wide], ys[i / wide], xs[i % wide + 1] - xs[i % wide], ys[i / wide + 1] - ys[i / wide]);
            cells.merge(root(parent, i), part, Rectangle::union);
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
