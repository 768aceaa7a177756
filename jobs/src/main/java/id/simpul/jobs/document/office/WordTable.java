package id.simpul.jobs.document.office;

import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** A Word table: what it means, and its cells by the columns that one sees. */
final class WordTable {

    /** Cells longer than this are prose put into a grid. */
    private static final int LONG_CELL = 120;

    private final WordItem.Table table;
    private final List<List<String>> texts;

    WordTable(WordItem.Table table) {
        this.table = table;
        this.texts = table.rows().stream()
                .map(row -> row.cells().stream().map(cell -> text(cell.items())).toList())
                .toList();
    }

    List<WordItem.Row> rows() {
        return table.rows();
    }

    /** The cells of a row as lines of text. */
    List<String> texts(int row) {
        return texts.get(row);
    }

    /** Whether it only puts text into place: of a single cell, labels before colons, or prose without ruling. */
    boolean laysOut() {
        boolean single = texts.size() == 1 || texts.stream().allMatch(row -> row.size() <= 1);
        boolean prose = texts.stream().flatMap(List::stream).anyMatch(text -> text.length() > LONG_CELL);
        long labels = texts.stream().filter(WordTable::isLabelled).count();
        return single || labels * 2 > texts.size() || (!table.ruled() && (prose || labels > 0));
    }

    /** "Perihal | : Undangan", also with the colon in a cell of its own. */
    private static boolean isLabelled(List<String> row) {
        return row.size() > 1 && row.get(1).startsWith(":");
    }

    /** Whether a row's cells are to be read one below the other: each of them is more than a line. */
    boolean isStacked(int row) {
        List<String> cells = texts.get(row);
        boolean tables = table.rows().get(row).cells().stream()
                .flatMap(cell -> cell.items().stream())
                .anyMatch(WordItem.Table.class::isInstance);
        return tables
                || (!isLabelled(cells)
                        && cells.stream().filter(text -> text.indexOf('\n') > 0).count() > 0);
    }

    /** Rows for a document. Columns are where cells begin: what Word's grid has beyond them nobody sees. */
    List<RowText> read() {
        int[] columns = begins();
        List<RowText> read = new ArrayList<>();
        for (int y = 0; y < table.rows().size(); y++) {
            WordItem.Row row = table.rows().get(y);
            List<CellText> cells = new ArrayList<>();
            int at = row.before();
            for (int x = 0; x < row.cells().size(); x++) {
                WordItem.Cell cell = row.cells().get(x);
                int end = at + cell.wide();
                if (!cell.continues() || y == 0) {
                    int column = Arrays.binarySearch(columns, at);
                    int next = Arrays.binarySearch(columns, end);
                    int wide = (next < 0 ? -next - 1 : next) - column;
                    cells.add(new CellText(texts.get(y).get(x), column, high(y, at), wide, row.header(), null));
                }
                at = end;
            }
            read.add(new RowText(cells, null));
        }
        return read;
    }

    private int[] begins() {
        TreeSet<Integer> begins = new TreeSet<>();
        for (WordItem.Row row : table.rows()) {
            int at = row.before();
            for (WordItem.Cell cell : row.cells()) {
                begins.add(at);
                at += cell.wide();
            }
        }
        return begins.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Rows that the cell at this place of the grid covers. */
    private int high(int from, int column) {
        int high = 1;
        while (from + high < table.rows().size() && continues(table.rows().get(from + high), column)) {
            high++;
        }
        return high;
    }

    private static boolean continues(WordItem.Row row, int column) {
        int at = row.before();
        for (WordItem.Cell cell : row.cells()) {
            if (at == column) {
                return cell.continues();
            }
            at += cell.wide();
        }
        return false;
    }

    /** All text of items; a table within a cell row by row. */
    private static String text(List<WordItem> items) {
        StringBuilder text = new StringBuilder();
        for (WordItem item : items) {
            if (item instanceof WordItem.Paragraph paragraph) {
                line(paragraph.printed(), text);
                line(text(paragraph.boxes()), text);
            } else if (item instanceof WordItem.Table inner) {
                WordTable within = new WordTable(inner);
                within.texts.forEach(row -> line(String.join(" ", row).strip(), text));
            }
        }
        return text.toString();
    }

    private static void line(String line, StringBuilder text) {
        if (!line.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }
}
