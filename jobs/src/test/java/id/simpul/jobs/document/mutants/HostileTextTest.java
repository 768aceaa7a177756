package id.simpul.jobs.document.mutants;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Twice the text takes about twice the time, in readers and extractors, however hostile the text. {@code -Dhostile=SIZE} measures
 * at that many bytes and prints the figures.
 */
class HostileTextTest {

    private static final Integer GIVEN = Integer.getInteger("hostile");
    private static final int SIZE = GIVEN == null ? 30_000 : GIVEN;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Below this the clock and the compiler speak, not the text. */
    private static final long SHORT = 400_000_000L;

    /** Quadratic is 4. */
    private static final double MOST = 3.2;

    @ParameterizedTest
    @EnumSource
    void twiceTheTextTakesTwiceTheTime(HostileText kind) throws IOException {
        try (Readers readers = new Readers()) {
            Cost small = cost(kind, SIZE, readers);
            Cost large = cost(kind, 2 * SIZE, readers);
            for (int again = 0;
                    again < 2 && !isLinear(small, large);
                    again++) { // another process may have had the caches
                small = cost(kind, SIZE, readers);
                large = cost(kind, 2 * SIZE, readers);
            }
            if (GIVEN != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%-16s read %6d ms, x%.1f; extract %6d ms, x%.1f%n",
                        kind,
                        large.reading() / 1_000_000,
                        (double) large.reading() / Math.max(1, small.reading()),
                        large.extracting() / 1_000_000,
                        (double) large.extracting() / Math.max(1, small.extracting()));
            }
            String seen = kind + " of " + SIZE + " bytes " + small + ", twice as many " + large;
            assertTrue(isLinear(small, large), seen);
        }
    }

    private static boolean isLinear(Cost small, Cost large) {
        return large.all() < SHORT || large.all() < MOST * small.all();
    }

    /** CPU nanoseconds. */
    private record Cost(long reading, long extracting) {

        long all() {
            return reading + extracting;
        }
    }

    /** The best of two: the other one may have paid for a collection of garbage. */
    private static Cost cost(HostileText kind, int size, Readers readers) throws IOException {
        byte[] bytes = kind.bytes(size);
        Cost first = once(kind, bytes, readers);
        if (first.all() > 20 * SHORT) {
            return first;
        }
        Cost second = once(kind, bytes, readers);
        return first.all() < second.all() ? first : second;
    }

    private static Cost once(HostileText kind, byte[] bytes, Readers readers) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        Document document;
        try {
            document = readers.read(kind.file, bytes, Metadata.NONE);
        } catch (UnreadableException e) {
            return new Cost(THREADS.getCurrentThreadCpuTime() - start, 0);
        }
        long read = THREADS.getCurrentThreadCpuTime();
        Extractors.standard().extract(document);
        return new Cost(read - start, THREADS.getCurrentThreadCpuTime() - read);
    }
}
