package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Clusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds tables by the lines drawn around their cells. A wall that is missing between two cells merges them. */
final class RuledTables {

    private static final double TOUCH = 3.0;

    /** Two lines closer than this are one, drawn twice. */
    private static final double SAME = 4.0;

    /** A table has at least this share of its cells filled; a chart drawn of boxes and arrows has not. */
    private static final double FILLED = 0.3;

    private static final int MOST_CELLS = 20_000;

    private final List<PdfRulings.Ruling> across;
    private final List<PdfRulings.Ruling> down;
    private final List<PdfWord> words;
    private final int page;

    RuledTables(PdfRulings rulings, List<PdfWord> words, int page) {
        this.across = rulings.horizontal();
        this.down = rulings.vertical();
        this.words = words;
        this.page = page;
    }

    List<PdfTable> find() {
        List<PdfTable> tables = new ArrayList<>();
        for (int[] members : groups()) {
            List<PdfRulings.Ruling> h = new ArrayList<>();
            List<PdfRulings.Ruling> v = new ArrayList<>();
            for (int member : members) {
                if (member < across.size()) {
                    h.add(across.get(member));
                } else {
                    v.add(down.get(member - across.size()));
                }
            }
            PdfTable table = table(h, v);
            if (table != null) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingDouble(PdfTable::top));
        return tables;
    }

    /** Lines that cross or touch, directly or by others. */
    private List<int[]> groups() {
        Clusters clusters = new Clusters(across.size() + down.size());
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                PdfRulings.Ruling h = across.get(i);
                PdfRulings.Ruling v = down.get(j);
                if (v.at() >= h.from() - TOUCH
                        && v.at() <= h.to() + TOUCH
                        && h.at() >= v.from() - TOUCH
                        && h.at() <= v.to() + TOUCH) {
                    clusters.join(i, across.size() + j);
                }
            }
        }
        return clusters.groups().stream()
                .filter(group -> group.size() >= 5)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private @Nullable PdfTable table(List<PdfRulings.Ruling> h, List<PdfRulings.Ruling> v) {
        List<Double> ys = places(h.stream().map(PdfRulings.Ruling::at).toList());
        List<Double> sides =
                new ArrayList<>(v.stream().map(PdfRulings.Ruling::at).toList());
        double left = sides.stream().mapToDouble(x -> x).min().orElse(0);
        double right = sides.stream().mapToDouble(x -> x).max().orElse(0);
        double from = h.stream().mapToDouble(PdfRulings.Ruling::from).min().orElse(left);
        double to = h.stream().mapToDouble(PdfRulings.Ruling::to).max().orElse(right);
        if (from < left - 10) {
            sides.add(from); // a table that is open at its sides
        }
        if (to > right + 10) {
            sides.add(to);
        }
        List<Double> xs = places(sides);
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        if (rows < 2 || columns < 2 || rows * columns > MOST_CELLS) {
            return null;
        }
        List<List<PdfRulings.Ruling>> walls = at(xs, v);
        List<List<PdfRulings.Ruling>> floors = at(ys, h);
        Clusters clusters = new Clusters(rows * columns);
        for (int y = 0; y < rows; y++) {
            double middleY = (ys.get(y) + ys.get(y + 1)) / 2;
            for (int x = 0; x < columns; x++) {
                double middleX = (xs.get(x) + xs.get(x + 1)) / 2;
                if (x + 1 < columns && !stands(walls.get(x + 1), middleY)) {
                    clusters.join(y * columns + x, y * columns + x + 1);
                }
                if (y + 1 < rows && !stands(floors.get(y + 1), middleX)) {
                    clusters.join(y * columns + x, (y + 1) * columns + x);
                }
            }
        }
        return fill(xs, ys, clusters);
    }

    /** For each place the lines drawn there. */
    private static List<List<PdfRulings.Ruling>> at(List<Double> places, List<PdfRulings.Ruling> rulings) {
        List<List<PdfRulings.Ruling>> found = new ArrayList<>();
        for (double place : places) {
            found.add(rulings.stream()
                    .filter(ruling -> Math.abs(ruling.at() - place) <= SAME)
                    .toList());
        }
        return found;
    }

    private static boolean stands(List<PdfRulings.Ruling> walls, double along) {
        return walls.stream().anyMatch(wall -> wall.from() <= along && wall.to() >= along);
    }

    private static List<Double> places(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        List<Double> places = new ArrayList<>();
        for (double place : sorted) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > SAME) {
                places.add(place);
            }
        }
        return places;
    }

    private @Nullable PdfTable fill(List<Double> xs, List<Double> ys, Clusters clusters) {
        int columns = xs.size() - 1;
        int rows = ys.size() - 1;
        Map<Integer, int[]> boxes = new HashMap<>(); // first row, first column, last row, last column
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int[] box = boxes.computeIfAbsent(clusters.root(y * columns + x), r -> new int[] {rows, columns, 0, 0});
                box[0] = Math.min(box[0], y);
                box[1] = Math.min(box[1], x);
                box[2] = Math.max(box[2], y);
                box[3] = Math.max(box[3], x);
            }
        }
        Map<Integer, List<PdfWord>> content = new HashMap<>();
        List<PdfWord> taken = new ArrayList<>();
        for (PdfWord word : words) {
            int y = slot(ys, word.middleY());
            int x = slot(xs, word.middleX());
            if (y >= 0 && x >= 0) {
                content.computeIfAbsent(clusters.root(y * columns + x), r -> new ArrayList<>())
                        .add(word);
                taken.add(word);
            }
        }
        if (content.size() < 2
                || boxes.size() < 4
                || content.size() < FILLED * boxes.size()
                || content.size() < 0.9 * Math.max(rows, columns)) {
            return null;
        }
        if (CoarseGrid.is(content.values(), xs.get(1))) {
            return coarse(xs, ys, taken);
        }
        List<RuledRows.Cell> cells = new ArrayList<>();
        boxes.forEach((root, box) -> cells.add(new RuledRows.Cell(
                box[0], box[1], box[2] - box[0] + 1, box[3] - box[1] + 1, content.getOrDefault(root, List.of()))));
        return new PdfTable(new RuledRows(cells, rows, xs, page).rows(), ys.get(0), ys.get(rows), xs, taken);
    }

    /** A frame that is ruled between columns only, or only around blocks of rows: its rows and columns are those of the texts. */
    private @Nullable PdfTable coarse(List<Double> xs, List<Double> ys, List<PdfWord> taken) {
        double from = ys.get(0);
        double to = ys.get(ys.size() - 1);
        List<Double> walls = new ArrayList<>();
        for (double x : xs.subList(1, xs.size() - 1)) {
            double high = down.stream()
                    .filter(wall -> Math.abs(wall.at() - x) <= SAME)
                    .mapToDouble(wall -> Math.min(to, wall.to()) - Math.max(from, wall.from()))
                    .filter(length -> length > 0)
                    .sum();
            if (high > 0.5 * (to - from)) {
                walls.add(x);
            }
        }
        List<PdfRulings.Ruling> inside = across.stream()
                .filter(rule -> rule.at() > from + SAME && rule.at() < to - SAME)
                .filter(rule -> rule.to() > xs.get(0) && rule.from() < xs.get(xs.size() - 1))
                .toList();
        List<PdfWord> upright =
                taken.stream().filter(word -> word.turn() % 180 != 90).toList();
        List<PdfLine> lines = TurnedHeads.among(PdfLine.of(upright), taken);
        if (lines.isEmpty()) {
            return null;
        }
        LooseGrid grid = new LooseGrid(lines, inside, walls);
        return TableLikeness.of(grid, false) ? LooseTable.of(grid, page) : null;
    }

    private static int slot(List<Double> edges, double at) {
        if (at < edges.get(0) || at > edges.get(edges.size() - 1)) {
            return -1;
        }
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (at <= edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
