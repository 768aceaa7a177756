package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Placement;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Layouts of pages, one phenomenon a test. */
class PdfLayoutTest {

    private static final String[] LEFT = {
        "Dinas sosial membuka layanan baru di",
        "pelabuhan sejak awal tahun, sehingga",
        "warga yang pulang dari luar negeri bisa",
        "langsung mengadu kepada petugas jaga",
        "tanpa harus menunggu di kantor pusat."
    };
    private static final String[] RIGHT = {
        "Petugas mencatat setiap pengaduan itu",
        "ke dalam buku tamu dan meneruskannya",
        "kepada kepolisian pada hari yang sama,",
        "kecuali bila korban meminta waktu lagi",
        "untuk berbicara dengan keluarganya."
    };

    @Test
    void aFootThatAloneNamesTheRegionIsToldOnceWithoutItsNumber() throws IOException {
        String foot = "Laporan Kinerja Dinas Sosial Kabupaten Natuna";
        for (String region : new String[] {"daerah", "Kabupaten Natuna"}) {
            try (Pdfs pdf = new Pdfs()) {
                pdf.text(72, 100, "Pelayanan di " + region + " berjalan baik.");
                pdf.text(72, 760, foot).rightText(540, 760, "7");
                List<String> told = new ArrayList<>(List.of("Paragraph: Pelayanan di " + region + " berjalan baik."));
                if (region.equals("daerah")) {
                    told.add("Paragraph: " + foot);
                }
                assertEquals(told, Texts.blocks(read(pdf)));
            }
        }
    }

    @Test
    void theLastRowOfATableAtThePagesEndIsNoFoot() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 730, "Kecamatan Midai dan Serasan").rightText(540, 730, "7");
            pdf.text(72, 745, "Kecamatan Subi dan Bunguran").rightText(540, 745, "9");
            pdf.text(72, 760, "Jumlah di seluruh kecamatan").rightText(540, 760, "16");
            assertTrue(read(pdf).text().contains("16"));
        }
    }

    @Test
    void columnsAreReadOneAfterTheOtherBelowTheirHeadline() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.bold(72, 60, 16, "Layanan pengaduan di pelabuhan dibuka untuk semua warga");
            column(pdf, 72, 100, LEFT);
            column(pdf, 320, 100, RIGHT);
            assertEquals(List.of(joined(LEFT), joined(RIGHT)), paragraphs(pdf));
        }
    }

    @Test
    void columnsWrittenLineByLineAreColumnsToo() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            for (int i = 0; i < LEFT.length; i++) {
                pdf.text(72, 100 + 14 * i, LEFT[i]).text(320, 100 + 14 * i, RIGHT[i]);
            }
            assertEquals(List.of(joined(LEFT), joined(RIGHT)), paragraphs(pdf));
        }
    }

    @Test
    void threeColumns() throws IOException {
        String[] first = {
            "Kantor layanan di utara buka pada",
            "setiap hari kerja dan melayani tiga",
            "belas desa di pesisir dan beberapa",
            "pulau kecil yang hanya dapat dicapai",
            "dengan perahu nelayan pada pagi."
        };
        String[] second = {
            "Kantor layanan di selatan dibuka",
            "juga pada hari Sabtu karena warga",
            "di sana baru pulang pada sore hari",
            "dari laut dan tidak sempat mengadu",
            "pada jam kerja kantor yang biasa."
        };
        String[] third = {
            "Kantor layanan di barat ditutup",
            "untuk sementara selama perbaikan",
            "gedung yang rusak karena gempa di",
            "awal tahun, dan warga dilayani oleh",
            "petugas yang berkeliling ke desa."
        };
        try (Pdfs pdf = new Pdfs()) {
            column(pdf, 50, 100, first);
            column(pdf, 235, 100, second);
            column(pdf, 420, 100, third);
            assertEquals(List.of(joined(first), joined(second), joined(third)), paragraphs(pdf));
        }
    }

    @Test
    void aSentenceGoesOnInTheNextColumn() throws IOException {
        String[] left = {
            "Rapat itu dihadiri oleh para camat dan",
            "lurah se-kabupaten, yang kemudian ikut",
            "menyusun rencana kerja untuk setahun",
            "penuh bersama dengan semua perangkat"
        };
        String[] right = {
            "daerah yang hadir di ruang pertemuan.",
            "Setelah itu mereka bersama meninjau",
            "rumah aman yang baru saja selesai dan",
            "sudah dihuni oleh beberapa keluarga."
        };
        try (Pdfs pdf = new Pdfs()) {
            column(pdf, 72, 100, left);
            column(pdf, 320, 100, right);
            assertEquals(List.of(joined(left) + " " + joined(right)), paragraphs(pdf));
        }
    }

    @Test
    void aTableOverTheWholeWidthPartsTheColumnsAboveFromThoseBelow() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            column(pdf, 72, 60, LEFT);
            column(pdf, 320, 60, RIGHT);
            pdf.table(72, 160, new String[][] {
                {"Kecamatan", "Kasus", "Korban", "Selesai"}, {"Midai", "3", "4", "2"}, {"Subi", "5", "5", "1"}
            });
            column(pdf, 72, 260, RIGHT);
            column(pdf, 320, 260, LEFT);
            assertEquals(
                    List.of("P" + joined(LEFT), "P" + joined(RIGHT), "T", "P" + joined(RIGHT), "P" + joined(LEFT)),
                    Texts.blocks(read(pdf)).stream()
                            .map(block ->
                                    block.startsWith("Table") ? "T" : "P" + block.substring(block.indexOf(' ') + 1))
                            .toList());
        }
    }

    @Test
    void labelsAndTheirValuesAreReadAcross() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            String[][] rows = {
                {"Hari/tanggal", ": Kamis, 14 September 2023"},
                {"Tempat", ": Ruang rapat lantai dua kantor bupati"},
                {"Pimpinan rapat", ": Kepala dinas"},
                {"Peserta", ": Tiga puluh orang dari semua kecamatan"},
                {"Notulis", ": Kepala seksi data"}
            };
            for (int i = 0; i < rows.length; i++) {
                pdf.text(72, 100 + 14 * i, rows[i][0]).text(180, 100 + 14 * i, rows[i][1]);
            }
            assertEquals(
                    "Tempat : Ruang rapat lantai dua kantor bupati",
                    paragraphs(pdf).get(1));
        }
    }

    @Test
    void headsFeetAndPageNumbersAreNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            for (int page = 1; page <= 4; page++) {
                pdf.text(72, 40, "Profil Layanan 2022").text(480, 40, "Bagian " + page);
                pdf.text(72, 120, "Jumlah kasus pada halaman ini dihitung sekali saja.");
                pdf.text(72, 140 + 10 * page, "Uraian nomor " + page * page + " berbeda dari yang lain.");
                pdf.text(290, 770, "- " + page + " -");
                if (page < 4) {
                    pdf.nextPage();
                }
            }
            List<String> text = paragraphs(pdf);
            assertEquals(8, text.size());
            assertEquals(
                    4,
                    text.stream()
                            .filter(line -> line.startsWith("Jumlah kasus"))
                            .count()); // repeats, but in the text
        }
    }

    @Test
    void anArticleThatBeginsAPageIsNoRunningHead() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            for (int article : new int[] {3, 7, 8}) {
                pdf.text(280, 72, "Pasal " + article);
                pdf.text(72, 90, "Ketentuan nomor " + article * 11 + " berlaku sejak tanggal diundangkan.");
                if (article < 8) {
                    pdf.nextPage();
                }
            }
            assertEquals(
                    List.of("Heading: Pasal 3", "Heading: Pasal 7", "Heading: Pasal 8"),
                    Texts.blocks(read(pdf)).stream()
                            .filter(block -> block.startsWith("H"))
                            .toList());
        }
    }

    @Test
    void theFirstWordsOfTheNextPageUnderAPageAreNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Gubernur menetapkan rencana aksi untuk lima tahun.");
            pdf.text(460, 740, "(2) Rencana . . .");
            pdf.nextPage().text(72, 72, "(2) Rencana aksi ditinjau setiap tahun.");
            assertFalse(read(pdf).text().contains(". . ."));
        }
    }

    @Test
    void wordsBrokenAtTheEndOfALineAreWholeAgain() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            column(pdf, 72, 100, new String[] {
                "Layanan bagi perempuan dibuka kembali setelah gedung itu selesai diperbaiki, dan para pe-",
                "rempuan yang mengungsi bersama anak-anak mereka boleh tinggal di sana sampai sekolah anak-",
                "anak itu dibuka lagi. Bermacam-macam bantuan datang dari warga, juga untuk kebutuhan sehari-",
                "hari keluarga yang menumpang dan bagi pendamping non-",
                "pemerintah."
            });
            String text = read(pdf).text();
            assertTrue(text.contains("para perempuan yang mengungsi"), text);
            assertTrue(text.contains("sekolah anak-anak itu"), text);
            assertTrue(text.contains("sehari-hari keluarga"), text);
            assertTrue(text.contains("non-pemerintah"), text);
        }
    }

    @Test
    void aPageThatIsTurnedIsReadUpright() throws IOException {
        for (int rotation : new int[] {90, 180, 270}) {
            try (Pdfs pdf = new Pdfs()) {
                column(pdf, 72, 100, LEFT);
                pdf.rotate(rotation);
                Document document = read(pdf);
                assertTrue(document.text().contains("Dinas sosial membuka layanan"), document.text());
                Placement first = document.placements().get(0);
                double wide = rotation == 180 ? 612 : 792;
                assertTrue(first.box().left() >= 0 && first.box().right() <= wide, first.toString());
            }
        }
    }

    @Test
    void textThatRunsUpThePageIsReadInItsOwnLines() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            for (int i = 0; i < LEFT.length; i++) {
                pdf.upwards(100 + 14 * i, 700, LEFT[i]);
            }
            assertEquals(List.of(joined(LEFT)), paragraphs(pdf));
            Placement first = read(pdf).placements().get(0);
            // shown as a viewer shows the page: narrow and high, at the left
            assertTrue(first.box().right() - first.box().left() < 20, first.toString());
            assertTrue(first.box().bottom() - first.box().top() > 100, first.toString());
            assertEquals(700, first.box().bottom(), 1);
        }
    }

    @Test
    void aFootnoteMarkIsNoFigureOfTheNumberBeforeIt() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Sepanjang tahun itu tercatat 154")
                    .raised(225, 100, "1")
                    .text(232, 100, "kasus.");
            pdf.raised(72, 700, "1").sized(77, 700, 8.5, "Termasuk kasus yang dilimpahkan dari kabupaten lain.");
            List<String> text = paragraphs(pdf);
            assertTrue(text.get(0).contains("154¹ kasus") || text.get(0).contains("154 ¹ kasus"), text.toString());
            assertTrue(text.get(1).startsWith("¹ Termasuk kasus"), text.toString());
        }
    }

    @Test
    void aFootnoteDoesNotCutTheSentenceThatGoesOnOverThePage() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(
                    72, 640, "Petugas dari kedua dinas bersama-sama mendatangi setiap keluarga di kampung pesisir dan");
            pdf.text(
                    72,
                    654,
                    "menanyakan keadaan anak mereka yang bekerja di luar negeri tanpa dokumen yang lengkap, lalu");
            pdf.raised(72, 720, "2").sized(77, 720, 8.5, "Lihat lampiran laporan.");
            pdf.nextPage().text(72, 72, "mencatatnya untuk kantor pusat.");
            assertEquals(
                    List.of(
                            "Petugas dari kedua dinas bersama-sama mendatangi setiap keluarga di kampung pesisir dan menanyakan keadaan anak mereka yang bekerja di luar negeri tanpa dokumen yang lengkap, lalu mencatatnya untuk kantor pusat.",
                            "² Lihat lampiran laporan."),
                    paragraphs(pdf));
        }
    }

    @Test
    void numbersAndSpacedLettersAreWhole() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 60, "P E R A T U R A N").text(180, 60, "B U P A T I");
            pdf.text(72, 100, "Jumlahnya")
                    .text(124, 100, "1")
                    .text(131.5, 100, ".154")
                    .text(156, 100, "orang.");
            String text = read(pdf).text();
            assertTrue(text.contains("PERATURAN BUPATI"), text);
            assertTrue(text.contains("1.154 orang"), text);
        }
    }

    @Test
    void boldMadeByPrintingTwiceIsReadOnce() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Jumlah seluruh kasus 112 orang.").text(72.4, 100, "Jumlah seluruh kasus 112 orang.");
            assertEquals(List.of("Jumlah seluruh kasus 112 orang."), paragraphs(pdf));
        }
    }

    @Test
    void textOutsideTheCropBoxIsCutOff() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(200, 300, "Kalimat di dalam halaman yang terlihat.").text(20, 20, "TANDA POTONG PERCETAKAN");
            pdf.crop(new PDRectangle(100, 100, 400, 500));
            Document document = read(pdf);
            assertEquals("Kalimat di dalam halaman yang terlihat.", document.text());
            assertEquals(100, document.placements().get(0).box().left(), 0.5); // counted from the crop box
        }
    }

    @Test
    void aWatermarkLaidAskewIsNoText() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            column(pdf, 72, 100, LEFT);
            pdf.askew(200, 400, 60, "SALINAN");
            assertEquals(joined(LEFT), read(pdf).text());
        }
    }

    @Test
    void headingsHaveLevelsAndItemsADepth() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.bold(280, 60, 12, "BAB II").bold(230, 76, 12, "TUGAS DAN FUNGSI");
            pdf.bold(72, 110, 10, "A. Latar Belakang");
            column(pdf, 72, 130, new String[] {
                "Unit layanan ini dibentuk agar setiap korban dapat mengadu di satu tempat saja dan tidak perlu berpindah",
                "dari kantor ke kantor."
            });
            pdf.text(72, 180, "1. Tugas unit layanan:")
                    .text(90, 194, "a. menerima pengaduan;")
                    .text(90, 208, "b. mendampingi korban;");
            pdf.text(72, 222, "2. Fungsi unit layanan.");
            assertEquals(
                    List.of(
                            "H2 BAB II",
                            "H2 TUGAS DAN FUNGSI",
                            "H3 A. Latar Belakang",
                            "P",
                            "L1 1. Tugas unit layanan:",
                            "L2 a. menerima pengaduan;",
                            "L2 b. mendampingi korban;",
                            "L1 2. Fungsi unit layanan."),
                    outline(read(pdf)));
        }
    }

    @Test
    void anItemInTheMiddleOfThePageIsNotCentredAndGoesOnWhereItsLinesHang() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(
                            72,
                            60,
                            "Dalam keputusan ini diatur tugas sekretariat, yang menyimpan laporan dan menjaga datanya;")
                    .text(160, 90, "1.")
                    .text(184, 90, "Keputusan Bupati tentang Tim Layanan dan Tata Cara")
                    .text(184, 104, "Pengaduan di Kabupaten yang Berbatasan dengan Laut")
                    .text(184, 118, "beserta lampirannya;")
                    .text(160, 132, "2.")
                    .text(184, 132, "Keputusan Camat tentang Pos Jaga di Pelabuhan dan");
            pdf.nextPage()
                    .text(184, 60, "Terminal, dibacakan pada apel pagi oleh petugas")
                    .text(184, 74, "yang bertugas hari itu;")
                    .text(72, 100, "Dalam keputusan ini diatur pula siapa yang menyimpan laporan dan menjaga datanya.");
            Document document = read(pdf);
            List<String> read = document.blocks().stream()
                    .map(block -> block.span().of(document.text()))
                    .toList();
            assertTrue(
                    read.contains("1. Keputusan Bupati tentang Tim Layanan dan Tata Cara Pengaduan di Kabupaten yang"
                            + " Berbatasan dengan Laut beserta lampirannya;"),
                    read.toString());
            assertTrue(
                    read.contains("2. Keputusan Camat tentang Pos Jaga di Pelabuhan dan Terminal, dibacakan pada apel"
                            + " pagi oleh petugas yang bertugas hari itu;"),
                    read.toString());
        }
    }

    @Test
    void everySpanHasItsPageAndBox() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            column(pdf, 72, 100, LEFT);
            pdf.nextPage();
            column(pdf, 72, 100, RIGHT);
            Document document = read(pdf);
            assertEquals(LEFT.length + RIGHT.length, document.placements().size());
            Placement last = document.placements().get(document.placements().size() - 1);
            assertEquals("untuk berbicara dengan keluarganya.", last.span().of(document.text()));
            assertEquals(2, last.page());
            assertEquals(72, last.box().left(), 0.5);
            assertEquals(158, last.box().bottom(), 1);
        }
    }

    private static void column(Pdfs pdf, double x, double y, String[] lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            pdf.text(x, y + 14 * i, lines[i]);
        }
    }

    private static String joined(String[] lines) {
        return String.join(" ", lines);
    }

    private static List<String> paragraphs(Pdfs pdf) throws IOException {
        return Texts.blocks(read(pdf)).stream()
                .filter(block -> block.startsWith("Paragraph: "))
                .map(block -> block.substring("Paragraph: ".length()))
                .toList();
    }

    private static List<String> outline(Document document) {
        return document.blocks().stream()
                .map(block -> {
                    String text = block.span().of(document.text());
                    if (block instanceof id.simpul.jobs.document.Block.Heading heading) {
                        return "H" + heading.level() + " " + text;
                    }
                    if (block instanceof id.simpul.jobs.document.Block.ListItem item) {
                        return "L" + item.depth() + " " + text;
                    }
                    return "P";
                })
                .toList();
    }

    private static Document read(Pdfs pdf) throws IOException {
        return new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
    }
}
