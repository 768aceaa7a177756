package id.simpul.jobs.document.reading;

import java.time.Duration;

/**
 * How much a document may cost.
 *
 * @param mostBytes of a file, after unpacking it
 * @param deadline for one PDF or office file, starting the child process included
 * @param children how many child processes read at the same time
 * @param heapMegabytes what a child process may use
 */
public record ReadingLimits(long mostBytes, Duration deadline, int children, int heapMegabytes) {

    /** 50 MB, a minute, as many children as processors up to four, 512 MB each. */
    public static final ReadingLimits STANDARD = new ReadingLimits(
            50L << 20,
            Duration.ofSeconds(60),
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())),
            512);

    public ReadingLimits {
        if (mostBytes < 1
                || mostBytes > Integer.MAX_VALUE / 2
                || children < 1
                || heapMegabytes < 32
                || deadline.isNegative()
                || deadline.isZero()) {
            throw new IllegalArgumentException("limits of reading must be positive, and a file stay under 1 GB");
        }
    }
}
