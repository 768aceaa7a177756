package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.TableCountsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableSurroundingsTest {

    @Test
    void theSentenceThatTellsTheTotalSaysWhatIsCounted() {
        String bare = "Sebaran menurut kecamatan di Kabupaten Badung tahun 2022 sebagai berikut:";
        String[] rows = {"Kecamatan|2022", "Kuta|14", "Mengwi|17", "Jumlah|31"};
        assertEquals(
                """
                51.03.01 2022-01-01..2022-12-31 violence children cases handled 14
                51.03.02 2022-01-01..2022-12-31 violence children cases handled 17
                51.03 2022-01-01..2022-12-31 violence children cases handled 31""",
                told(
                        List.of(bare),
                        List.of(
                                "Dinas mencatat 31 kasus kekerasan terhadap anak yang ditangani. Petugasnya ada delapan."),
                        rows));
        assertEquals(
                "",
                told(
                        List.of(bare),
                        List.of(
                                "Dinas mencatat 30 kasus kekerasan terhadap anak yang ditangani. Petugasnya ada delapan."),
                        rows));
    }

    @Test
    void placesThatATitleNamesInsideItsRegionAreNotTheTables() {
        assertEquals(
                "53 2022-01-01..2022-12-31 deportation any victims reported 12",
                told(
                        List.of("Layanan BP3MI Nusa Tenggara Timur melalui pos di Kota Kupang dan Kabupaten Belu 2022"),
                        List.of(),
                        "Uraian|Jumlah",
                        "PMI dideportasi|12"));
        assertEquals(
                "53.71 2022-01-01..2022-12-31 deportation any victims reported 12",
                told(
                        List.of("PMI asal Kota Kupang, Provinsi Nusa Tenggara Timur, 2022"),
                        List.of(),
                        "Uraian|Jumlah",
                        "PMI dideportasi|12"));
    }

    @Test
    void anOfficeWithoutAPlaceStandsForTheTablesRegion() {
        assertEquals(
                """
                53 2022-01-01..2022-12-31 trafficking any cases reported 2
                53.02 2022-01-01..2022-12-31 trafficking any cases reported 3""",
                told(
                        List.of("Perkara TPPO Polda NTT dan Jajaran Tahun 2022"),
                        List.of(),
                        "No|Kesatuan|Jumlah Perkara",
                        "1|Ditreskrimum|2",
                        "2|Polres Timor Tengah Selatan|3",
                        "3|Luar daerah|4",
                        "4|Polres Antah Berantah|5"));
    }

    @Test
    void anOfficesRowMaySayWhatItCounts() {
        assertEquals(
                """
                53.02 2022-01-01..2022-12-31 trafficking any cases reported 4
                53.02 2022-01-01..2022-12-31 irregular_migration any victims prevented 6""",
                told(
                        List.of("Data yang disampaikan instansi di Kabupaten Timor Tengah Selatan"),
                        List.of(),
                        "Instansi|2022",
                        "Polres Timor Tengah Selatan (perkara TPPO)|4",
                        "Dinas Tenaga Kerja (PMI nonprosedural dicegah)|6"));
    }

    @Test
    void aSumBehindSectionsWithoutSumsIsOfAllOfThem() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 physical_violence any cases reported 3
                51.03 2022-01-01..2022-12-31 sexual_violence any cases reported 5
                51.03 2022-01-01..2022-12-31 violence any cases reported 8""",
                told(
                        List.of("Kasus Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "No|Bentuk|Jumlah Kasus",
                        "1|Kekerasan Fisik|",
                        "|a. Pengeroyokan|3",
                        "2|Kekerasan Seksual|",
                        "|a. Pencabulan|5",
                        "|Jumlah|8"));
    }

    @Test
    void aTableGoesOnBelowItsFirstPart() {
        String head = "Kecamatan|Perempuan|Anak";
        String first = "Kasus Kekerasan Kabupaten Badung Tahun 2022";
        assertEquals("""
                51.03.01 2022-01-01..2022-12-31 violence women cases reported 3
                51.03.01 2022-01-01..2022-12-31 violence children cases reported 4
                51.03.02 2022-01-01..2022-12-31 violence women cases reported 5
                51.03.02 2022-01-01..2022-12-31 violence children cases reported 6""", twoParts(first, "Lanjutan Tabel 1", head, "Kuta|3|4", "Mengwi|5|6"));
        assertEquals("""
                51.03.01 2022-01-01..2022-12-31 violence women cases reported 3
                51.03.01 2022-01-01..2022-12-31 violence children cases reported 4""", twoParts(first, "Peserta Penyuluhan", head, "Kuta|3|4", "Mengwi|5|6"));
    }

    @Test
    void aBareNameIsTheKabupatensBelowItsColumn() {
        String title = "Kasus KDRT Provinsi Jawa Timur Tahun 2022";
        assertEquals("""
                35.07 2022-01-01..2022-12-31 domestic_violence any cases reported 3
                35.73 2022-01-01..2022-12-31 domestic_violence any cases reported 4""", told(List.of(title), List.of(), "Kabupaten/Kota|Jumlah", "Malang|3", "Kota Malang|4"));
        assertEquals("", told(List.of(title), List.of(), "Wilayah|Jumlah", "Malang|3", "Blitar|4"));
    }

    @Test
    void aNationalOfficesTableIsTheNations() {
        assertEquals(
                "ID 2022-01-01..2022-12-31 domestic_violence women reports reported 412",
                told(
                        List.of("Catatan Tahunan Komnas Perempuan 2022: pengaduan kekerasan terhadap istri (KDRT)"),
                        List.of(),
                        "Bentuk|Jumlah Pengaduan",
                        "KDRT terhadap istri|412"));
    }

    private static String twoParts(String title, String between, String head, String first, String second) {
        DocumentBuilder builder = new DocumentBuilder();
        builder.paragraph(title, null);
        TableCountsTest.table(builder, null, head, first);
        builder.paragraph(between, null);
        TableCountsTest.table(builder, null, head, second);
        return TableCountsTest.lines(TableCounts.find(new Reading(builder.build("table.docx", Metadata.NONE))));
    }
}
