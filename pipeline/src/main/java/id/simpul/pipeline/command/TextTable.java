package id.simpul.pipeline.command;

import java.io.PrintWriter;
import java.util.List;

/** Rows of text in aligned columns, the first one underlined. */
final class TextTable {

    private TextTable() {}

    /** @param lines of equal length, the header first */
    static void print(List<List<String>> lines, PrintWriter out) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int at = 0; at < columns; at++) {
                widths[at] = Math.max(
                        widths[at], line.get(at).codePointCount(0, line.get(at).length()));
            }
        }
        boolean header = true;
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < columns; at++) {
                String cell = line.get(at);
                text.append(cell).append(" ".repeat(widths[at] - cell.codePointCount(0, cell.length()) + 2));
            }
            out.println(text.toString().stripTrailing());
            if (header) {
                StringBuilder rule = new StringBuilder();
                for (int width : widths) {
                    rule.append("-".repeat(width)).append("  ");
                }
                out.println(rule.toString().stripTrailing());
                header = false;
            }
        }
    }
}
