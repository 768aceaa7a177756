package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.HashSet;
import java.util.Set;

/** The capitals in brackets that a text itself explains: "Kawasan Tanpa Rokok (KTR)". */
final class Abbreviations {

    private static final int SKIPPED = 3;

    private Abbreviations() {}

    /** As written. */
    static Set<String> of(Wording tokens, WordSorts sorts) {
        Set<String> found = new HashSet<>();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.before(at) == Gap.OPEN
                    && tokens.word(at).length() > 1
                    && tokens.acronym(at)
                    && explained(tokens, sorts, at)) {
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
}
