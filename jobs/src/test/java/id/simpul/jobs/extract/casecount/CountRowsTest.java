package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of numbers, and what is told when a breakdown is over, in texts of our own writing. */
class CountRowsTest {

    @Test
    void aRowKeepsWhatItsFirstNumberCounts() {
        counts(
                List.of(
                        "Sepanjang 2021 ada 90 kasus kekerasan terhadap perempuan dan anak di Kalimantan Selatan.",
                        "Korban kekerasan seksual terhadap anak terbanyak di Kabupaten Tapin dengan 12 orang, disusul"
                                + " Kabupaten Balangan 9 orang. Lalu, Kabupaten Tabalong tujuh orang."),
                "90 63 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "12 63.05 2021-01-01..2021-12-31 sexual_violence children victims reported exact",
                "9 63.11 2021-01-01..2021-12-31 sexual_violence children victims reported exact",
                "7 63.09 2021-01-01..2021-12-31 sexual_violence children victims reported exact");
    }

    @Test
    void withTheLastPartABreakdownIsOver() {
        counts(
                List.of(
                        "Dinas PPPA Aceh mencatat 80 kasus kekerasan terhadap perempuan dan anak pada 2022. Rinciannya 30"
                                + " kasus perempuan dan 50 kasus anak. Kota Langsa paling tinggi dengan 21 kasus, kemudian"
                                + " Kabupaten Bireuen 18 kasus."),
                "80 11 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "30 11 2022-01-01..2022-12-31 violence women cases reported exact",
                "50 11 2022-01-01..2022-12-31 violence children cases reported exact",
                "21 11.74 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "18 11.11 2022-01-01..2022-12-31 violence women_and_children cases reported exact");
    }

    @Test
    void agesHaveTheGroupThatTheirSentenceNames() {
        counts(
                List.of(
                        "Pada 2022 di Kota Ambon terdapat 60 korban kekerasan. Terbanyak perempuan dewasa, dari usia 18-24"
                                + " tahun 22 orang, usia 25-59 tahun ada 31 orang."),
                "60 81.71 2022-01-01..2022-12-31 violence any victims reported exact",
                "22 81.71 2022-01-01..2022-12-31 violence women victims reported exact",
                "31 81.71 2022-01-01..2022-12-31 violence women victims reported exact");
    }

    @Test
    void sexesOfASentenceAboutChildrenAreBoysAndGirls() {
        counts(
                List.of(
                        "Di Kota Palu ada 90 kasus kekerasan selama 2022.",
                        "Untuk kasus yang korbannya anak, ada 27 korban perempuan dan 14 korban laki-laki."),
                "90 72.71 2022-01-01..2022-12-31 violence any cases reported exact",
                "27 72.71 2022-01-01..2022-12-31 violence girls victims reported exact",
                "14 72.71 2022-01-01..2022-12-31 violence boys victims reported exact");
    }

    @Test
    void aNumberWithoutNounIsTakenByWhatItsCasesWereDoneTo() {
        counts(
                List.of("Pada 2017 Polda Jambi menangani kekerasan terhadap anak sebanyak 52 kasus dan 41 terhadap"
                        + " perempuan."),
                "52 15 2017-01-01..2017-12-31 violence children cases handled exact",
                "41 15 2017-01-01..2017-12-31 violence women cases handled exact");
    }

    @Test
    void formsOfARowMayBeCalledSo() {
        counts(
                List.of(
                        "Kekerasan terhadap perempuan dan anak di Kabupaten Pati masih tinggi.",
                        "Pada tahun 2021 ada 50 kasus. Rinciannya, 20 kasus pencabulan, 24 kategori KDRT dan 6 perzinahan."),
                "50 33.18 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "20 33.18 2021-01-01..2021-12-31 sexual_violence women_and_children cases reported exact",
                "24 33.18 2021-01-01..2021-12-31 domestic_violence women_and_children cases reported exact",
                "6 33.18 2021-01-01..2021-12-31 other women_and_children cases reported exact");
    }

    @Test
    void manyRegionsShareANumberHoweverTheDashIsSet() {
        counts(
                List.of(
                        "Sepanjang 2022 kekerasan terhadap anak di Kota Bandung tercatat 40 kasus. Tertinggi di Kecamatan"
                                + " Coblong dengan 9 kasus, disusul Kecamatan Sukasari, Cicendo dan Andir masing - masing 4 kasus."),
                "40 32.73 2022-01-01..2022-12-31 violence children cases reported exact",
                "9 32.73.02 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 32.73.01 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 32.73.06 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 32.73.05 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void theRegionThatAParagraphSpeaksOfIsThatOfItsNextNumbers() {
        counts(
                List.of(
                        "DP3A Kalimantan Timur mencatat 62 kasus kekerasan di Kota Samarinda dan 30 kasus di Kota Bontang"
                                + " pada 2022.",
                        "Kota Bontang menyumbang 35 korban. Korban perempuan dewasa berjumlah 15, korban anak 20."),
                "62 64.72 2022-01-01..2022-12-31 violence any cases reported exact",
                "30 64.74 2022-01-01..2022-12-31 violence any cases reported exact",
                "35 64.74 2022-01-01..2022-12-31 violence women_and_children victims reported exact",
                "15 64.74 2022-01-01..2022-12-31 violence women victims reported exact",
                "20 64.74 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void aMinistrysBookMakesARegionsCasesNoneOfTheNation() {
        counts(
                List.of(
                        "Menurut data SIMFONI PPA Kementerian PPPA, pada 2022 ada 63 kasus kekerasan yang menimpa perempuan"
                                + " dan anak di Provinsi Lampung."),
                "63 18 2022-01-01..2022-12-31 violence women_and_children cases reported exact");
    }

    @Test
    void theEndOfAYearIsTheYearThatEnds() {
        counts(
                List.of("KPAD Kota Bogor di akhir tahun 2022 merilis total 81 kasus kekerasan."),
                "81 32.71 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void aSemesterMayHaveANumberBeforeItsYear() {
        counts(
                List.of(
                        "Semester 1 tahun 2022 ada 50 kasus KDRT di Papua, sedangkan semester 1 tahun 2021 ada 98 kasus."),
                "50 91 2022-01-01..2022-06-30 domestic_violence any cases reported exact",
                "98 91 2021-01-01..2021-06-30 domestic_violence any cases reported exact");
    }

    @Test
    void aNumberInTheNameOfARegionCountsNothing() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 20 kasus KDRT di DKI Jakarta, tujuh kasus di antaranya di Kabupaten Kepulauan"
                                + " Seribu."),
                "20 31 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "7 31.01 2022-01-01..2022-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void headingsOfAListTellItsGroupAndItsYear() {
        counts(
                List.of(
                        "DP3A Kota Bitung mendata kasus kekerasan terhadap perempuan dan anak selama 2021-2022.",
                        "Kekerasan pada perempuan",
                        "Tahun 2021",
                        "– Kekerasan fisik: 4 kasus",
                        "Tahun 2022",
                        "– Kekerasan fisik: 3 kasus",
                        "Kekerasan pada anak",
                        "Tahun 2021",
                        "– Kekerasan fisik: 5 kasus"),
                "4 71.72 2021-01-01..2021-12-31 physical_violence women cases reported exact",
                "3 71.72 2022-01-01..2022-12-31 physical_violence women cases reported exact",
                "5 71.72 2021-01-01..2021-12-31 physical_violence children cases reported exact");
    }

    @Test
    void theOnlyPeriodOfATextDatesItWhereverItStands() {
        counts(
                List.of(
                        "Kasus kekerasan terhadap anak yang dicatat DP3A Kota Palu berjumlah 74 kasus.",
                        "Angka itu terkumpul sepanjang Januari sampai September 2022."),
                "74 72.71 2022-01-01..2022-09-30 violence children cases reported exact");
    }

    @Test
    void aWeekdayDatesWhatIsSaidOfCasesNotTheCases() {
        counts(
                List.of(
                        "Di Kota Palu ada 74 kasus kekerasan terhadap anak menurut paparan dinas dalam rapat, Rabu 26 Juli"
                                + " 2023."),
                "74 72.71 null..null violence children cases reported exact");
    }

    @Test
    void aTotalOfWomenAndChildrenIsOfBoth() {
        counts(
                List.of(
                        "Terhitung bulan Juni kekerasan terhadap perempuan di Kota Ambon 24 kasus dan kekerasan terhadap anak"
                                + " 45 kasus, total 69 kasus."),
                "24 81.71 2023-01-01..2023-06-30 violence women cases reported exact",
                "45 81.71 2023-01-01..2023-06-30 violence children cases reported exact",
                "69 81.71 2023-01-01..2023-06-30 violence women_and_children cases reported exact");
    }

    @Test
    void aWordThatOpensARowSaysWhomItIsAbout() {
        counts(
                List.of(
                        "Ada 60 kasus kekerasan terhadap perempuan dan anak di Kota Ambon selama 2022.",
                        "Rinciannya, untuk kekerasan perempuan, yakni KDRT 15 kasus, penelantaran 3 kasus."),
                "60 81.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "15 81.71 2022-01-01..2022-12-31 domestic_violence women cases reported exact",
                "3 81.71 2022-01-01..2022-12-31 neglect women cases reported exact");
    }

    @Test
    void kecamatanOfARowNeedNotBeCalledSo() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 60 laporan kekerasan di Kota Tangerang Selatan. Terbanyak di Ciputat (24 kasus),"
                                + " Pamulang (16 kasus), dan Setu (6 kasus)."),
                "60 36.74 2022-01-01..2022-12-31 violence any reports reported exact",
                "24 36.74.04 2022-01-01..2022-12-31 violence any cases reported exact",
                "16 36.74.06 2022-01-01..2022-12-31 violence any cases reported exact",
                "6 36.74.07 2022-01-01..2022-12-31 violence any cases reported exact");
    }

    @Test
    void whatFollowsIsOfTheYearThatWasReached() {
        counts(
                List.of(
                        "Dispensasi kawin di Lampung pada 2021 ada 708 perkara, kemudian di tahun 2022 menjadi 649 perkara.",
                        "Yang paling banyak Kabupaten Lampung Tengah, 174 perkara."),
                "708 18 2021-01-01..2021-12-31 child_marriage children cases reported exact",
                "649 18 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "174 18.02 2022-01-01..2022-12-31 child_marriage children cases reported exact");
    }

    @Test
    void couplesThatAskForADispensationAreCounted() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 44 pasangan yang mengajukan dispensasi nikah di Kabupaten Sleman: 26 pasang pada"
                                + " Januari dan 18 pasang pada Februari."),
                "44 34.04 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "26 34.04 2022-01-01..2022-01-31 child_marriage children cases reported exact",
                "18 34.04 2022-02-01..2022-02-28 child_marriage children cases reported exact");
    }

    @Test
    void theRegionBehindEachNumberOfARowIsItsOwn() {
        counts(
                List.of(
                        "Pada 2022 ada 400 laporan kekerasan di DKI Jakarta: 206 laporan dari Jakarta Barat (Jakbar), 177 dari"
                                + " Jakarta Selatan (Jaksel)."),
                "400 31 2022-01-01..2022-12-31 violence any reports reported exact",
                "206 31.73 2022-01-01..2022-12-31 violence any reports reported exact",
                "177 31.74 2022-01-01..2022-12-31 violence any reports reported exact");
    }

    @Test
    void aFormInBracketsBehindKdrtIsDomesticViolence() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 50 kasus kekerasan di Kota Bitung. KDRT (kekerasan fisik) 9 kasus, kekerasan"
                                + " psikis (KDRT) 4 kasus, kekerasan seksual 7 kasus."),
                "50 71.72 2022-01-01..2022-12-31 violence any cases reported exact",
                "9 71.72 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "4 71.72 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "7 71.72 2022-01-01..2022-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void aRowOfRegionsDividesTheNumberRightBeforeIt() {
        counts(
                List.of(
                        "Kekerasan terhadap anak selama 2021 yang dicatat DP3AP2KB Provinsi NTB sebanyak 598 kasus.",
                        "Kekerasan seksual terhadap anak perempuan, menurut DP3AP2KB Provinsi NTB, 152 kasus. Paling banyak di"
                                + " Lombok Timur sebanyak 23 kasus, disusul Kabupaten Bima 22 kasus."),
                "598 52 2021-01-01..2021-12-31 violence children cases reported exact",
                "152 52 2021-01-01..2021-12-31 sexual_violence girls cases reported exact",
                "23 52.03 2021-01-01..2021-12-31 sexual_violence girls cases reported exact",
                "22 52.06 2021-01-01..2021-12-31 sexual_violence girls cases reported exact");
    }

    @Test
    void violenceItselfMayBeCounted() {
        counts(
                List.of("Ada 96 kekerasan pada anak di Kabupaten Sleman hingga Agustus 2022."),
                "96 34.04 2022-01-01..2022-08-31 violence children cases reported exact");
    }

    @Test
    void aRowOfKecamatanGoesOnBehindANameThatNobodyKnows() {
        counts(
                List.of(
                        "Sepanjang 2022 kekerasan terhadap anak di Kota Bandung tercatat 40 kasus. Tertinggi di Kecamatan"
                                + " Coblong dengan 9 kasus, disusul Kecamatan Sukasari, Cicndoo, Andir dan Regol masing-masing 4"
                                + " kasus."),
                "40 32.73 2022-01-01..2022-12-31 violence children cases reported exact",
                "9 32.73.02 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 32.73.01 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 32.73.05 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 32.73.11 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void peopleOfAProvinceAreOfThatProvince() {
        counts(
                List.of(
                        "Selama 2015 ada 262 TKI bermasalah dideportasi melalui Entikong, Kabupaten Sanggau, Kalimantan Barat."
                                + " Dari 262 orang itu 40 orang warga Nusa Tenggara Barat dan 21 orang warga Jawa Timur."),
                "262 61.03 2015-01-01..2015-12-31 deportation any victims reported exact",
                "40 52 2015-01-01..2015-12-31 deportation any victims reported exact",
                "21 35 2015-01-01..2015-12-31 deportation any victims reported exact");
    }

    @Test
    void childrenWhoAreVictimsOfAFormAreCountedUnderIt() {
        counts(
                List.of(
                        "Selama 2022 KPAI mencatat 26 kasus anak yang menjadi korban eksploitasi di Indonesia, lalu 18 kasus anak"
                                + " sebagai korban perdagangan orang."),
                "26 ID 2022-01-01..2022-12-31 exploitation children cases reported exact",
                "18 ID 2022-01-01..2022-12-31 trafficking children cases reported exact");
    }

    @Test
    void whatIsSaidOfAllCasesOfASentenceHoldsOfEachNumber() {
        counts(
                List.of(
                        "Jumlah kasus yang ditangani UPTD PPA Provinsi Jambi naik turun, yakni pada 2021 ada 72 kasus kekerasan,"
                                + " pada 2022 ada 38 kasus kekerasan."),
                "72 15 2021-01-01..2021-12-31 violence any cases handled exact",
                "38 15 2022-01-01..2022-12-31 violence any cases handled exact");
    }

    @Test
    void aDispensationThatWasJudgedIsResolved() {
        counts(
                List.of("Sepanjang 2022 ada 461 putusan dispensasi kawin di Pengadilan Agama Kabupaten Malang."),
                "461 35.07 2022-01-01..2022-12-31 child_marriage children cases resolved exact");
    }

    @Test
    void aParagraphThatGoesOnKeepsTheTimeOfTheOneAbove() {
        counts(
                List.of(
                        "Kekerasan terhadap anak di Kalimantan Tengah: pada 2011 ada 93 kasus, tahun berikutnya 99 kasus.",
                        "Pada 2016 rinciannya persetubuhan 45 kasus, penganiayaan 38 kasus.",
                        "Berikutnya perundungan tercatat enam kasus."),
                "93 62 2011-01-01..2011-12-31 violence children cases reported exact",
                "99 62 2012-01-01..2012-12-31 violence children cases reported exact",
                "45 62 2016-01-01..2016-12-31 sexual_violence children cases reported exact",
                "38 62 2016-01-01..2016-12-31 physical_violence children cases reported exact",
                "6 62 2016-01-01..2016-12-31 bullying children cases reported exact");
    }

    @Test
    void keywordsBelowAStoryTellNothingOfIt() {
        counts(
                List.of(
                        "JEPARA – Sepanjang 2022 kekerasan terhadap anak mencapai 57 kasus, kata Kasatreskrim Polres Jepara.",
                        "Polda Jateng, Kapolda Jateng, Jawa Tengah, Jateng, Semarang, Humas Polda Jateng, Polda Jawa Tengah"),
                "57 33.20 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void aRowOfTwoMeasuresAddsUpToItsTotals() {
        counts(
                List.of(
                        "Sepanjang Januari hingga Mei 2022 DP3A Sumatera Barat mencatat 98 kasus kekerasan terhadap anak"
                                + " dengan 112 korban.",
                        "Pada 2021 dinas itu menerima 75 kasus dan 80 korban.",
                        "Kota Padang 41 kasus dan 47 korban, Agam 19 kasus dan 20 korban, Pasaman 21 kasus dan 25 korban,"
                                + " Solok Selatan 17 kasus dan 20 korban."),
                "98 13 2022-01-01..2022-05-31 violence children cases reported exact",
                "112 13 2022-01-01..2022-05-31 violence children victims reported exact",
                "75 13 2021-01-01..2021-12-31 violence children cases reported exact",
                "80 13 2021-01-01..2021-12-31 violence children victims reported exact",
                "41 13.71 2022-01-01..2022-05-31 violence children cases reported exact",
                "47 13.71 2022-01-01..2022-05-31 violence children victims reported exact",
                "19 13.06 2022-01-01..2022-05-31 violence children cases reported exact",
                "20 13.06 2022-01-01..2022-05-31 violence children victims reported exact",
                "21 13.08 2022-01-01..2022-05-31 violence children cases reported exact",
                "25 13.08 2022-01-01..2022-05-31 violence children victims reported exact",
                "17 13.11 2022-01-01..2022-05-31 violence children cases reported exact",
                "20 13.11 2022-01-01..2022-05-31 violence children victims reported exact");
    }

    @Test
    void aQuotationGoesOnWithTheRowAboveIt() {
        counts(
                List.of(
                        "DP3A Kabupaten Garut mencatat 57 kasus kekerasan terhadap anak selama Januari sampai Juni 2023. Setahun penuh 2022 ada 120"
                                + " kasus kekerasan terhadap anak, terbanyak kekerasan seksual 78 kasus.",
                        "“Berikutnya penelantaran 34 kasus dan kekerasan fisik 8 kasus,” katanya."),
                "57 32.05 2023-01-01..2023-06-30 violence children cases reported exact",
                "120 32.05 2022-01-01..2022-12-31 violence children cases reported exact",
                "78 32.05 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "34 32.05 2022-01-01..2022-12-31 neglect children cases reported exact",
                "8 32.05 2022-01-01..2022-12-31 physical_violence children cases reported exact");
    }

    @Test
    void aNumberInBracketsCountsWhatItsSentenceOpensWith() {
        counts(
                List.of(
                        "Selama 2022 ada 40 anak korban kekerasan di Sulawesi Selatan.",
                        "Sebaran kasusnya menurut catatan dinas, terbanyak di Makassar (18) lalu Gowa (9)."),
                "40 73 2022-01-01..2022-12-31 violence children victims reported exact",
                "18 73.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "9 73.06 2022-01-01..2022-12-31 violence children cases reported exact");
    }
}
