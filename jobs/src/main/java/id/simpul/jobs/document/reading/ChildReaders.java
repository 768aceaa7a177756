package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Child processes that read hostile formats. They start when needed and are used again; one that hangs, dies or says nonsense costs
 * the document that it was reading and is replaced. Thread-safe.
 */
final class ChildReaders implements AutoCloseable {

    private final ReadingLimits limits;
    private final Semaphore places;
    private final Deque<ChildProcess> idle = new ArrayDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reading-deadlines");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closed;

    ChildReaders(ReadingLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.children(), true);
    }

    Document read(Format format, String name, byte[] bytes, Metadata known) throws IOException {
        byte[] request = request(format, name, bytes, known);
        places.acquireUninterruptibly();
        try {
            return document(ask(request));
        } finally {
            places.release();
        }
    }

    private byte[] ask(byte[] request) throws IOException {
        ChildProcess child = take();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = clock.schedule(
                () -> {
                    late.set(true);
                    child.kill();
                },
                limits.deadline().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            byte[] answer = child.ask(request);
            deadline.cancel(false);
            giveBack(child);
            return answer;
        } catch (IOException e) {
            deadline.cancel(false);
            child.close();
            if (late.get()) {
                throw new UnreadableException(
                        Reason.TIMED_OUT,
                        "reading the file took longer than " + limits.deadline().toSeconds()
                                + " s; simplify or split it, or raise the deadline",
                        e);
            }
            throw new UnreadableException(
                    Reason.BROKEN,
                    "the reader of this file ran out of memory or crashed; save the file again in a simpler form, or split it",
                    e);
        }
    }

    private ChildProcess take() throws IOException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("these readers are closed");
            }
            while (!idle.isEmpty()) {
                ChildProcess child = idle.pop();
                if (child.isAlive()) {
                    return child;
                }
                child.close();
            }
        }
        return ChildProcess.start(limits);
    }

    private void giveBack(ChildProcess child) {
        synchronized (idle) {
            if (!closed) {
                idle.push(child);
                return;
            }
        }
        child.close();
    }

    private static byte[] request(Format format, String name, byte[] bytes, Metadata known) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream(bytes.length + 256);
        DataOutputStream out = new DataOutputStream(request);
        DocumentCodec.text(format.name(), out);
        DocumentCodec.text(name, out);
        DocumentCodec.write(known, out);
        out.write(bytes);
        return request.toByteArray();
    }

    private static Document document(byte[] answer) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            if (in.readByte() == ReadingChild.READ) {
                return DocumentCodec.read(in);
            }
            Reason reason = Reason.valueOf(String.valueOf(DocumentCodec.text(in)));
            String message = DocumentCodec.text(in);
            throw new UnreadableException(reason, message == null ? reason.name() : message);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(
                    Reason.BROKEN, "the reader of this file answered nonsense; save the file again", e);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(ChildProcess::close);
            idle.clear();
        }
        clock.shutdownNow();
    }
}
