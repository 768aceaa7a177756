package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.ocr.NeedsRecognitionException;
import id.simpul.jobs.language.Span;
import java.awt.Color;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Only what a reader of the page sees is its text. */
class VisibleTextTest {

    private static final String SEEN = "Jumlah kasus yang ditangani tahun ini 112.";
    private static final Color NEARLY_WHITE = new Color(252, 252, 252);

    @Test
    void whatAScannersProgramRecognisedIsLessThanCertain() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            Document document = read(pdf.picture().invisible(72, 100, SEEN));
            assertEquals(SEEN, document.text());
            double certainty = document.certainty(new Span(0, document.text().length()));
            assertTrue(certainty > 0.5 && certainty < 0.9, "certainty " + certainty);
        }
    }

    @Test
    void invisibleTextWithoutAPictureIsNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            assertEquals(SEEN, text(pdf.text(72, 100, SEEN).invisible(72, 120, "Kata kunci tersembunyi 999 kasus.")));
        }
    }

    @Test
    void visibleTextOverAScanStaysCertain() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.picture()
                    .invisible(72, 300, "Surat ini dipindai oleh petugas arsip.")
                    .text(72, 700, SEEN);
            Document document = read(pdf);
            int at = document.text().indexOf(SEEN);
            assertEquals(1, document.certainty(new Span(at, at + SEEN.length())));
            assertTrue(document.text().startsWith("Surat ini dipindai"));
        }
    }

    @Test
    void layersThatAreOffAreNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.layered(72, 100, true, SEEN).layered(72, 120, false, "Catatan penyunting, bukan untuk dicetak.");
            assertEquals(SEEN, text(pdf));
        }
    }

    @Test
    void whiteTextOnWhitePaperIsNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, SEEN).coloured(72, 120, Color.WHITE, "Paraf koordinasi kepala bagian hukum.");
            assertEquals(SEEN, text(pdf.coloured(72, 140, NEARLY_WHITE, "Asisten pemerintahan")));
        }
    }

    @Test
    void whiteTextOnADarkBarIsText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.filled(60, 85, 400, 22, new Color(20, 60, 120)).coloured(72, 100, Color.WHITE, SEEN);
            assertEquals(SEEN, text(pdf));
        }
    }

    @Test
    void whiteTextOnAPictureIsText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            assertEquals(SEEN, text(pdf.picture().coloured(72, 300, Color.WHITE, SEEN)));
        }
    }

    @Test
    void aNoticeStampedIntoTheMarginOfAScanIsNotItsText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.picture().text(72, 760, "Dokumen ini ditandatangani secara elektronik oleh kepala dinas.");
            byte[] bytes = pdf.bytes();
            NeedsRecognitionException needed = assertThrows(
                    NeedsRecognitionException.class, () -> new PdfReader().read("a.pdf", bytes, Metadata.NONE));
            assertEquals(1, needed.pages());
        }
    }

    @Test
    void textUnderAWhiteSheetIsNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 120, "Jumlah lama yang sudah ditutup 999.").filled(60, 108, 400, 16, Color.WHITE);
            assertEquals(SEEN, text(pdf.text(72, 120, SEEN)));
        }
    }

    @Test
    void aSheetClippedToAnotherPlaceHidesNothing() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, SEEN).clipped(60, 300, 100, 100).filled(0, 0, 612, 792, Color.WHITE);
            assertEquals(SEEN, text(pdf));
        }
    }

    @Test
    void whatIsClippedAwayIsNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.clipped(60, 80, 400, 40).text(72, 100, SEEN).text(461, 100, ":");
            assertEquals(SEEN, text(pdf.text(72, 140, "Baris yang tidak muat di dalam kotaknya.")));
        }
    }

    @Test
    void textTooSmallToReadIsNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            assertEquals(SEEN, text(pdf.text(72, 100, SEEN).sized(72, 120, 0.4, "kasus kasus kasus kasus")));
        }
    }

    private static String text(Pdfs pdf) throws IOException {
        return read(pdf).text();
    }

    private static Document read(Pdfs pdf) throws IOException {
        return new PdfReader().read("berkas.pdf", pdf.bytes(), Metadata.NONE);
    }
}
