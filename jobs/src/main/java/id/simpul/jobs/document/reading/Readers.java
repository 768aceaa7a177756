package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads any file that Simpul knows: the format is told by the bytes, the name only helps; gzip is unwrapped. PDF and office files
 * are read in child processes, which start when they are first needed and end with {@link #close()}. Thread-safe.
 */
public final class Readers implements Reader, AutoCloseable {

    /** Rises with every change that can change a document's text; the kept text carries it. */
    public static final String VERSION = "2";

    private final ReadingLimits limits;
    private final ChildReaders children;

    public Readers() {
        this(ReadingLimits.STANDARD);
    }

    public Readers(ReadingLimits limits) {
        this(limits, ChildProgram.READING);
    }

    /** With another program in the children. */
    Readers(ReadingLimits limits, ChildProgram program) {
        this.limits = limits;
        this.children = new ChildReaders(limits, program);
    }

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        return read(name, new ByteArrayInputStream(bytes), known);
    }

    /**
     * Reads a file of a folder without loading more of it than the limit.
     *
     * @throws UnreadableException also where the file may not be read, or is gone
     */
    public Document read(Path file, Metadata known) throws IOException {
        Path name = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name == null ? file.toString() : name.toString(), in, known);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(
                    Reason.NO_PERMISSION,
                    "the user " + System.getProperty("user.name")
                            + " has no right to read it; give it one (such as chmod a+r, of a folder a+rx)",
                    e);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(
                    Reason.MISSING, "there is no such file or folder, or it is a link that leads nowhere", e);
        }
    }

    /** Pictures of pages are read as soon as a recogniser is installed. */
    @Override
    public Set<Reason> mended() {
        return children.tesseract() == null ? Set.of() : Set.of(Reason.NEEDS_OCR);
    }

    private Document read(String packedName, InputStream in, Metadata known) throws IOException {
        byte[] bytes = Unpacking.read(in, limits.mostBytes());
        String name = Unpacking.name(packedName);
        Format format = Format.of(name, bytes);
        return format.hostile() ? children.read(format, name, bytes, known) : here(format, name, bytes, known);
    }

    private Document here(Format format, String name, byte[] bytes, Metadata known) throws IOException {
        try {
            return format.reader(null, limits.mostInflation(), limits.output()).read(name, bytes, known);
        } catch (RuntimeException | StackOverflowError e) {
            throw UnreadableException.damaged(e);
        }
    }

    @Override
    public void close() {
        children.close();
    }
}
