package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Other years, other places, other crimes beside what is counted, in texts of our own writing. */
class CountComparedTest {

    @Test
    void crimesOfAllKindsAndTheirOtherYearsAreNotOurs() {
        counts(
                List.of(
                        "Polres Buton mencatat 23 kasus pencabulan sepanjang 2022.",
                        "Untuk semua jenis tindak pidana, Polres Buton menangani 318 kasus, di mana 213 kasus tuntas.",
                        "\"Tahun 2021 yang selesai 199 kasus, tahun 2022 ada 213 kasus,\" katanya."),
                "23 74.04 2022-01-01..2022-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void aYearThatAnotherIsHeldAgainstDatesNothing() {
        counts(
                List.of(
                        "Penganiayaan anak di Kota Kendari pada tahun 2022 berkurang ketimbang 2021. Ada 12 laporan polisi"
                                + " kekerasan dengan korban anak."),
                "12 74.71 2022-01-01..2022-12-31 violence children reports reported exact");
    }

    @Test
    void aSentenceThatGoesOnWithThePartsDividesTheNumberBeforeIt() {
        counts(
                List.of(
                        "Polres Buton mencatat 34 kasus kekerasan terhadap anak sepanjang 2022. Baru 5 perkara yang P21. Yaitu"
                                + " pencabulan 2 perkara, penganiayaan 3 perkara."),
                "34 74.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "5 74.04 2022-01-01..2022-12-31 violence children cases prosecuted exact",
                "2 74.04 2022-01-01..2022-12-31 sexual_violence children cases prosecuted exact",
                "3 74.04 2022-01-01..2022-12-31 physical_violence children cases prosecuted exact");
    }

    @Test
    void asManyPeopleAreOfTheTimeOfTheirCases() {
        counts(
                List.of(
                        "Tahun 2021 ada 402 laporan pencabulan anak di Kota Kendari. Tahun 2022 ada 351 laporan.",
                        "Begitu pula korban serta tersangkanya, masing-masing 351 orang."),
                "402 74.71 2021-01-01..2021-12-31 sexual_violence children reports reported exact",
                "351 74.71 2022-01-01..2022-12-31 sexual_violence children reports reported exact",
                "351 74.71 2022-01-01..2022-12-31 sexual_violence children victims reported exact",
                "351 74.71 2022-01-01..2022-12-31 sexual_violence children suspects reported exact");
    }

    @Test
    void aRankedPlaceHasTheNumberOfTheNextSentence() {
        counts(
                List.of(
                        "Pada 2019 korban kekerasan terhadap perempuan di Jawa Barat 1.021 orang. Di urutan kedua ada Jawa"
                                + " Tengah. Yang menjadi korban 987 perempuan."),
                "1021 32 2019-01-01..2019-12-31 violence women victims reported exact",
                "987 33 2019-01-01..2019-12-31 violence women victims reported exact");
    }

    @Test
    void severalFormsUnderOneNumberAreViolenceWhateverStandsAmongThem() {
        counts(
                List.of("Sepanjang 2022 di Kota Kendari 23 anak mengalami rudapaksa, perzinahan, penganiayaan maupun"
                        + " penelantaran."),
                "23 74.71 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void aCaseThatIsClosedForWantOfProofIsDone() {
        counts(
                List.of(
                        "Polres Buton mencatat 34 kasus KDRT sepanjang 2022. Henti lidik 6 kasus, penyelidikan 21 kasus."),
                "34 74.04 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "6 74.04 2022-01-01..2022-12-31 domestic_violence any cases resolved exact",
                "21 74.04 2022-01-01..2022-12-31 domestic_violence any cases ongoing exact");
    }

    @Test
    void aParagraphByPlacesDividesTheWholeAgain() {
        counts(
                List.of(
                        "Sepanjang 2022 ada 98 kasus kekerasan terhadap perempuan dan anak di Kota Kendari.",
                        "Kekerasan seksual paling menonjol di antara 98 kasus itu, yakni 71 kasus. Dari 71 kasus tersebut 60"
                                + " korbannya anak.",
                        "Dirinci menurut kecamatan, Kecamatan Mandonga teratas, 21 kasus. Berikutnya Kecamatan Baruga 14 kasus."),
                "98 74.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "71 74.71 2022-01-01..2022-12-31 sexual_violence women_and_children cases reported exact",
                "60 74.71 2022-01-01..2022-12-31 sexual_violence children victims reported exact",
                "21 74.71.01 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "14 74.71.03 2022-01-01..2022-12-31 violence women_and_children cases reported exact");
    }

    @Test
    void violenceWithoutANumberHeadsTheFormsBehindIt() {
        counts(
                List.of(
                        "Kasus di Kota Kendari tahun 2022 jumlahnya 42 kasus, yaitu; kekerasan terhadap anak, rudapaksa 10 kasus,"
                                + " penelantaran 6 kasus.",
                        "Lalu kekerasan terhadap perempuan, penganiayaan 7 kasus, rudapaksa 3 kasus."),
                "42 74.71 2022-01-01..2022-12-31 violence any cases reported exact",
                "10 74.71 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "6 74.71 2022-01-01..2022-12-31 neglect children cases reported exact",
                "7 74.71 2022-01-01..2022-12-31 physical_violence women cases reported exact",
                "3 74.71 2022-01-01..2022-12-31 sexual_violence women cases reported exact");
    }

    @Test
    void whatFollowsAComparisonIsOfTheTimeThatItReturnsTo() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 48 kasus kekerasan terhadap anak pada 2022.",
                        "Penelantaran 12 kasus. Angka ini naik dibanding jumlah kasus penelantaran di tahun 2021 yang hanya 9 kasus.",
                        "Selanjutnya, pencabulan sebanyak 20 kasus."),
                "48 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "12 74.71 2022-01-01..2022-12-31 neglect children cases reported exact",
                "9 74.71 2021-01-01..2021-12-31 neglect children cases reported exact",
                "20 74.71 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void saatItuIsTheTimeThatAnotherWasComparedWith() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 48 kasus kekerasan terhadap anak pada 2022. Jumlah itu turun dibandingkan"
                                + " tahun 2021.",
                        "Saat itu ada 60 kasus."),
                "48 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "60 74.71 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void theYearOfTheNumberThatAnotherCameFromDatesNothingFurtherDown() {
        counts(
                List.of(
                        "Polres Buton menyampaikan capaian tahun 2022.",
                        "Pelanggaran disiplin naik menjadi 21 kasus dari 14 kasus di tahun 2021.",
                        "Kekerasan terhadap anak 63 kasus, KDRT 38 kasus."),
                "63 74.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "38 74.04 2022-01-01..2022-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void whatAnotherYearWasComparedWithIsOverWithItsParagraph() {
        counts(
                List.of(
                        "Pengadilan Agama Kendari menerima 146 permohonan dispensasi nikah pada 2022.",
                        "Pada 2021 ada 218 permohonan. Dari 218 permohonan itu, 201 dikabulkan.",
                        "Tahun lalu juga ada 87 dispensasi nikah yang dikabulkan oleh Pengadilan Agama Kolaka.",
                        "Dispensasi yang dicabut 12 perkara."),
                "146 74.71 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "218 74.71 2021-01-01..2021-12-31 child_marriage children cases reported exact",
                "201 74.71 2021-01-01..2021-12-31 child_marriage children cases resolved exact",
                "87 74.01 2022-01-01..2022-12-31 child_marriage children cases resolved exact",
                "12 74.71 2022-01-01..2022-12-31 child_marriage children cases resolved exact");
    }
}
