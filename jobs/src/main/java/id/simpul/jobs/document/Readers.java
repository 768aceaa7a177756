package id.simpul.jobs.document;

import java.io.IOException;

/** Reads any file that Simpul knows: the format is told by the bytes, the name only helps. Thread-safe. */
public final class Readers implements Reader, AutoCloseable {

    private final Reader text = new TextReader();

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        return text.read(name, bytes, known);
    }

    @Override
    public void close() {}
}
