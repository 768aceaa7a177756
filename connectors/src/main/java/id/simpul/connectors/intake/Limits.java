package id.simpul.connectors.intake;

import java.time.Duration;

/**
 * What the intake takes and how long it waits.
 *
 * @param documentBytes a larger document is refused; counted after it was unpacked
 * @param patience a source that shows no progress for so long is given up
 * @param sourcesAtOnce folders, boxes and servers collected at the same time; each needs a database connection
 * @param sitesAtOnce sources of the web collected at the same time: they wait most of the time
 * @param documents taken of one source in one run at most; the rest is left to the next run
 * @param archives what is taken of one archive
 */
public record Limits(
        long documentBytes,
        Duration patience,
        int sourcesAtOnce,
        int sitesAtOnce,
        long documents,
        ArchiveLimits archives) {

    public static final Limits DEFAULT = new Limits(50L * 1024 * 1024, Duration.ofMinutes(5), 4, 64, Long.MAX_VALUE);

    public Limits {
        if (documentBytes < 0 || documentBytes > Integer.MAX_VALUE - 16 || sourcesAtOnce < 1 || sitesAtOnce < 1) {
            throw new IllegalArgumentException(
                    "documents of " + documentBytes + " bytes, " + sourcesAtOnce + " sources");
        }
    }

    /** With the usual limits of archives. */
    public Limits(long documentBytes, Duration patience, int sourcesAtOnce, int sitesAtOnce, long documents) {
        this(documentBytes, patience, sourcesAtOnce, sitesAtOnce, documents, ArchiveLimits.DEFAULT);
    }

    public Limits withDocumentBytes(long bytes) {
        return new Limits(bytes, patience, sourcesAtOnce, sitesAtOnce, documents, archives);
    }

    public Limits withDocuments(long most) {
        return new Limits(documentBytes, patience, sourcesAtOnce, sitesAtOnce, most, archives);
    }
}
