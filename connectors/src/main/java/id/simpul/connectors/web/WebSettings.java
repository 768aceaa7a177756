package id.simpul.connectors.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the web is asked. All durations are of the {@link Time} that is given, but for those of {@link Deadlines}, which
 * are the machine's.
 *
 * @param contact where an operator can be reached, an address of mail or of a page; null: nothing is asked
 * @param intranets networks that may be connected to though they are not public
 * @param ownHosts names of the operator's own hosts, where a source may ask for less than {@code leastDelay}
 * @param leastDelay between two requests to one host
 * @param longestWait what a server may ask for (by Crawl-delay, Retry-After) before it is left to another run
 * @param robotsAge how long a robots.txt holds; a day at most
 * @param attempts of one request that fails for reasons which may pass
 * @param backoff before the second attempt; doubled for each further one, and scattered by half
 * @param failuresToOpen as many requests to a host that fail one after the other open its circuit breaker
 * @param rest after which a host whose breaker is open is tried again
 * @param redirects followed of one request
 * @param auditEvery so many conditional requests to a host, one is made without condition, to see whether it lies
 * @param documentBytes of one answer, unpacked, at most
 * @param pagesPerRun and {@code bytesPerRun} of a source that says nothing of its own
 */
public record WebSettings(
        @Nullable String contact,
        List<Network> intranets,
        Set<String> ownHosts,
        Duration leastDelay,
        Duration longestWait,
        Duration robotsAge,
        int attempts,
        Duration backoff,
        int failuresToOpen,
        Duration rest,
        int redirects,
        int auditEvery,
        int documentBytes,
        int pagesPerRun,
        long bytesPerRun,
        Deadlines deadlines) {

    /** The product token of robots.txt and User-Agent. */
    public static final String TOKEN = "Simpul";

    private static final String VERSION = "0.1";

    /** Nothing is asked by these until they have a contact. */
    public static final WebSettings DEFAULT = new WebSettings(
            null,
            List.of(),
            Set.of(),
            Duration.ofSeconds(3),
            Duration.ofMinutes(2),
            Duration.ofDays(1),
            3,
            Duration.ofSeconds(5),
            5,
            Duration.ofMinutes(15),
            5,
            20,
            50 * 1024 * 1024,
            500,
            500_000_000L,
            new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2)));

    /**
     * @param connect until a connection stands, with TLS
     * @param silence until the next byte
     * @param request until an answer is complete
     */
    public record Deadlines(Duration connect, Duration silence, Duration request) {}

    public WebSettings {
        intranets = List.copyOf(intranets);
        ownHosts = Set.copyOf(ownHosts);
        if (robotsAge.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("a robots.txt holds for a day at most (RFC 9309, 2.4)");
        }
    }

    public WebSettings withContact(@Nullable String reachable, List<Network> networks, Set<String> hosts) {
        return new WebSettings(
                reachable,
                networks,
                hosts,
                leastDelay,
                longestWait,
                robotsAge,
                attempts,
                backoff,
                failuresToOpen,
                rest,
                redirects,
                auditEvery,
                documentBytes,
                pagesPerRun,
                bytesPerRun,
                deadlines);
    }

    /** Says who asks, and whom to turn to. */
    String userAgent() {
        return TOKEN + "/" + VERSION + " (research on public reports of Indonesian regions; contact: " + contact + ")";
    }
}
