package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Box;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has no walls and is a table all the same, and what only looks like one. */
class AlignedTablesTest {

    @Test
    void rulesAboveAndBelowMakeATableOfWordsAndAGroupSpansItsColumns() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.line(72, 90, 400, 90)
                    .line(200, 108, 400, 108)
                    .line(72, 124, 400, 124)
                    .line(72, 160, 400, 160);
            pdf.text(270, 102, "Layanan")
                    .text(76, 120, "Kecamatan")
                    .text(210, 120, "Rujukan")
                    .text(310, 120, "Hukum");
            pdf.text(76, 138, "Midai").text(210, 138, "tersedia").text(310, 138, "belum");
            pdf.text(76, 154, "Subi").text(210, 154, "belum").text(310, 154, "tersedia");
            assertEquals(
                    List.of(
                            List.of("Kecamatan", "Layanan", ""),
                            List.of("", "Rujukan", "Hukum"),
                            List.of("Midai", "tersedia", "belum"),
                            List.of("Subi", "belum", "tersedia")),
                    Texts.grid(read(pdf), 0));
        }
    }

    @Test
    void aRowOfColumnNumbersIsNoNoteAndASourceInTwoLanguagesIsOne() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.line(72, 90, 400, 90).line(72, 136, 400, 136).line(72, 176, 400, 176);
            pdf.text(76, 102, "Kecamatan").rightText(300, 102, "Dilaporkan").rightText(390, 102, "Selesai");
            pdf.text(76, 114, "District").rightText(300, 114, "Reported").rightText(390, 114, "Cleared");
            pdf.text(76, 130, "(1)").rightText(300, 130, "(2)").rightText(390, 130, "(3)");
            pdf.text(76, 150, "Midai").rightText(300, 150, "16").rightText(390, 150, "12");
            pdf.text(76, 166, "Subi").rightText(300, 166, "3").rightText(390, 166, "-");
            pdf.text(76, 190, "Sumber/Source: Polres Natuna").rightText(390, 190, "2023");
            assertEquals(
                    List.of(
                            List.of("Kecamatan District", "Dilaporkan Reported", "Selesai Cleared"),
                            List.of("(1)", "(2)", "(3)"),
                            List.of("Midai", "16", "12"),
                            List.of("Subi", "3", "-")),
                    Texts.grid(read(pdf), 0));
        }
    }

    @Test
    void aTitleInTwoLanguagesAboveTheRulesIsNoRow() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 60, "Tabel").text(110, 60, "4.2").text(150, 60, "Jumlah Kasus Kekerasan menurut");
            pdf.text(72, 72, "Table").text(150, 72, "Kecamatan di Kabupaten Natuna, 2022");
            pdf.text(150, 84, "Number of Cases by District, 2022");
            pdf.line(72, 92, 400, 92)
                    .line(72, 124, 400, 124)
                    .line(72, 142, 400, 142)
                    .line(72, 196, 400, 196);
            pdf.text(130, 104, "Kecamatan").rightText(300, 104, "Dilaporkan").rightText(390, 104, "Selesai");
            pdf.text(136, 116, "District").rightText(300, 116, "Reported").rightText(390, 116, "Cleared");
            pdf.text(150, 136, "(1)").rightText(290, 136, "(5)").rightText(380, 136, "(6)");
            pdf.text(76, 156, "Midai").rightText(290, 156, "16").rightText(380, 156, "12");
            pdf.text(76, 172, "Subi").rightText(290, 172, "3").rightText(380, 172, "-");
            pdf.text(76, 188, "Natuna").rightText(290, 188, "19").rightText(380, 188, "12");
            Document document = read(pdf);
            assertEquals(
                    List.of(
                            List.of("Kecamatan District", "Dilaporkan Reported", "Selesai Cleared"),
                            List.of("(1)", "(5)", "(6)"),
                            List.of("Midai", "16", "12"),
                            List.of("Subi", "3", "-"),
                            List.of("Natuna", "19", "12")),
                    Texts.grid(document, 0));
        }
    }

    @Test
    void namesAboveTheFirstRuleAreTheTablesWhereFiguresFollowTheRule() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.line(72, 110, 400, 110).line(72, 150, 400, 150).line(72, 170, 400, 170);
            pdf.text(76, 104, "Kecamatan").rightText(300, 104, "Dilaporkan").rightText(390, 104, "Selesai");
            pdf.text(76, 126, "Midai").rightText(300, 126, "16").rightText(390, 126, "12");
            pdf.text(76, 142, "Subi").rightText(300, 142, "3").rightText(390, 142, "-");
            pdf.text(76, 164, "Natuna").rightText(300, 164, "19").rightText(390, 164, "12");
            assertEquals(
                    List.of("Kecamatan", "Dilaporkan", "Selesai"),
                    Texts.grid(read(pdf), 0).get(0));
        }
    }

    @Test
    void aLabelOverTwoLinesIsOneCell() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 100, "Wilayah").rightText(280, 100, "Kasus").rightText(340, 100, "Korban");
            pdf.text(72, 120, "Kabupaten Kepulauan")
                    .text(72, 131, "Anambas")
                    .rightText(280, 131, "14")
                    .rightText(340, 131, "15");
            pdf.text(72, 151, "Kota Batam").rightText(280, 151, "120").rightText(340, 151, "131");
            pdf.text(72, 171, "Kabupaten Lingga").rightText(280, 171, "9").rightText(340, 171, "9");
            assertEquals(
                    List.of("Kabupaten Kepulauan Anambas", "14", "15"),
                    Texts.grid(read(pdf), 0).get(1));
        }
    }

    @Test
    void cellsKnowWhereTheyStand() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.table(72, 60, new String[][] {{"Kecamatan", "Kasus"}, {"Midai", "3"}, {"Serasan", "4"}});
            Document document = read(pdf);
            Box box = document.placements().stream()
                    .filter(place -> place.span().of(document.text()).equals("Serasan"))
                    .findFirst()
                    .orElseThrow()
                    .box();
            assertEquals(76, box.left(), 0.5);
            assertEquals(114, box.bottom(), 0.5);
        }
    }

    @Test
    void justifiedLinesAreNoTable() throws IOException {
        String[][] lines = {
            {"melaksanakan", "pengumpulan", "pengolahan", "data"},
            {"menyiapkan", "bahan", "pembinaan", "pegawai"},
            {"mengelola", "urusan", "perlengkapan", "kantor"},
            {"menyusun", "laporan", "kegiatan", "tahunan"}
        };
        try (Pdfs pdf = new Pdfs()) {
            for (int y = 0; y < lines.length; y++) {
                pdf.text(72, 100 + 14 * y, (char) ('a' + y) + ".");
                for (int x = 0; x < 4; x++) {
                    pdf.text(90 + 76 * x, 100 + 14 * y, lines[y][x]);
                }
            }
            assertEquals(List.of(), Texts.tables(read(pdf)));
        }
    }

    @Test
    void theNumbersOfAChartAreNoTable() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            for (int y = 0; y < 5; y++) {
                pdf.text(72, 100 + 30 * y, String.valueOf(200 - 40 * y));
                for (int x = 0; x < 4; x++) {
                    pdf.text(120 + 60 * x, 100 + 30 * y, String.valueOf(31 * (x + 2) - 7 * y));
                }
            }
            assertEquals(List.of(), Texts.tables(read(pdf)));
        }
    }

    @Test
    void namesWithColonsAndTablesOfContentsAreNoTables() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            String[] names = {"Nomor", "Sifat", "Lampiran", "Hal"};
            String[] values = {"005/12", "Penting", "1 berkas", "Undangan"};
            for (int y = 0; y < 4; y++) {
                pdf.text(72, 80 + 14 * y, names[y]).text(140, 80 + 14 * y, ":").text(160, 80 + 14 * y, values[y]);
                pdf.text(72, 300 + 14 * y, "Bagian " + names[y] + " ............................................")
                        .rightText(500, 300 + 14 * y, String.valueOf(3 * y + 1));
            }
            assertEquals(List.of(), Texts.tables(read(pdf)));
        }
    }

    @Test
    void dotsLeadToFiguresAndAreNoTextOfALabel() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.rightText(380, 80, "Laporan").rightText(460, 80, "Korban");
            String[][] rows = {{"Kota Batam", "41", "52"}, {"Natuna", "7", "9"}, {"Bintan", "12", "11"}};
            for (int y = 0; y < rows.length; y++) {
                pdf.text(72, 100 + 14 * y, rows[y][0] + " ..............................")
                        .rightText(380, 100 + 14 * y, rows[y][1])
                        .rightText(460, 100 + 14 * y, rows[y][2]);
            }
            assertEquals(
                    List.of(
                            List.of("", "Laporan", "Korban"),
                            List.of("Kota Batam", "41", "52"),
                            List.of("Natuna", "7", "9"),
                            List.of("Bintan", "12", "11")),
                    Texts.grid(read(pdf), 0));
        }
    }

    @Test
    void proseRightAboveIsNoPartOfTheTable() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 76, "oleh petugas di semua kecamatan menurut wilayah.");
            pdf.text(72, 90, "Wilayah").rightText(200, 90, "Kasus").rightText(280, 90, "Korban");
            pdf.text(72, 104, "Midai").rightText(200, 104, "4").rightText(280, 104, "5");
            pdf.text(72, 118, "Subi").rightText(200, 118, "11").rightText(280, 118, "12");
            pdf.text(72, 132, "Serasan").rightText(200, 132, "7").rightText(280, 132, "9");
            assertEquals(
                    List.of("Wilayah", "Kasus", "Korban"),
                    Texts.grid(read(pdf), 0).get(0));
        }
    }

    @Test
    void textsOverTheMiddleOfAllColumnsAreGroups() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(237, 80, "Laporan").text(387, 80, "Putusan");
            pdf.text(72, 94, "Kota");
            for (int x = 0; x < 6; x++) {
                pdf.text(200 + 50 * x, 94, String.valueOf(2018 + x % 3));
                for (int y = 0; y < 3; y++) {
                    pdf.text(206 + 50 * x, 108 + 14 * y, String.valueOf(11 + 7 * x + 13 * y));
                }
            }
            pdf.text(72, 108, "Batam").text(72, 122, "Kupang").text(72, 136, "Ende");
            assertEquals(
                    List.of("Kota", "Laporan", "", "", "Putusan", "", ""),
                    Texts.grid(read(pdf), 0).get(0));
        }
    }

    @Test
    void aColumnThatIsEmptyOnTheNextPageIsStillThere() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            String[][] upper = {
                {"Wilayah", "Kasus", "Korban", "Rujukan"}, {"Midai", "4", "5", "1"}, {"Subi", "11", "12", "3"}
            };
            String[][] lower = {{"Serasan", "7", "", "2"}, {"Bunguran", "8", "", "2"}, {"Pulau Laut", "6", "", "1"}};
            row(pdf, 660, upper);
            pdf.nextPage();
            row(pdf, 60, lower);
            Document document = read(pdf);
            assertEquals(1, Texts.tables(document).size());
            assertEquals(
                    List.of("Bunguran", "8", "", "2"), Texts.grid(document, 0).get(4));
        }
    }

    private static void row(Pdfs pdf, double top, String[][] rows) throws IOException {
        for (int y = 0; y < rows.length; y++) {
            pdf.text(72, top + 14 * y, rows[y][0]);
            for (int x = 1; x < rows[y].length; x++) {
                if (!rows[y][x].isEmpty()) {
                    pdf.rightText(150 + 90 * x, top + 14 * y, rows[y][x]);
                }
            }
        }
    }

    private static Document read(Pdfs pdf) throws IOException {
        return new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
    }

    @Test
    void aColumnThatIsEmptyOnOnePageHasItsNameAndGoesOnOnTheNext() throws IOException {
        String[] names = {"Sintang", "Melawi", "Sekadau", "Landak", "Sambas", "Sanggau"};
        for (boolean repeated : new boolean[] {true, false}) {
            try (Pdfs pdf = new Pdfs()) {
                for (int page = 0; page < 2; page++) {
                    double top = page == 0 ? 600 : 72;
                    if (page == 0 || repeated) {
                        pdf.text(72, top, "Kabupaten").text(200, top, "Laporan");
                        pdf.text(280, top, "Selesai").text(370, top, "Keterangan");
                    }
                    for (int row = 0; row < names.length; row++) {
                        double y = top + 18 + 16 * row;
                        pdf.text(72, y, names[row])
                                .text(215, y, "" + (13 + row))
                                .text(295, y, "" + (2 + row));
                        if (page == 1) {
                            pdf.text(360, y, "Dirujuk ke provinsi");
                        }
                    }
                    if (page == 0) {
                        pdf.nextPage();
                    }
                }
                Document document = new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
                assertEquals(1, Texts.tables(document).size(), document.text());
                List<List<String>> rows = Texts.grid(document, 0);
                assertEquals(List.of("Kabupaten", "Laporan", "Selesai", "Keterangan"), rows.get(0));
                assertEquals(List.of("Sintang", "13", "2", ""), rows.get(1));
                assertEquals(List.of("Sintang", "13", "2", "Dirujuk ke provinsi"), rows.get(7));
            }
        }
    }
}
