package id.simpul.connectors.web;

import id.simpul.connectors.landing.HostMemory;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.web.Host.PutOffException;
import id.simpul.connectors.web.RobotsSource.Unreachable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Asks for addresses by all rules of courtesy and safety. Thread-safe. */
public final class Fetcher {

    private static final Set<Integer> FORBIDDEN = Set.of(401, 403, 407, 451);

    private final Web web;
    private final WebSettings settings;
    private final Web.Machine machine;
    private final Wire wire;
    private final RobotsSource robots;

    Fetcher(Web web, WebSettings settings, Web.Machine machine, HostMemory memory, Wire wire) {
        this.web = web;
        this.settings = settings;
        this.machine = machine;
        this.wire = wire;
        this.robots = new RobotsSource(web, settings, machine.time(), memory, wire);
    }

    /**
     * Asks, after the host's turn has come; again where that may help; elsewhere where a redirect leads.
     *
     * @throws InterruptedException where the thread was interrupted while it waited
     */
    public Answer fetch(Ask ask) throws InterruptedException {
        if (settings.contact() == null) {
            return new Answer.Refused(new Reason(
                    "no_contact",
                    "no server is asked by nobody: say in the settings where an operator can be reached"));
        }
        WebAddress address = ask.address();
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            if (hop > 0 && ask.skip().test(address)) {
                return new Answer.Elsewhere(address);
            }
            Answer answer;
            try {
                Reply reply = polite(ask, address);
                Optional<WebAddress> next = next(address, reply);
                if (next.isPresent()) {
                    address = next.get();
                    continue;
                }
                answer = answer(ask, address, reply);
            } catch (PutOffException e) {
                answer = e.answer();
            } catch (Unreachable e) {
                answer = new Answer.PutOff(e.reason(), e.until());
            } catch (Disallowed e) {
                answer = new Answer.Refused(
                        new Reason("disallowed", "robots.txt of " + address.origin() + " forbids it"));
            } catch (IOException e) {
                answer = failed(address, e);
            }
            return answer;
        }
        return new Answer.Refused(new Reason("redirects", "it redirects more than " + settings.redirects() + " times"));
    }

    private static final class Disallowed extends Exception {
        private static final long serialVersionUID = 1;
    }

    private Reply polite(Ask ask, WebAddress address)
            throws IOException, InterruptedException, PutOffException, Unreachable, Disallowed {
        Host host = web.host(address.host());
        host.slowTo(ask.delay());
        if (!robots.rules(address, ask.alive()).allow(address.target())) {
            throw new Disallowed();
        }
        Map<String, String> headers = headers(ask, address, host);
        for (int attempt = 1; ; attempt++) {
            ask.alive().run();
            IOException failure = null;
            Reply reply = null;
            try {
                reply = host.send(
                        client -> wire.get(client, address, headers, settings.documentBytes(), false), ask.alive());
            } catch (ClosedAddressException | SSLException | Wire.TooLargeException | Wire.UnknownEncodingException e) {
                throw e;
            } catch (IOException e) {
                failure = e;
            }
            if (reply != null) {
                asked(reply).ifPresent(pause -> host.pause(pause, true));
                if (!reply.passing() || attempt == settings.attempts()) {
                    return reply;
                }
            } else if (failure != null && attempt == settings.attempts()) {
                throw failure;
            }
            host.pause(backoff(attempt), false);
        }
    }

    private Map<String, String> headers(Ask ask, WebAddress address, Host host) {
        Map<String, String> headers = new LinkedHashMap<>();
        Validators known = ask.known();
        if (known != null && known.conditional() && host.trusted()) {
            if (known.etag() != null) {
                headers.put("If-None-Match", known.etag());
            }
            if (known.lastModified() != null) {
                headers.put("If-Modified-Since", known.lastModified());
            }
        }
        Ask.Secret secret = ask.secret();
        if (secret != null
                && secret.hosts().contains(address.host())
                && (address.scheme().equals("https") || ask.address().scheme().equals("http"))) {
            headers.put(secret.token().header(), secret.token().prefix() + secret.value());
        }
        return headers;
    }

    private Optional<Duration> asked(Reply reply) {
        return reply.passing() || reply.redirect()
                ? RetryAfter.parse(
                        reply.header("Retry-After"),
                        reply.header("Date"),
                        machine.time().now())
                : Optional.empty();
    }

    /** Doubled each time, and scattered between a half and one and a half of that, so that askers don't march in step. */
    private Duration backoff(int attempt) {
        long millis = settings.backoff().toMillis() << (attempt - 1);
        return Duration.ofMillis((long) (millis * (0.5 + machine.chance().nextDouble())));
    }

    private static Optional<WebAddress> next(WebAddress address, Reply reply) {
        String location = reply.redirect() ? reply.header("Location") : null;
        return location == null ? Optional.empty() : address.resolve(location);
    }

    private Answer answer(Ask ask, WebAddress address, Reply reply) {
        int status = reply.status();
        if (status == 200) {
            return got(ask, address, reply);
        }
        Validators known = ask.known();
        if (status == 304 && known != null && known.conditional()) {
            return new Answer.Same();
        }
        if (reply.redirect()) {
            return new Answer.Refused(new Reason("bad_redirect", "it redirects to what is no address of the web"));
        }
        if (reply.passing()) {
            return new Answer.Failed(new Reason("http_" + status, address.host() + " answers " + status));
        }
        if (FORBIDDEN.contains(status)) {
            return new Answer.Failed(new Reason(
                    "http_" + status, address.host() + " answers " + status + ": it wants a login, or refuses Simpul"));
        }
        return status >= 400
                ? new Answer.Refused(new Reason("http_" + status, address.host() + " answers " + status))
                : new Answer.Failed(
                        new Reason("http_" + status, address.host() + " answers " + status + " without a page"));
    }

    private Answer got(Ask ask, WebAddress address, Reply reply) {
        byte[] bytes = reply.body();
        Validators validators = new Validators(reply.header("ETag"), reply.header("Last-Modified"), sha256(bytes));
        Validators known = ask.known();
        if (known != null && validators.lie(known)) {
            web.host(address.host()).caughtLying();
        }
        return new Answer.Got(address, bytes, ContentType.of(bytes, reply.header("Content-Type")), validators);
    }

    private static Answer failed(WebAddress address, IOException e) {
        String host = address.host();
        if (e instanceof ClosedAddressException) {
            return new Answer.Refused(new Reason("closed_address", String.valueOf(e.getMessage())));
        }
        if (e instanceof Wire.TooLargeException) {
            return new Answer.Refused(new Reason("too_large", String.valueOf(e.getMessage())));
        }
        if (e instanceof Wire.UnknownEncodingException) {
            return new Answer.Refused(new Reason("unknown_encoding", String.valueOf(e.getMessage())));
        }
        if (e instanceof SSLException) {
            return new Answer.Failed(new Reason("bad_certificate", host + " can't be trusted: " + e.getMessage()));
        }
        if (e instanceof UnknownHostException) {
            return new Answer.Failed(new Reason("no_such_host", "there is no host " + host + ", or no network"));
        }
        if (e instanceof SocketTimeoutException) {
            return new Answer.Failed(new Reason("timed_out", host + " took too long: " + e.getMessage()));
        }
        return new Answer.Failed(new Reason("no_answer", host + " gave no answer: " + message(e)));
    }

    private static String message(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
