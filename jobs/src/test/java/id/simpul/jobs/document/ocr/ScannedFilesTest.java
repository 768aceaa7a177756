package id.simpul.jobs.document.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.pdf.PdfReader;
import id.simpul.jobs.document.pdf.Pdfs;
import id.simpul.jobs.document.pdf.PictureReader;
import id.simpul.jobs.document.reading.Readers;
import java.awt.FontFormatException;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Files of which pages are pictures, whole and through the child process. */
class ScannedFilesTest {

    /** With -Plong every side is up once; to recognise a page takes seconds. */
    private static final boolean ALL = System.getProperty("simpul.scans") != null;

    private static final String SAID = "Rapat menyepakati pembentukan satuan tugas di setiap kecamatan.";

    @Test
    void pagesOfTextStayAndPicturesAreRecognised() throws IOException, FontFormatException {
        PageRecogniser recogniser = new PageRecogniser(Installed.tesseract(), Duration.ofSeconds(60));
        Document document = new PdfReader(recogniser).read("a.pdf", mixed(1), Metadata.NONE);
        assertTrue(document.text().contains("Halaman pertama berupa teks."), document.text());
        assertTrue(document.text().contains(SAID), document.text());
        Block last = document.blocks().get(document.blocks().size() - 1);
        assertEquals(2, last.page());
        double certainty = document.certainty(last.span());
        assertTrue(certainty > 0.5 && certainty < 1, "certainty " + certainty);
        assertEquals(1, document.certainty(document.blocks().get(0).span()));
    }

    @Test
    void withoutARecogniserTheFileSaysHowManyPagesAreLost() throws IOException, FontFormatException {
        NeedsRecognitionException most = needed(mixed(1));
        assertEquals(1, most.pages());
        assertNull(most.without());
        NeedsRecognitionException few = needed(mixed(2));
        assertEquals(1, few.pages());
        assertNotNull(few.without());
    }

    @Test
    void aPictureIsReadWhicheverSideIsUp() throws IOException, FontFormatException {
        PageRecogniser recogniser = new PageRecogniser(Installed.tesseract(), Duration.ofSeconds(120));
        BufferedImage upright = Scan.CLEAN.of(sheet(), 1);
        for (int quarters : ALL ? List.of(0, 1, 2, 3) : List.of(1)) {
            Document document =
                    new PictureReader(recogniser).read("a.png", png(turned(upright, quarters)), Metadata.NONE);
            assertTrue(document.text().contains(SAID), quarters + " quarters: " + document.text());
        }
    }

    @Test
    void theChildRecognisesToo() throws IOException, FontFormatException {
        Installed.tesseract();
        try (Readers readers = new Readers()) {
            assertEquals(Set.of(Reason.NEEDS_OCR), readers.mended());
            Document document = readers.read("surat.pdf", Scan.CLEAN.pdf(1, sheet()), Metadata.NONE);
            assertTrue(document.text().contains(SAID), document.text());
        }
    }

    @Test
    void anIconIsNoPage() throws IOException {
        byte[] icon = png(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
        UnreadableException refusal = assertThrows(
                UnreadableException.class, () -> new PictureReader(null).read("a.png", icon, Metadata.NONE));
        assertEquals(Reason.NO_TEXT, refusal.reason());
    }

    private static NeedsRecognitionException needed(byte[] pdf) {
        return assertThrows(NeedsRecognitionException.class, () -> new PdfReader().read("a.pdf", pdf, Metadata.NONE));
    }

    private static Sheet sheet() throws IOException, FontFormatException {
        Sheet sheet = new Sheet(Installed.face());
        double y = sheet.paragraph(70, 100, 12, 450, "Notulen rapat koordinasi perlindungan perempuan dan anak.");
        y = sheet.paragraph(70, y + 30, 12, 450, "Peserta membahas layanan pengaduan bagi warga desa.");
        sheet.paragraph(70, y + 30, 12, 450, SAID);
        return sheet;
    }

    /** Pages of text, and behind them a picture. */
    private static byte[] mixed(int pages) throws IOException, FontFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument all = new PDDocument();
                PDDocument text = Loader.loadPDF(Pdfs.of("Halaman pertama berupa teks."));
                PDDocument scan = Loader.loadPDF(Scan.CLEAN.pdf(1, sheet()))) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (int i = 0; i < pages; i++) {
                merger.appendDocument(all, text);
            }
            merger.appendDocument(all, scan);
            all.save(out);
        }
        return out.toByteArray();
    }

    private static BufferedImage turned(BufferedImage image, int quarters) {
        if (quarters == 0) {
            return image;
        }
        AffineTransform turn = new AffineTransform();
        turn.translate(quarters == 1 ? image.getHeight() : image.getWidth(), quarters == 1 ? 0 : image.getHeight());
        turn.quadrantRotate(quarters);
        BufferedImage turned = new BufferedImage(
                quarters == 1 ? image.getHeight() : image.getWidth(),
                quarters == 1 ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
