package id.simpul.connectors.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A real server of HTTP on an address of its own of the loopback, which writes down who asked for what and when. */
public final class TestSite implements AutoCloseable {

    static {
        // the JDK's server waits for the client's acknowledgement otherwise, 40 ms an answer
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * One request, as the server saw it.
     *
     * @param client port that tells connections apart
     * @param begin and {@code end} in nanoseconds of this machine
     */
    public record Seen(
            String host, String target, int client, long begin, long end, int status, Map<String, String> headers) {

        public @Nullable String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** What to answer. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        public static Reply of(int status, String... headers) {
            return new Reply(status, pairs(headers), new byte[0]);
        }

        public static Reply html(String body, String... headers) {
            return text("text/html; charset=utf-8", body, headers);
        }

        public static Reply text(String type, String body, String... headers) {
            Map<String, String> all = pairs(headers);
            all.put("Content-Type", type);
            return new Reply(200, all, body.getBytes(StandardCharsets.UTF_8));
        }

        public Reply gzip() {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(body);
                }
                Map<String, String> all = new LinkedHashMap<>(headers);
                all.put("Content-Encoding", "gzip");
                return new Reply(status, all, out.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> pairs(String... headers) {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (int i = 0; i < headers.length; i += 2) {
                pairs.put(headers[i], headers[i + 1]);
            }
            return pairs;
        }
    }

    private final InetAddress address;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<Seen, Reply>> pages = new ConcurrentHashMap<>();
    private final List<Seen> log = new CopyOnWriteArrayList<>();
    private volatile String cut = "";
    private volatile Function<Seen, Reply> other = seen -> Reply.of(404);

    public TestSite() {
        int number = COUNT.incrementAndGet();
        try {
            address = InetAddress.getByAddress(new byte[] {127, 1, (byte) (number >> 8), (byte) number});
            server = HttpServer.create(new InetSocketAddress(address, 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    public InetAddress address() {
        return address;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public TestSite page(String target, String html) {
        return on(target, seen -> Reply.html(html));
    }

    public TestSite on(String target, Function<Seen, Reply> page) {
        pages.put(target, page);
        return this;
    }

    /** What is answered where no page is set. */
    public TestSite otherwise(Function<Seen, Reply> page) {
        other = page;
        return this;
    }

    /** Answers with this header break off in the middle. */
    public TestSite cutWhere(String header) {
        cut = header;
        return this;
    }

    public List<Seen> log() {
        return new ArrayList<>(log);
    }

    /** The targets that were asked for, in order, without robots.txt. */
    public List<String> targets() {
        return log.stream()
                .map(Seen::target)
                .filter(target -> !target.equals("/robots.txt"))
                .toList();
    }

    public void forget() {
        log.clear();
    }

    private void serve(HttpExchange exchange) throws IOException {
        long begin = System.nanoTime();
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        String target = exchange.getRequestURI().toString();
        String host = headers.getOrDefault("host", "");
        int client = exchange.getRemoteAddress().getPort();
        Seen asked = new Seen(host, target, client, begin, begin, 0, headers);
        Reply reply = pages.getOrDefault(target, other).apply(asked);
        // written down before the answer is out, so that the log is complete when the client has it
        log.add(new Seen(host, target, client, begin, System.nanoTime(), reply.status(), headers));
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        if (reply.headers().containsKey(cut)) {
            exchange.sendResponseHeaders(200, reply.body().length);
            exchange.getResponseBody().write(reply.body(), 0, reply.body().length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("cut on purpose"); // the server closes the connection
        }
        boolean empty = reply.status() == 304 || reply.body().length == 0;
        exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
        if (!empty) {
            exchange.getResponseBody().write(reply.body());
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
