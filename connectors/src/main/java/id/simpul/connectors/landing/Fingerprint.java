package id.simpul.connectors.landing;

/**
 * What an address tells about itself without being read: the same value as last time means the same bytes.
 *
 * @param value opaque; of a file its size and times, of a page its ETag
 */
public record Fingerprint(String value) {}
