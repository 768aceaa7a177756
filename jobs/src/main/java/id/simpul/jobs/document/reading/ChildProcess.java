package id.simpul.jobs.document.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A running {@link ReadingChild}: a bounded heap, no environment, a folder of its own for temporary files, and no network where the
 * system lets a user take it away ({@code unshare -rn}).
 */
final class ChildProcess implements AutoCloseable {

    /** An answer is text; one that is longer was made up. */
    private static final int LONGEST_ANSWER = 256 << 20;

    private final Path folder;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private ChildProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static ChildProcess start(ReadingLimits limits) throws IOException {
        Path folder = Files.createTempDirectory("simpul-reader");
        List<String> command = new ArrayList<>(NoNetwork.prefix());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-cp",
                absolute(System.getProperty("java.class.path")),
                ReadingChild.class.getName(),
                folder.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return new ChildProcess(folder, builder.start());
    }

    /** The child runs in another folder. */
    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                Stream.of(classPath.split(java.util.regex.Pattern.quote(separator)))
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    /** @throws IOException where the child ended before it answered */
    byte[] ask(byte[] request) throws IOException {
        requests.writeInt(request.length);
        requests.write(request);
        requests.flush();
        int length = answers.readInt();
        if (length < 0 || length > LONGEST_ANSWER) {
            throw new IOException("no answer has " + length + " bytes");
        }
        byte[] answer = answers.readNBytes(length);
        if (answer.length < length) {
            throw new IOException("the answer is cut off");
        }
        return answer;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, whatever it does. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly); // a recogniser that it called
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    /** Deletes a child's own folder; called by whichever of parent and child lives longer. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile()
                    .deleteOnExit(); // a file of a process that is just dying; the system's cleaner takes the rest
        }
    }
}
