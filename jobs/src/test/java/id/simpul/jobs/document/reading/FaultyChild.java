package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Box;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Placement;
import id.simpul.jobs.language.Span;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A child that does what the name of a file tells it to: {@code flood.pdf} makes it flood, {@code good.pdf} read. Takes the arguments of {@link ReadingChild}. */
final class FaultyChild {

    /** What a child can do to its parent, and how the file ends that was asked for. */
    enum Fault {
        EXIT("crashed"),
        HALT("crashed"),
        THROW("crashed"),
        CUT_OFF("crashed"),
        OUT_OF_MEMORY("memory"),
        FLOOD("nonsense"),
        GARBAGE("nonsense"),
        NO_LENGTH("nonsense"),
        ENDLESS_LENGTH("nonsense"),
        OTHER_NUMBER("nonsense"),
        GARBAGE_INSIDE("nonsense"),
        NO_REASON("nonsense"),
        SPAN_OUTSIDE("nonsense"),
        OVERLAP("nonsense"),
        WIDE("nonsense"),
        WIDER("nonsense"),
        HIGH("nonsense"),
        LEFT("nonsense"),
        HUGE_GRID("nonsense"),
        NO_PAGE("nonsense"),
        FAR_PAGE("nonsense"),
        NO_LEVEL("nonsense"),
        DEEP("nonsense"),
        NO_DAY("nonsense"),
        PLACE_OVERLAP("nonsense"),
        MANY_ROWS("nonsense"),
        LITTER("crashed"),
        FORK_AND_EXIT("crashed"),
        FORK_AND_HANG("longer"),
        FORK_AWAY("longer"),
        HANG("longer"),
        SPIN("longer"),
        DEAF("longer"),
        LONGER_THAN_SAID("longer"),
        SLOW_FLOOD("longer");

        final String words;

        /** @param words which the refusal's message holds */
        Fault(String words) {
            this.words = words;
        }

        boolean takesTheDeadline() {
            return words.equals("longer");
        }

        String file() {
            return name().toLowerCase(Locale.ROOT) + ".pdf";
        }
    }

    static final String TEXT = "Berkas ini baik-baik saja.";

    private final DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    private final DataOutputStream out = new DataOutputStream(System.out);

    public static void main(String[] arguments) throws Exception {
        new FaultyChild().answer(Path.of(arguments[0]));
    }

    private void answer(Path folder) throws Exception {
        out.writeInt(ReadingChild.GREETING);
        out.flush();
        try {
            while (true) {
                long number = in.readLong();
                int length = in.readInt();
                in.mark(1000);
                in.readLong();
                DocumentCodec.text(in); // no recogniser
                DocumentCodec.text(in);
                String name = String.valueOf(DocumentCodec.text(in));
                if (!name.startsWith("deaf")) {
                    in.reset();
                    in.readNBytes(length);
                }
                if (name.startsWith("good")) {
                    say(number, read(good()));
                } else {
                    Fault fault = Fault.valueOf(name.replace(".pdf", "").toUpperCase(Locale.ROOT));
                    fail(fault, number, folder);
                    say(number, lie(fault));
                }
            }
        } catch (EOFException e) {
            ChildProcess.delete(folder);
        }
    }

    private void say(long number, byte[] answer) throws IOException {
        out.writeLong(number);
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
    }

    /** Comes back where the fault is in the answer. */
    private void fail(Fault fault, long number, Path folder) throws Exception {
        switch (fault) {
            case EXIT -> System.exit(0);
            case HALT -> Runtime.getRuntime().halt(7);
            case THROW -> throw new IllegalStateException("a fault on purpose");
            case OUT_OF_MEMORY -> eat();
            case FLOOD -> flood(0);
            case SLOW_FLOOD -> {
                out.writeLong(number);
                out.writeInt(1 << 20);
                flood(20);
            }
            case GARBAGE -> {
                byte[] garbage = new byte[5000];
                new Random(number).nextBytes(garbage);
                out.write(garbage);
                hang();
            }
            case NO_LENGTH, ENDLESS_LENGTH -> {
                out.writeLong(number);
                out.writeInt(fault == Fault.NO_LENGTH ? -5 : Integer.MAX_VALUE);
                hang();
            }
            case OTHER_NUMBER -> {
                say(number + 1, read(good()));
                hang();
            }
            case CUT_OFF -> {
                out.writeLong(number);
                out.writeInt(1000);
                out.write(read(good()));
                out.flush();
                System.exit(0);
            }
            case LONGER_THAN_SAID -> {
                out.writeLong(number);
                out.writeInt(1000);
                hang();
            }
            case HANG, DEAF -> hang();
            case SPIN -> {
                while (number != 0) {
                    Thread.onSpinWait();
                }
            }
            case LITTER -> {
                Path below = Files.createDirectories(folder.resolve("a/b/c"));
                Files.write(below.resolve("besar.tmp"), new byte[1 << 20]);
                Files.createSymbolicLink(folder.resolve("luar"), Path.of(System.getProperty("java.home")));
                System.exit(0);
            }
            case FORK_AND_EXIT, FORK_AND_HANG -> {
                new ProcessBuilder("/bin/sleep", "777").inheritIO().start();
                if (fault == Fault.FORK_AND_EXIT) {
                    System.exit(0);
                }
                hang();
            }
            case FORK_AWAY -> {
                // out of the tree of processes, but holding the pipes
                new ProcessBuilder("/bin/sh", "-c", "/bin/sh -c 'sleep 6 & sleep 6 &' & exit")
                        .inheritIO()
                        .start()
                        .waitFor();
                hang();
            }
            default -> out.flush();
        }
    }

    private static void hang() throws InterruptedException {
        Thread.sleep(600_000);
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < 100_000) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private void flood(int pause) throws Exception {
        byte[] flood = new byte[pause == 0 ? 1 << 16 : 100];
        while (flood.length > 0) {
            out.write(flood);
            Thread.sleep(pause);
        }
    }

    /** The bytes that say a good document. */
    static byte[] truth() throws IOException {
        return read(good());
    }

    private static Document good() {
        return document(List.of(new Block.Paragraph(new Span(0, TEXT.length()), null)), List.of());
    }

    private static Document document(List<Block> blocks, List<Placement> places) {
        return new Document("../../lain.pdf", Metadata.NONE, TEXT, blocks, places, List.of());
    }

    private static byte[] read(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(ReadingChild.READ);
        DocumentCodec.write(document, out);
        return bytes.toByteArray();
    }

    /** An answer in its frame that holds no sound document. */
    static byte[] lie(Fault fault) throws IOException {
        Span all = new Span(0, TEXT.length());
        return switch (fault) {
            case GARBAGE_INSIDE -> {
                byte[] garbage = new byte[3000];
                new Random(3).nextBytes(garbage);
                garbage[0] = ReadingChild.READ;
                yield garbage;
            }
            case NO_REASON -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes);
                out.writeByte(ReadingChild.REFUSED);
                DocumentCodec.text("MOOD", out);
                DocumentCodec.text("x", out);
                yield bytes.toByteArray();
            }
            case SPAN_OUTSIDE -> block(new Block.Paragraph(new Span(3, 9999), null));
            case OVERLAP ->
                read(document(
                        List.of(new Block.Paragraph(all, null), new Block.Paragraph(new Span(5, 9), null)), List.of()));
            case WIDE -> table(0, 1, 2_000_000_000);
            case WIDER -> table(2_000_000_000, 1, 2_000_000_000);
            case HIGH -> table(0, 2_000_000_000, 1);
            case LEFT -> table(-1, 1, 1);
            case HUGE_GRID -> {
                List<Block.Row> rows = new ArrayList<>();
                Block.Cell far = new Block.Cell(new Span(0, 0), 16_000, 1, 1, false, null);
                for (int i = 0; i < 10_000; i++) {
                    rows.add(new Block.Row(List.of(far), null));
                }
                yield block(new Block.Table(all, null, null, null, rows));
            }
            case MANY_ROWS -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.write(block(new Block.Table(all, null, null, null, List.of())));
                byte[] answer = new byte[9_000_000]; // rows of nothing
                System.arraycopy(bytes.toByteArray(), 0, answer, 0, bytes.size());
                int count = bytes.size() - 8; // before the places
                answer[count] = 0;
                answer[count + 1] = 0x0F;
                answer[count + 2] = 0x42;
                answer[count + 3] = 0x40;
                yield answer;
            }
            case NO_PAGE -> block(new Block.Paragraph(all, -7));
            case FAR_PAGE -> block(new Block.Paragraph(all, 1_400_000_000));
            case NO_LEVEL -> block(new Block.Heading(all, null, 99));
            case DEEP -> block(new Block.ListItem(all, null, 1_000_000));
            case NO_DAY -> read(good().with(new Metadata(null, LocalDate.of(99_999, 1, 1), null, null, null, null)));
            case PLACE_OVERLAP ->
                read(document(
                        List.of(new Block.Paragraph(all, 1)), List.of(place(new Span(0, 9)), place(new Span(4, 12)))));
            default -> throw new IllegalStateException("no lie: " + fault);
        };
    }

    private static Placement place(Span span) {
        return new Placement(span, 1, new Box(0, 0, 10, 10), 1);
    }

    private static byte[] block(Block block) throws IOException {
        return read(document(List.of(block), List.of()));
    }

    private static byte[] table(int column, int high, int wide) throws IOException {
        Block.Cell cell = new Block.Cell(new Span(0, 4), column, high, wide, false, null);
        return block(new Block.Table(
                new Span(0, TEXT.length()), null, null, null, List.of(new Block.Row(List.of(cell), null))));
    }
}
