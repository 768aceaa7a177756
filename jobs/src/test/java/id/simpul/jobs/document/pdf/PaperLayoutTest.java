package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How offices set letters, minutes and decrees, one habit a test. */
class PaperLayoutTest {

    @Test
    void whoSignsAtTheLeftIsReadBeforeWhoSignsAtTheRight() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Rapat ditutup pada pukul dua belas siang oleh pimpinan rapat.");
            pdf.text(340, 130, "Ranai, 5 Mei 2021");
            pdf.text(72, 144, "Mengetahui,").text(340, 144, "Notulis,");
            pdf.text(72, 158, "Kepala Bidang Data,");
            pdf.text(72, 220, "Drs. Amran Lubis, M.Si.").text(340, 220, "Wati Suryani, S.Sos.");
            pdf.text(72, 232, "NIP 19700101 199503 1 001").text(340, 232, "NIP 19880202 201003 2 002");
            assertEquals(
                    "Mengetahui, | Kepala Bidang Data, | Drs. Amran Lubis, M.Si. | NIP 19700101 199503 1 001 | Ranai, 5 Mei 2021"
                            + " | Notulis, | Wati Suryani, S.Sos. | NIP 19880202 201003 2 002",
                    after(pdf, 1));
        }
    }

    @Test
    void considerationsWithLabelsAreReadAcross() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Menimbang").text(140, 100, ": a.").text(170, 100, "bahwa kekerasan harus dicegah oleh,");
            pdf.text(170, 114, "perangkat daerah bersama warga,");
            pdf.text(152, 150, "b.").text(170, 150, "bahwa untuk itu dibentuk satgas;");
            pdf.text(72, 178, "Mengingat").text(140, 178, ": 1.").text(170, 178, "Undang-Undang tentang kota;");
            assertEquals(
                    "Menimbang : a. bahwa kekerasan harus dicegah oleh, perangkat daerah bersama warga,"
                            + " | b. bahwa untuk itu dibentuk satgas; | Mengingat : 1. Undang-Undang tentang kota;",
                    after(pdf, 0));
        }
    }

    @Test
    void whatALetterIsAboutIsReadBeforeWhoGetsIt() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Nomor").text(120, 100, ": 463/12/2021").text(360, 100, "Ranai, 5 Mei 2021");
            pdf.text(72, 114, "Sifat").text(120, 114, ": Biasa").text(360, 114, "Kepada");
            pdf.text(72, 128, "Lampiran").text(120, 128, ": satu berkas").text(360, 128, "Yth. Camat Midai");
            pdf.text(72, 142, "Hal")
                    .text(120, 142, ": Jumlah kasus yang ditangani pada")
                    .text(360, 142, "di Midai");
            pdf.text(125, 156, "semester pertama");
            pdf.text(72, 190, "Dengan hormat kami sampaikan jumlah kasus yang ditangani oleh unit layanan.");
            assertEquals(
                    "Nomor : 463/12/2021 | Sifat : Biasa | Lampiran : satu berkas | Hal : Jumlah kasus yang ditangani pada semester pertama"
                            + " | Ranai, 5 Mei 2021 | Kepada Yth. Camat Midai di Midai"
                            + " | Dengan hormat kami sampaikan jumlah kasus yang ditangani oleh unit layanan.",
                    after(pdf, 0));
        }
    }

    @Test
    void aYearBetweenLinesIsNoPageNumber() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 60, "PAJAK - RETRIBUSI")
                    .text(72, 74, "2021")
                    .text(72, 88, "PERDA NO.3, LD 2021/NO.3, 12 HLM.");
            assertEquals("PAJAK - RETRIBUSI | 2021 | PERDA NO.3, LD 2021/NO.3, 12 HLM.", after(pdf, 0));
        }
    }

    @Test
    void aNumberAboveALineThatComesOnceStillCountsThePages() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(300, 40, "4")
                    .text(72, 120, "Layanan dibuka setiap hari kerja.")
                    .nextPage();
            pdf.text(72, 30, "SALINAN").text(300, 44, "5").text(72, 120, "Petugas berjaga bergantian.");
            assertEquals("Layanan dibuka setiap hari kerja. | SALINAN | Petugas berjaga bergantian.", after(pdf, 0));
        }
    }

    @Test
    void aCatchwordIsKnownThoughAnEmblemHeadsTheNextPage() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Peraturan ini mulai berlaku pada tanggal diundangkan.")
                    .text(460, 740, "Agar . . .");
            pdf.nextPage().text(250, 50, "PRESIDEN").text(240, 64, "REPUBLIK INDONESIA");
            pdf.text(72, 110, "Agar setiap orang mengetahuinya, peraturan ini diundangkan.");
            assertEquals(
                    "Peraturan ini mulai berlaku pada tanggal diundangkan. | PRESIDEN REPUBLIK INDONESIA"
                            + " | Agar setiap orang mengetahuinya, peraturan ini diundangkan.",
                    after(pdf, 0));
        }
    }

    @Test
    void anIndentedLineBeginsAParagraphThoughTheOneAboveIsFullAndHasNoPoint() throws IOException {
        String[] first = {
            "Bagian umum mempunyai tugas mengelola urusan surat, barang,",
            "kendaraan serta kepegawaian di lingkungan dinas sosial kota"
        };
        String[] second = {
            "Dalam menjalankan tugas itu bagian umum dibantu oleh tiga",
            "orang kepala seksi dan beberapa tenaga harian yang bertugas",
            "di gudang dan di garasi."
        };
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(100, 100, first[0]).text(72, 114, first[1]);
            pdf.text(100, 128, second[0]).text(72, 142, second[1]).text(72, 156, second[2]);
            assertEquals(String.join(" ", first) + " | " + String.join(" ", second), after(pdf, 0));
        }
    }

    @Test
    void boldWordsGoOnOverTheEndOfALine() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Visi dinas itu berbunyi")
                    .bold(176, 100, 10, "mewujudkan kota yang aman bagi semua warga");
            pdf.bold(72, 114, 10, "perempuan dan anak tanpa kecuali").text(245, 114, "dan disepakati bersama.");
            assertEquals(1, Texts.blocks(read(pdf)).size());
        }
    }

    @Test
    void aLabelWithAValueInCapitalsIsNoHeading() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "a.").text(90, 100, "Nama").text(140, 100, ": SITI RAHMA, S.KM");
            pdf.text(72, 114, "b.").text(90, 114, "Jabatan").text(140, 114, ": KEPALA SEKSI DATA");
            assertEquals(
                    List.of("ListItem: a. Nama : SITI RAHMA, S.KM", "ListItem: b. Jabatan : KEPALA SEKSI DATA"),
                    Texts.blocks(read(pdf)));
        }
    }

    private static String after(Pdfs pdf, int blocks) throws IOException {
        return String.join(
                " | ",
                Texts.blocks(read(pdf)).stream()
                        .skip(blocks)
                        .map(block -> block.substring(block.indexOf(' ') + 1))
                        .toList());
    }

    private static id.simpul.jobs.document.Document read(Pdfs pdf) throws IOException {
        return new PdfReader().read("surat.pdf", pdf.bytes(), Metadata.NONE);
    }

    /** Two blocks side by side, the lines of each parted by strokes. */
    private static List<String> signed(String left, String right) throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 60, "Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.");
            int row = 0;
            for (String side : new String[] {left, right}) {
                String[] lines = side.split("/");
                for (int line = 0; line < lines.length; line++) {
                    if (!lines[line].isEmpty()) {
                        pdf.text(row == 0 ? 90 : 340, 120 + 14 * line, lines[line]);
                    }
                }
                row++;
            }
            Document document = new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
            return document.blocks().stream()
                    .map(block -> block.span().of(document.text()))
                    .toList();
        }
    }

    @Test
    void whoSignsAtTheRightIsNoPartOfWhoSignsAtTheLeft() throws IOException {
        List<String> blocks = signed(
                "Kepala Bidang Data////Rina Bulan, S.Sos., M.Si/Pembina/NIP. 19700101 199003 2 001",
                "Kepala Unit Layanan////Maria Lobo, S.Psi., Psikolog/Penata/NIP. 19710101 199103 1 002");
        assertTrue(blocks.contains("NIP. 19700101 199003 2 001"), blocks.toString());
        assertTrue(blocks.contains("Kepala Unit Layanan"), blocks.toString());
    }

    @Test
    void aCopyIsSignedBesideTheOriginal() throws IOException {
        List<String> blocks = signed(
                "Salinan sesuai dengan aslinya/KEPALA BAGIAN HUKUM,/ttd/RINA BULAN, S.H./NIP. 19700101 199003 2 001",
                "WALIKOTA BINTARA,//ttd//YUSUF TANAEM");
        assertTrue(blocks.contains("WALIKOTA BINTARA,"), blocks.toString());
        assertTrue(blocks.contains("NIP. 19700101 199003 2 001"), blocks.toString());
    }

    @Test
    void aShortNameIsABlockToo() throws IOException {
        assertEquals(
                List.of("Pimpinan Rapat,", "Drs. Yusuf Tanaem", "Notulis,", "Rina Bulan"),
                signed("Pimpinan Rapat,////Drs. Yusuf Tanaem", "Notulis,////Rina Bulan")
                        .subList(1, 5));
    }
}
