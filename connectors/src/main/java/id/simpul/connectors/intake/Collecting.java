package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.source.Source;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One source while it is collected: the bridge between its route and the landing zone. One thread, the route's, brings;
 * the thread that started the route waits in {@link #await}, and never for the first one, which may hang.
 */
final class Collecting {

    private static final int BATCH = 1000;

    private final Source source;
    private final LandingZone zone;
    private final long runId;
    private final Progress progress;
    private final Clock clock;
    private final long most;
    private final NavigableMap<String, Fingerprint> known;

    private final List<Receipt> receipts = Collections.synchronizedList(new ArrayList<>());
    private final List<String> unnoted = new ArrayList<>();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicReference<@Nullable Reason> failure = new AtomicReference<>();
    private volatile List<String> incomplete = List.of();
    private volatile long lastSign = System.nanoTime();
    private final CountDownLatch done = new CountDownLatch(1);

    /** @param most documents that are taken at most */
    Collecting(Source source, LandingZone zone, long runId, Progress progress, Clock clock, long most) {
        this.source = source;
        this.zone = zone;
        this.runId = runId;
        this.progress = progress;
        this.clock = clock;
        this.most = most;
        this.known = new TreeMap<>(zone.fingerprints(source.id()));
    }

    Source source() {
        return source;
    }

    /**
     * Whether nothing changed at an address since it landed, or at an archive since its members landed; this is noted
     * then, and there is no need to read it.
     */
    boolean unchanged(String address, Fingerprint fingerprint) {
        alive();
        boolean same = fingerprint.equals(known.get(address));
        List<String> members = ArchiveMark.members(known, address, fingerprint);
        if (same) {
            unnoted.add(address);
        }
        unnoted.addAll(members);
        if (unnoted.size() >= BATCH) {
            noteUnchanged();
        }
        return same || !members.isEmpty();
    }

    void land(String address, String fileName, @Nullable Fingerprint fingerprint, Arrival.Payload payload) {
        land(address, fileName, MediaTypes.of(fileName), fingerprint, payload);
    }

    void land(
            String address,
            String fileName,
            @Nullable String mediaType,
            @Nullable Fingerprint fingerprint,
            Arrival.Payload payload) {
        alive();
        Receipt receipt = zone.land(
                new Arrival(runId, source.id(), address, fileName, mediaType, clock.instant(), fingerprint, payload));
        receipts.add(receipt);
        progress.landed(receipt);
        if (receipts.size() >= most) {
            finish(List.of());
        }
    }

    LandingZone zone() {
        return zone;
    }

    /** Shows that the route is at work. */
    void alive() {
        lastSign = System.nanoTime();
    }

    /** All is collected, but for these addresses, which are still being written. */
    void finish(List<String> leftOver) {
        noteUnchanged();
        incomplete = leftOver;
        done.countDown();
    }

    /** Notes why a source that is at its end did not bring all that it has. */
    void failed(Reason reason) {
        failure.compareAndSet(null, reason);
    }

    /** The source can't be collected any further. */
    void fail(Reason reason) {
        if (!over()) {
            failure.compareAndSet(null, reason);
            done.countDown();
        }
    }

    boolean over() {
        return done.getCount() == 0;
    }

    /** Waits until all is collected, the source has failed, or nothing has happened for as long as is bearable. */
    void await(Duration patience) throws InterruptedException {
        while (!done.await(200, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - lastSign > patience.toNanos()) {
                fail(new Reason(
                        "timed_out", "no progress for " + patience.toSeconds() + " s; is its disk or server there?"));
            }
        }
    }

    Collected collected() {
        List<Receipt> landed;
        synchronized (receipts) {
            landed = List.copyOf(receipts);
        }
        return new Collected(source.id(), landed, unchanged.get(), incomplete, failure.get());
    }

    private void noteUnchanged() {
        if (!unnoted.isEmpty()) {
            zone.unchanged(runId, source.id(), unnoted);
            unchanged.addAndGet(unnoted.size());
            progress.unchanged(source.id(), unnoted.size());
            unnoted.clear();
        }
    }
}
