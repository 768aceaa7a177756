package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a number takes from the sentences before it, in texts of our own writing. */
class CountStoriesTest {

    @Test
    void aSentenceThatGoesOnKeepsTheGroupOfItsRow() {
        counts(
                List.of(
                        "UPTD PPA Kota Dumai mendata 90 kasus kekerasan terhadap perempuan dan anak sepanjang 2021.",
                        "Kekerasan terhadap perempuan terbanyak berbentuk KDRT sejumlah 21 kasus. Menyusul kekerasan"
                                + " seksual 8 kasus dan kekerasan fisik 5 kasus.",
                        "Sedangkan untuk anak, paling banyak kekerasan seksual dengan 40 laporan.",
                        "Berikutnya 12 kasus kekerasan fisik dan 4 penelantaran."),
                "90 14.72 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "21 14.72 2021-01-01..2021-12-31 domestic_violence women cases reported exact",
                "8 14.72 2021-01-01..2021-12-31 sexual_violence women cases reported exact",
                "5 14.72 2021-01-01..2021-12-31 physical_violence women cases reported exact",
                "40 14.72 2021-01-01..2021-12-31 sexual_violence children reports reported exact",
                "12 14.72 2021-01-01..2021-12-31 physical_violence children cases reported exact",
                "4 14.72 2021-01-01..2021-12-31 neglect children cases reported exact");
    }

    @Test
    void aNumberWhosePartsAreOfSeveralGroupsIsOfAllOfThem() {
        counts(
                List.of(
                        "Sebanyak 30 anak di Kabupaten Garut mengalami kekerasan sepanjang 2019.",
                        "P2TP2A Garut menangani 80 kasus kekerasan pada 2020, separuhnya atau 40 kasus merupakan kekerasan"
                                + " terhadap anak, dan sembilan kasus kekerasan terhadap perempuan."),
                "30 32.05 2019-01-01..2019-12-31 violence children victims reported exact",
                "80 32.05 2020-01-01..2020-12-31 violence women_and_children cases handled exact",
                "40 32.05 2020-01-01..2020-12-31 violence children cases handled exact",
                "9 32.05 2020-01-01..2020-12-31 violence women cases handled exact");
    }

    @Test
    void whatANumberCameFromIsOfTheYearBefore() {
        counts(
                List.of(
                        "DP3A Kabupaten Jombang mendata sepanjang tahun 2018 kekerasan terhadap anak berkurang dari 51 kasus"
                                + " menjadi 34 kasus."),
                "51 35.17 2017-01-01..2017-12-31 violence children cases reported exact",
                "34 35.17 2018-01-01..2018-12-31 violence children cases reported exact");
    }

    @Test
    void aYearOfARowHasItsOwnNumber() {
        counts(
                List.of(
                        "Kasus KDRT di Kota Sorong terus turun. \"Tahun 2021 yang kami tangani sebanyak 90 kasus lalu 2022"
                                + " kasus KDRT yang kami tangani 40 kasus,\" ujarnya."),
                "90 96.71 2021-01-01..2021-12-31 domestic_violence any cases handled exact",
                "40 96.71 2022-01-01..2022-12-31 domestic_violence any cases handled exact");
    }

    @Test
    void agesBehindANumberAreABand() {
        counts(
                List.of(
                        "Sepanjang 2022 di Kota Kediri ada 300 kasus kekerasan terhadap perempuan dan anak.",
                        "Menurut usia korban, 88 kasus berusia 13-17 tahun dan 57 kasus berusia 25-44 tahun."),
                "300 35.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "88 35.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "57 35.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact");
    }

    @Test
    void whatDetailsFollowDividesTheNumberToldLast() {
        counts(
                List.of("Polres Dumai mencatat 60 kasus kekerasan perempuan dan anak pada 2021. Sebanyak 41 kasus di"
                        + " antaranya telah diselesaikan. Rinciannya, KDRT 24 kasus dan KTA 17 kasus."),
                "60 14.72 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "41 14.72 2021-01-01..2021-12-31 violence women_and_children cases resolved exact",
                "24 14.72 2021-01-01..2021-12-31 domestic_violence women_and_children cases resolved exact",
                "17 14.72 2021-01-01..2021-12-31 violence children cases resolved exact");
    }

    @Test
    void zeroHoldsForEachFormAndEachRegion() {
        counts(
                List.of(
                        "Pada 2021 DP3A Kalimantan Utara mencatat 30 kasus eksploitasi anak di Kota Tarakan, adapun Malinau"
                                + " dan Tana Tidung sama sekali tidak ada eksploitasi.",
                        "Pihaknya belum mendapat laporan penelantaran, KDRT, ataupun tindak pidana perdagangan orang (TPPO)."),
                "30 65.71 2021-01-01..2021-12-31 exploitation children cases reported exact",
                "0 65.02 2021-01-01..2021-12-31 exploitation children cases reported exact",
                "0 65.04 2021-01-01..2021-12-31 exploitation children cases reported exact",
                "0 65 2021-01-01..2021-12-31 trafficking any reports reported exact",
                "0 65 2021-01-01..2021-12-31 domestic_violence any reports reported exact",
                "0 65 2021-01-01..2021-12-31 neglect any reports reported exact");
    }

    @Test
    void placesAreThoseOfTheOfficeThatHasTheCaseOrWereToldLast() {
        counts(
                List.of(
                        "Polda NTB menangani sembilan kasus TPPO sepanjang 2021. Dari sembilan kasus tersebut, tujuh kasus"
                                + " ditangani Polda NTB sementara dua kasus ditangani Polres Lombok Barat."),
                "9 52 2021-01-01..2021-12-31 trafficking any cases handled exact",
                "7 52 2021-01-01..2021-12-31 trafficking any cases handled exact",
                "2 52.01 2021-01-01..2021-12-31 trafficking any cases handled exact");
        counts(
                List.of(
                        "Sepanjang 2022 di Jawa Timur ada 900 kasus kekerasan anak. Yang terbanyak tercatat di Jember. Yaitu"
                                + " 101 kasus. Menyusul Malang 93 kasus, Kota Malang 86 kasus."),
                "900 35 2022-01-01..2022-12-31 violence children cases reported exact",
                "101 35.09 2022-01-01..2022-12-31 violence children cases reported exact",
                "93 35.07 2022-01-01..2022-12-31 violence children cases reported exact",
                "86 35.73 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void sharesKindsAndSuspectsBySexAreNoCounts() {
        counts(
                List.of(
                        "Perkara kekerasan anak di Kota Batu pada 2018 sebanyak 20 perkara, atau 10 persen dari semua perkara"
                                + " yang ada sebanyak 200 perkara. Sisanya dari dua perkara lain, yaitu pencurian dan penipuan."),
                "20 35.79 2018-01-01..2018-12-31 violence children cases reported exact");
        counts(
                List.of(
                        "Sepanjang 2021 Polda Jawa Timur mengungkap TPPO dengan 41 tersangka, 26 laki-laki serta 15 orang"
                                + " perempuan."),
                "41 35 2021-01-01..2021-12-31 trafficking any suspects reported exact");
    }

    @Test
    void aHeadlinePrintedAgainIsNoParagraph() {
        counts(
                List.of(
                        "Sepanjang 2021, Pemkab Sleman Catat 92 Kekerasan Anak",
                        "Sepanjang 2021, Pemkab Sleman Catat 92 Kekerasan Anak",
                        "Dinas P3AP2KB Kabupaten Sleman mencatat 92 kasus kekerasan terhadap anak pada Januari-November"
                                + " 2021.",
                        "Dari 92 kasus itu, 61 kasus diselesaikan."),
                "92 34.04 2021-01-01..2021-11-30 violence children cases reported exact",
                "61 34.04 2021-01-01..2021-11-30 violence children cases resolved exact");
    }

    @Test
    void whatBecameOfPeopleMayStandFarBehindThem() {
        counts(
                List.of("Selama tahun 2021 sebanyak 84 orang pekerja migran Indonesia (PMI) non prosedural asal NTT"
                        + " dipulangkan dalam kondisi meninggal, menurut BP3MI NTT."),
                "84 53 2021-01-01..2021-12-31 deportation any victims returned exact");
    }

    @Test
    void outcomesSideBySideAreOfTheSameForm() {
        counts(
                List.of(
                        "Sepanjang tahun 2018 Polres Ngada mencatat 43 kasus kekerasan terhadap perempuan dan anak.",
                        "Dari kasus KDRT 19 kasus diselesaikan sedangkan 5 kasus telah P21."),
                "43 53.09 2018-01-01..2018-12-31 violence women_and_children cases reported exact",
                "19 53.09 2018-01-01..2018-12-31 domestic_violence women_and_children cases resolved exact",
                "5 53.09 2018-01-01..2018-12-31 domestic_violence women_and_children cases prosecuted exact");
    }

    @Test
    void twoNumbersOfOneNounAreThoseOfTwoRegions() {
        counts(
                List.of(
                        "Pada 2021 kasus kekerasan anak di Sumatera Barat mencapai 355 kasus.",
                        "Limapuluh Kota dan Kabupaten Solok tercatat paling rendah, yakni hanya 2 dan 4 kasus."),
                "355 13 2021-01-01..2021-12-31 violence children cases reported exact",
                "2 13.07 2021-01-01..2021-12-31 violence children cases reported exact",
                "4 13.02 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void risesRatesAndDivorcesOfACourtAreNoCounts() {
        counts(
                List.of("Sepanjang 2021 di Kalimantan Timur tercatat 610 kasus kekerasan anak. Ada lonjakan sekitar 90"
                        + " kasus, atau perbulan dua kasus."),
                "610 64 2021-01-01..2021-12-31 violence children cases reported exact");
        counts(
                List.of(
                        "Pengadilan Agama Pelaihari menerima 131 permohonan dispensasi kawin sepanjang 2021.",
                        "Angka perceraian mencapai 814 perkara, yakni cerai talak 188 dan cerai gugat 626 perkara."),
                "131 63.01 2021-01-01..2021-12-31 child_marriage children cases reported exact");
    }

    @Test
    void theYearOfThePandemicIsAYear() {
        counts(
                List.of(
                        "Di Kabupaten Donggala kasus pelecehan tergolong tinggi.",
                        "Selama pandemi Covid-19 tahun 2020 kasus pelecehan seksual tergolong banyak, totalnya 18 kasus."),
                "18 72.03 2020-01-01..2020-12-31 sexual_harassment any cases reported exact");
    }

    @Test
    void anOfficeThatACaseWasReportedToIsItsPlace() {
        counts(
                List.of(
                        "Pada Januari-Juni 2018 di Provinsi Jambi ada 133 kasus kekerasan terhadap anak.",
                        "Sebanyak 64 kasus dilaporkan ke Polresta Jambi dan 14 kasus dilaporkan ke Polres Batang Hari."),
                "133 15 2018-01-01..2018-06-30 violence children cases reported exact",
                "64 15.71 2018-01-01..2018-06-30 violence children cases reported exact",
                "14 15.04 2018-01-01..2018-06-30 violence children cases reported exact");
    }

    @Test
    void dataOfAMonthDateWhatFollows() {
        counts(
                List.of(
                        "Sepanjang 2021 di Kalimantan Timur tercatat 1.108 kasus kekerasan.",
                        "Menurut data bulan Februari 2022, kasus kekerasan terbanyak di Kota Samarinda, mencapai 57 kasus.",
                        "Total korban kekerasan di Kalimantan Timur sebanyak 196 orang."),
                "1108 64 2021-01-01..2021-12-31 violence any cases reported exact",
                "57 64.72 2022-02-01..2022-02-28 violence any cases reported exact",
                "196 64 2022-02-01..2022-02-28 violence any victims reported exact");
    }
}
