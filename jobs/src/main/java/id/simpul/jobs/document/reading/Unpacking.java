package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes a file's bytes in, unpacked where it is gzipped, and never more than a limit. */
final class Unpacking {

    /** Gzip within gzip is an attack or a mistake; one more layer is forgiven. */
    private static final int LAYERS = 2;

    private Unpacking() {}

    static byte[] read(InputStream in, long most) throws IOException {
        try {
            InputStream stream = new BufferedInputStream(in);
            for (int layer = 0; layer < LAYERS && isGzip(stream); layer++) {
                stream = new BufferedInputStream(new GZIPInputStream(stream));
            }
            byte[] bytes = stream.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return bytes;
        } catch (EOFException | ZipException e) {
            throw new UnreadableException(Reason.BROKEN, "the gzip file is cut off or damaged; fetch it again", e);
        }
    }

    static UnreadableException tooLarge(long most) {
        return new UnreadableException(
                Reason.TOO_LARGE, "the file is larger than " + (most >> 20) + " MB; split it, or raise the limit");
    }

    /** The name of what a gzip file holds. */
    static String name(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static boolean isGzip(InputStream stream) throws IOException {
        stream.mark(2);
        int first = stream.read();
        int second = stream.read();
        stream.reset();
        return first == 0x1F && second == 0x8B;
    }
}
