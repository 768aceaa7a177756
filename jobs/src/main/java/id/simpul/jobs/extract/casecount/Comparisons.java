package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.TokenList;
import java.util.Set;

/** Words that hold one number or time against another: "dibanding", "menurun". */
final class Comparisons {

    private static final Set<String> COMPARERS = Set.of("dibanding", "dibandingkan", "ketimbang", "daripada");

    private static final Set<String> MOVES = Set.of(
            "turun", "menurun", "berkurang", "naik", "meningkat", "bertambah", "melonjak", "merosot", "menyusut");

    private Comparisons() {}

    /** "dibanding", "daripada". */
    static boolean compares(String word) {
        return COMPARERS.contains(word);
    }

    /** "naik", "berkurang". */
    static boolean moves(String word) {
        return MOVES.contains(word);
    }

    /** "dibanding 2020", "ketimbang tahun 2020": whether what begins with a token is what something is compared with. */
    static boolean compared(TokenList tokens, int first) {
        return compares(tokens.word(first - 1)) || compares(tokens.word(first - 2));
    }
}
