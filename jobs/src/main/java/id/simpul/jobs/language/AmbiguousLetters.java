package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/** Capitals that are somebody's initials or the head of a name: "RS" is a person, or a hospital ("rumah sakit"). */
final class AmbiguousLetters {

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Set<String> SCHOOLS = Set.of("sd", "mi", "ma");
    private static final Set<String> PLACING = Set.of("di", "ke", "dari", "pihak", "antara", "putusan", "menuju");

    private final Wording tokens;

    AmbiguousLetters(Wording tokens) {
        this.tokens = tokens;
    }

    /** Whether a word, in lower case, is of such letters, wherever it stands. */
    static boolean may(String word) {
        return WORDS.is(word, "ambiguous letters");
    }

    /** Whether such letters may be initials here ("SISWI RS DICABULI"): no hospital's name follows, and they are nowhere to be. */
    boolean at(int at) {
        String word = tokens.folded(at);
        if (!may(word)) {
            return false;
        }
        boolean named = tokens.after(at) == Gap.SPACE && tokens.capitalised(at + 1);
        String before = tokens.before(at) == Gap.SPACE ? tokens.folded(at - 1) : "";
        boolean school = SCHOOLS.contains(word) && WORDS.is(before, "schooling");
        return !school && !PLACING.contains(before) && (!named || NameClues.person(before));
    }
}
