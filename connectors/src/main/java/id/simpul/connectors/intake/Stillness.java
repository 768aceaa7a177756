package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Fingerprint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a file is complete: nothing about it has changed for a while. A file that was last changed long enough
 * ago is complete at once, so that a night need not wait; one that was changed just now (or, by a clock that is wrong, in
 * the future) is watched.
 */
final class Stillness {

    private record Seen(Fingerprint fingerprint, Instant since) {}

    private final Duration settle;
    private final Clock clock;
    private final Instant patience;
    private final Map<String, Seen> watched = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** Two spells from now on: whoever is not still by then is changing all the time. */
    Stillness(Duration settle, Clock clock) {
        this.settle = settle;
        this.clock = clock;
        this.patience = clock.instant().plus(settle.multipliedBy(2));
    }

    boolean complete(String address, FileState state) {
        asked.add(address);
        Instant now = clock.instant();
        Seen seen = watched.get(address);
        if (seen == null || !seen.fingerprint().equals(state.fingerprint())) {
            seen = new Seen(state.fingerprint(), now);
        }
        // a time that lies after the first look is that of another clock, or rounded: nothing has changed since the
        // look
        Instant since = state.changed().isAfter(seen.since()) ? seen.since() : state.changed();
        boolean still = Duration.between(since, now).compareTo(settle) >= 0;
        if (still) {
            watched.remove(address);
        } else {
            watched.put(address, seen);
        }
        return still;
    }

    /** Whether some file is worth waiting for. Those that nobody asked about since the last time are gone. */
    boolean waiting() {
        watched.keySet().retainAll(asked);
        asked.clear();
        return !watched.isEmpty() && clock.instant().isBefore(patience);
    }

    /** The addresses that are not complete. */
    List<String> incomplete() {
        return watched.keySet().stream().sorted().toList();
    }
}
