package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.ocr.NeedsRecognitionException;
import id.simpul.jobs.document.ocr.Tesseract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Tesseract tesseract;

    ChildReaders(ReadingLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.children(), true);
    }

    Document read(Format format, String name, byte[] bytes, Metadata known) throws IOException {
        places.acquireUninterruptibly();
        try {
            return document(ask(request(format, name, bytes, known, null, limits.deadline()), limits.deadline()));
        } catch (NeedsRecognitionException e) {
            Tesseract found = tesseract();
            if (found != null) {
                Duration deadline = limits.deadline(e.pages());
                return document(ask(request(format, name, bytes, known, found, deadline), deadline));
            }
            Document without = e.without();
            if (without != null) {
                return without;
            }
            throw new UnreadableException(
                    Reason.NEEDS_OCR,
                    "the file holds pictures of pages, and nothing recognises them here; "
                            + "install Tesseract (apt-get install tesseract-ocr tesseract-ocr-ind): the next run reads it then",
                    e);
        } finally {
            places.release();
        }
    }

    /** Looked for when it is first needed, and as long as it is missing. */
    private synchronized @Nullable Tesseract tesseract() {
        if (tesseract == null) {
            tesseract = Tesseract.find();
        }
        return tesseract;
    }

    private byte[] ask(byte[] request, Duration within) throws IOException {
        ChildProcess child = take();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = clock.schedule(
                () -> {
                    late.set(true);
                    child.kill();
                },
                within.toMillis(),
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
                        "reading the file took longer than " + within.toSeconds()
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

    private byte[] request(
            Format format, String name, byte[] bytes, Metadata known, @Nullable Tesseract recogniser, Duration within)
            throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream(bytes.length + 256);
        DataOutputStream out = new DataOutputStream(request);
        out.writeLong(within.toMillis());
        DocumentCodec.text(recogniser == null ? null : recogniser.command().toString(), out);
        if (recogniser != null) {
            DocumentCodec.text(String.join(" ", recogniser.languages()), out);
            out.writeLong(limits.page().toMillis());
        }
        DocumentCodec.text(format.name(), out);
        DocumentCodec.text(name, out);
        DocumentCodec.write(known, out);
        out.write(bytes);
        return request.toByteArray();
    }

    private static Document document(byte[] answer) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            byte kind = in.readByte();
            if (kind == ReadingChild.READ) {
                return DocumentCodec.read(in);
            }
            if (kind == ReadingChild.SCANNED) {
                int pages = Math.max(1, in.readInt());
                throw new NeedsRecognitionException(pages, in.readBoolean() ? DocumentCodec.read(in) : null);
            }
            Reason reason = Reason.valueOf(String.valueOf(DocumentCodec.text(in)));
            String message = DocumentCodec.text(in);
            throw new UnreadableException(reason, message == null ? reason.name() : message);
        } catch (UnreadableException | NeedsRecognitionException e) {
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
