package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How far what is counted has come, in texts of our own writing. */
class CountStatesTest {

    @Test
    void whatAnOfficeCountsBesideWhatItHandledItHandledToo() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari menangani 64 kasus kekerasan terhadap anak sepanjang 2022.",
                        "Perempuan dewasa tidak jauh berbeda, ada 51 kasus, menurut UPTD PPA Kota Kendari. Sebanyak tujuh laporan"
                                + " masuk lewat telepon."),
                "64 74.71 2022-01-01..2022-12-31 violence children cases handled exact",
                "51 74.71 2022-01-01..2022-12-31 violence women cases handled exact",
                "7 74.71 2022-01-01..2022-12-31 violence women reports reported exact");
    }

    @Test
    void aRowOfRegionsKeepsTheStateOfItsFirst() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari menangani 64 kasus kekerasan terhadap anak sepanjang 2022.",
                        "Paling banyak Mandonga dengan 21 kasus. Baruga 11 kasus, Poasia 9 kasus."),
                "64 74.71 2022-01-01..2022-12-31 violence children cases handled exact",
                "21 74.71.01 2022-01-01..2022-12-31 violence children cases handled exact",
                "11 74.71.03 2022-01-01..2022-12-31 violence children cases handled exact",
                "9 74.71.04 2022-01-01..2022-12-31 violence children cases handled exact");
    }

    @Test
    void timeThatGoesOnIsNoCaseThatDoes() {
        counts(
                List.of("Dalam lima bulan berjalan pada 2023 ada 47 kasus kekerasan terhadap anak di Kota Kendari."),
                "47 74.71 2023-01-01..2023-05-31 violence children cases reported exact");
    }

    @Test
    void theDeportedWhomAnOfficeServesAreOnlyCounted() {
        counts(
                List.of(
                        "BP3MI Kalimantan Barat melayani 512 pekerja migran yang dideportasi sepanjang 2022, di antaranya 40"
                                + " asal Kabupaten Sambas."),
                "512 61 2022-01-01..2022-12-31 deportation any victims reported exact",
                "40 61.01 2022-01-01..2022-12-31 deportation any victims reported exact");
    }

    @Test
    void theNameOfAPlaceIsNoOutcome() {
        counts(
                List.of("Sepanjang 2019 ada 38 kasus kekerasan terhadap anak di Kecamatan Selesai, Kabupaten Langkat."),
                "38 12.05.06 2019-01-01..2019-12-31 violence children cases reported exact");
    }

    @Test
    void whatMostlyBecameOfSomeIsNotTheStateOfAll() {
        counts(
                List.of("Polres Buton mencatat 41 kasus KDRT sepanjang 2023 dan umumnya berakhir damai."),
                "41 74.04 2023-01-01..2023-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void anOutcomeIsNotHandedOnToAnotherYearFurtherDown() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 39 aduan kekerasan di Kota Jayapura.",
                        "Sebanyak 27 aduan berakhir damai.",
                        "Sepanjang 2021 ada 88 aduan."),
                "39 91.71 2022-01-01..2022-12-31 violence any reports reported exact",
                "27 91.71 2022-01-01..2022-12-31 violence any reports resolved exact",
                "88 91.71 2021-01-01..2021-12-31 violence any reports reported exact");
    }

    @Test
    void anOfficeKeepsItsBookWhateverItIsCalled() {
        counts(
                List.of(
                        "Unit Pelaksana Teknis Dinas (UPTD) Perlindungan Perempuan dan Anak (PPA) Kota Kendari menangani 64 kasus"
                                + " kekerasan terhadap anak sepanjang 2022.",
                        "Paling banyak Kecamatan Mandonga dengan 21 kasus, menurut DP3A Kota Kendari."),
                "64 74.71 2022-01-01..2022-12-31 violence children cases handled exact",
                "21 74.71.01 2022-01-01..2022-12-31 violence children cases handled exact");
    }

    @Test
    void wordsForHowFarACaseHasCome() {
        counts(
                List.of(
                        "Polres Buton menangani 41 kasus KDRT sepanjang 2022.",
                        "Rinciannya, 12 kasus diselesaikan secara kekeluargaan, 9 kasus P19, 8 kasus dikirim ke jaksa."),
                "41 74.04 2022-01-01..2022-12-31 domestic_violence any cases handled exact",
                "12 74.04 2022-01-01..2022-12-31 domestic_violence any cases resolved exact",
                "9 74.04 2022-01-01..2022-12-31 domestic_violence any cases ongoing exact",
                "8 74.04 2022-01-01..2022-12-31 domestic_violence any cases prosecuted exact");
    }

    @Test
    void oneVerbStandsForAllThatIsListedBehindIt() {
        counts(
                List.of(
                        "Selama 2022 Polres Buton menangani sembilan jenis kasus yang menonjol, yaitu 18 kasus persetubuhan anak, 11"
                                + " kasus KDRT."),
                "18 74.04 2022-01-01..2022-12-31 sexual_violence children cases handled exact",
                "11 74.04 2022-01-01..2022-12-31 domestic_violence any cases handled exact");
    }

    @Test
    void casesThatAnOfficeHasHandledAreHandledHoweverFarTheirNumberStands() {
        counts(
                List.of(
                        "Laporan kasus kekerasan terhadap anak yang telah ditangani Pemerintah Kabupaten Garut lewat DP3A"
                                + " sepanjang 2022 sebanyak 43 kasus."),
                "43 32.05 2022-01-01..2022-12-31 violence children cases handled exact");
    }

    @Test
    void aShortNameInBracketsEndsNotWhatIsSaidOfANumber() {
        counts(
                List.of(
                        "Pengadilan Agama Kendari pada 2022 mencatat 214 perkara dispensasi kawin (DK) yang dikabulkan majelis hakim,"
                                + " dari total 250 perkara."),
                "214 74.71 2022-01-01..2022-12-31 child_marriage children cases resolved exact",
                "250 74.71 2022-01-01..2022-12-31 child_marriage children cases reported exact");
    }

    @Test
    void whatMostOfTheCasesAreThatWereHandledIsHandled() {
        counts(
                List.of(
                        "Kasus kekerasan terhadap anak yang paling banyak ditangani LBH pada 2022 ialah di Kota Kendari (42 kasus) dan"
                                + " Kota Baubau (17 kasus)."),
                "42 74.71 2022-01-01..2022-12-31 violence children cases handled exact",
                "17 74.72 2022-01-01..2022-12-31 violence children cases handled exact");
    }

    @Test
    void whatStillMustBeFinishedIsOngoingAndVictimsKeepTheStatusOfTheirCases() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari menangani 48 kasus kekerasan terhadap perempuan dan anak pada 2022, dengan jumlah"
                                + " 52 korban.",
                        "Dari 48 kasus itu, masih ada 12 kasus lagi yang mesti dituntaskan."),
                "48 74.71 2022-01-01..2022-12-31 violence women_and_children cases handled exact",
                "52 74.71 2022-01-01..2022-12-31 violence women_and_children victims handled exact",
                "12 74.71 2022-01-01..2022-12-31 violence women_and_children cases ongoing exact");
        counts(
                List.of(
                        "UPTD PPA Kota Kendari menangani 48 kasus kekerasan terhadap anak pada 2022. Polisi mencatat 31 korban"
                                + " kekerasan anak dan 12 kasus sudah dituntaskan."),
                "48 74.71 2022-01-01..2022-12-31 violence children cases handled exact",
                "31 74.71 2022-01-01..2022-12-31 violence children victims reported exact",
                "12 74.71 2022-01-01..2022-12-31 violence children cases resolved exact");
    }
}
