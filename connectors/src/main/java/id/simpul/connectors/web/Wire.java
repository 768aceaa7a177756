package id.simpul.connectors.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** Sends one request and reads its answer to the end, within limits of size and time that hold while it streams. */
final class Wire {

    private static final int PIECE = 16 * 1024;
    private static final int SHORT = 64 * 1024;

    private final WebSettings settings;
    private final ScheduledExecutorService alarms;

    /** @param alarms ends requests that take too long */
    Wire(WebSettings settings, ScheduledExecutorService alarms) {
        this.settings = settings;
        this.alarms = alarms;
    }

    /**
     * @param headers that go along
     * @param limit bytes of the unpacked answer that are kept
     * @param cut whether a longer answer is cut there; else it is refused
     * @throws TooLargeException where it is longer and may not be cut
     * @throws UnknownEncodingException where it can't be unpacked
     */
    Reply get(CloseableHttpClient client, WebAddress address, Map<String, String> headers, int limit, boolean cut)
            throws IOException {
        HttpGet request = new HttpGet(address.toString());
        headers.forEach(request::setHeader);
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        request.setHeader("Accept-Language", "id,en;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                settings.deadlines().request().toMillis(),
                TimeUnit.MILLISECONDS);
        HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
        try {
            return reply(request, client.executeOpen(host, request, null), limit, cut);
        } catch (IOException e) {
            if (late.get()) {
                SocketTimeoutException tooLate = new SocketTimeoutException("no complete answer within "
                        + settings.deadlines().request().toSeconds() + " s");
                tooLate.initCause(e);
                throw tooLate;
            }
            throw e;
        } finally {
            alarm.cancel(false);
        }
    }

    private static Reply reply(HttpGet request, ClassicHttpResponse response, int limit, boolean cut)
            throws IOException {
        try {
            Map<String, String> told = new HashMap<>();
            for (Header header : response.getHeaders()) {
                told.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
            if (response.getCode() != 200) {
                leave(request, response.getEntity());
                return new Reply(response.getCode(), told, new byte[0]);
            }
            return new Reply(200, told, body(request, response.getEntity(), told, limit, cut));
        } finally {
            Closer.closeQuietly(response); // what was cancelled complains
        }
    }

    /** The body of an error or a redirect is of no use; a short one is read for the connection's sake. */
    private static void leave(HttpGet request, @Nullable HttpEntity entity) {
        if (entity == null) {
            return;
        }
        if (entity.getContentLength() >= 0 && entity.getContentLength() <= SHORT) {
            EntityUtils.consumeQuietly(entity);
        } else {
            request.cancel();
        }
    }

    private static byte[] body(
            HttpGet request, @Nullable HttpEntity entity, Map<String, String> headers, int limit, boolean cut)
            throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream in = entity.getContent();
        try {
            byte[] bytes = read(unpacked(in, headers), limit, cut);
            if (bytes.length < limit) {
                in.close(); // read to its end, so that the connection is used again
            } else {
                request.cancel();
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            request.cancel();
            throw e;
        }
    }

    private static InputStream unpacked(InputStream in, Map<String, String> headers) throws IOException {
        String encoding = headers.getOrDefault("content-encoding", "").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in, PIECE);
            default -> throw new UnknownEncodingException(encoding);
        };
    }

    private static byte[] read(InputStream in, int limit, boolean cut) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(PIECE);
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the run was stopped");
            }
            if (out.size() + read > limit) {
                if (!cut) {
                    throw new TooLargeException(limit);
                }
                out.write(piece, 0, limit - out.size());
                return out.toByteArray();
            }
            out.write(piece, 0, read);
        }
        return out.toByteArray();
    }

    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;

        TooLargeException(int limit) {
            super(String.format(Locale.ROOT, "more than the %.1f MB that are taken", limit / 1e6));
        }
    }

    static final class UnknownEncodingException extends IOException {
        private static final long serialVersionUID = 1;

        UnknownEncodingException(String encoding) {
            super("it comes packed as '" + encoding + "', which was not asked for");
        }
    }
}
