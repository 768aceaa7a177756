package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.DocumentBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page that the structure of a tagged file names, as far as its words stand where the structure says: rows under
 * each other, columns beside each other, nothing else among them. Tables that only put things side by side are none.
 */
final class TaggedTables {

    private static final int FEWEST_FILLED = 4;
    private static final int MOST_WORDS = 14;

    /** Words that the structure doesn't know may make up this share of those within a table. */
    private static final double STRAY = 0.03;

    private final StructureTree tree;
    private final List<PdfWord> words;
    private final PdfRulings rulings;
    private final int page;

    /** @param page 1-based */
    TaggedTables(StructureTree tree, List<PdfWord> words, PdfRulings rulings, int page) {
        this.tree = tree;
        this.words = words;
        this.rulings = rulings;
        this.page = page;
    }

    List<PdfTable> find() {
        Map<Integer, List<PdfWord>> byCell = new HashMap<>();
        Map<TaggedTable, List<PdfWord>> byTable = new IdentityHashMap<>();
        for (PdfWord word : words) {
            TaggedTable table = word.mark() < 0 ? null : tree.table(word.mark());
            if (table != null) {
                byCell.computeIfAbsent(word.mark(), cell -> new ArrayList<>()).add(word);
                byTable.computeIfAbsent(table, cell -> new ArrayList<>()).add(word);
            }
        }
        List<PdfTable> found = new ArrayList<>();
        byTable.forEach((table, inside) -> {
            PdfTable read = table(table, inside, byCell);
            if (read != null) {
                found.add(read);
            }
        });
        return found;
    }

    private @Nullable PdfTable table(TaggedTable table, List<PdfWord> inside, Map<Integer, List<PdfWord>> byCell) {
        int[] rowHere = rowsHere(table, byCell);
        int rows = Arrays.stream(rowHere).max().orElse(-1) + 1;
        if (rows < 1 || inside.stream().anyMatch(word -> word.turn() == PdfContent.DIAGONAL)) {
            return null;
        }
        double[][] across = new double[rows][]; // top and bottom
        double[][] down = new double[table.columns()][]; // left and right
        int[] filled = new int[rows];
        int cells = 0;
        int colons = 0;
        for (TaggedTable.Cell cell : table.cells()) {
            List<PdfWord> content = byCell.get(cell.number());
            if (content == null) {
                continue;
            }
            cells++;
            filled[rowHere[cell.row()]]++;
            colons += cell.column() > 0 && content.get(0).text().startsWith(":") ? 1 : 0;
            for (PdfWord word : content) {
                if (cell.rowSpan() == 1) {
                    stretch(across, rowHere[cell.row()], word.top(), word.bottom());
                }
                if (cell.columnSpan() == 1) {
                    stretch(down, cell.column(), word.left(), word.right());
                }
            }
        }
        long several = Arrays.stream(filled).filter(count -> count > 1).count();
        double size = inside.get(0).size();
        if (cells < FEWEST_FILLED
                || several * 2 < rows
                || colons * 2 > several
                || !apart(across, 0.4 * size)
                || !apart(down, 0.5 * size)) {
            return null;
        }
        if (!ruled(inside) && (several < 3 || inside.size() > MOST_WORDS * cells)) {
            return null; // side by side, not a table
        }
        return alone(inside) ? write(table, inside, byCell, rowHere, down) : null;
    }

    /** For each row of the table its place on this page, or -1: a row stands here by its texts, one that has none anywhere between those that do. */
    private int[] rowsHere(TaggedTable table, Map<Integer, List<PdfWord>> byCell) {
        int rows = 0;
        for (TaggedTable.Cell cell : table.cells()) {
            rows = Math.max(rows, cell.row() + 1);
        }
        boolean[] here = new boolean[rows];
        boolean[] elsewhere = new boolean[rows];
        for (TaggedTable.Cell cell : table.cells()) {
            here[cell.row()] |= byCell.containsKey(cell.number());
            elsewhere[cell.row()] |= tree.isFilled(cell.number());
        }
        int[] places = new int[rows];
        int next = 0;
        int empty = 0; // rows without any text behind the last one that stands here
        for (int row = 0; row < rows; row++) {
            places[row] = -1;
            if (here[row]) {
                for (int before = row - empty; next > 0 && before < row; before++) {
                    places[before] = next++;
                }
                places[row] = next++;
                empty = 0;
            } else {
                empty = elsewhere[row] ? 0 : empty + 1;
            }
        }
        return places;
    }

    private static void stretch(double[][] extents, int at, double from, double to) {
        if (extents[at] == null) {
            extents[at] = new double[] {from, to};
        } else {
            extents[at][0] = Math.min(extents[at][0], from);
            extents[at][1] = Math.max(extents[at][1], to);
        }
    }

    /** Whether each begins where the one before it has ended. */
    private static boolean apart(double[][] extents, double slack) {
        double end = -Double.MAX_VALUE;
        int count = 0;
        for (double[] extent : extents) {
            if (extent != null) {
                if (extent[0] < end - slack) {
                    return false;
                }
                end = Math.max(end, extent[1]);
                count++;
            }
        }
        return count > 0;
    }

    private boolean ruled(List<PdfWord> inside) {
        double[] area = area(inside);
        return rulings.horizontal().stream()
                        .filter(rule -> rule.at() > area[1] - 8 && rule.at() < area[3] + 8)
                        .filter(rule -> rule.to() > area[0] && rule.from() < area[2])
                        .count()
                > 1;
    }

    /** Whether hardly a word stands within the table that is none of its own, nor a line of several texts right above it, as a header that is repeated on a page without being tagged. */
    private boolean alone(List<PdfWord> inside) {
        double[] area = area(inside);
        double size = inside.get(0).size();
        Set<PdfWord> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(inside);
        int strays = 0;
        List<PdfWord> above = new ArrayList<>();
        for (PdfWord word : words) {
            if (own.contains(word) || word.middleX() < area[0] || word.middleX() > area[2]) {
                continue;
            }
            if (word.middleY() > area[1] && word.middleY() < area[3]) {
                strays++;
            } else if (word.mark() < 0 && word.bottom() <= area[1] && word.bottom() > area[1] - 1.4 * size) {
                above.add(word);
            }
        }
        boolean header = PdfLine.of(above).stream().anyMatch(LineTexts::areSeveral);
        return strays <= STRAY * inside.size() && !header;
    }

    private static double[] area(List<PdfWord> inside) {
        double[] area = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (PdfWord word : inside) {
            area[0] = Math.min(area[0], word.left());
            area[1] = Math.min(area[1], word.top());
            area[2] = Math.max(area[2], word.right());
            area[3] = Math.max(area[3], word.bottom());
        }
        return area;
    }

    private PdfTable write(
            TaggedTable table,
            List<PdfWord> inside,
            Map<Integer, List<PdfWord>> byCell,
            int[] rowHere,
            double[][] down) {
        List<List<DocumentBuilder.CellText>> rows = new ArrayList<>();
        for (int place : rowHere) {
            if (place >= 0) {
                rows.add(new ArrayList<>());
            }
        }
        for (TaggedTable.Cell cell : table.cells()) {
            if (rowHere[cell.row()] >= 0) {
                rows.get(rowHere[cell.row()])
                        .add(new DocumentBuilder.CellText(
                                CellTexts.placed(byCell.getOrDefault(cell.number(), List.of()), page),
                                cell.column(),
                                spanHere(cell, rowHere),
                                cell.columnSpan(),
                                cell.header(),
                                null));
            }
        }
        List<DocumentBuilder.RowText> read = new ArrayList<>();
        for (List<DocumentBuilder.CellText> row : rows) {
            if (!row.stream().allMatch(DocumentBuilder.CellText::header)) { // the name of a row is no header of columns
                row.replaceAll(cell -> new DocumentBuilder.CellText(
                        cell.placed(), cell.column(), cell.rowSpan(), cell.columnSpan(), false, null));
            }
            row.sort(Comparator.comparingInt(DocumentBuilder.CellText::column));
            read.add(new DocumentBuilder.RowText(row, page));
        }
        double[] area = area(inside);
        List<Double> edges = new ArrayList<>(List.of(area[0]));
        for (int column = 1; column < table.columns(); column++) {
            double[] extent = down[column];
            double before = edges.get(column - 1);
            edges.add(extent == null ? before : Math.max(before, extent[0]));
        }
        edges.add(Math.max(area[2], edges.get(edges.size() - 1)));
        return new PdfTable(read, area[1], area[3], edges, inside);
    }

    /** How many of the rows that a cell spans stand on this page one after another. */
    private static int spanHere(TaggedTable.Cell cell, int[] rowHere) {
        int span = 1;
        while (span < cell.rowSpan()
                && cell.row() + span < rowHere.length
                && rowHere[cell.row() + span] == rowHere[cell.row()] + span) {
            span++;
        }
        return span;
    }
}
