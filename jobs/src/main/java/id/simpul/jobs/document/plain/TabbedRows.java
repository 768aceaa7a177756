package id.simpul.jobs.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables in plain text whose cells stand apart by tabs or by wide gaps, as they come out of a copied document. They are written with
 * bars, as {@link PipedRows} reads them; else what stands in one cell would be read as the noun of the number before it.
 */
final class TabbedRows {

    private static final Pattern GAP = Pattern.compile(" ?\\t ?| {3,100}");

    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_ROWS = 3;
    /** More is prose. */
    private static final int LONGEST_CELL = 120;

    private TabbedRows() {}

    /** The lines, rows of a table among them with bars: three or more in a row with as many cells each. */
    static List<String> piped(List<String> lines) {
        List<String> piped = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            List<List<String>> rows = rows(lines, at);
            if (rows.size() < FEWEST_ROWS) {
                piped.add(lines.get(at++));
            } else {
                rows.forEach(row -> piped.add("| " + String.join(" | ", row) + " |"));
                at += rows.size();
            }
        }
        return piped;
    }

    private static List<List<String>> rows(List<String> lines, int from) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = from; at < lines.size(); at++) {
            List<String> cells = cells(lines.get(at));
            if (cells.size() < FEWEST_CELLS
                    || !rows.isEmpty() && cells.size() != rows.get(0).size()) {
                break;
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        if (line.indexOf('|') >= 0 || !line.contains("\t") && !line.contains("   ")) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        // blanks around tell nothing of a table of wide gaps, a tab before the first cell leaves it empty
        for (String cell : GAP.split(line.contains("\t") ? line : line.strip(), -1)) {
            if (cell.length() > LONGEST_CELL) {
                return List.of();
            }
            cells.add(cell.strip());
        }
        return cells;
    }
}
