package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that share a place, and places that share a number, in texts of our own writing. */
class CountSharingTest {

    @Test
    void whatIsToldInOneBreathHasOnePlace() {
        counts(
                List.of(
                        "Sampai September 2023 Polda Maluku menangani 30 laporan TPPO. Polres Buru menangani 4 laporan dengan"
                                + " 9 korban dan 5 tersangka."),
                "30 81 2023-01-01..2023-09-30 trafficking any reports handled exact",
                "4 81.04 2023-01-01..2023-09-30 trafficking any reports handled exact",
                "9 81.04 2023-01-01..2023-09-30 trafficking any victims handled exact",
                "5 81.04 2023-01-01..2023-09-30 trafficking any suspects reported exact");
    }

    @Test
    void regionsMayStandWithTheirShortNames() {
        counts(
                List.of(
                        "Sepanjang 2021 ada 90 kasus kekerasan terhadap anak di Sulawesi Tenggara. Terbanyak Kota Baubau 17"
                                + " kasus, Konawe Utara (Konut) dan Kolaka Timur (Koltim) masing-masing 9, Bombana 7 kasus."),
                "90 74 2021-01-01..2021-12-31 violence children cases reported exact",
                "17 74.72 2021-01-01..2021-12-31 violence children cases reported exact",
                "9 74.09 2021-01-01..2021-12-31 violence children cases reported exact",
                "9 74.11 2021-01-01..2021-12-31 violence children cases reported exact",
                "7 74.06 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void regionsBehindTheirNumberShareIt() {
        counts(
                List.of(
                        "Polri menerima 90 laporan TPPO pada 2023. Terbanyak 60 laporan di Polda Riau, serta masing-masing 2"
                                + " laporan di Polda Aceh, Polda Bali dan Polda Papua."),
                "90 ID 2023-01-01..2023-12-31 trafficking any reports reported exact",
                "60 14 2023-01-01..2023-12-31 trafficking any reports reported exact",
                "2 11 2023-01-01..2023-12-31 trafficking any reports reported exact",
                "2 51 2023-01-01..2023-12-31 trafficking any reports reported exact",
                "2 91 2023-01-01..2023-12-31 trafficking any reports reported exact");
    }

    @Test
    void officesShareANumber() {
        counts(
                List.of(
                        "Pada 2023 kepolisian di Nusa Tenggara Timur menetapkan 40 tersangka TPPO. Polda NTT dan Polres Ende"
                                + " masing-masing menetapkan 8 tersangka."),
                "40 53 2023-01-01..2023-12-31 trafficking any suspects reported exact",
                "8 53 2023-01-01..2023-12-31 trafficking any suspects reported exact",
                "8 53.08 2023-01-01..2023-12-31 trafficking any suspects reported exact");
    }

    @Test
    void twoOfARankingMayHaveTheSameNumber() {
        counts(
                List.of(
                        "Sepanjang 2021 ada 40 kasus kekerasan terhadap anak di Maluku. Kota Ambon 17 kasus, Kota Tual 6 kasus,"
                                + " Maluku Tengah dan Buru 4 kasus."),
                "40 81 2021-01-01..2021-12-31 violence children cases reported exact",
                "17 81.71 2021-01-01..2021-12-31 violence children cases reported exact",
                "6 81.72 2021-01-01..2021-12-31 violence children cases reported exact",
                "4 81.01 2021-01-01..2021-12-31 violence children cases reported exact",
                "4 81.04 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void whereANumberRanksIsNotWhereItsCasesAre() {
        counts(
                List.of(
                        "Sepanjang 2020 di Kota Ternate ada 54 kasus kekerasan terhadap anak. Kekerasan seksual sebanyak 12"
                                + " kasus, dan itu tertinggi di Maluku Utara."),
                "54 82.71 2020-01-01..2020-12-31 violence children cases reported exact",
                "12 82.71 2020-01-01..2020-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void thePoliceOfAllRegionsAreTheNation() {
        counts(
                List.of(
                        "Kalimantan Utara menjadi wilayah dengan kasus TPPO terparah.",
                        "Sepanjang 5 Juni sampai 19 Juni 2023, korban TPPO yang ditemukan seluruh Polda ada 1.528 orang."),
                "1528 ID 2023-06-05..2023-06-19 trafficking any victims reported exact");
    }

    @Test
    void namesOfRegionsMayBeWrittenSmall() {
        counts(
                List.of(
                        "Pada 2022 di Sulawesi Selatan ada 90 kasus kekerasan terhadap anak. Terbanyak Luwu timur 40 kasus,"
                                + " Kabupaten sinjai 13 kasus."),
                "90 73 2022-01-01..2022-12-31 violence children cases reported exact",
                "40 73.24 2022-01-01..2022-12-31 violence children cases reported exact",
                "13 73.07 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void asManyMoreElsewhereAreCountsOfTheirPlaces() {
        counts(
                List.of(
                        "Pada 2022 di Kota Kendari ada tujuh kasus pencabulan anak. Selanjutnya, satu kasus terjadi di Kabupaten"
                                + " Buton, satu lagi di Kabupaten Muna, dua di Kabupaten Konawe, dan satu lagi di Kabupaten Kolaka.",
                        "Ia lalu menunggu satu lagi di Kabupaten Bombana."),
                "7 74.71 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "1 74.04 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "1 74.03 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "2 74.02 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "1 74.01 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void aRegionOfARowThatHasLostItsNumberTakesNoOther() {
        counts(
                List.of(
                        "Pada 2022 kekerasan terhadap anak paling tinggi di Kota Kendari 71 kasus, Buton, Muna 46 kasus, Konawe 43"
                                + " kasus."),
                "71 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "46 74.03 2022-01-01..2022-12-31 violence children cases reported exact",
                "43 74.02 2022-01-01..2022-12-31 violence children cases reported exact");
        counts(
                List.of(
                        "Pada 2022 kekerasan terhadap anak terjadi di Kota Kendari 71 kasus, di Buton dan di Muna masing-masing"
                                + " 46 kasus."),
                "71 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "46 74.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "46 74.03 2022-01-01..2022-12-31 violence children cases reported exact");
    }
}
