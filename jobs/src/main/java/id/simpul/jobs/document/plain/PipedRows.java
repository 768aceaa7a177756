package id.simpul.jobs.document.plain;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables in plain text, as programs print them: a row a line, {@code | Jenis kasus | Jumlah |}, with or without a rule of dashes below the column names. */
final class PipedRows {

    /** More rows than any page prints so: the rest are paragraphs. */
    private static final int MOST = 2_000;

    private static final Pattern RULE = Pattern.compile("\\|[|:=+ -]{1,2000}\\|");

    private PipedRows() {}

    /** Whether a line is a row of at least two cells, or the rule below the column names. */
    static boolean is(String line) {
        return line.length() > 2
                && line.charAt(0) == '|'
                && line.charAt(line.length() - 1) == '|'
                && line.chars().filter(c -> c == '|').count() > 2;
    }

    /**
     * Writes the rows that begin at a line as one table.
     *
     * @return the index behind the last of them
     */
    static int write(List<String> lines, int from, DocumentBuilder builder) {
        int to = from;
        List<List<String>> cells = new ArrayList<>();
        while (to < lines.size() && to - from < MOST && is(lines.get(to))) {
            if (!RULE.matcher(lines.get(to)).matches()) {
                cells.add(cells(lines.get(to)));
            }
            to++;
        }
        boolean names = cells.size() > 1 && !figures(cells.get(0)) && figures(cells.get(1));
        List<RowText> rows = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            List<CellText> row = new ArrayList<>();
            for (int column = 0; column < cells.get(at).size(); column++) {
                row.add(new CellText(cells.get(at).get(column), column, 1, 1, names && at == 0, null));
            }
            rows.add(new RowText(row, null));
        }
        if (!rows.isEmpty()) {
            builder.table(rows, null, null, null);
        }
        return to;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static boolean figures(List<String> row) {
        return row.stream().anyMatch(cell -> !cell.isEmpty() && Character.isDigit(cell.charAt(0)));
    }
}
