package id.simpul.pipeline.watch;

/**
 * A source that needs looking after.
 *
 * @param message with the figures that it rests on
 */
public record Flag(String sourceId, Verdict verdict, String message) {}
