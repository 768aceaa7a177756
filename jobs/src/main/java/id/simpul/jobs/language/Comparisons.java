package id.simpul.jobs.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that hold one number or time against another: "dibanding", "menurun"; from {@code comparison_words.csv}. */
public final class Comparisons {

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (Map<String, String> row :
                CsvResource.of(Comparisons.class, "comparison_words.csv").named()) {
            WORDS.put(
                    row.getOrDefault("role", ""),
                    Set.of(row.getOrDefault("words", "").split("\\|", -1)));
        }
    }

    /** Words from such a word to its time, at most. */
    private static final int FAR = 7;

    private Comparisons() {}

    /** "dibanding", "daripada": behind these stands what something is held against. */
    public static boolean compares(String word) {
        return is("held_against", word);
    }

    /** "naik", "berkurang": how what is counted goes from one time to another. */
    public static boolean moves(String word) {
        return is("rise", word) || is("fall", word);
    }

    /** "dibanding 2020", "bertambah dari tahun 2016": whether a time is what another is held against. */
    public static boolean held(TokenList tokens, Span date) {
        int first = tokens.from(date.start());
        return compared(tokens, first) || tokens.word(first - 1).equals("dari") && moves(tokens.word(first - 2));
    }

    /** "Saat itu ada 44 laporan", "Tahun itu …": whether a sentence goes on with the time told last, be it what another is held against. */
    public static boolean then(TokenList tokens, int first) {
        return is("time", tokens.word(first)) && is("pointed_to", tokens.word(first + 1));
    }

    /** "dibanding 2020", "ketimbang tahun 2020": whether what begins with a token is what something is compared with. */
    public static boolean compared(TokenList tokens, int first) {
        for (int at = first - 1; at >= Math.max(0, first - FAR); at--) {
            String word = tokens.word(at);
            if (compares(word)) {
                return true;
            }
            if (!tokens.at(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static boolean is(String role, String word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word);
    }
}
