package id.simpul.connectors.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A source's YAML file, on disk or bundled.
 *
 * @param name as the operator knows it
 * @param folder where it stands, or null for a bundled one
 */
record SourceFile(String name, @Nullable Path folder, Bytes bytes) {

    /** Far more than any source needs; what is larger is something else. */
    private static final int LARGEST = 256 * 1024;

    interface Bytes {
        InputStream open() throws IOException;
    }

    /** @throws java.nio.charset.CharacterCodingException where it is not UTF-8 */
    String text() throws IOException {
        try (InputStream in = bytes.open()) {
            byte[] read = in.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new IOException("it is larger than " + LARGEST / 1024 + " kB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    static SourceFile of(String name, @Nullable Path folder, String text) {
        return new SourceFile(name, folder, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
