package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a child said of a file. */
sealed interface Answer {

    /** What is read of the file where nothing more is asked. */
    Document document() throws UnreadableException;

    record Read(Document document) implements Answer {}

    record Refused(UnreadableException refusal) implements Answer {

        @Override
        public Document document() throws UnreadableException {
            throw refusal;
        }
    }

    /**
     * Some pages are pictures, and no recogniser was given.
     *
     * @param pages how many
     * @param without the file without them, or null where nothing is left
     */
    record Scanned(int pages, @Nullable Document without) implements Answer {

        @Override
        public Document document() throws UnreadableException {
            if (without != null) {
                return without;
            }
            throw new UnreadableException(
                    Reason.NEEDS_OCR,
                    "the file holds pictures of pages, and nothing recognises them here; "
                            + "install Tesseract (apt-get install tesseract-ocr tesseract-ocr-ind): the next run reads it then");
        }
    }

    /**
     * Of the bytes of a child, which are believed nothing.
     *
     * @param name the file's
     * @throws NonsenseException where the bytes say none of the three
     */
    static Answer of(String name, byte[] said, ReadingLimits.Output limits) throws NonsenseException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(said))) {
            byte kind = in.readByte();
            return switch (kind) {
                case ReadingChild.READ -> new Read(document(name, in, limits));
                case ReadingChild.SCANNED -> {
                    int pages = Math.max(1, Math.min(limits.mostPages(), in.readInt()));
                    yield new Scanned(pages, in.readBoolean() ? document(name, in, limits) : null);
                }
                case ReadingChild.REFUSED -> {
                    Reason reason = Reason.valueOf(String.valueOf(DocumentCodec.text(in)));
                    yield new Refused(new UnreadableException(reason, message(DocumentCodec.text(in), reason.name())));
                }
                default -> throw new IOException("no kind of answer: " + kind);
            };
        } catch (IOException | RuntimeException e) {
            throw new NonsenseException("no answer", e);
        }
    }

    private static Document document(String name, DataInputStream in, ReadingLimits.Output limits) throws IOException {
        Document document = DocumentCodec.read(name, in);
        new Soundness(limits).check(document);
        return document;
    }

    /** What a child says to people: one line of a bounded length, no control characters. */
    private static String message(@Nullable String said, String otherwise) {
        if (said == null) {
            return otherwise;
        }
        StringBuilder line = new StringBuilder();
        said.codePoints()
                .limit(400)
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.SURROGATE -> ' ';
                    default -> c;
                })
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
