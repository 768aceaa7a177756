package id.simpul.jobs.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table that stands as a CSV file (RFC 4180, UTF-8, header row) beside a class. */
public final class CsvResource {

    private final String name;
    private final List<String> header;
    private final List<List<String>> rows;

    private CsvResource(String name, List<List<String>> lines) {
        this.name = name;
        this.header = lines.get(0);
        this.rows = lines.subList(1, lines.size());
    }

    /**
     * Reads the table.
     *
     * @param beside a class of the package that holds the file
     * @throws UncheckedIOException where the file can't be read
     * @throws IllegalStateException where there is no such file
     */
    public static CsvResource of(Class<?> beside, String name) {
        return of(beside, name, Integer.MAX_VALUE);
    }

    /** As {@link #of(Class, String)}, but keeps only the first columns of each row, for wide tables read at start. */
    static CsvResource of(Class<?> beside, String name, int columns) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + beside.getName());
            }
            return new CsvResource(name, parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells in the columns' order. */
    public List<List<String>> rows() {
        return rows;
    }

    /**
     * Where a column stands in each row.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public int column(String title) {
        int at = header.indexOf(title);
        if (at < 0) {
            throw new IllegalArgumentException(name + " has no column " + title);
        }
        return at;
    }

    /**
     * The rows by the names of their columns.
     *
     * @throws IllegalStateException where a row has not as many cells as the header
     */
    public List<Map<String, String>> named() {
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalStateException(name + ": not as many cells as the header: " + row);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(header.get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    static List<List<String>> parse(String csv, int columns) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            int end = endOfCell(csv, at);
            if (line.size() < columns) {
                line.add(cell(csv, at, end));
            }
            boolean last = end == csv.length() || csv.charAt(end) != ',';
            at = end + 1;
            if (last) {
                if (end < csv.length() && csv.charAt(end) == '\r' && at < csv.length() && csv.charAt(at) == '\n') {
                    at++;
                }
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        return lines;
    }

    private static int endOfCell(String csv, int start) {
        boolean quoted = false;
        for (int at = start; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                return at;
            }
        }
        return csv.length();
    }

    private static String cell(String csv, int start, int end) {
        if (end - start >= 2 && csv.charAt(start) == '"') {
            return csv.substring(start + 1, end - 1).replace("\"\"", "\"");
        }
        return csv.substring(start, end);
    }
}
