package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What breaks a number down over lines, sentences and paragraphs, in texts of our own writing. */
class CountBreakdownsTest {

    @Test
    void linesOfMonthsHaveTheYearThatStandsAboveThem() {
        counts(
                List.of(
                        "Di Kota Kendari pada tahun 2015 ada 30 kasus kekerasan terhadap perempuan.",
                        "Rinciannya untuk tahun 2015:",
                        "Januari, 14 kasus terhadap perempuan.\nFebruari, 16 kasus terhadap perempuan."),
                "30 74.71 2015-01-01..2015-12-31 violence women cases reported exact",
                "14 74.71 2015-01-01..2015-01-31 violence women cases reported exact",
                "16 74.71 2015-02-01..2015-02-28 violence women cases reported exact");
    }

    @Test
    void timesOfARowShareANumber() {
        counts(
                List.of(
                        "Kasus pernikahan dini di Kabupaten Sragen pada 2014 sebanyak 49 kasus. Kemudian tahun 2015 dan 2016"
                                + " masing-masing 41 kasus."),
                "49 33.14 2014-01-01..2014-12-31 child_marriage children cases reported exact",
                "41 33.14 2015-01-01..2015-12-31 child_marriage children cases reported exact",
                "41 33.14 2016-01-01..2016-12-31 child_marriage children cases reported exact");
    }

    @Test
    void kecamatanOfARowShareANumber() {
        counts(
                List.of(
                        "Di Kabupaten Kulon Progo ada 17 kasus pernikahan dini selama 2018. Terjadi di Kecamatan Samigaluh 5"
                                + " kasus, Temon 3 kasus, Wates, Galur dan Kokap masing-masing 3 kasus."),
                "17 34.01 2018-01-01..2018-12-31 child_marriage children cases reported exact",
                "5 34.01.11 2018-01-01..2018-12-31 child_marriage children cases reported exact",
                "3 34.01.01 2018-01-01..2018-12-31 child_marriage children cases reported exact",
                "3 34.01.02 2018-01-01..2018-12-31 child_marriage children cases reported exact",
                "3 34.01.04 2018-01-01..2018-12-31 child_marriage children cases reported exact",
                "3 34.01.08 2018-01-01..2018-12-31 child_marriage children cases reported exact");
    }

    @Test
    void aKotaWithAnOrdinaryNameIsMeantBesideOthersOfItsProvince() {
        counts(
                List.of(
                        "Di Lampung ada 70 kasus kekerasan terhadap anak pada 2022. Terbanyak Lampung Selatan 24 kasus, lalu"
                                + " Pesawaran 12 kasus. Daerah lainnya Metro 9 kasus, Mesuji 7 kasus."),
                "70 18 2022-01-01..2022-12-31 violence children cases reported exact",
                "24 18.01 2022-01-01..2022-12-31 violence children cases reported exact",
                "12 18.09 2022-01-01..2022-12-31 violence children cases reported exact",
                "9 18.72 2022-01-01..2022-12-31 violence children cases reported exact",
                "7 18.11 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void casesAndVictimsSideBySideAreOfOneRegion() {
        counts(
                List.of(
                        "Pada 2022 di Lampung ada 80 kasus kekerasan terhadap anak. Lampung Barat 21 kasus 23 korban, Lampung"
                                + " Timur 12 kasus 14 korban."),
                "80 18 2022-01-01..2022-12-31 violence children cases reported exact",
                "21 18.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "23 18.04 2022-01-01..2022-12-31 violence children victims reported exact",
                "12 18.07 2022-01-01..2022-12-31 violence children cases reported exact",
                "14 18.07 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void aSeatIsNoTerritory() {
        counts(
                List.of(
                        "Semarang - LBH APIK Semarang selama 2022 menerima 102 aduan kekerasan yang menimpa perempuan di Jawa"
                                + " Tengah. Sampai sekarang 33 kasus di antaranya masih dalam proses.",
                        "Kekerasan dalam rumah tangga (KDRT) yang berupa fisik, psikis dan penelantaran totalnya 42 kasus."),
                "102 33 2022-01-01..2022-12-31 violence women reports reported exact",
                "33 33 2022-01-01..2022-12-31 violence women cases ongoing exact",
                "42 33 2022-01-01..2022-12-31 domestic_violence women cases reported exact");
    }

    @Test
    void anOfficeOfAClassIsNamedAfterItsSeat() {
        counts(
                List.of(
                        "Sepanjang 2021, Balai Pemasyarakatan (Bapas) Kelas II Kendari mendampingi 82 kasus anak berhadapan"
                                + " dengan hukum di Sulawesi Tenggara. Dari jumlah itu 42 kasus selesai lewat diversi."),
                "82 74 2021-01-01..2021-12-31 child_in_conflict_with_law children cases handled exact",
                "42 74 2021-01-01..2021-12-31 child_in_conflict_with_law children cases resolved exact");
    }

    @Test
    void thePlaceOfOnePartIsNotThatOfTheNext() {
        counts(
                List.of(
                        "Pada 2022 kasus kekerasan terhadap anak di Sumbawa Barat berjumlah 28 kasus dengan rincian seksual 15"
                                + " kasus, fisik 7 kasus, penelantaran 1 kasus di Kecamatan Taliwang, psikis 5 kasus."),
                "28 52.07 2022-01-01..2022-12-31 violence children cases reported exact",
                "15 52.07 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "7 52.07 2022-01-01..2022-12-31 physical_violence children cases reported exact",
                "1 52.07.02 2022-01-01..2022-12-31 neglect children cases reported exact",
                "5 52.07 2022-01-01..2022-12-31 psychological_violence children cases reported exact");
    }

    @Test
    void aRankInTheNationIsNoPlace() {
        counts(
                List.of(
                        "Data kekerasan terhadap perempuan dan anak di Kaltim tahun 2018 diumumkan.",
                        "Kaltim ada di urutan ke 14 secara nasional dengan 317 kasus kekerasan."),
                "317 64 2018-01-01..2018-12-31 violence women_and_children cases reported exact");
    }

    @Test
    void anOutcomeRightBehindAFormIsOfThatForm() {
        counts(
                List.of(
                        "Polda Sultra pada 2022 mencatat 195 kasus kekerasan terhadap anak. Rinciannya, persetubuhan anak: 148"
                                + " kasus, selesai 90 kasus, penganiayaan anak: 47 kasus, selesai 26 kasus."),
                "195 74 2022-01-01..2022-12-31 violence children cases reported exact",
                "148 74 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "90 74 2022-01-01..2022-12-31 sexual_violence children cases resolved exact",
                "47 74 2022-01-01..2022-12-31 physical_violence children cases reported exact",
                "26 74 2022-01-01..2022-12-31 physical_violence children cases resolved exact");
    }

    @Test
    void whatAnOfficeHandlesFromTheFirstItHandlesFurtherOn() {
        counts(
                List.of(
                        "Unit PPA Polres Palopo menangani 58 perkara kekerasan terhadap perempuan dan anak selama 2022.",
                        "KDRT jumlahnya mencapai 24 kasus.",
                        "Kemudian, kasus kekerasan terhadap anak ada 21 kasus.",
                        "Adapun pencabulan anak sebanyak 13 kasus."),
                "58 73.73 2022-01-01..2022-12-31 violence women_and_children cases handled exact",
                "24 73.73 2022-01-01..2022-12-31 domestic_violence women_and_children cases handled exact",
                "21 73.73 2022-01-01..2022-12-31 violence children cases handled exact",
                "13 73.73 2022-01-01..2022-12-31 sexual_violence children cases handled exact");
    }

    @Test
    void casesThatAreAnnouncedAsHandledAreHandled() {
        counts(
                List.of(
                        "Penilaian itu merujuk data kasus selama tahun 2022 yang ditangani Polres Halmahera Selatan.",
                        "Dalam data tersebut, pencabulan anak tercatat 14 kasus, yang selesai baru 11 kasus."),
                "14 82.04 2022-01-01..2022-12-31 sexual_violence children cases handled exact",
                "11 82.04 2022-01-01..2022-12-31 sexual_violence children cases resolved exact");
    }

    @Test
    void agesMayBeToldInWords() {
        counts(
                List.of(
                        "Pada 2022 di Kota Ambon ada 41 korban kekerasan terhadap perempuan dan anak. Yang berusia 6 sampai 12"
                                + " tahun 13 korban, usia 25 sampai 44 tahun 28 korban."),
                "41 81.71 2022-01-01..2022-12-31 violence women_and_children victims reported exact",
                "13 81.71 2022-01-01..2022-12-31 violence children victims reported exact",
                "28 81.71 2022-01-01..2022-12-31 violence women_and_children victims reported exact");
    }

    @Test
    void regionsThatGoOnHaveTheTimeOfTheirRow() {
        counts(
                List.of(
                        "Sepanjang 2017 kekerasan terhadap anak di Aceh ada 752 kasus.",
                        "Tertinggi dalam kurun 2016-2017 adalah Kabupaten Aceh Utara, yaitu 123 kasus.",
                        "Peringkat dua Kabupaten Bireuen dengan 69 kasus, kemudian Pidie 57 kasus."),
                "752 11 2017-01-01..2017-12-31 violence children cases reported exact",
                "123 11.08 2016-01-01..2017-12-31 violence children cases reported exact",
                "69 11.11 2016-01-01..2017-12-31 violence children cases reported exact",
                "57 11.07 2016-01-01..2017-12-31 violence children cases reported exact");
    }

    @Test
    void aLaterSentenceMayDateTheData() {
        counts(
                List.of(
                        "Polres Palopo mencatat 39 kasus kekerasan terhadap perempuan.",
                        "Sebagian korban memilih berdamai dengan pelaku.",
                        "Data tersebut dihimpun dari Januari sampai Mei 2022."),
                "39 73.73 2022-01-01..2022-05-31 violence women cases reported exact");
    }

    @Test
    void numbersThatAddUpOverParagraphsDivideTheirTotal() {
        counts(
                List.of(
                        "Pada 2022 di Kota Banjarbaru ada 13 kasus kekerasan terhadap anak.",
                        "Kebanyakan kekerasan seksual yaitu 7 kasus, diikuti kekerasan fisik 3 kasus, penelantaran 2 kasus,"
                                + " serta satu kasus lainnya."),
                "13 63.72 2022-01-01..2022-12-31 violence children cases reported exact",
                "7 63.72 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "3 63.72 2022-01-01..2022-12-31 physical_violence children cases reported exact",
                "2 63.72 2022-01-01..2022-12-31 neglect children cases reported exact",
                "1 63.72 2022-01-01..2022-12-31 other children cases reported exact");
    }

    @Test
    void detailsDivideTheNumberRightBeforeThem() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 63 kasus kekerasan perempuan dan anak pada 2022. Yang pertama kekerasan seksual 11"
                                + " kasus, rinciannya satu kasus terhadap perempuan dan 10 kasus terhadap anak."),
                "63 74.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "11 74.71 2022-01-01..2022-12-31 sexual_violence women_and_children cases reported exact",
                "1 74.71 2022-01-01..2022-12-31 sexual_violence women cases reported exact",
                "10 74.71 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void peopleInBracketsBehindCasesAreTheirVictims() {
        counts(
                List.of(
                        "DP3A Kabupaten Garut mencatat kekerasan terhadap perempuan dan anak: 46 kasus pada tahun 2022 (27"
                                + " perempuan, 19 anak)."),
                "46 32.05 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "27 32.05 2022-01-01..2022-12-31 violence women victims reported exact",
                "19 32.05 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void casesOrSoManyPeople() {
        counts(
                List.of("Sepanjang 2022 di Kabupaten Garut ada 43 kasus kekerasan terhadap anak atau 58 jiwa."),
                "43 32.05 2022-01-01..2022-12-31 violence children cases reported exact",
                "58 32.05 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void aParagraphThatAddsUpToTheYearAboveItIsOfThatYear() {
        counts(
                List.of(
                        "Polda Lampung mencatat 198 korban TPPO pada 2021. Lalu pada 2022 korban TPPO ada 33 orang dari 9"
                                + " laporan polisi, 5 perkara di antaranya masih penyidikan.",
                        "Dari Lampung Selatan 14 orang, Lampung Timur 9 orang, Mesuji 6 orang, dan Pringsewu 4 orang."),
                "198 18 2021-01-01..2021-12-31 trafficking any victims reported exact",
                "33 18 2022-01-01..2022-12-31 trafficking any victims reported exact",
                "9 18 2022-01-01..2022-12-31 trafficking any reports reported exact",
                "5 18 2022-01-01..2022-12-31 trafficking any cases ongoing exact",
                "14 18.01 2022-01-01..2022-12-31 trafficking any victims reported exact",
                "9 18.07 2022-01-01..2022-12-31 trafficking any victims reported exact",
                "6 18.11 2022-01-01..2022-12-31 trafficking any victims reported exact",
                "4 18.10 2022-01-01..2022-12-31 trafficking any victims reported exact");
    }

    @Test
    void theNextParagraphGoesOnWithThePartsOfAnotherTimeThatOnlyItCanHold() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari mencatat 17 kasus kekerasan terhadap perempuan dan anak pada Januari 2023.",
                        "Sedangkan sepanjang tahun 2022 ada 134 kasus. Kekerasan itu dikelompokkan dalam kekerasan fisik 11 kasus.",
                        "Kekerasan psikis 66 kasus. Selanjutnya kekerasan seksual 43 kasus.",
                        "Penelantaran 6 kasus."),
                "17 74.71 2023-01-01..2023-01-31 violence women_and_children cases reported exact",
                "134 74.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "11 74.71 2022-01-01..2022-12-31 physical_violence women_and_children cases reported exact",
                "66 74.71 2022-01-01..2022-12-31 psychological_violence women_and_children cases reported exact",
                "43 74.71 2022-01-01..2022-12-31 sexual_violence women_and_children cases reported exact",
                "6 74.71 2022-01-01..2022-12-31 neglect women_and_children cases reported exact");
    }
}
