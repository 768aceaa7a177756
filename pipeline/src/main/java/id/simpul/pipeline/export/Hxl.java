package id.simpul.pipeline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Tags of the Humanitarian Exchange Language 1.1 for columns, by their names; {@code hxl.csv} lists them. */
final class Hxl {

    private final Map<String, String> tags = new HashMap<>();

    Hxl() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Hxl.class.getResourceAsStream("hxl.csv")), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", 2)).forEach(parts -> tags.put(parts[0], parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not listed is told as metadata under its own name. */
    String tag(Column column) {
        String known = tags.get(column.name());
        return known != null ? known : "#meta+" + column.name();
    }
}
