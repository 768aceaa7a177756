package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private final PdfReader reader = new PdfReader();

    @Test
    void linesOfAParagraphAreJoinedAndNumberedItemsAreNot() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(
                            72,
                            72,
                            "Selama tahun 2021 tercatat dua belas kasus kekerasan terhadap anak di Kabupaten Natuna yang")
                    .text(72, 86, "seluruhnya ditangani oleh unit layanan bersama kepolisian dan anak-")
                    .text(72, 100, "anak itu didampingi.")
                    .text(
                            72,
                            130,
                            "1. Membentuk satuan tugas di setiap kecamatan pada tahun berikutnya bersama para camat;")
                    .text(72, 144, "2. Menyusun prosedur.");
            assertEquals(
                    List.of(
                            "Paragraph: Selama tahun 2021 tercatat dua belas kasus kekerasan terhadap anak di Kabupaten Natuna yang seluruhnya ditangani oleh unit layanan bersama kepolisian dan anak-anak itu didampingi.",
                            "ListItem: 1. Membentuk satuan tugas di setiap kecamatan pada tahun berikutnya bersama para camat;",
                            "ListItem: 2. Menyusun prosedur."),
                    Texts.blocks(read(pdf)));
        }
    }

    @Test
    void ruledTablesAreReadWithMergedCells() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 60, "Tabel 1. Kasus per kecamatan");
            // a header cell over two columns: the wall below it stands, the wall within it does not
            pdf.line(72, 80, 372, 80)
                    .line(172, 100, 372, 100)
                    .line(72, 120, 372, 120)
                    .line(72, 140, 372, 140);
            pdf.line(72, 80, 72, 140)
                    .line(172, 80, 172, 140)
                    .line(272, 100, 272, 140)
                    .line(372, 80, 372, 140);
            pdf.text(76, 104, "Kecamatan")
                    .text(250, 94, "Kasus")
                    .text(180, 114, "2020")
                    .text(280, 114, "2021");
            pdf.text(76, 134, "Midai").text(180, 134, "3").text(280, 134, "-");
            Document document = read(pdf);
            assertEquals(
                    List.of(List.of("Kecamatan", "Kasus", ""), List.of("", "2020", "2021"), List.of("Midai", "3", "-")),
                    Texts.grid(document, 0));
            assertEquals(
                    "Tabel 1. Kasus per kecamatan",
                    Texts.tables(document).get(0).caption());
            assertEquals(1, Texts.tables(document).get(0).page());
        }
    }

    @Test
    void aTableGoesOnOverAPageBreakWithItsHeaderOnce() throws IOException {
        String[] header = {"Kecamatan", "Kasus"};
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 30, "Laporan Tahunan").text(500, 780, "1");
            pdf.text(72, 60, "Rincian menurut kecamatan disajikan di bawah ini.");
            pdf.table(72, 600, new String[][] {header, {"Midai", "3"}, {"Serasan", "4"}});
            pdf.nextPage().text(72, 30, "Laporan Tahunan").text(500, 780, "2");
            pdf.table(72, 60, new String[][] {header, {"Subi", "5"}});
            pdf.text(72, 200, "Sumber: data contoh.");
            Document document = read(pdf);
            assertEquals(1, Texts.tables(document).size());
            assertEquals(
                    List.of(
                            List.of("Kecamatan", "Kasus"),
                            List.of("Midai", "3"),
                            List.of("Serasan", "4"),
                            List.of("Subi", "5")),
                    Texts.grid(document, 0));
            assertEquals(2, Texts.tables(document).get(0).rows().get(3).page());
            assertEquals(
                    List.of(
                            "Paragraph: Rincian menurut kecamatan disajikan di bawah ini.",
                            "Paragraph: Sumber: data contoh."),
                    Texts.blocks(document).stream()
                            .filter(block -> block.startsWith("P"))
                            .toList());
        }
    }

    @Test
    void columnsThatAreOnlyAlignedAreATable() throws IOException {
        String[][] rows = {
            {"Kecamatan", "Fisik", "Psikis", "Total"},
            {"Bunguran Timur", "1", "10", "11"},
            {"Midai", "2", "-", "2"},
            {"Pulau Tiga", "13", "4", "17"}
        };
        try (Pdfs pdf = new Pdfs()) {
            for (int y = 0; y < rows.length; y++) {
                pdf.text(72, 100 + 16 * y, rows[y][0]);
                for (int x = 1; x < 4; x++) {
                    pdf.rightText(200 + 70 * x, 100 + 16 * y, rows[y][x]);
                }
            }
            pdf.text(72, 220, "Satu kasus dihitung sekali.");
            Document document = read(pdf);
            assertEquals(java.util.Arrays.stream(rows).map(List::of).toList(), Texts.grid(document, 0));
        }
    }

    @Test
    void aProtectedFileIsRefused() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 72, "Rahasia.");
            pdf.pdf.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            UnreadableException refusal = assertThrows(UnreadableException.class, () -> read(pdf));
            assertEquals(Reason.ENCRYPTED, refusal.reason());
        }
    }

    @Test
    void aPageWithoutTextIsRefused() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.line(10, 10, 100, 100);
            UnreadableException refusal = assertThrows(UnreadableException.class, () -> read(pdf));
            assertEquals(Reason.NO_TEXT, refusal.reason());
        }
    }

    private Document read(Pdfs pdf) throws IOException {
        return reader.read("a.pdf", pdf.bytes(), Metadata.NONE);
    }
}
