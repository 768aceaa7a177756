package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableCountsTest {

    @Test
    void yearsAcrossEndWhereAFootnoteSays() {
        String found = told(
                List.of("Rekap Kasus Kekerasan terhadap Perempuan dan Anak di Provinsi Bali Tahun 2021-2022"),
                List.of("*) Data s.d. 30 September 2022"),
                "No|Kabupaten/Kota|2021|2022*)",
                "1|Kab. Badung|3.118|-",
                "2|Kab. Bangli||n/a",
                "Jumlah|>|3.118|0");
        assertEquals("""
                51.03 2021-01-01..2021-12-31 violence women_and_children cases reported 3118
                51.03 2022-01-01..2022-09-30 violence women_and_children cases reported 0
                51 2021-01-01..2021-12-31 violence women_and_children cases reported 3118
                51 2022-01-01..2022-09-30 violence women_and_children cases reported 0""", found);
    }

    @Test
    void sexUnderAgeUnderForm() {
        String found = told(
                List.of("Jumlah Korban Kekerasan Kota Batam Tahun 2022"),
                List.of(),
                "Kecamatan|Kekerasan Fisik|>|>|Persen",
                "^|Anak|>|Dewasa|^",
                "^|L|P|P|^",
                "(1)|(2)|(3)|(4)|(5)",
                "Nongsa|1|2|3|4,5");
        assertEquals("""
                21.71.04 2022-01-01..2022-12-31 physical_violence boys victims reported 1
                21.71.04 2022-01-01..2022-12-31 physical_violence girls victims reported 2
                21.71.04 2022-01-01..2022-12-31 physical_violence women victims reported 3""", found);
    }

    @Test
    void sectionsGiveGroupsAndAreClosedByTheirSum() {
        String found = told(
                List.of("Data Kasus Kekerasan terhadap Perempuan dan Anak Kabupaten Buol"),
                List.of(),
                "No|Uraian|Satuan|2023",
                "A|Kekerasan terhadap Perempuan||",
                "1|KDRT|kasus|7",
                "|Sub jumlah A|kasus|7",
                "B|Kekerasan terhadap Anak||",
                "1|Penelantaran|kasus|5",
                "|Sub jumlah B|kasus|5",
                "|JUMLAH (A + B)|kasus|12",
                "1|Konselor|orang|3");
        assertEquals("""
                72.05 2023-01-01..2023-12-31 domestic_violence women cases reported 7
                72.05 2023-01-01..2023-12-31 violence women cases reported 7
                72.05 2023-01-01..2023-12-31 neglect children cases reported 5
                72.05 2023-01-01..2023-12-31 violence children cases reported 5
                72.05 2023-01-01..2023-12-31 violence women_and_children cases reported 12""", found);
    }

    @Test
    void monthsTakeTheYearOfTheTitle() {
        String found = told(
                List.of("Rekap Kasus Anak Kabupaten Buol Tahun 2024 (s.d. bulan Februari)"),
                List.of(),
                "Jenis Kasus|Triwulan I|>|>|Total",
                "^|Jan|Feb|Mar|^",
                "Hak asuh anak|2|nihil||2");
        assertEquals("""
                72.05 2024-01-01..2024-01-31 child_custody children cases reported 2
                72.05 2024-02-01..2024-02-29 child_custody children cases reported 0
                72.05 2024-01-01..2024-02-29 child_custody children cases reported 2""", found);
    }

    @Test
    void policeRowsStandForTheirTerritory() {
        String found = told(
                List.of("Data Perkara TPPO Jajaran Polda Jawa Tengah Tahun 2023"),
                List.of(),
                "Satuan|TPPO|>|Tersangka TPPO|>",
                "^|Lapor|P21|L|Jml",
                "Polres Tegal Kota|3|2|1|4");
        assertEquals("""
                33.76 2023-01-01..2023-12-31 trafficking any cases reported 3
                33.76 2023-01-01..2023-12-31 trafficking any cases prosecuted 2
                33.76 2023-01-01..2023-12-31 trafficking any suspects reported 4""", found);
    }

    @Test
    void longFormReadsEveryColumn() {
        String found = told(
                List.of(),
                List.of(),
                "id|kode_kabupaten_kota|nama_kabupaten_kota|bentuk_kekerasan|jenis_kelamin|kelompok_umur|jumlah_korban|satuan|tahun",
                "1|3201|BOGOR|KEKERASAN SEKSUAL|PEREMPUAN|3-6 tahun|4|ORANG|2022",
                "2|3271|KOTA BOGOR|PERDAGANGAN ORANG|LAKI-LAKI|18 tahun ke atas|0|ORANG|2022");
        assertEquals("""
                32.01 2022-01-01..2022-12-31 sexual_violence girls victims reported 4 (3-6 tahun)
                32.71 2022-01-01..2022-12-31 trafficking men victims reported 0""", found);
    }

    @Test
    void placesRelationsServicesStaffAndMoneyAreNothing() {
        assertEquals(
                "51.03 2022-01-01..2022-12-31 physical_violence any cases reported 4",
                told(
                        List.of("Kasus Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Kabupaten/Kota|Kekerasan Fisik|Sekolah|Orang Tua|Lainnya|Pengaduan|Bantuan Hukum|Rehabilitasi Sosial|Anggaran (Rp)",
                        "Badung|4|1|2|1|4|3|2|9000"));
        assertEquals(
                "",
                told(
                        List.of("Layanan bagi Korban Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Jenis layanan|Januari|Februari",
                        "Konseling|5|6"));
        assertEquals(
                "",
                told(
                        List.of("Sosialisasi Pencegahan Kekerasan Kabupaten Badung 2022"),
                        List.of(),
                        "No|Kegiatan|Peserta (orang)",
                        "1|Sosialisasi TPPO di desa|40"));
    }

    @Test
    void violenceAtHomeIsAFormAndNoPlace() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 domestic_violence women cases reported 48
                51.03 2022-01-01..2022-12-31 domestic_violence women cases reported 3
                51.03 2022-01-01..2022-12-31 physical_violence women cases reported 14""",
                told(
                        List.of("Kekerasan terhadap Perempuan di Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Jenis Kasus|Jumlah Kasus",
                        "Kekerasan Dalam Rumah Tangga (KDRT)|48",
                        "Penelantaran Keluarga|3",
                        "Kekerasan Fisik|14",
                        "Rumah Tangga|9"));
    }

    @Test
    void theOnePeriodOfTheTextHoldsForItsTables() {
        String prose = "Sepanjang Januari sampai Oktober 2022 petugas di Kabupaten Badung mendatangi desa demi desa. "
                + "Mereka mendengarkan warga, mencatat apa yang perlu, lalu melapor kepada atasan. ".repeat(4);
        assertEquals(
                "51.03 2022-01-01..2022-10-31 domestic_violence women cases reported 48",
                told(
                        List.of(prose, "Kekerasan terhadap Perempuan di Kabupaten Badung"),
                        List.of(),
                        "Jenis Kasus|Jumlah Kasus",
                        "Kekerasan Dalam Rumah Tangga (KDRT)|48"));
        assertEquals(
                "51.03 null..null domestic_violence women cases reported 48",
                told(
                        List.of(
                                prose + "Pada 2021 belum ada petugas.",
                                "Kekerasan terhadap Perempuan di Kabupaten Badung"),
                        List.of(),
                        "Jenis Kasus|Jumlah Kasus",
                        "Kekerasan Dalam Rumah Tangga (KDRT)|48"));
    }

    @Test
    void rowsOfUnknownRegionAreNothing() {
        assertEquals(
                "53.02 2023-01-01..2023-12-31 trafficking any victims handled 4",
                told(
                        List.of("Korban TPPO asal Provinsi Nusa Tenggara Timur yang didampingi tahun 2023"),
                        List.of(),
                        "Kabupaten Asal|Jumlah",
                        "Timor Tengah Selatan|4",
                        "Tidak diketahui|9"));
    }

    @Test
    void caseExportsAreCountedAndShowNoRow() {
        Document document = document(
                List.of("Data Kasus UPTD PPA Provinsi Bali", "Periode : 01-01-2024 s.d. 30-06-2024"),
                List.of(),
                "No|Nama Korban|Tgl. Kejadian|Umur|JK|Kab/Kota|Jenis Kekerasan",
                "1|Ni Contoh|04/01/2024|16|P|BADUNG|Kekerasan Fisik",
                "2|I Misal|05/01/2024|9|P|BADUNG|Kekerasan Fisik",
                "3|I Umpama|05/02/2024|40|L|KOTA DENPASAR|TPPO");
        List<Finding<CaseCount>> findings = TableCounts.find(new Reading(document));
        assertEquals("""
                51.03 2024-01-01..2024-06-30 physical_violence girls cases reported 2
                51.71 2024-01-01..2024-06-30 trafficking men cases reported 1""", lines(findings));
        findings.forEach(finding -> assertNull(finding.span()));
    }

    @Test
    void aRowThatNamesAPersonCountsNothingAndSaysSo() {
        List<String> title = List.of("Rekap Kasus Kekerasan terhadap Anak Kabupaten Badung Tahun 2023");
        String[] rows = {"Kecamatan|Nama Korban|Jumlah Kasus", "Kuta||4", "Mengwi|Ni Contoh|3", "Petang||5"};
        assertEquals("3 cells NAMED_ROW", refused(title, rows));
        assertEquals(
                "4 cells NAMED_ROW",
                refused(title, "No|Nama Korban|Jenis Kasus|Jumlah", "1|Anak Contoh|Penelantaran|1"));
        assertEquals(
                "",
                refused(
                        title,
                        "Kecamatan|Keterangan|Jumlah Kasus",
                        "Kuta||4",
                        "Mengwi|termasuk triwulan I|3",
                        "Petang||5"));
    }

    @Test
    void aTableThatLosesRowsWithNamesIsNoted() {
        List<String> title = List.of("Rekap Kasus Kekerasan terhadap Anak Kabupaten Badung Tahun 2023");
        String head = "Kecamatan|Nama Korban|Jumlah Kasus";
        assertEquals(
                List.of(Note.of(Note.Kind.ROWS_WITH_NAMES)),
                NamedRows.notes(new Reading(document(title, List.of(), head, "Kuta||4", "Mengwi|Ni Contoh|3"))));
        assertEquals(List.of(), NamedRows.notes(new Reading(document(title, List.of(), head, "Kuta||4", "Mengwi||3"))));
    }

    @Test
    void whatATableLosesIsToldRowByRow() {
        assertEquals(
                "3 cells NO_REGION",
                refused(
                        List.of("Kasus Kekerasan terhadap Anak Tahun 2023"),
                        "No|Kabupaten/Kota|Jumlah Kasus",
                        "1|Kab. Badung|4",
                        "2|Kab. Antah Berantah|3",
                        "3|Kab. Bangli|5"));
    }

    private static String refused(List<String> above, String... rows) {
        Document document = document(above, List.of(), rows);
        return Explanation.of(new Reading(document)).tables().stream()
                .map(refusal -> refusal.span().of(document.text()).split("\\s*[\t\n]", -1).length
                        + (refusal.row() ? " cells " : " number ")
                        + refusal.why())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void numberKeepsTheSpanOfItsCell() {
        Document document = document(
                List.of("Kasus Kekerasan Kabupaten Badung Tahun 2022"), List.of(), "Bentuk|Jumlah", "Fisik|2.317");
        Span span = Objects.requireNonNull(
                TableCounts.find(new Reading(document)).get(0).span());
        assertEquals("2.317", span.of(document.text()));
    }

    static String told(List<String> above, List<String> below, String... rows) {
        return lines(TableCounts.find(new Reading(document(above, below, rows))));
    }

    static String lines(List<Finding<CaseCount>> findings) {
        return findings.stream().map(TableCountsTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Finding<CaseCount> finding) {
        CaseCount count = finding.fact();
        return "%s %s..%s %s %s %s %s %s%s"
                .formatted(
                        count.region(),
                        count.periodStart(),
                        count.periodEnd(),
                        Fact.code(count.category()),
                        Fact.code(count.victimGroup()),
                        Fact.code(count.measure()),
                        Fact.code(count.status()),
                        Long.toString(count.value()),
                        count.part() == null ? "" : " (" + count.part() + ")");
    }

    /** Cells apart by |; > goes on with the cell to the left, ^ with the one above. */
    private static Document document(List<String> above, List<String> below, String... rows) {
        DocumentBuilder builder = new DocumentBuilder();
        above.forEach(line -> builder.paragraph(line, null));
        table(builder, above.isEmpty() ? null : String.join(" ", above), rows);
        below.forEach(line -> builder.paragraph(line, null));
        return builder.build("table.xlsx", Metadata.NONE);
    }

    static void table(DocumentBuilder builder, @Nullable String caption, String... rows) {
        List<List<String>> grid = new ArrayList<>();
        for (String row : rows) {
            grid.add(List.of(row.split("\\|", -1)));
        }
        List<RowText> texts = new ArrayList<>();
        for (int at = 0; at < grid.size(); at++) {
            List<CellText> cells = new ArrayList<>();
            for (int column = 0; column < grid.get(at).size(); column++) {
                String cell = grid.get(at).get(column);
                if (!cell.equals(">") && !cell.equals("^")) {
                    cells.add(new CellText(cell, column, down(grid, at, column), right(grid, at, column), false, null));
                }
            }
            texts.add(new RowText(cells, null));
        }
        builder.table(texts, null, null, caption);
    }

    private static int right(List<List<String>> grid, int row, int column) {
        int span = 1;
        while (column + span < grid.get(row).size()
                && grid.get(row).get(column + span).equals(">")) {
            span++;
        }
        return span;
    }

    private static int down(List<List<String>> grid, int row, int column) {
        int span = 1;
        while (row + span < grid.size() && grid.get(row + span).get(column).equals("^")) {
            span++;
        }
        return span;
    }
}
