package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {

    private static final int LONGEST = 4_000;

    @Test
    void sentencesThatPeopleWriteStayWhole() {
        String text = "Kabupaten Garut mencatat 41 kasus, Ciamis 12 kasus; sisanya di luar daerah.";
        List<Span> sentences = List.of(new Span(0, text.length()));
        assertEquals(sentences, Portions.sentences(sentences, TokenList.of(text)));
        assertEquals(sentences, Portions.paragraphs(new Span(0, text.length()), sentences));
    }

    @Test
    void aSentenceWithoutEndIsCutBetweenItsClauses() {
        String text = "Kabupaten Garut 41 kasus, ".repeat(2_000);
        List<Span> portions = Portions.sentences(List.of(new Span(0, text.length())), TokenList.of(text));
        assertWhole(text, portions);
        portions.subList(0, portions.size() - 1)
                .forEach(portion -> assertTrue(portion.of(text).endsWith(",")));
    }

    @Test
    void withoutMarksItIsCutBetweenItsWords() {
        String text = "kasus ".repeat(5_000);
        List<Span> portions = Portions.sentences(List.of(new Span(0, text.length())), TokenList.of(text));
        assertWhole(text, portions);
        portions.forEach(portion -> assertTrue(portion.of(text).startsWith("kasus")));
    }

    /** A word longer than any sentence is none that anything is looked for in; it stands alone, and the cutting goes on behind it. */
    @Test
    void aWordLongerThanASentenceStandsAlone() {
        String text = "kasus " + "a".repeat(3 * LONGEST) + " kasus".repeat(1_000);
        List<Span> portions = Portions.sentences(List.of(new Span(0, text.length())), TokenList.of(text));
        assertEquals("kasus ", portions.get(0).of(text));
        assertTrue(portions.size() > 2);
        assertEquals(text.length(), portions.get(portions.size() - 1).end());
    }

    @Test
    void aParagraphWithoutEndGoesOnAsAnotherBetweenTwoSentences() {
        String sentence = "Kabupaten Garut mencatat 41 kasus. ";
        List<Span> sentences = IntStream.range(0, 3_000)
                .mapToObj(i -> new Span(0, sentence.length()).shift(i * sentence.length()))
                .toList();
        List<Span> portions = Portions.paragraphs(new Span(0, 3_000 * sentence.length()), sentences);
        assertTrue(portions.size() > 3);
        portions.forEach(portion -> assertEquals(0, portion.start() % sentence.length()));
        for (int at = 1; at < portions.size(); at++) {
            assertEquals(portions.get(at - 1).end(), portions.get(at).start());
        }
    }

    private static void assertWhole(String text, List<Span> portions) {
        int at = 0;
        for (Span portion : portions) {
            assertEquals(at, portion.start());
            assertTrue(portion.length() <= LONGEST);
            at = portion.end();
        }
        assertEquals(text.length(), at);
    }
}
