package id.simpul.pipeline.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of each thing, as one hash: a line for every view and identity, by which two releases are compared
 * whatever their format. Written while the rows pass.
 */
final class RowIndex implements AutoCloseable {

    static final String FILE = "row-index.csv";

    /** Of the hash; enough that no two rows share them by chance. */
    private static final int BYTES = 16;

    private final Writer out;
    private final MessageDigest digest = Sums.sha256();
    private @Nullable View view;
    private @Nullable String identity;
    private long rows;

    RowIndex(Path folder) throws IOException {
        out = CsvTables.writer(folder.resolve(FILE));
        CsvTables.line(out, List.of("view", "id", "rows", "sha256"));
    }

    void begin(View begun) throws IOException {
        flush();
        view = begun;
    }

    void row(String of, @Nullable Object[] values) throws IOException {
        if (!of.equals(identity)) {
            flush();
            identity = of;
        }
        rows++;
        for (Object value : values) {
            byte[] cell = CellText.of(value).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(value == null ? -1 : cell.length)
                    .array());
            digest.update(cell);
        }
    }

    private void flush() throws IOException {
        if (identity != null && view != null) {
            CsvTables.line(
                    out,
                    List.of(
                            view.name(),
                            identity,
                            String.valueOf(rows),
                            HexFormat.of().formatHex(digest.digest(), 0, BYTES)));
        }
        identity = null;
        rows = 0;
    }

    @Override
    public void close() throws IOException {
        try (Writer last = out) {
            flush();
        }
    }
}
