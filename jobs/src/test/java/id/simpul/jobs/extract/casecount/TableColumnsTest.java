package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.TableCountsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableColumnsTest {

    @Test
    void twoStagesOfOneNumberAreTwoFacts() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 trafficking any cases ongoing 1
                51.03 2022-01-01..2022-12-31 trafficking any cases ongoing 1
                51.03 2022-01-01..2022-12-31 trafficking any cases prosecuted 2""",
                told(
                        List.of("Perkara TPPO Polres Badung 2022"),
                        List.of(),
                        "Satuan|Sidik|P-19|P-21",
                        "Polres Badung|1|1|2"));
    }

    @Test
    void childrenInConflictWithTheLawCountBySexAndRole() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 child_in_conflict_with_law boys perpetrators handled 3
                51.03 2022-01-01..2022-12-31 child_in_conflict_with_law girls victims handled 4
                51.03 2022-01-01..2022-12-31 child_in_conflict_with_law children victims handled 7""",
                told(
                        List.of("ABH yang didampingi di Kabupaten Badung Tahun 2022 (orang)"),
                        List.of(),
                        "Wilayah|Anak Pelaku|Anak Korban|Jumlah Anak",
                        "^|L|P|^",
                        "Badung|3|4|7"));
    }

    @Test
    void aUnitInBracketsMayBeThePeople() {
        assertEquals(
                "51.03 2022-01-01..2022-12-31 child_in_conflict_with_law children victims resolved 5",
                told(
                        List.of("Perkara ABH di Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Penyelesaian|Jumlah (anak)",
                        "Diversi|5"));
    }

    @Test
    void migrantsStoppedAndBroughtHome() {
        assertEquals(
                """
                51 2022-03-01..2022-03-31 deportation any victims returned 5
                51 2022-03-01..2022-03-31 irregular_migration any victims prevented 6""",
                told(
                        List.of("Pelindungan PMI BP3MI Bali Tahun 2022"),
                        List.of(),
                        "Bulan|Repatriasi|Pencegahan CPMI NP",
                        "Maret|5|6"));
    }

    @Test
    void whatIsReachedCountsOnlyWhereItsRowSaysOfWhat() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence women cases handled 12
                51.03 2022-01-01..2022-12-31 trafficking any victims reported 3""",
                told(
                        List.of("Capaian Kinerja Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Indikator|Satuan|Target|Realisasi|%",
                        "Kasus kekerasan terhadap perempuan yang ditangani|kasus|15|12|80",
                        "Jumlah korban TPPO|orang|4|3|75",
                        "Sosialisasi TPPO|kali|4|5|125",
                        "Rumah aman|unit|1|2|200"));
    }

    @Test
    void stagesAtCourtAndMonthsThatCount() {
        assertEquals(
                """
                51.03 2022-04-01..2022-04-30 child_marriage children cases reported 9
                51.03 2022-04-01..2022-04-30 child_marriage children cases prosecuted 2
                51.03 2022-04-01..2022-04-30 child_marriage children cases ongoing 4""",
                told(
                        List.of("Dispensasi Kawin Pengadilan Agama Badung Tahun 2022"),
                        List.of(),
                        "Bulan|Sisa Bulan Lalu|Perkara Masuk|Banding|Sisa Perkara",
                        "April|3|9|2|4"));
    }

    @Test
    void elderlyAreABandOfTheAdults() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence women victims reported 7
                51.03 2022-01-01..2022-12-31 violence women victims reported 2 (60 tahun ke atas)""",
                told(
                        List.of("Korban Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Usia|Perempuan",
                        "18 tahun ke atas|7",
                        "60 tahun ke atas|2"));
    }

    @Test
    void sumsOverWomenAndChildrenAreOfBoth() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence women cases reported 3
                51.03 2022-01-01..2022-12-31 violence children cases reported 4
                51.03 2022-01-01..2022-12-31 violence women_and_children cases reported 7""",
                told(
                        List.of("Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Kabupaten|Kekerasan terhadap Perempuan|Kekerasan terhadap Anak|Jumlah Seluruhnya",
                        "^|Jumlah Kasus|Jumlah Kasus|^",
                        "Badung|3|4|7"));
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence women victims reported 3
                51.03 2022-01-01..2022-12-31 violence girls victims reported 4
                51.03 2022-01-01..2022-12-31 violence women_and_children victims reported 7
                51.03 2022-01-01..2022-12-31 domestic_violence any cases reported 5""",
                told(
                        List.of("Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Uraian|Jumlah",
                        "Korban perempuan dewasa|3",
                        "Korban anak perempuan|4",
                        "Jumlah korban|7",
                        "Jumlah kasus KDRT|5"));
    }

    @Test
    void traffickingByAnyModusStaysTrafficking() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 trafficking any cases ongoing 3
                51.03 2022-01-01..2022-12-31 irregular_migration any victims reported 2""",
                told(
                        List.of("Perkara TPPO Polres Badung Tahun 2022"),
                        List.of(),
                        "Satuan|Sidik|PMI ilegal|Modus",
                        "^|^|^|PSK",
                        "Polres Badung|3|2|4"));
    }

    @Test
    void agesOneByOneAndAboveAnAge() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 child_marriage girls cases reported 3 (16 tahun)
                51.03 2022-01-01..2022-12-31 child_marriage girls cases reported 4 (17 tahun)""",
                told(
                        List.of("Dispensasi Kawin Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Umur|Perempuan",
                        "16 tahun|3",
                        "17 tahun|4"));
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence girls victims reported 3
                51.03 2022-01-01..2022-12-31 violence women victims reported 4""",
                told(
                        List.of("Korban Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Kelompok Umur|Perempuan",
                        "0 s/d 17 tahun|3",
                        "> 18 tahun|4"));
    }
}
