package id.simpul.connectors.web;

import java.time.Duration;
import java.time.Instant;

/** Goes by so many times as fast as the machine's: delays of seconds take milliseconds. */
public final class FastTime implements Time {

    private final long begin = System.nanoTime();
    private final Instant start = Instant.parse("2026-01-05T00:00:00Z");
    private final int factor;

    public FastTime(int factor) {
        this.factor = factor;
    }

    @Override
    public Instant now() {
        return start.plusNanos((System.nanoTime() - begin) * factor);
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        long nanos = duration.toNanos() / factor + 1;
        Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }

    /** How long that is by the machine's clock, in nanoseconds. */
    public long nanos(Duration duration) {
        return duration.toNanos() / factor;
    }
}
