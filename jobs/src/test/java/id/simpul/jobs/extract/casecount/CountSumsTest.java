package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What numbers show of each other by adding up, and what a text explains itself; all texts are published on 5 July 2023. */
class CountSumsTest {

    @Test
    void numbersThatAddUpToOneToldFurtherAboveDivideIt() {
        counts(
                List.of(
                        "DP3A Provinsi Jambi mencatat 300 kasus kekerasan terhadap perempuan dan anak pada 2022, yakni perempuan 100 kasus dan"
                                + " anak 200 kasus.",
                        "Kekerasan terhadap perempuan paling banyak di Kota Jambi, 40 kasus, lalu Bungo 60 kasus.",
                        "Lain halnya di sini, Kota Jambi 90 kasus, Bungo 50 kasus, Tebo 35 kasus, Merangin 25 kasus."),
                "300 15 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "100 15 2022-01-01..2022-12-31 violence women cases reported exact",
                "200 15 2022-01-01..2022-12-31 violence children cases reported exact",
                "40 15.71 2022-01-01..2022-12-31 violence women cases reported exact",
                "60 15.08 2022-01-01..2022-12-31 violence women cases reported exact",
                "90 15.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "50 15.08 2022-01-01..2022-12-31 violence children cases reported exact",
                "35 15.09 2022-01-01..2022-12-31 violence children cases reported exact",
                "25 15.02 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void aTotalBehindItsPartsIsOfAllTheirFormsAndTellsHowFarTheyCame() {
        counts(
                List.of(
                        "Pada 2022 Polres Nabire mencatat 9 kasus KDRT, pencabulan 6 kasus, pemerkosaan 2 kasus dan penganiayaan 5 kasus."
                                + " Semuanya berjumlah 22 kasus yang sudah diselesaikan."),
                "9 94.01 2022-01-01..2022-12-31 domestic_violence any cases resolved exact",
                "6 94.01 2022-01-01..2022-12-31 sexual_violence any cases resolved exact",
                "2 94.01 2022-01-01..2022-12-31 sexual_violence any cases resolved exact",
                "5 94.01 2022-01-01..2022-12-31 physical_violence any cases resolved exact",
                "22 94.01 2022-01-01..2022-12-31 violence any cases resolved exact");
    }

    @Test
    void partsThatAddUpReachNoFurtherThanTheirTotal() {
        counts(
                List.of(
                        "Sejak Januari 2022 hingga Oktober 2022 Polres Tarakan menerima 31 perkara pencabulan.",
                        "Perkara pencabulan tahun 2022 itu antara lain 12 kasus masih penyelidikan dan 19 kasus sudah tahap II."),
                "31 65.71 2022-01-01..2022-10-31 sexual_violence any cases reported exact",
                "12 65.71 2022-01-01..2022-10-31 sexual_violence any cases ongoing exact",
                "19 65.71 2022-01-01..2022-10-31 sexual_violence any cases prosecuted exact");
    }

    @Test
    void anAbbreviationSaysWhatTheTextExplainsItWith() {
        counts(
                List.of(
                        "Kekerasan terhadap perempuan dan anak (KPA) serta perdagangan orang (TPPO) masuk ke DP3A Belitung Timur.",
                        "Kasus KPA dan TPPO yang ditangani selama 2022 ada 26 kasus."),
                "26 19.06 2022-01-01..2022-12-31 violence women_and_children cases handled exact");
    }

    @Test
    void whatASentenceSaysOfItsCasesBehindTheirPlace() {
        counts(
                List.of(
                        "Sampai Juni 2023, sebanyak 31 kasus kekerasan terhadap perempuan dan anak di Sulawesi Tengah (Sulteng) telah"
                                + " diselesaikan UPTD PPA."),
                "31 72 2023-01-01..2023-06-30 violence women_and_children cases resolved exact");
    }

    @Test
    void theOtherPartOfWhatWasHandled() {
        counts(
                List.of(
                        "Sepanjang 2022 kasus kekerasan terhadap perempuan yang sudah ditangani DP3A Mimika sebanyak 18 kasus, sedangkan"
                                + " yang menimpa anak 9 kasus."),
                "18 94.04 2022-01-01..2022-12-31 violence women cases handled exact",
                "9 94.04 2022-01-01..2022-12-31 violence children cases handled exact");
    }

    @Test
    void crimesOfEveryKindAreNoCountNorIsWhatDividesThem() {
        counts(
                List.of(
                        "Polres Kepulauan Aru menerima 143 kasus tindak pidana sepanjang Januari sampai Juni 2023, terbanyak pencabulan.",
                        "Dari 143 kasus itu, 66 penyelidikan dan 21 kasus selesai. Pencabulan anak ada 12 kasus."),
                "12 81.07 2023-01-01..2023-06-30 sexual_violence children cases reported exact");
    }

    @Test
    void theYearAtTheHeadOfALineIsNoCount() {
        counts(
                List.of(
                        "Kasus KDRT yang dilaporkan ke Polda Bali tahun 2020 sampai 2021:",
                        "2020 Laporan 79 kasus, Selesai 66 kasus",
                        "2021 Laporan 101 kasus, Selesai 70 kasus"),
                "79 51 2020-01-01..2020-12-31 domestic_violence any cases reported exact",
                "66 51 2020-01-01..2020-12-31 domestic_violence any cases resolved exact",
                "101 51 2021-01-01..2021-12-31 domestic_violence any cases reported exact",
                "70 51 2021-01-01..2021-12-31 domestic_violence any cases resolved exact");
    }

    @Test
    void whoWasAskedAndWhatIsDeniedIsNoCount() {
        counts(
                List.of(
                        "Sepanjang 2022 Polres Tabalong menangani 38 kasus kekerasan terhadap anak.",
                        "Survei terhadap 1.940 perempuan menyebut 1 dari 2 anak pernah mengalami kekerasan.",
                        "Kabar 9 kasus kekerasan seksual pada anak itu tidak benar."),
                "38 63.09 2022-01-01..2022-12-31 violence children cases handled exact");
    }
}
