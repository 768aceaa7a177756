package id.simpul.jobs.document.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A running {@link ChildProgram}: no environment, nothing of ours but its standard streams, and a folder of its own, which goes with it.
 */
final class ChildProcess implements AutoCloseable {

    /** What Java ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final List<ProcessHandle> killed = new ArrayList<>();
    private volatile boolean greeted;
    private volatile boolean answered;

    private ChildProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /**
     * @param folder empty, the child's own from now on
     * @throws IOException where the system gives no process
     */
    static ChildProcess start(ChildProgram program, ReadingLimits limits, Path folder) throws IOException {
        try {
            ProcessBuilder builder = new ProcessBuilder(program.command(limits, folder))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            return new ChildProcess(folder, builder.start());
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    /**
     * Asks and waits for the answer, however long that takes; {@link #kill()} from another thread ends it.
     *
     * @param head goes before the file
     * @param longest a longer answer was made up
     * @throws IOException where the child ended before it answered, or its answer is not one to this request
     */
    byte[] ask(byte[] head, byte[] file, int longest) throws IOException {
        long number = RANDOM.nextLong(); // an answer that a child wrote before it was asked can't hold it
        if (!greeted) {
            if (answers.readInt() != ReadingChild.GREETING) {
                throw new NonsenseException("the child began with something else than its greeting");
            }
            greeted = true;
        }
        requests.writeLong(number);
        requests.writeInt(head.length + file.length);
        requests.write(head);
        requests.write(file);
        requests.flush();
        if (answers.readLong() != number) {
            throw new NonsenseException("the answer is not to what was asked");
        }
        int length = answers.readInt();
        if (length < 0 || length > longest) {
            throw new NonsenseException("no answer has " + length + " bytes");
        }
        byte[] answer = answers.readNBytes(length);
        if (answer.length < length) {
            throw new EOFException("the answer is cut off");
        }
        answered = true;
        return answer;
    }

    /** Whether it ever came so far that it could take a file. */
    boolean hasGreeted() {
        return greeted;
    }

    /** Whether it has answered before. */
    boolean hasAnswered() {
        return answered;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it has ended, or ends within a moment, for want of memory. */
    boolean ranOutOfMemory() {
        return ended(Duration.ofSeconds(1)) && process.exitValue() == OUT_OF_MEMORY;
    }

    /** Ends it and what it started, at once, whatever they do. Never waits: its streams may hang on a process that outlives it. */
    synchronized void kill() {
        process.descendants().forEach(killed::add);
        killed.add(process.toHandle());
        killed.forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills it, waits for its end and deletes its folder. An interrupt of the thread stays and changes nothing. */
    @Override
    public synchronized void close() {
        kill();
        ended(Duration.ofSeconds(5));
        killed.stream().filter(ProcessHandle::isAlive).forEach(ChildProcess::await);
        delete(folder);
    }

    private boolean ended(Duration within) {
        long end = System.nanoTime() + within.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
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

    private static void await(ProcessHandle process) {
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
    }

    /** Deletes a child's own folder; called by whichever of parent and child lives longer. */
    static void delete(Path folder) {
        empty(folder);
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile()
                    .deleteOnExit(); // a file of a process that is just dying; the system's cleaner takes the rest
        }
    }

    /** Deletes what is in a folder, as far as it lets itself be deleted. Links are deleted, not followed. */
    static void empty(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return; // gone already, or still being written to: the next cleaning takes it
        }
    }
}
