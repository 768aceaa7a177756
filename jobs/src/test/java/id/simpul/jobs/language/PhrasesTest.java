package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases<String> PHRASES = Phrases.of(
            List.of(Map.of("phrases", "{calon;} {PMI;TKI} {gelap;tanpa dokumen}|buruh")), "phrases", row -> "told");

    private static int taken(String text) {
        Phrases.Match<String> match = PHRASES.startingAt(TokenList.of(text), 0);
        return match == null ? 0 : match.tokens();
    }

    @Test
    void alternativesInBracesStandForEachOfThem() {
        assertEquals(2, taken("TKI gelap asal Kupang"));
        assertEquals(3, taken("PMI tanpa dokumen"));
        assertEquals(4, taken("calon TKI tanpa dokumen"));
        assertEquals(1, taken("buruh gelap"));
        assertEquals(0, taken("PMI terampil"));
        assertEquals(0, taken("calon buruh"));
        assertNull(PHRASES.startingAt(TokenList.of("gelap"), 0));
    }
}
