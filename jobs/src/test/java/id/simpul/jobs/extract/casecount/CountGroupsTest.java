package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a number counts where the text tells it of other numbers, in texts of our own writing. */
class CountGroupsTest {

    @Test
    void womenToldBesideChildrenInTheSameWordsAreNotTheirGirls() {
        counts(
                List.of(
                        "Pada 2018 Polres Bitung mencatat 34 kasus kekerasan, korban anak 18 kasus dan korban perempuan 16 kasus."),
                "34 71.72 2018-01-01..2018-12-31 violence women_and_children cases reported exact",
                "18 71.72 2018-01-01..2018-12-31 violence children cases reported exact",
                "16 71.72 2018-01-01..2018-12-31 violence women cases reported exact");
    }

    @Test
    void theFieldThatASentenceOpensWithIsThatOfItsForms() {
        counts(
                List.of(
                        "Polres Bitung mencatat 230 kasus kekerasan terhadap perempuan pada 2018.",
                        "Di kekerasan terhadap anak perempuan, inses menjadi yang terbanyak dengan 42 kasus."),
                "230 71.72 2018-01-01..2018-12-31 violence women cases reported exact",
                "42 71.72 2018-01-01..2018-12-31 sexual_violence girls cases reported exact");
    }

    @Test
    void aLaterTellingNamesWhomTheFirstOneWasOfAndItsPartsToo() {
        counts(
                List.of(
                        "UPTD PPA Kota Palopo mencatat 83 kasus kekerasan sepanjang 2022 dengan korban sebanyak 91 orang.",
                        "Dari 91 korban kekerasan perempuan dan anak itu, 40 kasus fisik dan 25 kasus psikis."),
                "83 73.73 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "91 73.73 2022-01-01..2022-12-31 violence women_and_children victims reported exact",
                "40 73.73 2022-01-01..2022-12-31 physical_violence women_and_children cases reported exact",
                "25 73.73 2022-01-01..2022-12-31 psychological_violence women_and_children cases reported exact");
    }

    @Test
    void aPartOfANumberToldAgainNamesNoGroupForAllOfIt() {
        counts(
                List.of(
                        "UPTD PPA Kota Palopo mencatat 83 kasus kekerasan sepanjang 2022.",
                        "Dari 83 kasus tersebut, korban anak ada 30 orang."),
                "83 73.73 2022-01-01..2022-12-31 violence any cases reported exact",
                "30 73.73 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void aSmallNumberToldAgainIsThatOfItsGroupWhereItsPartsAddUpToIt() {
        counts(
                List.of(
                        "Polres Bitung mencatat 33 kasus kekerasan pada 2018. Sebanyak 16 kasus korbannya anak, sedangkan 17"
                                + " kasus korbannya perempuan.",
                        "Sementara 17 kasus dengan korban perempuan meliputi 9 KDRT, lima penganiayaan dan tiga perkosaan."),
                "33 71.72 2018-01-01..2018-12-31 violence women_and_children cases reported exact",
                "16 71.72 2018-01-01..2018-12-31 violence children cases reported exact",
                "17 71.72 2018-01-01..2018-12-31 violence women cases reported exact",
                "9 71.72 2018-01-01..2018-12-31 domestic_violence women cases reported exact",
                "5 71.72 2018-01-01..2018-12-31 physical_violence women cases reported exact",
                "3 71.72 2018-01-01..2018-12-31 sexual_violence women cases reported exact");
    }

    @Test
    void aTotalIsOfThoseWhomItsPartsInOtherSentencesAddUpTo() {
        counts(
                List.of(
                        "UPTD PPA Kota Palopo mendampingi 64 korban kekerasan sepanjang 2022.",
                        "\"Anak ada 41 orang, perempuan dewasa 23 orang,\" katanya.",
                        "Kecamatan Wara menyumbang 20 orang."),
                "64 73.73 2022-01-01..2022-12-31 violence women_and_children victims handled exact",
                "41 73.73 2022-01-01..2022-12-31 violence children victims handled exact",
                "23 73.73 2022-01-01..2022-12-31 violence women victims handled exact",
                "20 73.73.01 2022-01-01..2022-12-31 violence women_and_children victims handled exact");
    }

    @Test
    void whereOneFormIsOfChildrenAndViolenceAtHomeIsToldBareTheirTotalIsNotOfChildren() {
        counts(
                List.of(
                        "Kasus kekerasan terhadap anak di Kota Bitung masih mengkhawatirkan.",
                        "Unit PPA Polres Bitung menerima 120 laporan sepanjang 2018, turun dari 131 laporan pada 2017. KDRT 61"
                                + " laporan, pencabulan anak 35 laporan."),
                "120 71.72 2018-01-01..2018-12-31 violence any reports reported exact",
                "131 71.72 2017-01-01..2017-12-31 violence any reports reported exact",
                "61 71.72 2018-01-01..2018-12-31 domestic_violence any reports reported exact",
                "35 71.72 2018-01-01..2018-12-31 sexual_violence children reports reported exact");
    }

    @Test
    void violenceAtHomeIsNotOfTheChildrenToldBeforeIt() {
        counts(
                List.of(
                        "Polres Bitung mencatat 35 kasus pencabulan terhadap anak sepanjang 2018.",
                        "Sementara itu kasus KDRT tercatat 61 kasus."),
                "35 71.72 2018-01-01..2018-12-31 sexual_violence children cases reported exact",
                "61 71.72 2018-01-01..2018-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void inARowOfChildrenViolenceAtHomeIsOfChildren() {
        counts(
                List.of(
                        "UPTD PPA Kota Bitung mendata 90 kasus kekerasan terhadap perempuan dan anak sepanjang 2021.",
                        "Untuk anak, terbanyak kekerasan seksual dengan 40 kasus. Berikutnya kekerasan fisik 12 kasus, KDRT 6"
                                + " kasus."),
                "90 71.72 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "40 71.72 2021-01-01..2021-12-31 sexual_violence children cases reported exact",
                "12 71.72 2021-01-01..2021-12-31 physical_violence children cases reported exact",
                "6 71.72 2021-01-01..2021-12-31 domestic_violence children cases reported exact");
    }

    @Test
    void formsInAStoryOfWomenAndChildrenAreOfBoth() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 90 kasus kekerasan terhadap perempuan dan anak sepanjang 2021.",
                        "Lembaga itu juga menerima pengaduan dari luar kota. Kasus perundungan ada 7 kasus, penelantaran 5 kasus,"
                                + " perdagangan orang 2 kasus."),
                "90 74.71 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "7 74.71 2021-01-01..2021-12-31 bullying women_and_children cases reported exact",
                "5 74.71 2021-01-01..2021-12-31 neglect women_and_children cases reported exact",
                "2 74.71 2021-01-01..2021-12-31 trafficking women_and_children cases reported exact");
    }

    @Test
    void ofWhichAgePeopleAreStandsInBrackets() {
        counts(
                List.of(
                        "Pada 2022 ada tujuh korban TPPO di Kota Kendari, yaitu 4 orang perempuan dewasa, 2 orang perempuan (anak di"
                                + " bawah umur) dan 1 orang laki-laki (anak di bawah umur)."),
                "7 74.71 2022-01-01..2022-12-31 trafficking any victims reported exact",
                "4 74.71 2022-01-01..2022-12-31 trafficking women victims reported exact",
                "2 74.71 2022-01-01..2022-12-31 trafficking girls victims reported exact",
                "1 74.71 2022-01-01..2022-12-31 trafficking boys victims reported exact");
    }

    @Test
    void theGrownOnesBesideChildrenAreOfTheirSex() {
        counts(
                List.of(
                        "Pada 2022 ada 86 korban TPPO di Kota Kendari. Korban perempuan usia anak 12 orang dan dewasa 67 orang, korban"
                                + " pria usia anak tujuh orang."),
                "86 74.71 2022-01-01..2022-12-31 trafficking any victims reported exact",
                "12 74.71 2022-01-01..2022-12-31 trafficking girls victims reported exact",
                "67 74.71 2022-01-01..2022-12-31 trafficking women victims reported exact",
                "7 74.71 2022-01-01..2022-12-31 trafficking boys victims reported exact");
    }

    @Test
    void violenceAtHomeThatDividesATotalOfChildrenIsOfChildren() {
        counts(
                List.of(
                        "Pada 2022 Polres Buton menangani 41 kasus kekerasan terhadap anak, yaitu pencabulan 33 kasus dan KDRT delapan"
                                + " kasus."),
                "41 74.04 2022-01-01..2022-12-31 violence children cases handled exact",
                "33 74.04 2022-01-01..2022-12-31 sexual_violence children cases handled exact",
                "8 74.04 2022-01-01..2022-12-31 domestic_violence children cases handled exact");
    }

    @Test
    void girlsAndBoysTogetherAreChildren() {
        counts(
                List.of(
                        "Sepanjang 2022 kekerasan terhadap anak perempuan dan laki-laki usia 0-17 tahun di Kota Kendari berjumlah 541"
                                + " kasus."),
                "541 74.71 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void whoIsOfAgeIsNoChildBecauseTheRowBeganWithChildren() {
        counts(
                List.of(
                        "Pada 2022 DP3A Kota Kendari mencatat 47 korban kekerasan terhadap perempuan dan anak.",
                        "Korban berusia 13" + " sampai 17 tahun ada 19 korban, usia 18 sampai 24 tahun 28 korban."),
                "47 74.71 2022-01-01..2022-12-31 violence women_and_children victims reported exact",
                "19 74.71 2022-01-01..2022-12-31 violence children victims reported exact",
                "28 74.71 2022-01-01..2022-12-31 violence women_and_children victims reported exact");
    }

    @Test
    void sexesInAStoryOfChildrenAloneAreBoysAndGirls() {
        counts(
                List.of(
                        "Data Kekerasan Terhadap Anak di Lahat",
                        "Dinsos Kabupaten Lahat mencatat 14 kasus kekerasan terhadap anak pada 2022, yakni 5 kasus terhadap"
                                + " laki-laki dan 9 kasus terhadap perempuan."),
                "14 16.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "5 16.04 2022-01-01..2022-12-31 violence boys cases reported exact",
                "9 16.04 2022-01-01..2022-12-31 violence girls cases reported exact");
    }

    @Test
    void whomCasesWereDoneToMayStandBeforeAnotherNumber() {
        counts(
                List.of(
                        "Dari 53 kasus kekerasan terhadap perempuan dan anak di Kota Kendari pada 2022, sebanyak 29 kasus dengan korban"
                                + " anak di bawah umur dan 24 kasus lainnya dengan korban perempuan."),
                "53 74.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "29 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "24 74.71 2022-01-01..2022-12-31 violence women cases reported exact");
    }

    @Test
    void whomASentenceIsAboutHoldsForAllTheFormsThatThereAre() {
        counts(
                List.of(
                        "Kota Kendari mencatat 27 kasus kekerasan terhadap perempuan dan anak pada 2022.",
                        "\"Kasus kekerasan terhadap perempuan itu ada KDRT sebanyak 7 kasus, pelecehan seksual 3 kasus,\" katanya."),
                "27 74.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "7 74.71 2022-01-01..2022-12-31 domestic_violence women cases reported exact",
                "3 74.71 2022-01-01..2022-12-31 sexual_harassment women cases reported exact");
    }

    @Test
    void theGroupOfAWholeToldLaterIsThatOfItsParts() {
        counts(
                List.of(
                        "Dari 143 kasus kekerasan di Kota Kendari pada 2022, pemerkosaan 31 kasus, pelecehan seksual 29 kasus"
                                + " dan KDRT 12 kasus.",
                        "Tercatat sebanyak 143 kasus kekerasan terhadap anak di kota itu."),
                "143 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "31 74.71 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "29 74.71 2022-01-01..2022-12-31 sexual_harassment children cases reported exact",
                "12 74.71 2022-01-01..2022-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void theSexesOfAWholeThatTheSentenceTellsAgainAreItsVictims() {
        counts(
                List.of(
                        "Sebanyak 88 WNI dideportasi dari Malaysia pada Mei 2023 melalui Pos Lintas Batas Entikong, Kabupaten Sanggau.",
                        "Dari hasil pendataan kepada 88 WNI itu diperoleh 61 laki-laki dan 27 perempuan."),
                "88 61.03 2023-05-01..2023-05-31 deportation any victims reported exact",
                "61 61.03 2023-05-01..2023-05-31 deportation men victims reported exact",
                "27 61.03 2023-05-01..2023-05-31 deportation women victims reported exact");
    }
}
