package id.simpul.jobs.document;

import java.io.IOException;

/** Reads any file that Simpul knows: the format is told by the bytes, the name only helps. Thread-safe. */
public final class Readers implements Reader, AutoCloseable {

    private final Reader text = new TextReader();
    private final Reader html = new HtmlReader();

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        if (bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            bytes = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes)).readAllBytes();
            name = name.replaceFirst("\\.gz$", "");
        }
        return (name.endsWith(".html") ? html : name.endsWith(".csv") ? new CsvReader() : name.endsWith(".pdf") ? new PdfReader() : name.endsWith(".docx") ? new WordReader() : name.endsWith(".xlsx") ? new SheetReader() : text).read(name, bytes, known);
    }

    @Override
    public void close() {}
}
