package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of violence in the plain words of lists, and groups told one behind the other, in texts of our own writing. */
class CountPlainFormsTest {

    private static final String TOTAL = "Polres Bitung mencatat 90 kasus kekerasan terhadap anak pada 2018.";
    private static final String READ = "90 71.72 2018-01-01..2018-12-31 violence children cases reported exact";

    @Test
    void theGreatestPartIsOfItsOwnFormWhereTheFormStandsBehindItsNumber() {
        counts(
                List.of(TOTAL, "Yang terbanyak adalah 40 kasus persetubuhan, lalu 20 kasus penganiayaan."),
                READ,
                "40 71.72 2018-01-01..2018-12-31 sexual_violence children cases reported exact",
                "20 71.72 2018-01-01..2018-12-31 physical_violence children cases reported exact");
        counts(
                List.of("Polres Bitung mencatat 90 kasus kekerasan pada 2018, paling banyak persetubuhan."),
                "90 71.72 2018-01-01..2018-12-31 violence any cases reported exact");
    }

    @Test
    void othersOfAFormAreOfThatForm() {
        counts(
                List.of(
                        TOTAL,
                        "Rinciannya perkosaan dan kekerasan seksual lainnya 40 kasus, serta kasus lainnya 50 kasus."),
                READ,
                "40 71.72 2018-01-01..2018-12-31 sexual_violence children cases reported exact",
                "50 71.72 2018-01-01..2018-12-31 other children cases reported exact");
    }

    @Test
    void anActOfAFormIsOfTheForm() {
        counts(
                List.of("Sepanjang 2018, tindak kekerasan seksual pada anak di Kota Bitung berjumlah 27 kasus."),
                "27 71.72 2018-01-01..2018-12-31 sexual_violence children cases reported exact");
        counts(
                List.of("Sepanjang 2018, tindak kekerasan pada anak di Kota Bitung berjumlah 27 kasus."),
                "27 71.72 2018-01-01..2018-12-31 violence children cases reported exact");
    }

    @Test
    void violenceAtHomeWithinATotalOfChildrenIsOfChildrenButNotBesideIt() {
        counts(
                List.of(TOTAL, "Dari jumlah itu, 61 kasus pencabulan dan 29 kasus KDRT."),
                READ,
                "61 71.72 2018-01-01..2018-12-31 sexual_violence children cases reported exact",
                "29 71.72 2018-01-01..2018-12-31 domestic_violence children cases reported exact");
        counts(
                List.of("Polres Bitung mencatat 41 kasus kekerasan anak dan 17 kasus KDRT pada 2018."),
                "41 71.72 2018-01-01..2018-12-31 violence children cases reported exact",
                "17 71.72 2018-01-01..2018-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void whatIsToldBesideAFormIsNoneOfIt() {
        counts(
                List.of(
                        "LBH Melati di Kota Bitung mencatat 41 kasus KDRT pada 2018.",
                        "Selain KDRT juga terdapat kasus perkosaan dan pencabulan sebanyak 22 kasus."),
                "41 71.72 2018-01-01..2018-12-31 domestic_violence any cases reported exact",
                "22 71.72 2018-01-01..2018-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void groupsToldOneBehindTheOtherShareTheForm() {
        counts(
                List.of(
                        "UPTD PPA Kota Palopo melayani 90 korban kekerasan sepanjang 2022.",
                        "Kekerasan fisik anak 11 orang, perempuan 21 orang, laki-laki dewasa 2 orang."),
                "90 73.73 2022-01-01..2022-12-31 violence any victims handled exact",
                "11 73.73 2022-01-01..2022-12-31 physical_violence children victims handled exact",
                "21 73.73 2022-01-01..2022-12-31 physical_violence women victims handled exact",
                "2 73.73 2022-01-01..2022-12-31 physical_violence men victims handled exact");
    }

    @Test
    void theSentenceBehindTellsWhomItHappenedTo() {
        counts(
                List.of("Polres Bitung mencatat 43 kasus KDRT pada 2018.", "Kasus tersebut menimpa istri."),
                "43 71.72 2018-01-01..2018-12-31 domestic_violence women cases reported exact");
        counts(
                List.of("Polres Bitung mencatat 43 kasus KDRT pada 2018.", "Korbannya sebagian besar perempuan."),
                "43 71.72 2018-01-01..2018-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void womenBesideBoysAreWomen() {
        counts(
                List.of(
                        "Pada 2018 Polres Bitung mencatat 46 korban TPPO, yakni 42 perempuan dan anak laki-laki sebanyak 4 orang."),
                "46 71.72 2018-01-01..2018-12-31 trafficking any victims reported exact",
                "42 71.72 2018-01-01..2018-12-31 trafficking women victims reported exact",
                "4 71.72 2018-01-01..2018-12-31 trafficking boys victims reported exact");
    }

    @Test
    void whoDidItIsNotWhoSufferedIt() {
        counts(
                List.of("Polres Bitung mencatat 19 kasus KDRT yang dilakukan pria terhadap perempuan pada 2018."),
                "19 71.72 2018-01-01..2018-12-31 domestic_violence women cases reported exact");
    }

    @Test
    void misprintsAreReadAsWhatTheyAreMeantToBe() {
        counts(
                List.of("Polres Bitung mencatat kekeraasan terhadap anak sebanuak 90 kasu hingg Juni 2018."),
                "90 71.72 2018-01-01..2018-06-30 violence children cases reported exact");
    }

    @Test
    void violenceAgainstWomenWithinTheHomeIsOfTheHome() {
        counts(
                List.of("Polres Bitung mencatat 28 kasus kekerasan pada perempuan dalam rumah tangga pada 2018."),
                "28 71.72 2018-01-01..2018-12-31 domestic_violence women cases reported exact");
    }

    @Test
    void moreThanOneVictimIsNoCountButOneIs() {
        counts(
                List.of(
                        "Polres Bitung mencatat 28 kasus pencabulan pada 2018. Kadang korbannya lebih dari satu orang."),
                "28 71.72 2018-01-01..2018-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void pairsOfRegionsOfOneNumberEachHaveIt() {
        counts(
                List.of(
                        "Di Sulawesi Selatan ada 90 kasus pencabulan pada 2018.",
                        "Soppeng dan Enrekang 3 kasus, Palopo dan Parepare 2 kasus."),
                "90 73 2018-01-01..2018-12-31 sexual_violence any cases reported exact",
                "3 73.12 2018-01-01..2018-12-31 sexual_violence any cases reported exact",
                "3 73.16 2018-01-01..2018-12-31 sexual_violence any cases reported exact",
                "2 73.73 2018-01-01..2018-12-31 sexual_violence any cases reported exact",
                "2 73.72 2018-01-01..2018-12-31 sexual_violence any cases reported exact");
    }
}
