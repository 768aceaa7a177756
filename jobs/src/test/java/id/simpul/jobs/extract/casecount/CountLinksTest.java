package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs together in texts of our own writing, a phenomenon a test; counts are told as in {@link ProseCountsTest}. */
class CountLinksTest {

    @Test
    void pointsOfASentenceAndEditionsAreNoCountsAndNoPeriods() {
        counts(
                List.of(
                        "CATAHU 2022 memuat 900 kasus kekerasan terhadap perempuan di Indonesia selama tahun 2021.",
                        "Asalnya dua: 1) 600 kasus dari pengadilan agama, dan 2) 300 kasus dari lembaga layanan."),
                "900 ID 2021-01-01..2021-12-31 violence women cases reported exact",
                "600 ID 2021-01-01..2021-12-31 violence women cases reported exact",
                "300 ID 2021-01-01..2021-12-31 violence women cases reported exact");
    }

    @Test
    void whatALetterEnclosesIsNoCount() {
        counts(
                List.of(
                        "Lampiran : 1 (satu) berkas",
                        "Lamp. : 2 berkas",
                        "Hal : Laporan kasus TPPO di Kota Batam",
                        "Pada 2021 tercatat 21 kasus TPPO di Kota Batam."),
                "21 21.71 2021-01-01..2021-12-31 trafficking any cases reported exact");
    }

    @Test
    void thatYearIsTheOneToldLast() {
        counts(
                List.of(
                        "Di Kabupaten Sikka pada 2020 ada 40 kasus TPPO, lalu bertambah pada 2021.",
                        "Pada tahun itu tercatat 52 kasus."),
                "40 53.07 2020-01-01..2020-12-31 trafficking any cases reported exact",
                "52 53.07 2021-01-01..2021-12-31 trafficking any cases reported exact");
    }

    @Test
    void monthsOfASeriesHaveTheYearThatHeadsIt() {
        counts(
                List.of("Kasus TPPO di Kota Batam pada 2021: Januari 21 kasus, Februari melonjak jadi 39 kasus."),
                "21 21.71 2021-01-01..2021-01-31 trafficking any cases reported exact",
                "39 21.71 2021-02-01..2021-02-28 trafficking any cases reported exact");
    }

    @Test
    void eachNumberOfARowHasItsOwnParts() {
        counts(
                List.of("BP3MI Kupang mencatat 300 TKI dideportasi pada April 2023, terdiri atas 200 laki-laki dan 100"
                        + " perempuan, lalu Mei 2023 ada 70 orang (45 laki-laki dan 25 perempuan)."),
                "300 53 2023-04-01..2023-04-30 deportation any victims reported exact",
                "200 53 2023-04-01..2023-04-30 deportation men victims reported exact",
                "100 53 2023-04-01..2023-04-30 deportation women victims reported exact",
                "70 53 2023-05-01..2023-05-31 deportation any victims reported exact",
                "45 53 2023-05-01..2023-05-31 deportation men victims reported exact",
                "25 53 2023-05-01..2023-05-31 deportation women victims reported exact");
    }

    @Test
    void partsDivideTheTotalThatTheyAddUpTo() {
        counts(
                List.of(
                        "Kekerasan terhadap perempuan dan anak di Kabupaten Sikka mencapai 50 kasus sepanjang 2022.",
                        "Pada 2021 ada 97 kasus. Kasus anak 65 kasus, terbagi atas kekerasan fisik 25 dan seksual 40"
                                + " kasus. Kasus perempuan 32 kasus."),
                "50 53.07 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "97 53.07 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "65 53.07 2021-01-01..2021-12-31 violence children cases reported exact",
                "25 53.07 2021-01-01..2021-12-31 physical_violence children cases reported exact",
                "40 53.07 2021-01-01..2021-12-31 sexual_violence children cases reported exact",
                "32 53.07 2021-01-01..2021-12-31 violence women cases reported exact");
    }

    @Test
    void shortLinesBelowALineThatOpensThemAreRows() {
        counts(
                List.of(
                        "UPTD PPA Kota Batam menangani 40 anak korban kekerasan pada tahun 2022.",
                        "Menurut jenisnya:",
                        "Kekerasan seksual: 22 kasus",
                        "Penelantaran: 12 kasus",
                        "TPPO: 6 kasus"),
                "40 21.71 2022-01-01..2022-12-31 violence children victims handled exact",
                "22 21.71 2022-01-01..2022-12-31 sexual_violence children cases handled exact",
                "12 21.71 2022-01-01..2022-12-31 neglect children cases handled exact",
                "6 21.71 2022-01-01..2022-12-31 trafficking children cases handled exact");
    }

    @Test
    void regionsInARowEachHaveTheNumber() {
        counts(
                List.of(
                        "Sepanjang 2022 Kantor Imigrasi Nunukan mencatat 900 TKI yang dideportasi.",
                        "Menurut asalnya, terbanyak dari Sulsel (400), disusul NTB dan NTT masing-masing 81 orang."),
                "900 65.03 2022-01-01..2022-12-31 deportation any victims reported exact",
                "400 73 2022-01-01..2022-12-31 deportation any victims reported exact",
                "81 52 2022-01-01..2022-12-31 deportation any victims reported exact",
                "81 53 2022-01-01..2022-12-31 deportation any victims reported exact");
    }

    @Test
    void theFirstWordsNameTheGroup() {
        counts(
                List.of(
                        "Dalam kekerasan terhadap perempuan dan anak, Jambi ada di urutan ke-14 nasional.",
                        "Jawa Tengah tertinggi dengan 1.400 kasus selama 2022, sedangkan di Jambi 310 kasus kekerasan."),
                "1400 33 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "310 15 2022-01-01..2022-12-31 violence women_and_children cases reported exact");
    }

    @Test
    void anOfficeForOneGroupCountsThatGroup() {
        counts(
                List.of("KPAI menerima 80 pengaduan kekerasan selama 2022, kata komisionernya di Jakarta."),
                "80 ID 2022-01-01..2022-12-31 violence children reports reported exact");
    }

    @Test
    void placesOfTheDeedAndWhatLiesOutsideAreNoCounts() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 90 kasus kekerasan terhadap anak di Kota Batam.",
                        "Tempat kejadiannya paling banyak rumah tangga, 50 kasus, setelah itu ruang publik 20 kasus.",
                        "Di luar Kota Batam ada 7 kasus."),
                "90 21.71 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void twoOutcomesSideBySideAreTwoCounts() {
        counts(
                List.of(
                        "Pengadilan Agama Garut pada 2022 memeriksa 4 perkara dispensasi kawin, 2 dikabulkan dan 2 ditolak."),
                "4 32.05 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "2 32.05 2022-01-01..2022-12-31 child_marriage children cases resolved exact",
                "2 32.05 2022-01-01..2022-12-31 child_marriage children cases resolved exact");
    }

    @Test
    void theSentenceBeforeMayNameTheRegion() {
        counts(
                List.of(
                        "Kekerasan terhadap perempuan di Jawa Tengah mencapai 1.100 kasus selama 2022.",
                        "Di bawahnya ada Jawa Timur. Tercatat 1.040 kasus. Berikutnya 700 kasus dan 560 korban di Aceh."),
                "1100 33 2022-01-01..2022-12-31 violence women cases reported exact",
                "1040 35 2022-01-01..2022-12-31 violence women cases reported exact",
                "700 11 2022-01-01..2022-12-31 violence women cases reported exact",
                "560 11 2022-01-01..2022-12-31 violence women victims reported exact");
    }

    @Test
    void theFormThatHeadsARankingIsCounted() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 90 kasus kekerasan di Kota Batam.",
                        "Kekerasan seksual mendominasi jumlah kekerasan, yakni sebanyak 41 kasus."),
                "90 21.71 2022-01-01..2022-12-31 violence any cases reported exact",
                "41 21.71 2022-01-01..2022-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void migrantsToldBelowAHeadlineOfTheirReturnHaveReturned() {
        counts(
                List.of(
                        "Pemulangan PMI ke Jawa Timur Meningkat",
                        "Dinas Tenaga Kerja Jawa Timur mencatat 90 PMI deportasi pada 2021."),
                "90 35 2021-01-01..2021-12-31 deportation any victims returned exact");
    }

    @Test
    void numbersBesideTheirFormNeedNoNoun() {
        counts(
                List.of(
                        "Pada 2021 Kota Batam mencatat 62 kasus kekerasan terhadap anak.",
                        "Paling banyak kekerasan seksual, 40 kasus. Di bawahnya kekerasan fisik 14, penelantaran delapan."),
                "62 21.71 2021-01-01..2021-12-31 violence children cases reported exact",
                "40 21.71 2021-01-01..2021-12-31 sexual_violence children cases reported exact",
                "14 21.71 2021-01-01..2021-12-31 physical_violence children cases reported exact",
                "8 21.71 2021-01-01..2021-12-31 neglect children cases reported exact");
    }

    @Test
    void numbersBesideTheirRegionAndOutcomeNeedNoNoun() {
        counts(
                List.of(
                        "Sepanjang 2022 Polda Jambi menangani 70 kasus TPPO.",
                        "Kabupaten Kerinci 31, Kabupaten Bungo 20. Dari jumlah itu 12 sudah P21."),
                "70 15 2022-01-01..2022-12-31 trafficking any cases handled exact",
                "31 15.01 2022-01-01..2022-12-31 trafficking any cases handled exact",
                "20 15.08 2022-01-01..2022-12-31 trafficking any cases handled exact",
                "12 15 2022-01-01..2022-12-31 trafficking any cases prosecuted exact");
    }

    @Test
    void whatIsToldOfTheRestIsNoneOfTheNumber() {
        counts(
                List.of(
                        "Pada 2021 di Kota Batam ada 50 kasus kekerasan terhadap anak; 30 kasus selesai, lainnya masih berjalan."),
                "50 21.71 2021-01-01..2021-12-31 violence children cases reported exact",
                "30 21.71 2021-01-01..2021-12-31 violence children cases resolved exact");
    }

    @Test
    void changesWithASignAreNoCounts() {
        counts(
                List.of(
                        "Pada 2021 di Kota Batam ada 50 kasus TPPO (+13 kasus), di Kota Tanjungpinang 20 kasus (–5 kasus).",
                        "Ada pertambahan 8 kasus."),
                "50 21.71 2021-01-01..2021-12-31 trafficking any cases reported exact",
                "20 21.72 2021-01-01..2021-12-31 trafficking any cases reported exact");
    }

    @Test
    void aTimeInBracketsIsThatOfTheNumberBeforeIt() {
        counts(
                List.of("Di Kota Batam tercatat 20 kasus TPPO (2019), 35 kasus (2020), 31 kasus (2021)."),
                "20 21.71 2019-01-01..2019-12-31 trafficking any cases reported exact",
                "35 21.71 2020-01-01..2020-12-31 trafficking any cases reported exact",
                "31 21.71 2021-01-01..2021-12-31 trafficking any cases reported exact");
    }

    @Test
    void aPlaceOfAnOfficeIsNotWhatItCountsFor() {
        counts(
                List.of("Pada 2021 lembaga yang berkantor di Padang itu menerima 57 pengaduan kekerasan terhadap"
                        + " perempuan dari seluruh Sumatera Barat."),
                "57 13 2021-01-01..2021-12-31 violence women reports reported exact");
    }

    @Test
    void aRegionPointedBackToIsTheOneNamedLast() {
        counts(
                List.of(
                        "Pada 2021 perhatian tertuju ke Kabupaten Kerinci di Jambi. Kabupaten tersebut mencatat 41 kasus TPPO.",
                        "Di seluruh provinsi tercatat 160 kasus TPPO."),
                "41 15.01 2021-01-01..2021-12-31 trafficking any cases reported exact",
                "160 15 2021-01-01..2021-12-31 trafficking any cases reported exact");
    }

    @Test
    void aRowOfRegionsSharesTheFormThatOpensIt() {
        counts(
                List.of(
                        "Pada 2021 Dinas PPPA Provinsi Jambi mencatat 300 kasus kekerasan terhadap anak.",
                        "Kekerasan fisik di Kabupaten Kerinci 40, Kabupaten Bungo 30 dan Kabupaten Tebo 10."),
                "300 15 2021-01-01..2021-12-31 violence children cases reported exact",
                "40 15.01 2021-01-01..2021-12-31 physical_violence children cases reported exact",
                "30 15.08 2021-01-01..2021-12-31 physical_violence children cases reported exact",
                "10 15.09 2021-01-01..2021-12-31 physical_violence children cases reported exact");
    }

    @Test
    void kecamatanAreToldOverSeveralSentences() {
        counts(
                List.of(
                        "Sepanjang 2021 Kota Bogor mencatat 90 kasus kekerasan terhadap anak.",
                        "Dilihat per kecamatan, terbanyak Bogor Barat dengan 40 kasus. Bogor Selatan 30 kasus, Tanah Sareal 20 kasus."),
                "90 32.71 2021-01-01..2021-12-31 violence children cases reported exact",
                "40 32.71.04 2021-01-01..2021-12-31 violence children cases reported exact",
                "30 32.71.01 2021-01-01..2021-12-31 violence children cases reported exact",
                "20 32.71.06 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void whatHasNotHappenedIsNoOutcome() {
        counts(
                List.of(
                        "Pada 2021 di Kota Batam ada 70 kasus TPPO.",
                        "Sebanyak 12 kasus tidak selesai dan 5 kasus belum selesai. Dari jumlah itu 3 tidak dilimpahkan."),
                "70 21.71 2021-01-01..2021-12-31 trafficking any cases reported exact",
                "12 21.71 2021-01-01..2021-12-31 trafficking any cases reported exact",
                "5 21.71 2021-01-01..2021-12-31 trafficking any cases ongoing exact");
    }
}
