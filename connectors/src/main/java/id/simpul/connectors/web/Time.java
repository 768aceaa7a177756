package id.simpul.connectors.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time that turns are taken by, and waited for. It never goes back. */
public interface Time {

    Instant now();

    void sleep(Duration duration) throws InterruptedException;

    /** That of a clock when this is made, and from then on what has gone by. */
    static Time from(Clock clock) {
        Instant start = clock.instant();
        long zero = System.nanoTime();
        return new Time() {
            @Override
            public Instant now() {
                return start.plusNanos(System.nanoTime() - zero);
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
            }
        };
    }
}
