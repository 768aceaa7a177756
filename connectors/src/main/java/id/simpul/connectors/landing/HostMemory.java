package id.simpul.connectors.landing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is remembered of hosts between runs. Thread-safe. */
public interface HostMemory {

    /**
     * A host's word and manners.
     *
     * @param notBefore when it asked to be left alone until, or null
     * @param looks conditional requests that it was sent
     * @param lies whether it was found to say that nothing had changed when it had
     */
    record Manners(@Nullable Instant notBefore, int looks, boolean lies) {

        public static final Manners UNKNOWN = new Manners(null, 0, false);
    }

    /**
     * The robots.txt of an origin.
     *
     * @param file null where there is none, so that all is allowed
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record RobotsFile(byte @Nullable [] file, Instant fetched) {}

    /** Null where nothing is known. */
    @Nullable
    Manners manners(String host);

    void remember(String host, Manners manners);

    /** Null where it was never fetched. */
    @Nullable
    RobotsFile robots(String origin);

    void remember(String origin, RobotsFile robots);
}
