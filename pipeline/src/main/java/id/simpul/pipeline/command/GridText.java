package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A document's table in aligned columns. Cells are wrapped where the line is too short for all of them; a table with too many columns
 * is shown in parts, each with the first column. A merged cell covers its columns and rows.
 */
final class GridText {

    /** A column narrower than this can't be read; the table is parted instead. */
    private static final int NARROWEST = 7;

    private static final String BETWEEN = " | ";
    private static final Pattern NUMBER = Pattern.compile("[-+–]?\\d[\\d.,]{0,20} ?%?|[-–—]");

    private final Block.Table table;
    private final String text;
    private final int columns;

    /** The cell that covers each place; null where there is none. */
    private final Block.@Nullable Cell[][] owners;

    private final int[] widths;

    GridText(Block.Table table, String text) {
        this.table = table;
        this.text = text;
        this.columns = Math.max(
                1,
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.column() + cell.columnSpan())
                        .max()
                        .orElse(1));
        this.owners = new Block.Cell[table.rows().size()][columns];
        this.widths = new int[columns];
        place();
        measure();
    }

    private void place() {
        for (int y = 0; y < owners.length; y++) {
            for (Block.Cell cell : table.rows().get(y).cells()) {
                for (int row = y; row < Math.min(owners.length, y + cell.rowSpan()); row++) {
                    for (int x = cell.column(); x < cell.column() + cell.columnSpan(); x++) {
                        owners[row][x] = owners[row][x] == null ? cell : owners[row][x];
                    }
                }
            }
        }
    }

    private void measure() {
        Arrays.fill(widths, 1);
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                if (cell.columnSpan() == 1) {
                    int longest = content(cell)
                            .lines()
                            .mapToInt(Wrapping::length)
                            .max()
                            .orElse(0);
                    widths[cell.column()] = Math.max(widths[cell.column()], longest);
                }
            }
        }
        for (Block.Row row : table.rows()) {
            row.cells().stream().filter(cell -> cell.columnSpan() > 1).forEach(this::widen);
        }
    }

    /** The longest word of a merged cell fits over its columns. */
    private void widen(Block.Cell cell) {
        int last = cell.column() + cell.columnSpan() - 1;
        int missing = longestWord(cell)
                - width(IntStream.rangeClosed(cell.column(), last).toArray());
        widths[last] += Math.max(0, missing);
    }

    private int width(int... group) {
        return Arrays.stream(group).map(x -> widths[x]).sum() + BETWEEN.length() * (group.length - 1);
    }

    private String content(Block.Cell cell) {
        return Wrapping.printable(cell.span().of(text)).strip();
    }

    /** @param width of the terminal */
    void print(int width, PrintWriter out) {
        narrow(width);
        int first = 0;
        while (first < columns) {
            int[] group = group(first, width);
            if (first > 0) {
                out.println();
            }
            print(group, out);
            first = group[group.length - 1] + 1;
        }
    }

    /** Takes from the widest columns, evenly, until the table fits; words are parted only where that makes it fit. */
    private void narrow(int width) {
        int[] words = words();
        narrow(width, x -> words[x]);
        int least =
                Arrays.stream(words).map(word -> Math.min(word, NARROWEST)).sum() + BETWEEN.length() * (columns - 1);
        narrow(width, x -> least > width ? Math.min(words[x], width / 3) : Math.min(words[x], NARROWEST));
    }

    private void narrow(int width, IntUnaryOperator least) {
        int[] all = IntStream.range(0, columns).toArray();
        for (int most = Arrays.stream(widths).max().orElse(1); width(all) > width && most > 0; most--) {
            for (int x = 0; x < columns; x++) {
                widths[x] = Math.min(widths[x], Math.max(most, least.applyAsInt(x)));
            }
        }
    }

    /** The longest word of each column. */
    private int[] words() {
        int[] words = new int[columns];
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                words[cell.column()] = Math.max(words[cell.column()], cell.columnSpan() > 1 ? 1 : longestWord(cell));
            }
        }
        return words;
    }

    private int longestWord(Block.Cell cell) {
        return Arrays.stream(content(cell).split("\\s+"))
                .mapToInt(Wrapping::length)
                .max()
                .orElse(0);
    }

    /** As many columns from here on as fit; parts behind the first begin with the first column. */
    private int[] group(int first, int width) {
        List<Integer> group = new ArrayList<>();
        if (first > 0) {
            group.add(0);
        }
        for (int x = first; x < columns; x++) {
            group.add(x);
            int[] tried = group.stream().mapToInt(Integer::intValue).toArray();
            if (width(tried) > width && x > first) {
                group.remove(group.size() - 1);
                break;
            }
        }
        return group.stream().mapToInt(Integer::intValue).toArray();
    }

    private void print(int[] group, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        for (int y = 0; y < owners.length; y++) {
            rows.add(lines(y, group));
        }
        boolean airy = IntStream.range(0, rows.size()).anyMatch(y -> rows.get(y).size() > 1 && !isHeader(y));
        for (int y = 0; y < rows.size(); y++) {
            if (y > 0 && (airy || isHeader(y - 1))) {
                out.println(rule(y, group));
            }
            rows.get(y).forEach(out::println);
        }
    }

    private boolean isHeader(int y) {
        List<Block.Cell> cells = table.rows().get(y).cells();
        return !cells.isEmpty() && cells.stream().filter(Block.Cell::header).count() * 2 > cells.size();
    }

    /** A stretch of columns that one cell covers. */
    private record Segment(Block.@Nullable Cell cell, int width) {}

    private List<Segment> segments(int y, int[] group) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= group.length; at++) {
            Block.Cell cell = owners[y][group[start]];
            if (at == group.length || cell == null || owners[y][group[at]] != cell) {
                segments.add(new Segment(cell, width(Arrays.copyOfRange(group, start, at))));
                start = at;
            }
        }
        return segments;
    }

    private List<String> lines(int y, int[] group) {
        List<Segment> segments = segments(y, group);
        List<List<String>> contents = new ArrayList<>();
        int high = 1;
        for (Segment segment : segments) {
            Block.Cell cell = segment.cell();
            boolean begins = cell != null && table.rows().get(y).cells().contains(cell);
            List<String> content =
                    cell == null || !begins ? List.of("") : Wrapping.lines(content(cell), segment.width());
            contents.add(content);
            high = Math.max(high, content.size());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < high; i++) {
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < segments.size(); k++) {
                String part = i < contents.get(k).size() ? contents.get(k).get(i) : "";
                String blanks = " ".repeat(segments.get(k).width() - Wrapping.length(part));
                boolean right = NUMBER.matcher(part).matches();
                line.append(k > 0 ? BETWEEN : "").append(right ? blanks + part : part + blanks);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Between this row and the one before it; open where a cell goes through. */
    private String rule(int y, int[] group) {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < group.length; i++) {
            if (i > 0) {
                rule.append(goesThrough(y, group[i - 1]) ? " " : "-")
                        .append(isInside(y, group[i - 1], group[i]) ? " " : "+")
                        .append(goesThrough(y, group[i]) ? " " : "-");
            }
            rule.append((goesThrough(y, group[i]) ? " " : "-").repeat(widths[group[i]]));
        }
        return rule.toString().stripTrailing();
    }

    private boolean goesThrough(int y, int x) {
        return owners[y][x] != null && owners[y - 1][x] == owners[y][x];
    }

    private boolean isInside(int y, int left, int right) {
        return goesThrough(y, left) && owners[y][left] == owners[y][right];
    }
}
