package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private final Map<String, String> meant = new HashMap<>();

    /** Words by their length, each with its letters. */
    private final List<List<Key>> byLength = new ArrayList<>();

    /** @param letters a bit for each letter of the alphabet that it has */
    private record Key(String word, int letters) {}

    private Spelling(CsvResource table) {
        for (Map<String, String> row : table.named()) {
            String word = row.getOrDefault("meant", "");
            meant.put(word, word);
            for (String abbreviated : row.getOrDefault("abbreviated", "").split("\\|", -1)) {
                if (!abbreviated.isBlank()) {
                    meant.put(abbreviated, word);
                }
            }
            if (word.length() >= SHORTEST) {
                while (byLength.size() <= word.length()) {
                    byLength.add(new ArrayList<>());
                }
                byLength.get(word.length()).add(new Key(word, letters(word)));
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
        String near = near(word);
        return near == null || OrdinaryWords.contains(word) ? null : near;
    }

    /** The one word that it can be a misprint of, or null. */
    private @Nullable String near(String word) {
        if (word.length() < SHORTEST - 1 || word.length() > byLength.size()) {
            return null;
        }
        int letters = letters(word);
        String near = null;
        for (int length = word.length() - 1; length <= Math.min(word.length() + 1, byLength.size() - 1); length++) {
            for (Key key : byLength.get(length)) {
                if (Integer.bitCount(letters ^ key.letters()) <= 2 && misprint(word, key.word())) {
                    if (near != null) {
                        return null;
                    }
                    near = key.word();
                }
            }
        }
        return near;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            int letter = word.charAt(at) - 'a';
            letters |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
        }
        return letters;
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
