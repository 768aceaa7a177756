package id.simpul.connectors.intake;

/**
 * What is taken of one archive.
 *
 * @param members at most, folders too
 * @param bytes of all members together at most, unpacked
 */
public record ArchiveLimits(int members, long bytes) {

    public static final ArchiveLimits DEFAULT = new ArchiveLimits(10_000, 1024L * 1024 * 1024);
}
