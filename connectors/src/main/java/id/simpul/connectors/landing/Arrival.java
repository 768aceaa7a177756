package id.simpul.connectors.landing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a connector found at an address.
 *
 * @param runId the run that collects
 * @param sourceId of a source that was {@linkplain LandingZone#register registered}
 * @param address unique within the source and the same in every run: a URL, or a path below the source's folder
 * @param fileName for people and for telling the format; no identity
 * @param mediaType a guess, or null
 * @param fingerprint null where the address has none: it is then read again in every run
 */
public record Arrival(
        long runId,
        String sourceId,
        String address,
        String fileName,
        @Nullable String mediaType,
        Instant fetched,
        @Nullable Fingerprint fingerprint,
        Payload payload) {

    /** The bytes, or why there are none. */
    public sealed interface Payload {

        /** @param bytes the document's, unpacked; not copied, not to be changed afterwards */
        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        record Bytes(byte[] bytes) implements Payload {}

        /**
         * Refused for good: tried again only when the fingerprint changes.
         *
         * @param size of what was refused, or null where unknown
         */
        record Refused(Reason reason, @Nullable Long size) implements Payload {}

        /** Could not be fetched this time: tried again in the next run. */
        record Failed(Reason reason) implements Payload {}
    }
}
