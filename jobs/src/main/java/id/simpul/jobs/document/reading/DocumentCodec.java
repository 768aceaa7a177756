package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Box;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.document.Placement;
import id.simpul.jobs.language.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents as bytes between a child process and its parent. The parent believes nothing: counts are bounded by the message,
 * spans by the text; whether it all makes a document, {@link Soundness} says.
 */
final class DocumentCodec {

    private static final byte HEADING = 1;
    private static final byte PARAGRAPH = 2;
    private static final byte ITEM = 3;
    private static final byte TABLE = 4;

    private DocumentCodec() {}

    static void write(Document document, DataOutputStream out) throws IOException {
        write(document.metadata(), out);
        text(document.text(), out);
        out.writeInt(document.blocks().size());
        for (Block block : document.blocks()) {
            write(block, out);
        }
        out.writeInt(document.placements().size());
        for (Placement place : document.placements()) {
            write(place, out);
        }
        out.writeInt(document.notes().size());
        for (Note note : document.notes()) {
            text(note.kind().name(), out);
            number(note.page(), out);
            text(note.sheet(), out);
        }
    }

    private static void write(Placement place, DataOutputStream out) throws IOException {
        span(place.span(), out);
        out.writeInt(place.page());
        out.writeFloat((float) place.box().left());
        out.writeFloat((float) place.box().top());
        out.writeFloat((float) place.box().right());
        out.writeFloat((float) place.box().bottom());
        out.writeFloat((float) place.certainty());
    }

    static void write(Metadata metadata, DataOutputStream out) throws IOException {
        text(metadata.title(), out);
        out.writeLong(
                metadata.published() == null
                        ? Long.MIN_VALUE
                        : metadata.published().toEpochDay());
        text(metadata.publisher(), out);
        text(metadata.author(), out);
        text(metadata.url(), out);
        text(metadata.language(), out);
    }

    private static void write(Block block, DataOutputStream out) throws IOException {
        if (block instanceof Block.Heading heading) {
            head(HEADING, block, out);
            out.writeInt(heading.level());
        } else if (block instanceof Block.Paragraph) {
            head(PARAGRAPH, block, out);
        } else if (block instanceof Block.ListItem item) {
            head(ITEM, block, out);
            out.writeInt(item.depth());
        } else if (block instanceof Block.Table table) {
            head(TABLE, block, out);
            text(table.sheet(), out);
            text(table.caption(), out);
            out.writeInt(table.rows().size());
            for (Block.Row row : table.rows()) {
                number(row.page(), out);
                out.writeInt(row.cells().size());
                for (Block.Cell cell : row.cells()) {
                    span(cell.span(), out);
                    out.writeInt(cell.column());
                    out.writeInt(cell.rowSpan());
                    out.writeInt(cell.columnSpan());
                    out.writeBoolean(cell.header());
                    text(cell.address(), out);
                }
            }
        }
    }

    private static void head(byte kind, Block block, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        span(block.span(), out);
        number(block.page(), out);
    }

    private static void span(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static void number(@Nullable Integer number, DataOutputStream out) throws IOException {
        out.writeInt(number == null ? Integer.MIN_VALUE : number);
    }

    static void text(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @param name the document's: what a child says of it is not asked */
    static Document read(String name, DataInputStream in) throws IOException {
        Metadata metadata = metadata(in);
        String text = needed(in);
        int count = count(in);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(in, text.length()));
        }
        return new Document(name, metadata, text, blocks, placements(in, text.length()), notes(in));
    }

    private static List<Note> notes(DataInputStream in) throws IOException {
        int count = count(in);
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String kind = needed(in);
            try {
                notes.add(new Note(Note.Kind.valueOf(kind), number(in), text(in)));
            } catch (IllegalArgumentException e) {
                throw new IOException("no note", e);
            }
        }
        return notes;
    }

    private static List<Placement> placements(DataInputStream in, int length) throws IOException {
        int count = count(in);
        List<Placement> placements = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < count; i++) {
            Span span = span(in, length);
            if (span.start() < end) {
                throw new IOException("places of the text overlap");
            }
            end = span.end();
            placements.add(placement(span, in));
        }
        return placements;
    }

    private static Placement placement(Span span, DataInputStream in) throws IOException {
        int page = in.readInt();
        try {
            Box box = new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
            return new Placement(span, page, box, in.readFloat());
        } catch (IllegalArgumentException e) {
            throw new IOException("no place of a text", e);
        }
    }

    static Metadata metadata(DataInputStream in) throws IOException {
        String title = text(in);
        long day = in.readLong();
        LocalDate published = day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
        return new Metadata(title, published, text(in), text(in), text(in), text(in));
    }

    private static Block block(DataInputStream in, int length) throws IOException {
        byte kind = in.readByte();
        Span span = span(in, length);
        Integer page = number(in);
        return switch (kind) {
            case HEADING -> new Block.Heading(span, page, in.readInt());
            case PARAGRAPH -> new Block.Paragraph(span, page);
            case ITEM -> new Block.ListItem(span, page, in.readInt());
            case TABLE -> new Block.Table(span, page, text(in), text(in), rows(in, length));
            default -> throw new IOException("no kind of block: " + kind);
        };
    }

    private static List<Block.Row> rows(DataInputStream in, int length) throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        int count = count(in);
        for (int i = 0; i < count; i++) {
            Integer page = number(in);
            int width = count(in);
            List<Block.Cell> cells = new ArrayList<>();
            for (int k = 0; k < width; k++) {
                cells.add(new Block.Cell(
                        span(in, length), in.readInt(), in.readInt(), in.readInt(), in.readBoolean(), text(in)));
            }
            rows.add(new Block.Row(cells, page));
        }
        return rows;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("no count: " + count); // each counted thing takes a byte at least
        }
        return count;
    }

    private static Span span(DataInputStream in, int length) throws IOException {
        int start = in.readInt();
        int end = in.readInt();
        if (start < 0 || end < start || end > length) {
            throw new IOException("no span of the text: " + start + ", " + end);
        }
        return new Span(start, end);
    }

    private static @Nullable Integer number(DataInputStream in) throws IOException {
        int number = in.readInt();
        return number == Integer.MIN_VALUE ? null : number;
    }

    private static String needed(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("a text is missing");
        }
        return text;
    }

    static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        if (length > in.available()) {
            throw new IOException("no length: " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
