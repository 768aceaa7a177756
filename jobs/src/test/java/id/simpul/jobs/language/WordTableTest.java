package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final WordTable WORDS = WordTable.of(WordTableTest.class, "word_table.csv");

    @Test
    void alternativesAreWordsOfTheirOwn() {
        assertEquals(Set.of("wali kota", "walikota", "pj. bupati", "bupati"), WORDS.of("office"));
    }

    @Test
    void theLongestWordIsTakenFirst() {
        assertEquals("(?:kepala desa|kepala)", WORDS.any("head"));
    }

    @Test
    void severalSortsAreOnePattern() {
        assertTrue(
                WORDS.find("office", "head").matcher("dibuka kepala, kata dia").find());
        assertTrue(WORDS.find("office", "head").matcher("dibuka pj. bupati").find());
    }

    @Test
    void aWordIsNoPartOfAnother() {
        assertFalse(WORDS.find("head").matcher("berkepala dingin").find());
        assertFalse(WORDS.find("office").matcher("pja bupatinya").find());
    }

    @Test
    void aSortThatTheTableLacksIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> WORDS.any("offices"));
    }
}
