package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sentence or a paragraph says at its head of the numbers that follow, in texts of our own writing. */
class CountOpeningsTest {

    @Test
    void theStateThatASentenceOpensWithIsThatOfItsList() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 60 kasus kekerasan terhadap anak di Kota Kendari.",
                        "\"Yang sudah dilimpahkan ke jaksa itu persetubuhan 11 kasus, pencabulan 6 kasus,\" katanya.",
                        "Adapun yang masih dalam penyidikan yakni perundungan 7 kasus, penelantaran 3 kasus."),
                "60 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "11 74.71 2022-01-01..2022-12-31 sexual_violence children cases prosecuted exact",
                "6 74.71 2022-01-01..2022-12-31 sexual_violence children cases prosecuted exact",
                "7 74.71 2022-01-01..2022-12-31 bullying children cases ongoing exact",
                "3 74.71 2022-01-01..2022-12-31 neglect children cases ongoing exact");
    }

    @Test
    void casesOfAllKindsAreOfNoForm() {
        counts(
                List.of(
                        "Polres Buton mencatat 23 kasus pencabulan sepanjang 2021.",
                        "\"Untuk seluruh jenis kasus yang masuk Unit PPA tahun 2021 ada 52 kasus,\" katanya."),
                "23 74.04 2021-01-01..2021-12-31 sexual_violence any cases reported exact",
                "52 74.04 2021-01-01..2021-12-31 violence any cases reported exact");
    }

    @Test
    void theKindsThatTheNextSentenceNamesAreOfTheWhole() {
        counts(
                List.of("Sepanjang 2022 Polres Buton mencatat 15 perkara dengan korban anak. Macamnya persetubuhan,"
                        + " penganiayaan sampai KDRT."),
                "15 74.04 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void whoeverSaysChildOfOneFormMeansAnybodyByTheOther() {
        counts(
                List.of(
                        "Laporan kekerasan yang menimpa anak dan perempuan naik di Kota Kendari.",
                        "Tahun 2020 persetubuhan anak 9 perkara, cabul anak 3 perkara, cabul dewasa 2 perkara, perkosaan 4"
                                + " perkara."),
                "9 74.71 2020-01-01..2020-12-31 sexual_violence children cases reported exact",
                "3 74.71 2020-01-01..2020-12-31 sexual_violence children cases reported exact",
                "2 74.71 2020-01-01..2020-12-31 sexual_violence any cases reported exact",
                "4 74.71 2020-01-01..2020-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void formsOfAChildrensTotalStayTheirs() {
        counts(
                List.of(
                        "Sepanjang 2020 ada 17 kasus kekerasan terhadap anak di Kota Kendari, rinciannya persetubuhan anak 9"
                                + " kasus, cabul anak 5 kasus, penelantaran 3 kasus."),
                "17 74.71 2020-01-01..2020-12-31 violence children cases reported exact",
                "9 74.71 2020-01-01..2020-12-31 sexual_violence children cases reported exact",
                "5 74.71 2020-01-01..2020-12-31 sexual_violence children cases reported exact",
                "3 74.71 2020-01-01..2020-12-31 neglect children cases reported exact");
    }

    @Test
    void aParagraphAnnouncesWhomItsNumberCounts() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 60 kasus kekerasan terhadap anak di Kota Kendari.",
                        "Unit itu menangani pula kekerasan yang dialami perempuan. Sepanjang 2022 ada 8 laporan polisi."),
                "60 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "8 74.71 2022-01-01..2022-12-31 violence women reports reported exact");
    }

    @Test
    void twoMonthsShareANumberOrHaveItEach() {
        counts(
                List.of(
                        "Januari hingga Mei 2023 ada 58 kasus kekerasan terhadap anak di Kota Kendari.",
                        "Januari ada 13 kasus, Februari dan Mei masing-masing 12 kasus, Maret dan April ada 21 kasus."),
                "58 74.71 2023-01-01..2023-05-31 violence children cases reported exact",
                "13 74.71 2023-01-01..2023-01-31 violence children cases reported exact",
                "12 74.71 2023-02-01..2023-02-28 violence children cases reported exact",
                "12 74.71 2023-05-01..2023-05-31 violence children cases reported exact",
                "21 74.71 2023-03-01..2023-04-30 violence children cases reported exact");
    }

    @Test
    void aNumberThatAnotherCameFromKeepsItsTime() {
        counts(
                List.of(
                        "Tahun 2018 kekerasan terhadap anak di Kota Kendari naik, dari 231 kasus di 2017 jadi 248 kasus."),
                "231 74.71 2017-01-01..2017-12-31 violence children cases reported exact",
                "248 74.71 2018-01-01..2018-12-31 violence children cases reported exact");
    }

    @Test
    void thePeopleWhomASentenceOpensWithAreCounted() {
        counts(
                List.of("Polres Buton mencatat 24 kasus kekerasan seksual terhadap anak sepanjang 2022. Tersangka yang"
                        + " ditahan dari 24 kasus itu ada 19 orang."),
                "24 74.04 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "19 74.04 2022-01-01..2022-12-31 sexual_violence children suspects reported exact");
    }

    @Test
    void victimsAndSuspectsShareANumber() {
        counts(
                List.of("Polres Buton mencatat 30 kasus pencabulan anak sepanjang 2022. Korban dan tersangka sama"
                        + " banyaknya, masing-masing 36 orang."),
                "30 74.04 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "36 74.04 2022-01-01..2022-12-31 sexual_violence children victims reported exact",
                "36 74.04 2022-01-01..2022-12-31 sexual_violence children suspects reported exact");
    }
}
