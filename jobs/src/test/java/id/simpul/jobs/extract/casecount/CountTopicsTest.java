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
}
