package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The program of a child process: reads files from its standard input, one after another, and says what they hold on its standard
 * output. It ends with its parent, at the end of input, and by itself when one file takes longer than the deadline.
 *
 * <p>Request: length, format, name, metadata, file. Answer: length, then 0 and a document, or 1, a reason and a message.
 */
final class ReadingChild {

    static final byte READ = 0;
    static final byte REFUSED = 1;

    private ReadingChild() {}

    /**
     * Reads until the end of input.
     *
     * @param arguments the deadline in milliseconds; the child's own folder
     */
    public static void main(String[] arguments) throws IOException {
        OutputStream answers = System.out;
        System.setOut(System.err); // nothing that a library prints may get among the answers
        AtomicLong due = new AtomicLong(Long.MAX_VALUE);
        watch(due);
        long deadline = Long.parseLong(arguments[0]);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
        while (true) {
            byte[] request = next(in);
            if (request.length == 0) {
                ChildProcess.delete(Path.of(arguments[1])); // a parent that was killed could not
                return;
            }
            due.set(System.nanoTime() + deadline * 1_000_000);
            byte[] answer = answer(request);
            due.set(Long.MAX_VALUE);
            out.writeInt(answer.length);
            out.write(answer);
            out.flush();
        }
    }

    private static byte[] next(DataInputStream in) throws IOException {
        try {
            return in.readNBytes(in.readInt());
        } catch (EOFException e) {
            return new byte[0];
        }
    }

    /** A parent that is gone can't kill a child that hangs. */
    private static void watch(AtomicLong due) {
        Thread watch = new Thread(() -> {
            while (due.get() == Long.MAX_VALUE || System.nanoTime() < due.get()) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    static byte[] answer(byte[] request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(request))) {
            Document document = read(in);
            out.writeByte(READ);
            DocumentCodec.write(document, out);
        } catch (UnreadableException e) {
            refuse(e.reason(), e.getMessage(), out);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the message of a parser may quote the document, its class may not
            refuse(
                    Reason.BROKEN,
                    "the file is damaged (" + e.getClass().getSimpleName() + "); save or fetch it again",
                    out);
        }
        return bytes.toByteArray();
    }

    private static Document read(DataInputStream in) throws IOException {
        Format format = Format.valueOf(String.valueOf(DocumentCodec.text(in)));
        String name = DocumentCodec.text(in);
        Metadata known = DocumentCodec.metadata(in);
        return format.reader().read(name == null ? "" : name, in.readAllBytes(), known);
    }

    private static void refuse(Reason reason, @org.jspecify.annotations.Nullable String message, DataOutputStream out)
            throws IOException {
        out.writeByte(REFUSED);
        DocumentCodec.text(reason.name(), out);
        DocumentCodec.text(message, out);
    }
}
