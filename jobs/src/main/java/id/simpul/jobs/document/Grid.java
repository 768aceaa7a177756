package id.simpul.jobs.document;

import id.simpul.jobs.document.DocumentBuilder.CellText;
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

    /** "Tabel | 4.3.6 | Jumlah Korban …": a title over several cells, in a yearbook under it the same in English. */
    private static final Pattern TABLE = Pattern.compile("(?i)tab(?:el|le)\\b[\\s\\d.:]{0,12}");

    private static final Pattern NO_TITLE = Pattern.compile("(?:sumber|bulan|tanggal|periode|keterangan)\\s?:.{0,200}");

    private final List<GridLine> lines = new ArrayList<>();
    private final @Nullable String sheet;
    private final int mostCells;
    private final List<String> above = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<GridLine> table = new ArrayList<>();
    private boolean commaSeparated;
    private boolean any;

    /** @param mostCells of all tables together, the blank ones between filled ones included; more are refused */
    public Grid(@Nullable String sheet, int mostCells) {
        this.sheet = sheet;
        this.mostCells = mostCells;
    }

    /** The next row, blank or not; cells by column, merged ones once. */
    public void add(List<CellText> cells) {
        lines.add(cells.isEmpty() ? GridLine.BLANK : GridLine.of(cells));
    }

    /** The source marks the row added last as the end of a table's column names. */
    public void headerEnds() {
        int last = lines.size() - 1;
        lines.set(last, new GridLine(lines.get(last).cells(), true));
    }

    /** Commas part the fields, as programs in English write them: a hint of how they spell numbers. */
    public void commaSeparated() {
        commaSeparated = true;
    }

    /**
     * The lines above the first table, or the first lines where there is none.
     *
     * @throws UnreadableException where the tables have more cells than the limit
     */
    public List<String> write(DocumentBuilder builder) throws UnreadableException {
        NumberSpelling spelling = new NumberSpelling(lines, commaSeparated);
        lines.replaceAll(spelling::indonesian);
        write(lines, builder);
        return any || above.isEmpty() ? above : above.subList(0, Math.min(3, above.size()));
    }

    private void write(List<GridLine> part, DocumentBuilder builder) throws UnreadableException {
        int at = 0;
        for (GridSides sides : GridSides.of(part)) {
            below(part.subList(at, sides.from()), builder);
            List<String> common = List.copyOf(titles);
            write(sides.leftOf(part), builder);
            titles.clear();
            titles.addAll(common);
            write(sides.rightOf(part), builder);
            at = sides.to();
        }
        below(part.subList(at, part.size()), builder);
    }

    /** Tables that stand one below the other. */
    private void below(List<GridLine> part, DocumentBuilder builder) throws UnreadableException {
        for (GridLine.Run place : GridLine.Run.of(part)) {
            List<GridLine> run = part.subList(place.from(), place.to());
            int first = firstOfTable(run, !table.isEmpty());
            int last = lastOfTable(run, first);
            boolean goesOn = !table.isEmpty() && first == 0 && last > first && !headed(run);
            if (goesOn) {
                table.add(GridLine.BLANK); // the blank row between two sections of one table
            } else {
                flush(builder);
                lines(run.subList(0, first), builder);
            }
            table.addAll(run.subList(first, last));
            if (last < run.size()) {
                flush(builder);
                run.subList(last, run.size()).forEach(line -> builder.paragraph(line.text(), null));
            }
        }
        flush(builder);
    }

    private void lines(List<GridLine> run, DocumentBuilder builder) {
        for (GridLine line : run) {
            builder.paragraph(line.text(), null);
            titles.add(line.text());
            if (!any) {
                above.add(line.text());
            }
        }
    }

    /** How many lines of text a run of rows begins with. */
    private static int firstOfTable(List<GridLine> run, boolean within) {
        int width = width(run);
        if (width <= 1 && !(within && run.size() > 1)) {
            return run.size();
        }
        if (width == 2 && run.size() < 3 && !within) {
            return run.size();
        }
        int first = 0;
        while (first < run.size() && isLine(run.get(first), width) && !overColumns(run, first)) {
            first++;
        }
        return first;
    }

    /** "Kabupaten | Korban" over "| 2021 | 2022": column names, the second of which has others below it. */
    private static boolean overColumns(List<GridLine> run, int at) {
        GridLine line = run.get(at);
        if (line.filled() != 2 || at + 1 >= run.size()) {
            return false;
        }
        GridLine below = run.get(at + 1);
        return below.filled() >= 2
                && below.isWords()
                && line.cells().get(0).rowSpan() == 1
                && below.cells().get(0).column() == line.cells().get(1).column();
    }

    private static int width(List<GridLine> run) {
        return run.stream().mapToInt(GridLine::filled).max().orElse(0);
    }

    private static boolean isLine(GridLine line, int width) {
        if (line.filled() == 1
                || line.filled() <= 3 && TABLE.matcher(line.text(0)).matches()) {
            return true;
        }
        if (line.filled() != 2) {
            return false;
        }
        String label = line.text(0);
        if (label.endsWith(":") || line.text(1).startsWith(":")) {
            return true; // "Bulan : Januari" over two cells
        }
        return width >= WIDE && line.covered() <= 2 && !ORDINAL.matcher(label).matches();
    }

    /** Where the table ends: single cells behind it are footnotes and signatures. */
    private static int lastOfTable(List<GridLine> run, int first) {
        int last = run.size();
        while (last > first && run.get(last - 1).filled() == 1) {
            last--;
        }
        return last;
    }

    /** Whether a run begins with a row of column names: words in most columns and no number but years. */
    private static boolean headed(List<GridLine> run) {
        GridLine first = run.get(0);
        return first.filled() >= 3
                && first.filled() * 2 >= width(run)
                && first.isWords()
                && run.stream().skip(1).anyMatch(line -> !line.isWords());
    }

    private void flush(DocumentBuilder builder) throws UnreadableException {
        if (!table.isEmpty()) {
            String caption = titles.isEmpty() ? null : String.join(" ", titles);
            builder.table(new GridTable(table).rows(mostCells), null, sheet, caption);
            table.clear();
            titles.clear();
            any = true;
        }
    }

    /** The title that lines above a table make, or null. */
    public static @Nullable String title(List<String> above) {
        List<String> parts = above.stream()
                .limit(3)
                .takeWhile(line -> line.length() <= 200
                        && !NO_TITLE.matcher(line.toLowerCase(Locale.ROOT)).matches())
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }
}
