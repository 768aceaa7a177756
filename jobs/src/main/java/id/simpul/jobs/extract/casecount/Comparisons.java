package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.Set;

/** Words that hold one number or time against another: "dibanding", "menurun". */
final class Comparisons {

    private static final Set<String> COMPARERS =
            Set.of("dibanding", "dibandingkan", "ketimbang", "daripada", "disandingkan", "disanding");

    private static final Set<String> MOVES = Set.of(
            "turun",
            "menurun",
            "berkurang",
            "surut",
            "susut",
            "anjlok",
            "mengecil",
            "naik",
            "meningkat",
            "bertambah",
            "melonjak",
            "melompat",
            "menanjak",
            "membengkak",
            "meroket",
            "melejit",
            "merosot",
            "menyusut");

    private Comparisons() {}

    /** "dibanding", "daripada". */
    static boolean compares(String word) {
        return COMPARERS.contains(word);
    }

    /** "naik", "berkurang". */
    static boolean moves(String word) {
        return MOVES.contains(word);
    }

    /** "dibanding 2020", "bertambah dari tahun 2016": whether a time is what another is held against. */
    static boolean held(TokenList tokens, Span date) {
        int first = tokens.from(date.start());
        return compared(tokens, first) || tokens.word(first - 1).equals("dari") && moves(tokens.word(first - 2));
    }

    /** "dibanding 2020", "ketimbang tahun 2020": whether what begins with a token is what something is compared with. */
    static boolean compared(TokenList tokens, int first) {
        return compares(tokens.word(first - 1)) || compares(tokens.word(first - 2));
    }
}
