package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a number without a form of its own counts in a story of several forms, in texts of our own writing. */
class CountTopicsTest {

    @Test
    void aTotalOfSeveralFormsIsOfNoneOfThem() {
        counts(
                List.of(
                        "Sepanjang 2021 Yayasan Mentari menerima 57 pengaduan di Kota Kendari. Kekerasan dalam rumah tangga 26"
                                + " pengaduan, kekerasan seksual 14 pengaduan, kekerasan fisik 11 pengaduan, penelantaran 6"
                                + " pengaduan."),
                "57 74.71 2021-01-01..2021-12-31 violence any reports reported exact",
                "26 74.71 2021-01-01..2021-12-31 domestic_violence any reports reported exact",
                "14 74.71 2021-01-01..2021-12-31 sexual_violence any reports reported exact",
                "11 74.71 2021-01-01..2021-12-31 physical_violence any reports reported exact",
                "6 74.71 2021-01-01..2021-12-31 neglect any reports reported exact");
    }

    @Test
    void aGreaterNumberOfAParagraphOfItsOwnIsNotOfTheFormToldLast() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari mencatat 41 kasus kekerasan sepanjang 2021. Penelantaran ada enam kasus.",
                        "Adapun untuk 2020 ada 62 kasus."),
                "41 74.71 2021-01-01..2021-12-31 violence any cases reported exact",
                "6 74.71 2021-01-01..2021-12-31 neglect any cases reported exact",
                "62 74.71 2020-01-01..2020-12-31 violence any cases reported exact");
    }

    @Test
    void aWholeToldAgainIsNotOfTheLastPartsForm() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari menangani 21 kasus kekerasan terhadap perempuan dan anak pada 2022.",
                        "Tahun 2020 terdata 18 kasus, yakni persetubuhan 15 kasus dan KDRT 3 kasus. Tahun 2021 naik menjadi"
                                + " 24 kasus, yaitu 20 kasus persetubuhan dan 4 kasus KDRT."),
                "21 74.71 2022-01-01..2022-12-31 violence women_and_children cases handled exact",
                "18 74.71 2020-01-01..2020-12-31 violence women_and_children cases handled exact",
                "15 74.71 2020-01-01..2020-12-31 sexual_violence women_and_children cases handled exact",
                "3 74.71 2020-01-01..2020-12-31 domestic_violence women_and_children cases handled exact",
                "24 74.71 2021-01-01..2021-12-31 violence women_and_children cases handled exact",
                "20 74.71 2021-01-01..2021-12-31 sexual_violence women_and_children cases handled exact",
                "4 74.71 2021-01-01..2021-12-31 domestic_violence women_and_children cases handled exact");
    }

    @Test
    void theFormThatASentenceAnnouncesIsThatOfThePlacesBehindIt() {
        counts(
                List.of(
                        "Dinas P3A Kalimantan Barat mencatat 43 kasus kekerasan terhadap anak sepanjang 2022. Yang menonjol"
                                + " kekerasan seksual 17 kasus.",
                        "Kekerasan seksual itu tersebar di banyak daerah. Kabupaten Sintang terbanyak, sembilan kasus."
                                + " Kabupaten Melawi delapan kasus."),
                "43 61 2022-01-01..2022-12-31 violence children cases reported exact",
                "17 61 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "9 61.05 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "8 61.10 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void womenAndChildrenInOneEnumerationAreBoth() {
        counts(
                List.of("Jumlah kekerasan terhadap perempuan dan pencabulan anak yang ditangani Polres Dumai pada 2022"
                        + " mencapai 46 kasus."),
                "46 14.72 2022-01-01..2022-12-31 violence women_and_children cases handled exact");
    }
}
