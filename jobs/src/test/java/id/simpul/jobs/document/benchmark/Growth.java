package id.simpul.jobs.document.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntConsumer;

/**
 * Whether what a text costs grows with its length alone: CPU time of this thread for so much text and for four times as much,
 * in one run, so that neither a slow machine nor a busy one decides.
 */
public final class Growth {

    private static final int TIMES = 4;

    /** Four times the length may cost a character so much more; quadratic work costs four times as much. */
    private static final double MOST = 2.5;

    /** Below this the clock and the compiler tell more than the work. */
    private static final long LEAST_NANOS = 50_000_000L;

    private Growth() {}

    /**
     * Fails where the work on four times the length costs a character more than two and a half times as much.
     *
     * @param length of the longer text, in any unit that the work takes
     * @param work reads a text of that length
     */
    public static void assertLinear(int length, IntConsumer work) {
        int part = length / TIMES;
        work.accept(part); // the first time loads classes and tables
        double ratio = Double.MAX_VALUE;
        for (int again = 0; again < 3 && ratio > MOST; again++) {
            long whole = CpuClock.nanos(() -> work.accept(length));
            ratio = whole < LEAST_NANOS ? 1 : (double) whole / (TIMES * CpuClock.nanos(() -> work.accept(part)));
        }
        double told = ratio;
        assertTrue(ratio <= MOST, () -> TIMES + " times the length cost a character " + told + " times as much");
    }
}
