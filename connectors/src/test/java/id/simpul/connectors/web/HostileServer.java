package id.simpul.connectors.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that means no good. */
public final class HostileServer implements AutoCloseable {

    /** What it does to who connects; its robots.txt is sound, so that it gets the chance, but for the first three. */
    public enum Way {
        /** Takes connections and never says anything. */
        HANG,
        /** Answers a byte now and then, without end. */
        DRIP,
        /** Closes connections in the middle of the answer's head. */
        REFUSE,
        /** Redirects from each page to the next, without end. */
        LOOP,
        /** Each listing leads to ever more listings with ever more articles, which are not there. */
        MAZE,
        /** Says that more or less comes than does come. */
        LIE,
        /** Sends headers without end. */
        HEADERS,
        /** Sends a page without end. */
        FLOOD
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final InetAddress address;
    private final ServerSocket server;
    private final Way way;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();

    public HostileServer(Way way) {
        this.way = way;
        try {
            address = InetAddress.getByAddress(new byte[] {127, 1, (byte) 200, (byte) COUNT.incrementAndGet()});
            server = new ServerSocket(0, 50, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    public InetAddress address() {
        return address;
    }

    public int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = socket.getOutputStream();
            String line = in.readLine();
            String target = line == null ? "" : line.split(" ")[1];
            for (String header = line; header != null && !header.isEmpty(); ) {
                header = in.readLine();
            }
            answer(target, out);
        } catch (IOException | InterruptedException e) {
            // the client went away, or the test is over
        }
    }

    private void answer(String target, OutputStream out) throws IOException, InterruptedException {
        boolean early = way == Way.HANG || way == Way.DRIP || way == Way.REFUSE;
        if (target.equals("/robots.txt") && !early) {
            write(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            return;
        }
        int number = requests.incrementAndGet();
        switch (way) {
            case HANG -> Thread.sleep(60_000);
            case DRIP -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
                for (int i = 0; i < 10_000; i++) {
                    write(out, "a");
                    Thread.sleep(20);
                }
            }
            case REFUSE -> write(out, "HTTP/1.1 200");
            case LOOP ->
                write(
                        out,
                        "HTTP/1.1 302 Found\r\nLocation: /x" + number
                                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            case MAZE -> {
                String links = "<a href='/berita/" + number + "'>x</a><a class=next href='/d" + number + "'>y</a>";
                String page = target.startsWith("/berita") ? "" : links;
                write(
                        out,
                        "HTTP/1.1 " + (page.isEmpty() ? "404 Not Found" : "200 OK") + "\r\nContent-Length: "
                                + page.length() + "\r\nConnection: close\r\n\r\n" + page);
            }
            case LIE ->
                write(
                        out,
                        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Encoding: gzip\r\n"
                                + "Content-Length: 99999\r\n\r\nno gzip at all");
            case HEADERS -> {
                write(out, "HTTP/1.1 200 OK\r\n");
                for (int i = 0; i < 1_000_000; i++) {
                    write(out, "X-" + i + ": x\r\n");
                }
            }
            case FLOOD -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
                String piece = "<p>banjir</p>".repeat(5000);
                for (int i = 0; i < 100_000; i++) {
                    write(out, piece);
                }
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
