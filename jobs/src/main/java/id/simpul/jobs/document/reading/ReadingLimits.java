package id.simpul.jobs.document.reading;

import java.time.Duration;

/**
 * How much a document may cost.
 *
 * @param mostBytes of a file, after unpacking it
 * @param deadline for one PDF or office file, starting the child process included
 * @param children how many child processes read at the same time
 * @param heapMegabytes what a child process may use
 * @param page for the recognition of one page that is a picture, beside the deadline of its file
 * @param pages for the recognition of all pages of one file
 */
public record ReadingLimits(
        long mostBytes, Duration deadline, int children, int heapMegabytes, Duration page, Duration pages) {

    /** 50 MB, a minute, as many children as processors up to four, 512 MB each; half a minute a page, half an hour for all. */
    public static final ReadingLimits STANDARD = new ReadingLimits(
            50L << 20,
            Duration.ofSeconds(60),
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())),
            512);

    /** With the standard time for recognition. */
    public ReadingLimits(long mostBytes, Duration deadline, int children, int heapMegabytes) {
        this(mostBytes, deadline, children, heapMegabytes, Duration.ofSeconds(30), Duration.ofMinutes(30));
    }

    public ReadingLimits {
        if (mostBytes < 1
                || mostBytes > Integer.MAX_VALUE / 2
                || children < 1
                || heapMegabytes < 32
                || deadline.isNegative()
                || deadline.isZero()
                || page.isNegative()
                || pages.isNegative()) {
            throw new IllegalArgumentException("limits of reading must be positive, and a file stay under 1 GB");
        }
    }

    /** How long reading may take of which so many pages have to be recognised. */
    Duration deadline(int scans) {
        Duration all = page.multipliedBy(scans);
        return deadline.plus(all.compareTo(pages) < 0 ? all : pages);
    }
}
