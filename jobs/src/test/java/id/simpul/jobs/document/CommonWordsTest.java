package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommonWordsTest {

    @Test
    void findsEveryWordInAnyCaseAndNoOther() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < 700; i++) {
            words.put("kata" + Integer.toString(i, 36), i);
        }
        CommonWords<Integer> common = new CommonWords<>(words);
        words.forEach((word, value) -> {
            String text = "(" + word.toUpperCase(Locale.ROOT) + "_)";
            assertEquals(value, common.find(text, 1, 1 + word.length()));
            assertNull(common.find(text, 1, 2 + word.length()));
        });
        assertNull(common.find("lain", 0, 4));
    }

    @Test
    void ofNoWordsFindsNone() {
        assertNull(new CommonWords<>(Map.of()).find("kata", 0, 4));
    }
}
