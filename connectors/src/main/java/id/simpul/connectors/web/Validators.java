package id.simpul.connectors.web;

import id.simpul.connectors.landing.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether an address still has the bytes that it had: the server's word, and our own hash in case that it
 * lies.
 *
 * @param etag as the server wrote it, or null
 * @param lastModified as the server wrote it, or null
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record Validators(@Nullable String etag, @Nullable String lastModified, String sha256) {

    private static final char BETWEEN = '\t';

    /** @param fingerprint that {@link #fingerprint} made; null and any other is no validators */
    public static @Nullable Validators of(@Nullable Fingerprint fingerprint) {
        if (fingerprint == null) {
            return null;
        }
        String[] parts = fingerprint.value().split("\t", -1);
        return parts.length == 3 ? new Validators(given(parts[1]), given(parts[2]), parts[0]) : null;
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(sha256 + BETWEEN + text(etag) + BETWEEN + text(lastModified));
    }

    /** Our own hash of bytes. */
    public static String hash(byte[] bytes) {
        return Fetcher.sha256(bytes);
    }

    boolean conditional() {
        return etag != null || lastModified != null;
    }

    /** Whether a server says by these that nothing has changed since, though it has. */
    boolean lie(Validators earlier) {
        boolean same = etag != null
                ? etag.equals(earlier.etag)
                : lastModified != null && lastModified.equals(earlier.lastModified);
        return same && !sha256.equals(earlier.sha256);
    }

    private static @Nullable String given(String part) {
        return part.isEmpty() ? null : part;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", " ");
    }
}
