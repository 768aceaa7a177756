package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Lands the members of something that is no document itself (an archive, a message): each when the next one has come, and
 * the last one with the {@linkplain ArchiveMark mark}.
 */
final class Members {

    private record Held(String path, Payload payload) {}

    private final Collecting collecting;
    private final String address;
    private final @Nullable Fingerprint before;
    private @Nullable Held held;
    private int count;

    /**
     * @param address of the whole
     * @param before its fingerprint as it was listed, or null
     */
    Members(Collecting collecting, String address, @Nullable Fingerprint before) {
        this.collecting = collecting;
        this.address = address;
        this.before = before;
    }

    /** @param path below the whole, with {@code /} */
    void add(String path, Payload payload) {
        landHeld(before);
        held = new Held(path, payload);
        count++;
    }

    /**
     * All members have come.
     *
     * @param now the whole's fingerprint; null where it changed meanwhile: it is then read again in the next run
     * @return false where there was none
     */
    boolean finish(@Nullable Fingerprint now) {
        landHeld(now == null ? null : ArchiveMark.last(now, count));
        return count > 0;
    }

    /** No more members can be had: the whole is refused, and what has come stays. */
    void refuse(String fileName, Reason reason, @Nullable Fingerprint now) {
        landHeld(before);
        collecting.land(address, fileName, now, new Payload.Refused(reason, null));
    }

    private void landHeld(@Nullable Fingerprint fingerprint) {
        Held last = held;
        if (last != null) {
            collecting.land(
                    ArchiveMark.address(address, last.path()),
                    FileContent.name(last.path()),
                    fingerprint,
                    last.payload());
            held = null;
        }
    }
}
