package id.simpul.connectors.landing;

/**
 * A range of document ids.
 *
 * @param first the lowest id of a due document in it
 * @param last the highest one, inclusive
 * @param count due documents between them, at least 1
 */
public record DueRange(long first, long last, long count) {}
