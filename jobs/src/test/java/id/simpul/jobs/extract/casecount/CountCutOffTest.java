package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when figures were gathered, where no number stands beside it; all texts are published on 5 July 2023. */
class CountCutOffTest {

    @Test
    void theFiguresOfTheYearEndWhereTheirDataEnd() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 41 kasus kekerasan terhadap anak pada tahun 2023.",
                        "Data itu dihimpun dari Januari sampai 21 Mei 2023."),
                "41 74.71 2023-01-01..2023-05-21 violence children cases reported exact");
    }

    @Test
    void twoEndsEndNothing() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 41 kasus kekerasan terhadap anak pada tahun 2022.",
                        "Data tahun ini baru dihimpun dari Januari sampai 21 Mei 2023."),
                "41 74.71 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void aPlaceThatASentencePointsBackToIsTheOneToldLast() {
        counts(
                List.of("Laporan terbanyak datang dari Kabupaten Muna. Dari sana masuk 23 kasus kekerasan terhadap anak"
                        + " sepanjang 2022."),
                "23 74.03 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void whatANumberIsToldBesideIsNotWhatItCounts() {
        counts(
                List.of(
                        "Di luar kekerasan terhadap anak, Polres Kolaka menerima 19 kasus KDRT sepanjang 2022. Rinciannya,"
                                + " fisik 11 kasus, penelantaran lima kasus, dan psikis tiga kasus."),
                "19 74.01 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "11 74.01 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "5 74.01 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "3 74.01 2022-01-01..2022-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void aNumberThatPointsBackHandsItsYearOn() {
        counts(
                List.of(
                        "Polres Kolaka mencatat 47 kasus kekerasan terhadap anak pada 2022. Setahun sebelumnya, pada 2021,"
                                + " hanya 33 kasus.",
                        "Dari 47 itu, 28 kasus persetubuhan terhadap anak dan 19 kasus pencabulan anak."),
                "47 74.01 2022-01-01..2022-12-31 violence children cases reported exact",
                "33 74.01 2021-01-01..2021-12-31 violence children cases reported exact",
                "28 74.01 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "19 74.01 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void workersWithoutPapersAreTheSubjectToo() {
        counts(
                List.of(
                        "BP3MI Kalimantan Utara mencatat 38 pekerja migran tanpa dokumen dicegah berangkat sepanjang 2022."),
                "38 65 2022-01-01..2022-12-31 irregular_migration any victims prevented exact");
    }

    @Test
    void theNextSentenceSaysUntilWhenWasCounted() {
        counts(
                List.of(
                        "Memasuki tahun 2023, DP3A Kota Kendari menerima 27 laporan kekerasan terhadap anak. Hitungan itu"
                                + " kumulatif, mulai Januari sampai pertanggal 15 Juni 2023."),
                "27 74.71 2023-01-01..2023-06-15 violence children reports reported exact");
    }
}
