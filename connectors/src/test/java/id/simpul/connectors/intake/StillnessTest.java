package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.TickingClock;
import id.simpul.connectors.landing.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock goes on by a second with each question, beginning at {@link #START} with the constructor's. */
class StillnessTest {

    private static final Instant START = Instant.parse("2024-03-04T05:06:07Z");

    private final Stillness stillness = new Stillness(Duration.ofSeconds(3), new TickingClock(START));

    @Test
    void whatWasChangedLongAgoIsCompleteAtOnce() {
        assertTrue(stillness.complete("a", changed(-10)));
        assertFalse(stillness.waiting());
    }

    @Test
    void whatWasChangedJustNowIsCompleteAfterTheSpell() {
        assertFalse(stillness.complete("a", changed(0)));
        assertFalse(stillness.complete("a", changed(0)));
        assertTrue(stillness.complete("a", changed(0)));
    }

    @Test
    void everyChangeBeginsTheSpellAnew() {
        assertFalse(stillness.complete("a", changed(0)));
        assertFalse(stillness.complete("a", changed(1)));
        assertFalse(stillness.complete("a", changed(2)));
        assertEquals(List.of("a"), stillness.incomplete());
    }

    @Test
    void aTimeInTheFutureIsWatchedFromTheFirstSight() {
        assertFalse(stillness.complete("a", changed(1000)));
        assertFalse(stillness.complete("a", changed(1000)));
        assertFalse(stillness.complete("a", changed(1000)));
        assertTrue(stillness.complete("a", changed(1000)));
    }

    @Test
    void waitingEndsAfterTwoSpells() {
        assertFalse(stillness.complete("a", changed(1)));
        assertTrue(stillness.waiting());
        assertFalse(stillness.complete("a", changed(3)));
        assertTrue(stillness.waiting());
        assertFalse(stillness.complete("a", changed(5)));
        assertFalse(stillness.waiting());
    }

    @Test
    void whatWentAwayIsNotWaitedFor() {
        assertFalse(stillness.complete("a", changed(0)));
        assertTrue(stillness.waiting());
        assertFalse(stillness.waiting());
        assertEquals(List.of(), stillness.incomplete());
    }

    private static FileState changed(long seconds) {
        return new FileState(1, true, START.plusSeconds(seconds), new Fingerprint("1:" + seconds));
    }
}
