package id.simpul.jobs.extract.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "DPRD menyetujui tiga |3",
                "Ke lima |5",
                "Kelima |5",
                "ada 12 buah |12",
                "membahas sepuluh usulan |10",
                "pada 2021 |0",
                "membahas beberapa |0",
                "tiga dari |0"
            })
    void theWordsRightBeforeCount(String before, int count) {
        assertEquals(count, DraftCount.before(before));
    }
}
