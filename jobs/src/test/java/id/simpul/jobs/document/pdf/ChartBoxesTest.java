package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes joined by lines are read box by box; frames that are no chart stay what they were. */
class ChartBoxesTest {

    private static final String[][] UNITS = {
        {"Bidang", "Perlindungan", "Perempuan"},
        {"Bidang", "Perlindungan", "Anak"},
        {"Bidang Data dan", "Partisipasi", "Masyarakat"}
    };

    private static void frame(Pdfs pdf, double left, double top, double right, double bottom) throws IOException {
        pdf.line(left, top, right, top).line(left, bottom, right, bottom);
        pdf.line(left, top, left, bottom).line(right, top, right, bottom);
    }

    /** A head, a unit beside it, and three below it, the shadow of each to its lower right. */
    private static Pdfs chart(boolean lines, boolean shadows) throws IOException {
        Pdfs pdf = new Pdfs();
        pdf.text(72, 60, "Susunan organisasi dinas ditetapkan sebagai berikut.");
        frame(pdf, 240, 100, 360, 130);
        pdf.text(262, 118, "KEPALA DINAS");
        frame(pdf, 400, 140, 500, 170);
        pdf.text(420, 158, "Sekretariat");
        for (int i = 0; i < 3; i++) {
            double left = 80 + 160 * i;
            frame(pdf, left, 220, left + 120, 270);
            if (shadows) {
                frame(pdf, left + 6, 226, left + 126, 276);
            }
            for (int line = 0; line < 3; line++) {
                pdf.text(left + 20, 236 + 12 * line, UNITS[i][line]);
            }
            if (lines) {
                pdf.line(left + 60, 200, left + 60, 220);
            }
        }
        if (lines) {
            pdf.line(300, 130, 300, 200).line(140, 200, 460, 200).line(300, 155, 400, 155);
        }
        return pdf.text(72, 320, "Bagan ini berlaku sejak tanggal ditetapkan.");
    }

    private static List<String> texts(Pdfs pdf) throws IOException {
        Document document = new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
        return document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    @Test
    void eachBoxIsABlock() throws IOException {
        List<String> expected = List.of(
                "Susunan organisasi dinas ditetapkan sebagai berikut.",
                "KEPALA DINAS",
                "Sekretariat",
                "Bidang Perlindungan Perempuan",
                "Bidang Perlindungan Anak",
                "Bidang Data dan Partisipasi Masyarakat",
                "Bagan ini berlaku sejak tanggal ditetapkan.");
        try (Pdfs plain = chart(true, false);
                Pdfs shadowed = chart(true, true)) {
            assertEquals(expected, texts(plain));
            assertEquals(expected, texts(shadowed));
        }
    }

    @Test
    void framesThatNothingJoinsAreNoChart() throws IOException {
        try (Pdfs pdf = chart(false, false)) {
            assertTrue(words(pdf).isEmpty());
        }
    }

    @Test
    void cellsThatShareTheirWallsAreNoChart() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            String[] names = {"Fisik", "Psikis", "Seksual", "Lainnya"};
            for (int row = 0; row < 4; row++) {
                frame(pdf, 72, 100 + 20 * row, 200, 120 + 20 * row);
                frame(pdf, 200, 100 + 20 * row, 300, 120 + 20 * row);
                pdf.text(80, 114 + 20 * row, names[row]).text(240, 114 + 20 * row, row + "7");
            }
            pdf.line(136, 60, 136, 100).line(136, 180, 136, 220).line(250, 180, 250, 220);
            assertTrue(words(pdf).isEmpty());
        }
    }

    @Test
    void aChartOnAPageThatStandsSidewaysHasItsPlaces() throws IOException {
        try (Pdfs pdf = chart(true, false)) {
            pdf.rotate(90);
            Document document = new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
            assertTrue(document.text().contains("Bidang Perlindungan Anak"), document.text());
            assertTrue(document.blocks().stream().allMatch(Block.Paragraph.class::isInstance), document.text());
        }
    }

    private static List<List<PdfWord>> words(Pdfs pdf) throws IOException {
        pdf.bytes();
        PdfContent content =
                PdfContent.of(pdf.pdf.getPage(0), cell -> -1, Layers.of(pdf.pdf), new Unfolding(100_000, 1_000));
        return ChartBoxes.of(PdfWords.of(content.glyphs()), content.rulings());
    }
}
