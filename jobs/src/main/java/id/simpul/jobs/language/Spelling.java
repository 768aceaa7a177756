package id.simpul.jobs.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a misprinted or shortened word is meant to be: the words that counts hang on, of {@code spellings.csv}, with one letter
 * wrong, missing, too many or two exchanged ("kekersan", "hingg", "oenelantaran"), or as officers shorten them ("thn", "jml").
 * Words of the dictionary are left as they are, however near they come.
 */
final class Spelling {

    /** Letters of a word whose misprints are read, at least; of one so short no letter may be another ("kadus" is no "kasus"). */
    private static final int SHORTEST = 5;

    /** From here on any letter may be wrong; in shorter words the first stands. */
    private static final int LONG = 8;

    private static final class Holder {
        static final Spelling READ = new Spelling(CsvResource.of(Spelling.class, "spellings.csv"));
    }

    private static final String SEVERAL = "";

    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> bereft = new HashMap<>();

    private Spelling(CsvResource table) {
        for (Map<String, String> row : table.named()) {
            String word = row.getOrDefault("meant", "");
            meant.put(word, word);
            for (String abbreviated : row.getOrDefault("abbreviated", "").split("\\|", -1)) {
                if (!abbreviated.isBlank()) {
                    meant.put(abbreviated, word);
                }
            }
        }
        for (String word : Map.copyOf(meant).values()) {
            if (word.length() >= SHORTEST) {
                for (int at = 0; at <= word.length(); at++) {
                    bereft.merge(without(word, at), word, (a, b) -> a.equals(b) ? a : SEVERAL);
                }
            }
        }
    }

    /** @param word in lower case, as printed; returns what it is meant to be, or null where it is not misprinted */
    static @Nullable String meant(String word) {
        return Holder.READ.of(word);
    }

    private @Nullable String of(String word) {
        String known = meant.get(word);
        if (known != null) {
            return known.equals(word) ? null : known;
        }
        if (word.length() < SHORTEST - 1 || OrdinaryWords.root(word)) {
            return null;
        }
        String near = null;
        for (int at = 0; at <= word.length(); at++) {
            String found = bereft.get(without(word, at));
            if (found != null && !SEVERAL.equals(found) && misprint(word, found)) {
                if (near != null && !near.equals(found)) {
                    return null;
                }
                near = found;
            }
        }
        return near == null || OrdinaryWords.contains(word) ? null : near;
    }

    /** A word without one of its letters; at its end, the whole. */
    private static String without(String word, int at) {
        return at == word.length() ? word : word.substring(0, at) + word.substring(at + 1);
    }

    /** Whether one letter is wrong, missing or too many, or two neighbours are exchanged. */
    private static boolean misprint(String word, String meant) {
        if (Math.abs(word.length() - meant.length()) > 1
                || meant.length() < LONG && word.charAt(0) != meant.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < word.length() && same < meant.length() && word.charAt(same) == meant.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < Math.min(word.length(), meant.length()) - same
                && word.charAt(word.length() - 1 - behind) == meant.charAt(meant.length() - 1 - behind)) {
            behind++;
        }
        int wrong = word.length() - same - behind;
        int right = meant.length() - same - behind;
        boolean exchanged = wrong == 2
                && right == 2
                && word.charAt(same) == meant.charAt(same + 1)
                && word.charAt(same + 1) == meant.charAt(same);
        boolean replaced = wrong == 1 && right == 1;
        return replaced ? meant.length() > SHORTEST : wrong <= 1 && right <= 1 || exchanged;
    }
}
