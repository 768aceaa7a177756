package id.simpul.connectors.intake;

import java.time.Duration;

/**
 * What the intake takes and how long it waits.
 *
 * @param documentBytes a larger document is refused; counted after it was unpacked
 * @param patience a source that shows no progress for so long is given up
 * @param sourcesAtOnce sources collected at the same time; each needs a database connection
 */
public record Limits(long documentBytes, Duration patience, int sourcesAtOnce) {

    public static final Limits DEFAULT = new Limits(50L * 1024 * 1024, Duration.ofMinutes(5), 4);

    public Limits {
        if (documentBytes < 0 || documentBytes > Integer.MAX_VALUE - 16 || sourcesAtOnce < 1) {
            throw new IllegalArgumentException(
                    "documents of " + documentBytes + " bytes, " + sourcesAtOnce + " sources");
        }
    }

    public Limits withDocumentBytes(long bytes) {
        return new Limits(bytes, patience, sourcesAtOnce);
    }
}
