package id.simpul.connectors.source;

import org.jspecify.annotations.Nullable;

/**
 * What a healthy run of a source brings; null where nothing is expected. Judged by the pipeline's health, not here.
 *
 * @param least documents seen in a run at least
 * @param most documents seen in a run at most
 * @param freshDays the newest document is at most so many days old
 */
public record Expectation(
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable Integer freshDays) {

    public static final Expectation NONE = new Expectation(null, null, null);
}
