package id.simpul.jobs.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The tables beside the readers: a fact a line, fields between commas, comments behind {@code #}. */
public final class Rows {

    private Rows() {}

    /**
     * The rows of a table.
     *
     * @param table its file name, beside the class
     */
    public static List<List<String>> of(Class<?> beside, String table) {
        try (InputStream in = beside.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the table " + table + " is missing from the application");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + table + " can't be read", e);
        }
    }
}
