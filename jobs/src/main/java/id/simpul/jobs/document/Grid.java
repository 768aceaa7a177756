package id.simpul.jobs.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet or a file of separated values, before it is known what of them is a table. Writes them to a document:
 * tables, each for itself, and the lines above and below them (titles, footnotes, signatures) as paragraphs.
 */
public final class Grid {

    /** A row this poor, in a table this wide, is a line of text. */
    private static final int WIDE = 4;

    /** How sections of a table are numbered. */
    private static final Pattern ORDINAL = Pattern.compile("[A-Z0-9IVX]{1,4}[.)]?");

    private record Line(List<DocumentBuilder.CellText> cells) {

        List<DocumentBuilder.CellText> filled() {
            return cells.stream().filter(cell -> !cell.text().isBlank()).toList();
        }

        boolean blank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }

        int covered() {
            return filled().stream()
                    .mapToInt(DocumentBuilder.CellText::columnSpan)
                    .sum();
        }

        String text() {
            return String.join(
                    " ", filled().stream().map(cell -> cell.text().strip()).toList());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final @Nullable String sheet;

    public Grid(@Nullable String sheet) {
        this.sheet = sheet;
    }

    /** The next row, blank or not; cells by column, merged ones once. */
    public void add(List<DocumentBuilder.CellText> cells) {
        lines.add(new Line(List.copyOf(cells)));
    }

    /** The lines above the first table, or the empty list where there is none. */
    public List<String> write(DocumentBuilder builder) {
        List<String> above = new ArrayList<>();
        List<Line> table = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        boolean any = false;
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).blank()) {
                end++;
            }
            if (end > at) {
                List<Line> run = lines.subList(at, end);
                int first = firstOfTable(run, !table.isEmpty());
                int last = lastOfTable(run, first);
                boolean goesOn = !table.isEmpty() && first == 0 && last > first && !headed(run);
                if (!goesOn) {
                    any |= flush(table, titles, builder);
                    for (Line line : run.subList(0, first)) {
                        builder.paragraph(line.text(), null);
                        titles.add(line.text());
                        if (!any) {
                            above.add(line.text());
                        }
                    }
                }
                if (goesOn) {
                    table.add(new Line(List.of())); // the blank row between two sections of one table
                }
                table.addAll(run.subList(first, last));
                if (last < run.size()) {
                    any |= flush(table, titles, builder);
                    run.subList(last, run.size()).forEach(line -> builder.paragraph(line.text(), null));
                }
            }
            at = end + 1;
        }
        flush(table, titles, builder);
        return any || above.isEmpty() ? above : above.subList(0, Math.min(3, above.size()));
    }

    /** How many lines of text a run of rows begins with. */
    private static int firstOfTable(List<Line> run, boolean within) {
        int width = run.stream().mapToInt(line -> line.filled().size()).max().orElse(0);
        if (width <= 1 && !(within && run.size() > 1)) {
            return run.size();
        }
        if (width == 2 && run.size() < 3 && !within) {
            return run.size();
        }
        int first = 0;
        while (first < run.size() && isLine(run.get(first), width)) {
            first++;
        }
        return first;
    }

    private static boolean isLine(Line line, int width) {
        List<DocumentBuilder.CellText> filled = line.filled();
        if (filled.size() == 1) {
            return true;
        }
        if (filled.size() != 2) {
            return false;
        }
        String label = filled.get(0).text().strip();
        String value = filled.get(1).text().strip();
        if (label.endsWith(":") || value.startsWith(":")) {
            return true; // "Bulan : Januari" over two cells
        }
        return width >= WIDE && line.covered() <= 2 && !ORDINAL.matcher(label).matches();
    }

    /** Where the table ends: single cells behind it are footnotes and signatures. */
    private static int lastOfTable(List<Line> run, int first) {
        int last = run.size();
        while (last > first && run.get(last - 1).filled().size() == 1) {
            last--;
        }
        return last;
    }

    /** Whether a run begins with a row of column names: words in most columns and no number but years. */
    private static boolean headed(List<Line> run) {
        int width = run.stream().mapToInt(line -> line.filled().size()).max().orElse(0);
        List<DocumentBuilder.CellText> filled = run.get(0).filled();
        return filled.size() >= 3
                && filled.size() * 2 >= width
                && filled.stream().noneMatch(cell -> isNumber(cell.text().strip()))
                && run.stream()
                        .skip(1)
                        .anyMatch(line -> line.filled().stream()
                                .anyMatch(cell -> isNumber(cell.text().strip())));
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?\\d[\\d.,]{0,20}%?|[-–—]|(?i:nihil)") && !text.matches("(?:19|20)\\d\\d");
    }

    private boolean flush(List<Line> table, List<String> titles, DocumentBuilder builder) {
        if (table.isEmpty()) {
            return false;
        }
        int left = table.stream()
                .flatMap(line -> line.filled().stream())
                .mapToInt(DocumentBuilder.CellText::column)
                .min()
                .orElse(0);
        int right = table.stream()
                .flatMap(line -> line.filled().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        List<DocumentBuilder.RowText> rows = new ArrayList<>();
        for (Line line : table) {
            rows.add(new DocumentBuilder.RowText(
                    line.cells().stream()
                            .filter(cell -> cell.column() >= left && cell.column() < right)
                            .map(cell -> new DocumentBuilder.CellText(
                                    cell.text(),
                                    cell.column() - left,
                                    cell.rowSpan(),
                                    Math.min(cell.columnSpan(), right - cell.column()),
                                    cell.header(),
                                    cell.address()))
                            .toList(),
                    null));
        }
        builder.table(rows, null, sheet, titles.isEmpty() ? null : String.join(" ", titles));
        table.clear();
        titles.clear();
        return true;
    }

    /** The title that lines above a table make, or null. */
    public static @Nullable String title(List<String> above) {
        List<String> parts = above.stream()
                .limit(3)
                .takeWhile(line -> line.length() <= 200
                        && !line.toLowerCase(Locale.ROOT).matches("(?:sumber|bulan|tanggal|periode|keterangan)\\s?:.*"))
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }
}
