package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.TableCountsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
