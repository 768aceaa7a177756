package id.simpul.jobs.reconcile.syndication;

import java.util.Set;

/** Whether two names are one, spelled in two ways: {@code Tanjung Pinang}, {@code Tanjungpinang}; a slip of the pen. */
final class Spelling {

    /** One slip in so many letters. */
    private static final int LETTERS_A_SLIP = 4;

    /** Letters of names that are compared letter by letter, at most: a page may hold a word of any length. */
    private static final int LONGEST = 80;

    private Spelling() {}

    /** Takes the words of each name in alphabetical order: parts that both have were left out before. */
    static boolean same(Set<String> one, Set<String> other) {
        String a = String.join("", one);
        String b = String.join("", other);
        if (Math.max(a.length(), b.length()) > LONGEST) {
            return a.equals(b);
        }
        int allowed = Math.min(a.length(), b.length()) / LETTERS_A_SLIP;
        return a.equals(b) || allowed > 0 && Math.abs(a.length() - b.length()) <= allowed && slips(a, b) <= allowed;
    }

    /** Letters to be put in, left out or exchanged (V. Levenshtein, 1966). */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
