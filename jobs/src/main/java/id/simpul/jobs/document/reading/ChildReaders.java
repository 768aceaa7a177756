package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.ocr.Tesseract;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Child processes that read hostile formats. They start when needed and are used again; one that hangs, dies or says nonsense costs
 * the document that it was reading and is replaced. Thread-safe. An interrupt of a reading thread stays with it and ends nothing: a
 * document is no more broken for it, and the deadline is near.
 */
final class ChildReaders implements AutoCloseable {

    /** A child sees within seconds that its parent is gone, or that its time is over. */
    private static final Duration OUTLIVED = Duration.ofMinutes(5);

    private final ReadingLimits limits;
    private final ChildProgram program;
    private final Semaphore places;
    private final Deque<ChildProcess> idle = new ArrayDeque<>();

    /** Talk with children, so that nobody waits on a pipe for longer than the deadline. */
    private final ExecutorService talks = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "reading-child");
        thread.setDaemon(true);
        return thread;
    });

    private final StaleFolders folders = new StaleFolders(Path.of(System.getProperty("java.io.tmpdir")));
    private final AtomicBoolean swept = new AtomicBoolean();
    private boolean closed;
    private @Nullable Tesseract tesseract;

    ChildReaders(ReadingLimits limits, ChildProgram program) {
        this.limits = limits;
        this.program = program;
        this.places = new Semaphore(limits.children(), true);
    }

    /** @throws UnreadableException whatever goes wrong, with the file or with the child */
    Document read(Format format, String name, byte[] bytes, Metadata known) throws UnreadableException {
        places.acquireUninterruptibly();
        try {
            Answer answer = ask(new Question(format, name, bytes, known, null, limits.deadline()));
            Tesseract found = answer instanceof Answer.Scanned ? tesseract() : null;
            return found != null && answer instanceof Answer.Scanned scanned
                    ? ask(new Question(format, name, bytes, known, found, limits.deadline(scanned.pages())))
                            .document()
                    : answer.document();
        } finally {
            places.release();
        }
    }

    /** Looked for when it is first needed, and as long as it is missing. */
    synchronized @Nullable Tesseract tesseract() {
        if (tesseract == null) {
            tesseract = Tesseract.find();
        }
        return tesseract;
    }

    /** @param recogniser for pages that are pictures; where it is null and there are some, the answer is {@link Answer.Scanned} */
    private record Question(
            Format format,
            String name,
            byte[] file,
            Metadata known,
            @Nullable Tesseract recogniser,
            Duration deadline) {

        /** What goes before the file. */
        byte[] head(Duration page) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(head)) {
                out.writeLong(deadline.toMillis());
                DocumentCodec.text(
                        recogniser == null ? null : recogniser.command().toString(), out);
                if (recogniser != null) {
                    DocumentCodec.text(String.join(" ", recogniser.languages()), out);
                    out.writeLong(page.toMillis());
                }
                DocumentCodec.text(format.name(), out);
                DocumentCodec.text(name, out);
                DocumentCodec.write(known, out);
            } catch (IOException e) {
                throw new UncheckedIOException("memory can't fail to be written", e);
            }
            return head.toByteArray();
        }
    }

    private Answer ask(Question question) throws UnreadableException {
        long end = System.nanoTime() + question.deadline().toNanos();
        ChildProcess child = take();
        while (true) {
            boolean first = !child.hasAnswered();
            try {
                return ask(child, question, end);
            } catch (NoAnswerException e) {
                if (first) {
                    throw e.refusal();
                }
            }
            child = start(); // a file that the child read before may have left something behind in it: not this one's
            // fault
        }
    }

    private Answer ask(ChildProcess child, Question question, long end) throws UnreadableException, NoAnswerException {
        boolean sound = false;
        try {
            byte[] said = await(
                    talks.submit(() -> child.ask(
                            question.head(limits.page()),
                            question.file(),
                            limits.output().mostAnswerBytes())),
                    end);
            Answer answer = Answer.of(question.name(), said, limits.output());
            giveBack(child);
            sound = true;
            return answer;
        } catch (TimeoutException e) {
            throw new UnreadableException(
                    Reason.TIMED_OUT,
                    "reading the file took longer than " + question.deadline().toSeconds()
                            + " s; simplify or split it, or raise the deadline",
                    e);
        } catch (ExecutionException e) {
            throw new NoAnswerException(lost(child, e));
        } catch (NonsenseException e) {
            throw new NoAnswerException(nonsense(e));
        } finally {
            if (!sound) {
                child.close();
            }
        }
    }

    private static byte[] await(Future<byte[]> answer, long end) throws TimeoutException, ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private UnreadableException lost(ChildProcess child, ExecutionException why) {
        if (why.getCause() instanceof NonsenseException) {
            return nonsense(why);
        }
        if (child.ranOutOfMemory()) {
            return new UnreadableException(
                    Reason.TOO_LARGE,
                    "reading the file needs more memory than " + limits.heapMegabytes() + " MB; simplify or split it",
                    why);
        }
        if (!child.hasGreeted()) {
            return noChild(why);
        }
        return new UnreadableException(
                Reason.BROKEN,
                "the reader of this file crashed; save the file again in a simpler form, or split it",
                why);
    }

    private static UnreadableException nonsense(Exception why) {
        return new UnreadableException(
                Reason.BROKEN, "the reader of this file answered nonsense; save the file again", why);
    }

    private static UnreadableException noChild(Exception why) {
        return new UnreadableException(
                Reason.NO_READER,
                "the process that reads such files could not be started; see to memory and \"simpul doctor\", then read it again",
                why);
    }

    private ChildProcess take() throws UnreadableException {
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
        return start();
    }

    private ChildProcess start() throws UnreadableException {
        try {
            Path folder = folders.create();
            sweep(folder);
            return ChildProcess.start(program, limits, folder);
        } catch (IOException e) {
            throw noChild(e);
        }
    }

    /** Once, with the first child: whoever reads nothing looks for nothing. */
    private void sweep(Path own) throws IOException {
        if (!swept.getAndSet(true)) {
            Duration longest = limits.deadline().plus(limits.pages()).plus(OUTLIVED);
            folders.sweep(
                    Files.getOwner(own, LinkOption.NOFOLLOW_LINKS),
                    Clock.systemUTC().instant().minus(longest));
        }
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

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(ChildProcess::close);
            idle.clear();
        }
        talks.shutdown();
    }
}
