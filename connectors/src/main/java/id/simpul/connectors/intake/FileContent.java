package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a file's bytes, out of gzip where it is packed, or says why it is refused. */
final class FileContent {

    private static final String GZIP = ".gz";

    private final long limit;

    /** @param limit bytes of the unpacked content at most */
    FileContent(long limit) {
        this.limit = limit;
    }

    /** The name of what is inside. */
    static String name(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return packed(name) ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    private static boolean packed(String name) {
        return name.length() > GZIP.length() && name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /**
     * What a stream holds.
     *
     * @param name by which it is told whether it is packed
     * @param in read to its end, or as far as the limit; not closed
     * @param size of the stream as somebody says it; less than 0 where nobody does
     * @throws IOException where trying again may help
     */
    Payload read(String name, InputStream in, long size) throws IOException {
        boolean packed = packed(name);
        if (!packed && size > limit) {
            return tooLarge(size);
        }
        return packed ? unpack(in, size) : limited(in, size);
    }

    /** @throws IOException where trying again may help */
    Payload read(Path file, FileState state) throws IOException {
        if (!state.regular()) {
            return refused(
                    "not_a_file", "it is neither a file nor a folder (a pipe, a device); remove it", state.size());
        }
        String name = file.getFileName().toString();
        if (!packed(name) && state.size() > limit) {
            return tooLarge(state.size());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, state.size());
        } catch (AccessDeniedException e) {
            return new Payload.Refused(FileRight.toRead(), state.size());
        }
    }

    private Payload unpack(InputStream packed, long size) throws IOException {
        try {
            return limited(new GZIPInputStream(packed), size);
        } catch (ZipException | EOFException e) {
            return refused("broken_gzip", "it is named .gz, but its gzip data are broken or cut off", size);
        }
    }

    private Payload limited(InputStream in, long size) throws IOException {
        byte[] bytes = in.readNBytes((int) limit + 1);
        return bytes.length > limit ? tooLarge(size) : new Payload.Bytes(bytes);
    }

    private Payload tooLarge(long size) {
        return tooLarge(size, limit);
    }

    static Payload tooLarge(long size, long limit) {
        String told = size < 0 ? "" : String.format(Locale.ROOT, " (the file has %.1f MB)", size / 1e6);
        String message = String.format(
                Locale.ROOT, "more than the %.1f MB that are taken%s; split it, or raise the limit", limit / 1e6, told);
        return refused("too_large", message, size);
    }

    private static Payload refused(String code, String message, long size) {
        return new Payload.Refused(new Reason(code, message), size < 0 ? null : size);
    }
}
