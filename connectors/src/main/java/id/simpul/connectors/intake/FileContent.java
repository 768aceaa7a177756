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
    static String name(Path file) {
        String name = file.getFileName().toString();
        return packed(name) ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    private static boolean packed(String name) {
        return name.length() > GZIP.length() && name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** @throws IOException where trying again may help */
    Payload read(Path file, FileState state) throws IOException {
        if (!state.regular()) {
            return refused("not_a_file", "it is neither a file nor a folder (a pipe, a device); remove it", state);
        }
        boolean packed = packed(file.getFileName().toString());
        if (!packed && state.size() > limit) {
            return tooLarge(state);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return packed ? unpack(in, state) : limited(in, state);
        } catch (AccessDeniedException e) {
            return refused("no_permission", "no permission to read it; give the account of Simpul read access", state);
        }
    }

    private Payload unpack(InputStream file, FileState state) throws IOException {
        try (InputStream in = new GZIPInputStream(file)) {
            return limited(in, state);
        } catch (ZipException | EOFException e) {
            return refused("broken_gzip", "it is named .gz, but its gzip data are broken or cut off", state);
        }
    }

    private Payload limited(InputStream in, FileState state) throws IOException {
        byte[] bytes = in.readNBytes((int) limit + 1);
        return bytes.length > limit ? tooLarge(state) : new Payload.Bytes(bytes);
    }

    private Payload tooLarge(FileState state) {
        String message = String.format(
                Locale.ROOT,
                "more than the %.1f MB that are taken (the file has %.1f MB); split it, or raise the limit",
                limit / 1e6,
                state.size() / 1e6);
        return refused("too_large", message, state);
    }

    private static Payload refused(String code, String message, FileState state) {
        return new Payload.Refused(new Reason(code, message), state.size());
    }
}
