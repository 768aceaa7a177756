package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a number counts where the text tells it of other numbers, in texts of our own writing. */
class CountGroupsTest {

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
}
