package id.simpul.jobs.warehouse;

/**
 * A source that brought something else than it usually does.
 *
 * @param message with the figures that it rests on
 */
public record SourceYield(String sourceId, String message) {}
