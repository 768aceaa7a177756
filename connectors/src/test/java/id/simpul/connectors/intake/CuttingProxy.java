package id.simpul.connectors.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a client and a server, counts what the server says, and cuts the line once, in the middle of a word. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final int server;
    private final AtomicLong said = new AtomicLong();
    private volatile long cutAfter = Long.MAX_VALUE;
    private volatile boolean cut;

    CuttingProxy(int server) throws IOException {
        this.server = server;
        this.listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From now on, after so many bytes from the server. */
    void cutAfter(long bytes) {
        said.set(0);
        cut = false;
        cutAfter = bytes;
    }

    boolean cut() {
        return cut;
    }

    /** Bytes that came from the server since {@link #cutAfter}. */
    long said() {
        return said.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket behind = new Socket("127.0.0.1", server);
                daemon(() -> pass(client, behind, false));
                daemon(() -> pass(behind, client, true));
            }
        } catch (IOException e) {
            // closed: the test is over
            return;
        }
    }

    private void pass(Socket from, Socket to, boolean counted) {
        byte[] bytes = new byte[2048];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (counted && said.addAndGet(read) > cutAfter && !cut) {
                    cut = true;
                    return;
                }
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // one of the two has hung up, and so does this
            return;
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
