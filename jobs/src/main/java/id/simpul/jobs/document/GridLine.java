package id.simpul.jobs.document;

import id.simpul.jobs.document.DocumentBuilder.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a grid.
 *
 * @param cells the filled ones, by column
 * @param headerEnds whether the source marks it as the last row of column names
 */
record GridLine(List<CellText> cells, boolean headerEnds) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,]{0,20}%?|[-–—]|(?i:nihil)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    static final GridLine BLANK = new GridLine(List.of(), false);

    static GridLine of(List<CellText> cells) {
        return new GridLine(
                cells.stream().filter(cell -> !cell.text().isBlank()).toList(), false);
    }

    int filled() {
        return cells.size();
    }

    int covered() {
        return cells.stream().mapToInt(CellText::columnSpan).sum();
    }

    String text() {
        return String.join(" ", cells.stream().map(cell -> cell.text().strip()).toList());
    }

    String text(int cell) {
        return cells.get(cell).text().strip();
    }

    /** Words throughout, apart from years. */
    boolean isWords() {
        return cells.stream().noneMatch(cell -> isNumber(cell.text().strip()));
    }

    /** What of it stands in these columns. */
    GridLine within(int from, int to) {
        return new GridLine(
                cells.stream()
                        .filter(cell -> cell.column() >= from && cell.column() < to)
                        .toList(),
                headerEnds);
    }

    static boolean isNumber(String text) {
        return text.length() <= 24
                && NUMBER.matcher(text).matches()
                && !YEAR.matcher(text).matches();
    }

    /** Consecutive lines without a blank one. A line that a merged cell reaches from above is not blank. */
    record Run(int from, int to) {

        static List<Run> of(List<GridLine> lines) {
            List<Run> runs = new ArrayList<>();
            int reached = 0;
            int from = 0;
            for (int at = 0; at <= lines.size(); at++) {
                boolean blank = at == lines.size() || (lines.get(at).filled() == 0 && at >= reached);
                if (blank && at > from) {
                    runs.add(new Run(from, at));
                }
                if (blank) {
                    from = at + 1;
                } else {
                    for (CellText cell : lines.get(at).cells()) {
                        reached = Math.max(reached, at + cell.rowSpan());
                    }
                }
            }
            return runs;
        }
    }
}
