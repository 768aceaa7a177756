package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.ocr.NeedsRecognitionException;
import id.simpul.jobs.document.ocr.PageRecogniser;
import id.simpul.jobs.document.ocr.Tesseract;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The program of a child process: greets, then reads files from its standard input, one after another, and says what they hold on its
 * standard output. It ends with its parent, at the end of input, and by itself when one file takes longer than the deadline.
 *
 * <p>Request: a number, length, deadline in milliseconds, recogniser (or null) with its languages and its milliseconds a page, format,
 * name, metadata, file. Answer: the same number, length, then 0 and a document; or 1, a reason and a message; or 2, how many pages
 * are pictures that no recogniser was given for, and whether a document follows that is the file without them.
 */
final class ReadingChild {

    static final int GREETING = 0x53494D50;
    static final byte READ = 0;
    static final byte REFUSED = 1;
    static final byte SCANNED = 2;

    private final int mostInflation;
    private final ReadingLimits.Output most;
    private final UnfoldingLimit unfolding;
    private final Soundness soundness;
    private final AtomicLong due = new AtomicLong(Long.MAX_VALUE);

    /**
     * @param mostInflation as {@link ReadingLimits#mostInflation()}
     * @param most that a document may hold
     */
    ReadingChild(int mostInflation, ReadingLimits.Output most) {
        this.mostInflation = mostInflation;
        this.most = most;
        this.unfolding = new UnfoldingLimit(mostInflation);
        this.soundness = new Soundness(most);
    }

    /**
     * Reads until the end of input.
     *
     * @param arguments the child's own folder; the most inflation; the limits of what is read
     */
    public static void main(String[] arguments) throws IOException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out); // System.out would hide that nobody listens
        System.setOut(System.err); // nothing that a library prints may get among the answers
        List<String> given = List.of(arguments);
        ReadingChild child = new ReadingChild(
                Integer.parseInt(given.get(1)), ReadingLimits.Output.of(given.subList(2, given.size())));
        Path folder = Path.of(given.get(0));
        // a parent that was killed can't delete it; whatever ends this Java in an orderly way does: end of input, a
        // broken pipe, a signal
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ChildProcess.delete(folder)));
        child.watch(folder);
        child.read(
                folder,
                new DataInputStream(new BufferedInputStream(System.in)),
                new DataOutputStream(new BufferedOutputStream(answers)));
    }

    private void read(Path folder, DataInputStream in, DataOutputStream out) throws IOException {
        out.writeInt(GREETING);
        out.flush();
        try {
            while (true) {
                long number = in.readLong();
                byte[] request = in.readNBytes(in.readInt());
                Files.createDirectories(folder); // cleaners of temporary folders take what stood unused for days
                byte[] answer = answer(request);
                due.set(Long.MAX_VALUE);
                out.writeLong(number);
                out.writeInt(answer.length);
                out.write(answer);
                out.flush();
                ChildProcess.empty(folder); // what a library left there
            }
        } catch (EOFException e) {
            return; // the parent has no more to ask
        }
    }

    /** A parent that is gone can't kill a child that hangs. */
    private void watch(Path folder) {
        Thread watch = new Thread(() -> {
            while (due.get() == Long.MAX_VALUE || System.nanoTime() - due.get() < 0) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
            }
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            ChildProcess.delete(folder);
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    byte[] answer(byte[] request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(request))) {
            due.set(System.nanoTime() + in.readLong() * 1_000_000);
            answer(in, out);
        } catch (UnreadableException e) {
            refuse(e.reason(), e.getMessage(), out);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            UnreadableException damaged = UnreadableException.damaged(e);
            refuse(damaged.reason(), damaged.getMessage(), out);
        }
        return bytes.toByteArray();
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        try {
            Document document = read(in);
            soundness.check(document);
            out.writeByte(READ);
            DocumentCodec.write(document, out);
        } catch (NeedsRecognitionException e) {
            scanned(e, out);
        }
    }

    private Document read(DataInputStream in) throws IOException {
        PageRecogniser recogniser = recogniser(in);
        Format format = Format.valueOf(String.valueOf(DocumentCodec.text(in)));
        String name = DocumentCodec.text(in);
        Metadata known = DocumentCodec.metadata(in);
        byte[] file = in.readAllBytes();
        unfolding.check(file);
        return format.reader(recogniser, mostInflation, most).read(name == null ? "" : name, file, known);
    }

    private static @Nullable PageRecogniser recogniser(DataInputStream in) throws IOException {
        String command = DocumentCodec.text(in);
        if (command == null) {
            return null;
        }
        Set<String> languages = Set.of(String.valueOf(DocumentCodec.text(in)).split(" ", -1));
        return new PageRecogniser(new Tesseract(Path.of(command), languages), Duration.ofMillis(in.readLong()));
    }

    private void scanned(NeedsRecognitionException scanned, DataOutputStream out) throws IOException {
        Document without = scanned.without();
        if (without != null) {
            soundness.check(without);
        }
        out.writeByte(SCANNED);
        out.writeInt(scanned.pages());
        out.writeBoolean(without != null);
        if (without != null) {
            DocumentCodec.write(without, out);
        }
    }

    private static void refuse(Reason reason, @Nullable String message, DataOutputStream out) throws IOException {
        out.writeByte(REFUSED);
        DocumentCodec.text(reason.name(), out);
        DocumentCodec.text(message, out);
    }
}
