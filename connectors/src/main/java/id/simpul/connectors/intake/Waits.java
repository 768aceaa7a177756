package id.simpul.connectors.intake;

import id.simpul.connectors.remote.Deadlines;
import java.time.Duration;

/**
 * How long the intake waits, and for what.
 *
 * @param retry before something that failed is tried again
 * @param poll between two looks at a folder whose files are not complete yet
 * @param servers for the answers of servers
 */
public record Waits(Duration retry, Duration poll, Deadlines servers) {

    public static final Waits DEFAULT = new Waits(Duration.ofMillis(200), Duration.ofSeconds(5), Deadlines.DEFAULT);
}
