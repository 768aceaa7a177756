package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.HashSet;
import java.util.Set;

/** What a text itself explains in brackets: "Kawasan Tanpa Rokok (KTR)", "Sosialisasi Peraturan Daerah (Sosper)". */
final class Abbreviations {

    private static final int SKIPPED = 3;
    /** Letters that a word gives, at least. */
    private static final int SHORTEST = 2;

    private Abbreviations() {}

    /** As written. */
    static Set<String> of(Wording tokens, WordSorts sorts) {
        Set<String> found = new HashSet<>();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.before(at) == Gap.OPEN
                    && tokens.word(at).length() > 1
                    && (tokens.acronym(at)
                            ? explained(tokens, sorts, at)
                            : tokens.capitalised(at) && tokens.after(at) == Gap.CLOSE && blended(tokens, sorts, at))) {
                found.add(tokens.word(at));
            }
        }
        return found;
    }

    /** Whether its letters begin the words before it, some passed over; the words of a name explain nothing. */
    private static boolean explained(Wording tokens, WordSorts sorts, int at) {
        String letters = tokens.folded(at);
        int next = letters.length() - 1;
        int skipped = 0;
        int named = 0;
        for (int i = at - 1; i >= 0 && next >= 0 && skipped <= SKIPPED && tokens.after(i) != Gap.BREAK; i--) {
            if (tokens.folded(i).charAt(0) == letters.charAt(next)) {
                next--;
                named += sorts.personal(i) && sorts.of(i) != Sort.EITHER ? 1 : 0;
            } else {
                skipped++;
            }
        }
        return next < 0 && named * 2 < letters.length();
    }

    /** Whether it is made of the beginnings of two words or more before it, one passed over at most; no names. */
    private static boolean blended(Wording tokens, WordSorts sorts, int at) {
        String word = tokens.folded(at);
        int end = word.length();
        int parts = 0;
        boolean skipped = false;
        for (int i = at - 1; i >= 0 && end > 0 && tokens.after(i) != Gap.BREAK; i--) {
            int shared = shared(word.substring(0, end), tokens.folded(i));
            if (shared < SHORTEST) {
                if (skipped) {
                    return false;
                }
                skipped = true;
            } else if (sorts.personal(i)) {
                return false;
            } else {
                end -= shared;
                parts++;
            }
        }
        return end == 0 && parts >= 2;
    }

    /** How many letters at the end of the one begin the other. */
    private static int shared(String word, String full) {
        for (int length = Math.min(word.length(), full.length()); length >= SHORTEST; length--) {
            if (full.startsWith(word.substring(word.length() - length))) {
                return length;
            }
        }
        return 0;
    }
}
