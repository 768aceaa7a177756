package id.simpul.pipeline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file a view: RFC 4180, UTF-8 without byte order mark, header first. Null is empty, the empty text is {@code ""};
 * text that a spreadsheet could run is made {@linkplain CellText#harmless harmless}.
 */
final class CsvTables implements Tables {

    private final Path folder;
    private final @Nullable Hxl hxl;
    private @Nullable Writer out;

    /** @param hxl where a row of tags is to follow the header, else null */
    CsvTables(Path folder, @Nullable Hxl hxl) {
        this.folder = folder;
        this.hxl = hxl;
    }

    static String file(View view) {
        return view.name() + ".csv";
    }

    /** For files of our own beside the views. */
    static Writer writer(Path file) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), encoder), 1 << 16);
    }

    @Override
    public void begin(View view) throws IOException {
        Writer file = writer(folder.resolve(file(view)));
        out = file;
        line(file, view.columns().stream().map(Column::name).toList());
        if (hxl != null) {
            line(file, view.columns().stream().map(hxl::tag).toList());
        }
    }

    @Override
    public void row(@Nullable Object[] values) throws IOException {
        Writer file = opened();
        for (int at = 0; at < values.length; at++) {
            if (at > 0) {
                file.write(',');
            }
            file.write(cell(values[at]));
        }
        file.write("\r\n");
    }

    private Writer opened() {
        if (out == null) {
            throw new IllegalStateException("no view was begun");
        }
        return out;
    }

    static void line(Writer file, List<String> cells) throws IOException {
        file.write(String.join(",", cells.stream().map(CsvTables::quoted).toList()));
        file.write("\r\n");
    }

    static String cell(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? "\"\"" : quoted(CellText.harmless(CellText.storable(text)));
        }
        return CellText.of(value);
    }

    private static String quoted(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }

    @Override
    public void end() throws IOException {
        close();
    }

    @Override
    public void finish() {
        // every file is whole when its view ends
    }

    @Override
    public void close() throws IOException {
        Writer file = out;
        out = null;
        if (file != null) {
            file.close();
        }
    }
}
