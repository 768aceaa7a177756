package id.simpul.connectors.web;

import id.simpul.connectors.landing.HostMemory;
import id.simpul.connectors.landing.HostMemory.RobotsFile;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.web.Host.PutOffException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Has the rules of each origin, by RFC 9309, 2.3: what is not there (4xx) forbids nothing; what can't be had (5xx, no
 * answer, too many redirects, or 429, which says as little) forbids everything for now. A copy holds for a day at most.
 */
final class RobotsSource {

    /** Redirects that are followed, RFC 9309, 2.3.1.2. */
    private static final int REDIRECTS = 5;

    /** Nothing is known of what is forbidden. */
    static final class Unreachable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Reason reason;
        private final transient Instant until;

        Unreachable(String origin, String why, Instant until) {
            super(why);
            this.reason = new Reason("robots_unreachable", "robots.txt of " + origin + " can't be had: " + why);
            this.until = until;
        }

        Reason reason() {
            return reason;
        }

        Instant until() {
            return until;
        }
    }

    private final Web web;
    private final WebSettings settings;
    private final Time time;
    private final HostMemory memory;
    private final Wire wire;

    RobotsSource(Web web, WebSettings settings, Time time, HostMemory memory, Wire wire) {
        this.web = web;
        this.settings = settings;
        this.time = time;
        this.memory = memory;
        this.wire = wire;
    }

    /** @throws Unreachable where nothing may be asked of the origin for now */
    Robots rules(WebAddress address, Runnable alive) throws InterruptedException, PutOffException, Unreachable {
        Host host = web.host(address.host());
        String origin = address.origin();
        Robots known = host.robots(origin);
        if (known != null) {
            return known;
        }
        RobotsFile file = memory.robots(origin);
        if (file == null || !time.now().isBefore(file.fetched().plus(settings.robotsAge()))) {
            file = new RobotsFile(fetch(address.at("/robots.txt"), alive), time.now());
            memory.remember(origin, file);
        }
        byte[] bytes = file.file();
        Robots rules = bytes == null ? Robots.ALLOW_ALL : Robots.parse(bytes, WebSettings.TOKEN);
        host.robots(origin, rules, file.fetched().plus(settings.robotsAge()));
        Duration delay = rules.delay();
        if (delay != null) {
            host.slowTo(delay);
        }
        return rules;
    }

    /** Null where there is none. The rules hold for the origin that was asked first, wherever they were found. */
    private byte @Nullable [] fetch(WebAddress first, Runnable alive)
            throws InterruptedException, PutOffException, Unreachable {
        WebAddress address = first;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Reply reply = reply(first, address, alive);
            if (reply.status() == 200) {
                return reply.body();
            }
            if (reply.passing() || !(reply.redirect() || (reply.status() >= 400 && reply.status() < 500))) {
                throw unreachable(first, "the server answers " + reply.status());
            }
            if (!reply.redirect()) {
                return null;
            }
            String location = reply.header("Location");
            Optional<WebAddress> next = location == null ? Optional.empty() : address.resolve(location);
            if (next.isEmpty()) {
                throw unreachable(first, "it redirects to what is no address of the web");
            }
            address = next.get();
        }
        throw unreachable(first, "it redirects more than " + REDIRECTS + " times");
    }

    private Reply reply(WebAddress first, WebAddress address, Runnable alive)
            throws InterruptedException, PutOffException, Unreachable {
        Host host = web.host(address.host());
        try {
            Reply reply = host.send(client -> wire.get(client, address, Map.of(), Robots.LARGEST, true), alive);
            if (reply.passing()) {
                RetryAfter.parse(reply.header("Retry-After"), reply.header("Date"), time.now())
                        .ifPresent(pause -> host.pause(pause, true));
            }
            return reply;
        } catch (IOException e) {
            throw unreachable(first, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private Unreachable unreachable(WebAddress address, String why) {
        return new Unreachable(address.origin(), why, time.now().plus(settings.rest()));
    }
}
