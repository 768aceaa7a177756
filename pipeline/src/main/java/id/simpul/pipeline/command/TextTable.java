package id.simpul.pipeline.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** Rows of text in aligned columns, the first one underlined. */
final class TextTable {

    /** No column is cut below this. */
    private static final int NARROWEST = 8;

    private static final int GAP = 2;

    private TextTable() {}

    /** @param lines of equal length, the header first */
    static void print(List<List<String>> lines, PrintWriter out) {
        print(lines, Integer.MAX_VALUE, out);
    }

    /**
     * @param lines of equal length, the header first
     * @param width of the whole, as far as that can be had; the widest columns are cut for it
     */
    static void print(List<List<String>> lines, int width, PrintWriter out) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int at = 0; at < columns; at++) {
                widths[at] = Math.max(
                        widths[at], line.get(at).codePointCount(0, line.get(at).length()));
            }
        }
        narrow(widths, width);
        boolean header = true;
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < columns; at++) {
                String cell = cut(line.get(at), widths[at]);
                text.append(cell).append(" ".repeat(widths[at] - cell.codePointCount(0, cell.length()) + GAP));
            }
            out.println(text.toString().stripTrailing());
            if (header) {
                StringBuilder rule = new StringBuilder();
                for (int column : widths) {
                    rule.append("-".repeat(column)).append("  ");
                }
                out.println(rule.toString().stripTrailing());
                header = false;
            }
        }
    }

    private static void narrow(int[] widths, int width) {
        long whole = Arrays.stream(widths).asLongStream().sum() + (long) GAP * (widths.length - 1);
        for (long over = whole - width; over > 0; over--) {
            int widest = 0;
            for (int at = 1; at < widths.length; at++) {
                widest = widths[at] > widths[widest] ? at : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String cut(String cell, int width) {
        return cell.codePointCount(0, cell.length()) <= width
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }
}
