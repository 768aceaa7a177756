package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same number told again, and equal numbers that are two, in texts of our own writing. */
class RetoldCountsTest {

    @Test
    void equalNumbersOfOneRowAreTwo() {
        counts(
                List.of(
                        "Pada 2022 di Kota Ternate ada 30 kasus kekerasan terhadap perempuan. KDRT 22 kasus, penghinaan 2"
                                + " kasus, pencemaran nama baik 2 kasus, pemerkosaan 4 kasus."),
                "30 82.71 2022-01-01..2022-12-31 violence women cases reported exact",
                "22 82.71 2022-01-01..2022-12-31 domestic_violence women cases reported exact",
                "2 82.71 2022-01-01..2022-12-31 other women cases reported exact",
                "2 82.71 2022-01-01..2022-12-31 other women cases reported exact",
                "4 82.71 2022-01-01..2022-12-31 sexual_violence women cases reported exact");
    }

    @Test
    void aLaterTellingDatesAnUndatedOne() {
        counts(
                List.of(
                        "Ada 46 kasus kekerasan terhadap anak di Kabupaten Sikka.",
                        "Sepanjang tahun 2021 di Kabupaten Sikka tercatat 46 kasus kekerasan terhadap anak."),
                "46 53.07 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void aSentenceThatGoesOnHeadsWhatDividesIt() {
        counts(
                List.of(
                        "Tahun 2017 di Kalimantan Timur ada 73 kasus kekerasan, tahun 2018 ada 48 kasus.",
                        "Pada 2017 dari 73 kasus itu 4 kasus TPPO.",
                        "Sementara tahun 2018 yang totalnya 48 kasus, kekerasannya beragam. Di antaranya ada 5 kasus TPPO."),
                "73 64 2017-01-01..2017-12-31 violence any cases reported exact",
                "48 64 2018-01-01..2018-12-31 violence any cases reported exact",
                "4 64 2017-01-01..2017-12-31 trafficking any cases reported exact",
                "5 64 2018-01-01..2018-12-31 trafficking any cases reported exact");
    }

    @Test
    void aHeadlineToldTwiceIsAHeadline() {
        counts(
                List.of(
                        "Terima 178 Aduan, Terbanyak Kekerasan Online",
                        "Rabu, 5 Juli 2023",
                        "Terima 178 Aduan, Terbanyak Kekerasan Online",
                        "Sepanjang 2022 LBH Apik Jakarta menerima 178 aduan soal kekerasan terhadap perempuan di DKI Jakarta."),
                "178 31 2022-01-01..2022-12-31 violence women reports reported exact");
    }

    @Test
    void aGreatNumberToldAgainIsOneWhateverItTakesOver() {
        counts(
                List.of(
                        "Selama 2022 DP3A Kota Ternate mendata 143 kasus kekerasan terhadap perempuan dan anak.",
                        "Kekerasan terhadap anak pada 2021 ada 88 kasus. Nah, pada 2022 sudah 143 kasus semuanya.",
                        "Polisi menetapkan 26 tersangka pada 2022. Semua 26 pelaku ditahan."),
                "143 82.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "88 82.71 2021-01-01..2021-12-31 violence children cases reported exact",
                "26 82.71 2022-01-01..2022-12-31 violence children suspects reported exact");
    }
}
