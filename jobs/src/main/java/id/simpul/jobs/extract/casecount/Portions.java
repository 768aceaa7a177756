package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts what is longer than anybody writes. Every number looks at its sentence and its paragraph, so a text of a single sentence
 * would cost the square of its length; what stands thousands of characters away tells nothing of a number.
 */
final class Portions {

    /** Characters of a sentence, at most; longer ones are cut at the last mark between clauses, or where the limit falls. */
    private static final int SENTENCE = 4_000;

    /** Characters of a sentence from which it is cut behind the next mark, where it is longer than {@link #SENTENCE}. */
    private static final int CLAUSES = 3_000;

    /** Characters of a paragraph, about; a longer one goes on as another between two sentences. */
    private static final int PARAGRAPH = 20_000;

    private static final Set<String> MARKS = Set.of(",", ";");

    private Portions() {}

    /** Sentences in their order, those that are too long as several. */
    static List<Span> sentences(List<Span> sentences, TokenList tokens) {
        if (sentences.stream().allMatch(sentence -> sentence.length() <= SENTENCE)) {
            return sentences;
        }
        List<Span> portions = new ArrayList<>();
        for (Span sentence : sentences) {
            cut(sentence, tokens, portions);
        }
        return portions;
    }

    private static void cut(Span sentence, TokenList tokens, List<Span> portions) {
        int start = sentence.start();
        for (int at = tokens.from(start); at < tokens.size() && sentence.end() - start > SENTENCE; at++) {
            Span token = tokens.at(at).span();
            int end = token.end() - start >= CLAUSES && MARKS.contains(tokens.word(at)) ? token.end() : token.start();
            if (end > start && (end == token.end() || token.end() - start > SENTENCE)) {
                portions.add(new Span(start, end));
                start = end;
            }
        }
        portions.add(new Span(start, sentence.end()));
    }

    /**
     * The stretches that a paragraph is read in: itself, or several where it is too long.
     *
     * @param sentences its own, in order
     */
    static List<Span> paragraphs(Span paragraph, List<Span> sentences) {
        List<Span> portions = new ArrayList<>();
        int start = paragraph.start();
        for (Span sentence : sentences) {
            if (sentence.start() - start >= PARAGRAPH) {
                portions.add(new Span(start, sentence.start()));
                start = sentence.start();
            }
        }
        portions.add(new Span(start, paragraph.end()));
        return portions;
    }
}
