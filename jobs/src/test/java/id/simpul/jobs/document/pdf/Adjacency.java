package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well tables were read, as the ICDAR 2013 table competition counts it: by the relations of each cell with its nearest filled
 * neighbours to the right and below. Texts count without blanks and in lower case; empty cells are passed over.
 */
record Adjacency(int right, int expected, int found) {

    static final Adjacency NONE = new Adjacency(0, 0, 0);

    /** @param row and column 0-based, of the cell's upper left corner */
    record Cell(int row, int column, int rowSpan, int columnSpan, String text) {

        String key() {
            return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        }
    }

    record Relation(String from, String to, boolean below) {}

    static Adjacency of(List<List<Cell>> truth, List<List<Cell>> read) {
        Map<Relation, Integer> left = new HashMap<>();
        int expected = 0;
        for (List<Cell> table : truth) {
            for (Relation relation : relations(table)) {
                left.merge(relation, 1, Integer::sum);
                expected++;
            }
        }
        int right = 0;
        int found = 0;
        for (List<Cell> table : read) {
            for (Relation relation : relations(table)) {
                found++;
                Integer more = left.get(relation);
                if (more != null && more > 0) {
                    left.put(relation, more - 1);
                    right++;
                }
            }
        }
        return new Adjacency(right, expected, found);
    }

    static List<Cell> cells(Block.Table table, String text) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (Block.Cell cell : table.rows().get(row).cells()) {
                cells.add(new Cell(
                        row,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.span().of(text)));
            }
        }
        return cells;
    }

    private static List<Relation> relations(List<Cell> table) {
        Map<Long, Cell> places = new HashMap<>();
        int rows = 0;
        int columns = 0;
        for (Cell cell : table) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    places.put(place(row, column), cell);
                }
            }
            rows = Math.max(rows, cell.row() + cell.rowSpan());
            columns = Math.max(columns, cell.column() + cell.columnSpan());
        }
        List<Relation> relations = new ArrayList<>();
        for (Cell cell : table) {
            if (cell.key().isEmpty()) {
                continue;
            }
            Set<Cell> beside = new LinkedHashSet<>();
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                Cell next = null;
                for (int column = cell.column() + cell.columnSpan(); column < columns && next == null; column++) {
                    next = filled(places.get(place(row, column)));
                }
                if (next != null && beside.add(next)) {
                    relations.add(new Relation(cell.key(), next.key(), false));
                }
            }
            Set<Cell> under = new LinkedHashSet<>();
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                Cell next = null;
                for (int row = cell.row() + cell.rowSpan(); row < rows && next == null; row++) {
                    next = filled(places.get(place(row, column)));
                }
                if (next != null && under.add(next)) {
                    relations.add(new Relation(cell.key(), next.key(), true));
                }
            }
        }
        return relations;
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    private static @org.jspecify.annotations.Nullable Cell filled(@org.jspecify.annotations.Nullable Cell cell) {
        return cell == null || cell.key().isEmpty() ? null : cell;
    }

    Adjacency plus(Adjacency other) {
        return new Adjacency(right + other.right, expected + other.expected, found + other.found);
    }

    double precision() {
        return found == 0 ? (expected == 0 ? 1 : 0) : (double) right / found;
    }

    double recall() {
        return expected == 0 ? (found == 0 ? 1 : 0) : (double) right / expected;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
