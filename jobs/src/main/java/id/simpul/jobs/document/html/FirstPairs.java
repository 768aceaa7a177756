package id.simpul.jobs.document.html;

import java.util.BitSet;
import java.util.Collection;

/** The first two letters of some words: most texts hold none of these pairs, which spares them a closer look. */
final class FirstPairs {

    private final BitSet pairs = new BitSet();

    /** @param words of two letters or more */
    FirstPairs(Collection<String> words) {
        words.forEach(word -> pairs.set(pair(word, 0)));
    }

    /** Whether one of the words may begin at a place that has a letter behind it, in any case. */
    boolean mayBegin(String text, int at) {
        return pairs.get(pair(text, at));
    }

    /** A number for two letters, whatever their case; signs share those of letters. */
    private static int pair(String text, int at) {
        return (text.charAt(at) & 0x1F) << 5 | (text.charAt(at + 1) & 0x1F);
    }
}
