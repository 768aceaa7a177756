package id.simpul.connectors.web;

import java.time.Duration;
import java.time.Instant;

/** Goes on when somebody sleeps, or it is told to. */
final class HandTime implements Time {

    private Instant now;

    HandTime(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }
}
