package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers without a noun right behind them, and numbers that are as great as another, in texts of our own writing. */
class CountVerbsTest {

    private static final String WEST_JAVA =
            "Sepanjang 2022 tercatat 1.200 kasus kekerasan terhadap perempuan dan anak di Jawa Barat.";

    @Test
    void whoSufferedAFormIsAVictim() {
        counts(
                List.of(WEST_JAVA
                        + " Dilihat dari jenisnya, sebanyak 603 mengalami kekerasan seksual, 411 mengalami kekerasan"
                        + " psikis. Sebanyak 90 mengalami kenaikan."),
                "1200 32 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "603 32 2022-01-01..2022-12-31 sexual_violence women_and_children victims reported exact",
                "411 32 2022-01-01..2022-12-31 psychological_violence women_and_children victims reported exact");
    }

    @Test
    void aRowOfStagesGoesOnInTheNextSentence() {
        counts(
                List.of(
                        "Polri menangani 212 laporan TPPO sepanjang 2022. Saat ini 79 kasus masuk tahap penyelidikan. Kemudian"
                                + " 118 di tahap penyidikan dan P21 ada satu kasus."),
                "212 ID 2022-01-01..2022-12-31 trafficking any reports handled exact",
                "79 ID 2022-01-01..2022-12-31 trafficking any cases ongoing exact",
                "118 ID 2022-01-01..2022-12-31 trafficking any cases ongoing exact",
                "1 ID 2022-01-01..2022-12-31 trafficking any cases prosecuted exact");
    }

    @Test
    void judgesWhoDecidedAreNotWhoIsCounted() {
        counts(
                List.of(
                        "Tahun 2022 Pengadilan Agama Garut menerima 153 perkara dispensasi kawin, 146 di antaranya dikabulkan"
                                + " majelis hakim."),
                "153 32.05 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "146 32.05 2022-01-01..2022-12-31 child_marriage children cases resolved exact");
    }

    @Test
    void whoSpeaksMayStandInTheMiddle() {
        counts(
                List.of("Sepanjang 2022 BP3MI mencatat pekerja migran asal Jawa Barat. Sebanyak 81.394 orang, kata dia,"
                        + " dideportasi."),
                "81394 32 2022-01-01..2022-12-31 deportation any victims reported exact");
    }

    @Test
    void twoMattersWithoutACategoryAreTwo() {
        counts(
                List.of(
                        "Sepanjang 2022 Polres Garut mencatat 39 kasus kekerasan. Rinciannya 36 kasus KDRT, satu kasus pembunuhan."
                                + " Sementara di Tasikmalaya dua kasus penganiayaan dan satu kasus perzinahan."),
                "39 32.05 2022-01-01..2022-12-31 violence any cases reported exact",
                "36 32.05 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "1 32.05 2022-01-01..2022-12-31 other any cases reported exact",
                "2 32.78 2022-01-01..2022-12-31 physical_violence any cases reported exact",
                "1 32.78 2022-01-01..2022-12-31 other any cases reported exact");
    }

    @Test
    void oneOfARowOfRegionsIsNoRetelling() {
        counts(
                List.of(
                        "Polri menangani 212 laporan TPPO sepanjang 2022. Eksploitasi anak ada 22 kasus.",
                        "Terbanyak Polda Jawa Barat 51 laporan, disusul Polda Bengkulu 22 laporan."),
                "212 ID 2022-01-01..2022-12-31 trafficking any reports handled exact",
                "22 ID 2022-01-01..2022-12-31 exploitation children cases reported exact",
                "51 32 2022-01-01..2022-12-31 trafficking any reports handled exact",
                "22 17 2022-01-01..2022-12-31 trafficking any reports handled exact");
    }

    @Test
    void oneCaseOfARowIsCounted() {
        counts(
                List.of(
                        "Sepanjang 2022 di Padang ada 104 kasus kekerasan, yakni kekerasan seksual 71 kasus, kekerasan fisik 32"
                                + " kasus. Ada juga eksploitasi, serta satu kasus lainnya."),
                "104 13.71 2022-01-01..2022-12-31 violence any cases reported exact",
                "71 13.71 2022-01-01..2022-12-31 sexual_violence any cases reported exact",
                "32 13.71 2022-01-01..2022-12-31 physical_violence any cases reported exact",
                "1 13.71 2022-01-01..2022-12-31 other any cases reported exact");
    }
}
