package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "kekeraasan,kekerasan",
        "hingg,hingga",
        "oenelantaran,penelantaran",
        "sebanuak,sebanyak",
        "dsipensasi,dispensasi",
        "kasuus,kasus",
        "thn,tahun",
        "jml,jumlah"
    })
    void aMisprintedOrShortenedWordIsWhatItIsMeantToBe(String written, String meant) {
        assertEquals(meant, Spelling.meant(written));
    }

    /** Words of the dictionary, names of offices and what is too far or too short stay as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kekerasan",
                "kadus",
                "kusus",
                "laporkan",
                "pengadaan",
                "tahan",
                "tempat",
                "peradilan",
                "perkasa",
                "sampah",
                "karosan",
                "bus"
            })
    void otherWordsStay(String word) {
        assertNull(Spelling.meant(word));
    }

    @Test
    void aNameIsLeftAsItIs() {
        assertEquals("kekeraasan", TokenList.of("Kekeraasan").word(0));
        assertEquals("kekerasan", TokenList.of("kekeraasan").word(0));
    }
}
