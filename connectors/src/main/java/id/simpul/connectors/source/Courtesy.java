package id.simpul.connectors.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How gently a source is asked.
 *
 * @param delay between two requests
 * @param pagesPerRun documents fetched in one run at most, or null for no limit
 */
public record Courtesy(Duration delay, @Nullable Integer pagesPerRun) {

    public static final Courtesy NONE = new Courtesy(Duration.ZERO, null);
}
