package id.simpul.connectors.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How gently a source is asked.
 *
 * @param delay between two requests at least; what is less than the usual holds only for hosts of the operator's own
 * @param pagesPerRun documents and listings fetched in one run at most, or null for the usual limit
 * @param bytesPerRun fetched in one run at most, or null for the usual limit
 */
public record Courtesy(
        Duration delay,
        @Nullable Integer pagesPerRun,
        @Nullable Long bytesPerRun) {

    public static final Courtesy NONE = new Courtesy(Duration.ZERO, null, null);
}
