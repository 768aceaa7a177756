package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Box;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.document.PlacedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentCodecTest {

    private static final Document DOCUMENT = new DocumentBuilder()
            .heading("Judul – satu", 1, null)
            .paragraph("Isi “dokumen”.", 2)
            .item("Butir", 1, null)
            .paragraph(PlacedText.of("terbaca", 2, new Box(72, 90.5, 300, 102), 0.75))
            .table(
                    List.of(new DocumentBuilder.RowText(
                            List.of(
                                    new DocumentBuilder.CellText("a", 0, 2, 1, true, "A1"),
                                    new DocumentBuilder.CellText("", 1, 1, 1, false, null)),
                            3)),
                    3,
                    "Rekap",
                    null)
            .note(Note.onPage(Note.Kind.PAGE_UNREADABLE, 4))
            .note(Note.onSheet(Note.Kind.SHEET_UNREADABLE, "Rekap 2"))
            .note(Note.of(Note.Kind.TEXT_REPAIRED))
            .build("nama.pdf", new Metadata("Judul", LocalDate.of(2021, 4, 6), null, "Penulis", null, "id"));

    @Test
    void aDocumentComesBackAsItWas() throws IOException {
        assertEquals(DOCUMENT, decode(encode()));
    }

    @Test
    void anAnswerCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = encode();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> decode(part), "cut at " + length);
        }
    }

    @Test
    void spansOutsideTheTextAreRefused() throws IOException {
        Document lie = new Document(
                "a",
                Metadata.NONE,
                "pendek",
                List.of(new Block.Paragraph(new id.simpul.jobs.language.Span(0, 99), null)),
                List.of(),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCodec.write(lie, new DataOutputStream(out));
        assertThrows(IOException.class, () -> decode(out.toByteArray()));
    }

    private static byte[] encode() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCodec.write(DOCUMENT, new DataOutputStream(out));
        return out.toByteArray();
    }

    private static Document decode(byte[] bytes) throws IOException {
        return DocumentCodec.read("nama.pdf", new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
