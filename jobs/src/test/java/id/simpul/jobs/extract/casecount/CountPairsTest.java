package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What numbers told side by side say of each other and of those behind them, in texts of our own writing, published on 5 July 2023. */
class CountPairsTest {

    @Test
    void theNumberThatAnotherCameFromIsOfTheYearBefore() {
        counts(
                List.of(
                        "Sepanjang 2022 kasus kekerasan terhadap anak di Kota Batam mencapai 90 kasus.",
                        "Di Kabupaten Bintan ada 31 kasus kekerasan terhadap anak, naik dari 25 kasus."),
                "90 21.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "31 21.01 2022-01-01..2022-12-31 violence children cases reported exact",
                "25 21.01 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void aPairHasTheTimesOfThePairBeforeIt() {
        counts(
                List.of(
                        "Kasus kekerasan terhadap anak di Kota Batam turun dari 52 kasus pada 2019 menjadi 37 kasus pada 2022."
                                + " Di Kabupaten Bintan justru naik dari 12 menjadi 20 kasus."),
                "52 21.71 2019-01-01..2019-12-31 violence children cases reported exact",
                "37 21.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "12 21.01 2019-01-01..2019-12-31 violence children cases reported exact",
                "20 21.01 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void whatFollowsTwoFormsIsOfBoth() {
        counts(
                List.of(
                        "Sepanjang 2022 DP3A Kota Batam mencatat lima kasus kekerasan seksual dan dua kasus penganiayaan."
                                + " Jumlah korbannya 34 anak."),
                "5 21.71 2022-01-01..2022-12-31 sexual_violence any cases reported exact",
                "2 21.71 2022-01-01..2022-12-31 physical_violence any cases reported exact",
                "34 21.71 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void theLabelOfAPartIsNoneOfWhatFollows() {
        counts(
                List.of(
                        "P2TP2A Kota Batam menangani 34 kasus kekerasan sepanjang 2022, 19 di antaranya KDRT dan 11 kekerasan"
                                + " seksual anak. Di Kabupaten Bintan, lembaga serupa menangani 27 kasus."),
                "34 21.71 2022-01-01..2022-12-31 violence any cases handled exact",
                "19 21.71 2022-01-01..2022-12-31 domestic_violence any cases handled exact",
                "11 21.71 2022-01-01..2022-12-31 sexual_violence children cases handled exact",
                "27 21.01 2022-01-01..2022-12-31 violence any cases handled exact");
    }

    @Test
    void womenBesideChildrenAreNoGirls() {
        counts(
                List.of("Pada 2022 UPTD PPA Kota Batam mendampingi 71 kasus anak dan 22 kasus perempuan."),
                "71 21.71 2022-01-01..2022-12-31 violence children cases handled exact",
                "22 21.71 2022-01-01..2022-12-31 violence women cases handled exact");
    }

    @Test
    void theDayOnWhichPeopleCountedInWordsWereKeptFromLeaving() {
        counts(
                List.of(
                        "Petugas imigrasi mencegah lima perempuan berangkat ke Malaysia dari Kota Batam, Sabtu (1/7/2023), karena"
                                + " diduga korban perdagangan orang."),
                "5 21.71 2023-07-01..2023-07-01 trafficking women victims prevented exact");
    }

    @Test
    void whereVictimsAreSoldIsNoSecondNumber() {
        counts(
                List.of("Sepanjang 2022 sindikat dari Kota Batam menjual 45 korban perdagangan orang ke 3 negara."),
                "45 21.71 2022-01-01..2022-12-31 trafficking any victims reported exact");
    }

    @Test
    void betweenTwoYearsEachHasItsOwn() {
        counts(
                List.of(
                        "Kasus kekerasan terhadap anak di Kota Batam antara 2021 dan 2022 naik dari 20 menjadi 25 kasus."),
                "20 21.71 2021-01-01..2021-12-31 violence children cases reported exact",
                "25 21.71 2022-01-01..2022-12-31 violence children cases reported exact");
    }
}
