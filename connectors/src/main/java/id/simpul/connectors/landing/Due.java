package id.simpul.connectors.landing;

import id.simpul.connectors.source.Disclosure;
import id.simpul.connectors.source.Medium;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that waits to be read.
 *
 * @param address a URL, or a path below the source's folder
 * @param mediaType a guess, or null
 * @param fetched when these bytes were first seen at this address
 * @param sha256 of the bytes, in lower-case hexadecimal digits
 * @param size of the bytes
 * @param region the source's home: a Kemendagri code or {@code ID}
 */
public record Due(
        long documentId,
        String sourceId,
        String sourceName,
        String publisher,
        String region,
        Medium medium,
        Disclosure disclosure,
        String address,
        String fileName,
        @Nullable String mediaType,
        Instant fetched,
        String sha256,
        long size) {}
