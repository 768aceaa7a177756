package id.simpul.connectors.remote;

import java.time.Duration;

/**
 * How long a server is waited for.
 *
 * @param connect until it lets us in
 * @param silence until its next word
 */
public record Deadlines(Duration connect, Duration silence) {

    public static final Deadlines DEFAULT = new Deadlines(Duration.ofSeconds(30), Duration.ofSeconds(60));
}
