package id.simpul.connectors.web;

import id.simpul.connectors.landing.HostMemory;
import id.simpul.connectors.landing.HostMemory.Manners;
import id.simpul.connectors.landing.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * One host name: its only connection, whose turn it is, what it asked for, and how it fares. All sources that ask it
 * share this.
 */
final class Host {

    interface Request {
        Reply send(CloseableHttpClient connection) throws IOException;
    }

    /** It is not to be asked now. */
    static final class PutOffException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Answer.PutOff answer;

        PutOffException(String code, String message, Instant until) {
            super(message);
            answer = new Answer.PutOff(new Reason(code, message), until);
        }

        Answer.PutOff answer() {
            return answer;
        }
    }

    private final String name;
    private final WebSettings settings;
    private final Time time;
    private final HostMemory memory;
    private final CloseableHttpClient connection;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Instant> robotsUntil = new HashMap<>();

    private Manners manners;
    private Duration delay;
    private @Nullable Instant lastEnd;
    private Instant notBefore;
    private @Nullable Instant openUntil;
    private int failures;

    Host(String name, WebSettings settings, Time time, HostMemory memory, CloseableHttpClient connection) {
        this.name = name;
        this.settings = settings;
        this.time = time;
        this.memory = memory;
        this.connection = connection;
        this.delay = settings.ownHosts().contains(name) ? Duration.ZERO : settings.leastDelay();
        Manners known = memory.manners(name);
        this.manners = known == null ? Manners.UNKNOWN : known;
        Instant asked = manners.notBefore();
        this.notBefore = asked == null ? Instant.MIN : asked;
    }

    /** From now on at least so long between two requests, whoever makes them. */
    void slowTo(Duration wanted) {
        turn.lock();
        try {
            delay = delay.compareTo(wanted) < 0 ? wanted : delay;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Waits for the turn and sends one request.
     *
     * @throws PutOffException where the wait would be too long
     * @throws IOException where there was no answer
     */
    Reply send(Request request, Runnable alive) throws IOException, InterruptedException, PutOffException {
        while (!turn.tryLock(500, TimeUnit.MILLISECONDS)) {
            alive.run();
        }
        try {
            await(alive);
            try {
                Reply reply = request.send(connection);
                if (reply.passing()) {
                    failed();
                } else {
                    failures = 0;
                    openUntil = null;
                }
                return reply;
            } catch (Wire.TooLargeException | Wire.UnknownEncodingException e) {
                failures = 0;
                throw e;
            } catch (IOException e) {
                failed();
                throw e;
            } finally {
                lastEnd = time.now();
            }
        } finally {
            turn.unlock();
        }
    }

    /** Nobody asks before then; remembered for the next run where the server said so itself. */
    void pause(Duration pause, boolean asked) {
        turn.lock();
        try {
            Instant until = time.now().plus(pause);
            notBefore = notBefore.isAfter(until) ? notBefore : until;
            if (asked) {
                manners = new Manners(notBefore, manners.looks(), manners.lies());
                memory.remember(name, manners);
            }
        } finally {
            turn.unlock();
        }
    }

    /** Whether a request may be conditional: not where the host lies, and not each time, so that a lie is found out. */
    boolean trusted() {
        turn.lock();
        try {
            manners = new Manners(manners.notBefore(), manners.looks() + 1, manners.lies());
            boolean audit = manners.looks() % settings.auditEvery() == 0;
            if (audit) {
                memory.remember(name, manners);
            }
            return !manners.lies() && !audit;
        } finally {
            turn.unlock();
        }
    }

    void caughtLying() {
        turn.lock();
        try {
            manners = new Manners(manners.notBefore(), manners.looks(), true);
            memory.remember(name, manners);
        } finally {
            turn.unlock();
        }
    }

    /** The rules of an origin of this host that hold now, or null where they have to be fetched. */
    @Nullable
    Robots robots(String origin) {
        turn.lock();
        try {
            Instant until = robotsUntil.get(origin);
            return until == null || !time.now().isBefore(until) ? null : robots.get(origin);
        } finally {
            turn.unlock();
        }
    }

    void robots(String origin, Robots rules, Instant until) {
        turn.lock();
        try {
            robots.put(origin, rules);
            robotsUntil.put(origin, until);
        } finally {
            turn.unlock();
        }
    }

    /** What the counters came to is kept for the next run. */
    void close() throws IOException {
        if (manners.looks() > 0) {
            memory.remember(name, manners);
        }
        connection.close();
    }

    private void failed() {
        failures++;
        if (failures >= settings.failuresToOpen()) {
            openUntil = time.now().plus(settings.rest());
        }
    }

    private void await(Runnable alive) throws InterruptedException, PutOffException {
        Instant open = openUntil;
        if (open != null && time.now().isBefore(open)) {
            throw new PutOffException(
                    "host_failing",
                    name + " failed " + failures + " times one after the other; it is left alone for a while",
                    open);
        }
        Instant start = lastEnd == null ? notBefore : later(notBefore, lastEnd.plus(delay));
        Duration wait = start.equals(Instant.MIN) ? Duration.ZERO : Duration.between(time.now(), start);
        if (wait.compareTo(settings.longestWait()) > 0) {
            throw new PutOffException("asked_to_wait", name + " asked to be left alone until " + start, start);
        }
        while (!start.equals(Instant.MIN) && time.now().isBefore(start)) {
            alive.run();
            Duration left = Duration.between(time.now(), start);
            time.sleep(left.compareTo(BLINK) < 0 ? left : BLINK);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static final Duration BLINK = Duration.ofSeconds(10);
}
