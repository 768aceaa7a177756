package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms, nouns and states that a number takes from the words around it, in texts of our own writing. */
class CountFormsTest {

    @Test
    void aGroupThatEndsWithAnAgeIsNone() {
        counts(
                List.of(
                        "Pada 2017 di Kabupaten Alor tercatat penganiayaan 11 kasus, KDRT 8 kasus dan persetubuhan anak di bawah"
                                + " umur 29 kasus."),
                "11 53.05 2017-01-01..2017-12-31 physical_violence any cases reported exact",
                "8 53.05 2017-01-01..2017-12-31 domestic_violence any cases reported exact",
                "29 53.05 2017-01-01..2017-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void childrenInConflictWithTheLawAreNoVictimsOfViolence() {
        counts(
                List.of("Sepanjang 2022 Polres Jayapura mencatat 38 kasus anak berhadapan dengan hukum."),
                "38 91.03 2022-01-01..2022-12-31 child_in_conflict_with_law children cases reported exact");
    }

    @Test
    void formsAtHomeStayDomesticViolence() {
        counts(
                List.of(
                        "Pada 2023 di Kabupaten Nabire ada KDRT 9 kasus yakni 4 kasus kekerasan fisik dan 5 kekerasan psikis."),
                "9 94.01 2023-01-01..2023-12-31 domestic_violence any cases reported exact",
                "4 94.01 2023-01-01..2023-12-31 domestic_violence any cases reported exact",
                "5 94.01 2023-01-01..2023-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void childrenAreNoGirlsOfTheWomenToldBeforeThem() {
        counts(
                List.of(
                        "Di Kota Ambon pada 2021 untuk kekerasan perempuan, yakni KDRT 15 kasus, perkosaan 2 kasus. Kalau"
                                + " kekerasan anak, yakni setubuh anak 18 kasus, cabul 6 kasus."),
                "15 81.71 2021-01-01..2021-12-31 domestic_violence women cases reported exact",
                "2 81.71 2021-01-01..2021-12-31 sexual_violence women cases reported exact",
                "18 81.71 2021-01-01..2021-12-31 sexual_violence children cases reported exact",
                "6 81.71 2021-01-01..2021-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void offendersAreNamedByTheNounBeforeTheirNumber() {
        counts(
                List.of("Pada 2022 Polda Jambi membongkar 36 kasus TPPO. Tersangkanya ada 41 orang."),
                "36 15 2022-01-01..2022-12-31 trafficking any cases reported exact",
                "41 15 2022-01-01..2022-12-31 trafficking any suspects reported exact");
    }

    @Test
    void aVerbTellsTheNounOfABareNumber() {
        counts(
                List.of(
                        "Kasus kekerasan terhadap anak yang pada 2023 dicatat Dinas PPPA Kota Metro mencapai 125.",
                        "Tahun 2022 kasusnya menjadi 98 dengan 103 korban."),
                "125 18.72 2023-01-01..2023-12-31 violence children cases reported exact",
                "98 18.72 2022-01-01..2022-12-31 violence children cases reported exact",
                "103 18.72 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void allCasesThatAnOfficeWorksOnAreHandled() {
        counts(
                List.of("Sejak Januari hingga Maret 2022 ada 28 kasus kekerasan yang sedang ditangani Unit PPA Polres"
                        + " Manokwari, meliputi 20 kasus penganiayaan dan 8 kasus pencabulan."),
                "28 92.02 2022-01-01..2022-03-31 violence any cases handled exact",
                "20 92.02 2022-01-01..2022-03-31 physical_violence any cases handled exact",
                "8 92.02 2022-01-01..2022-03-31 sexual_violence any cases handled exact");
    }

    @Test
    void violenceAgainstWivesIsDomestic() {
        counts(
                List.of(
                        "Selama 2019 di Kabupaten Jombang tercatat 82 kasus kekerasan, yakni 36 kasus kekerasan terhadap istri"
                                + " (KTI) dan 46 kasus pemerkosaan."),
                "82 35.17 2019-01-01..2019-12-31 violence any cases reported exact",
                "36 35.17 2019-01-01..2019-12-31 domestic_violence women cases reported exact",
                "46 35.17 2019-01-01..2019-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void theLikeIsWhatWasToldLast() {
        counts(
                List.of(
                        "Pada 2022 di Bali ada 185 kasus kekerasan terhadap perempuan.",
                        "Kasus kekerasan psikis pada 2022 tercatat 83 kasus. Namun, pada 2021 jumlah kasus serupa mencapai 176"
                                + " kasus."),
                "185 51 2022-01-01..2022-12-31 violence women cases reported exact",
                "83 51 2022-01-01..2022-12-31 psychological_violence women cases reported exact",
                "176 51 2021-01-01..2021-12-31 psychological_violence women cases reported exact");
    }

    @Test
    void whoAsksForADispensationIsACase() {
        counts(
                List.of("Selama 2022 tercatat 577 anak di bawah umur mengajukan dispensasi kawin di Kabupaten Garut."),
                "577 32.05 2022-01-01..2022-12-31 child_marriage children cases reported exact");
    }

    @Test
    void whatBecameOfMigrantsIsToldAtTheEndOfTheirClause() {
        counts(
                List.of(
                        "Sebanyak 66 pekerja migran Indonesia ilegal yang akan berangkat ke luar negeri lewat Banten berhasil"
                                + " dicegah pada Januari 2023."),
                "66 36 2023-01-01..2023-01-31 irregular_migration any victims prevented exact");
    }

    @Test
    void whatASentenceOpensWithIsItsState() {
        counts(
                List.of(
                        "Penyelesaian kasus kekerasan terhadap anak oleh Unit PPA Polres Alor di Kabupaten Alor tahun 2020"
                                + " sebanyak 23 kasus."),
                "23 53.05 2020-01-01..2020-12-31 violence children cases resolved exact");
    }

    @Test
    void anOfficeThatWasFoundedHasCountedSince() {
        counts(
                List.of(
                        "Sejak dibentuk 5 Juni lalu, Satgas TPPO Polda Jambi telah mengamankan 32 tersangka perdagangan orang."),
                "32 15 2023-06-05..2023-07-05 trafficking any suspects reported exact");
    }
}
