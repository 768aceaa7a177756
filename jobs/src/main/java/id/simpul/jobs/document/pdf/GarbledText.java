package id.simpul.jobs.document.pdf;

import java.util.List;

/**
 * Tells text that only looks like text to a program: fonts without a table of what their glyphs stand for give marks, or letters
 * that spell nothing. Such a page is to be read as a picture.
 */
final class GarbledText {

    /** Glyphs that stand for nothing known, as a share of all. */
    private static final double UNMAPPED = 0.3;

    /** Fewer words prove nothing. */
    private static final int FEWEST_WORDS = 25;

    /** In real text of any European or Malay language most words of letters look like words. */
    private static final double WORDS = 0.4;

    private static final int LONGEST_RUN = 5;

    private GarbledText() {}

    static boolean is(List<PdfWord> words, int unmapped) {
        int characters = words.stream().mapToInt(word -> word.text().length()).sum();
        if (unmapped > 20 && unmapped > UNMAPPED * (unmapped + characters)) {
            return true;
        }
        int seen = 0;
        int good = 0;
        for (PdfWord word : words) {
            if (hasLetters(word.text())) {
                seen++;
                good += looksLikeAWord(word.text()) ? 1 : 0;
                if (good >= WORDS * words.size()) {
                    return false; // enough, whatever the others are
                }
            }
        }
        return seen >= FEWEST_WORDS && good < WORDS * seen;
    }

    /** Three characters of which half are letters; figures and codes are left out of the judgement. */
    private static boolean hasLetters(String word) {
        int letters = 0;
        int figures = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
            figures += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return letters >= 3 || (letters > 0 && word.length() >= 4 && letters + figures < word.length() - 1);
    }

    /** Letters between marks, with a vowel, and no long run of consonants; capitals only at the beginning or all through. */
    private static boolean looksLikeAWord(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        boolean vowel = false;
        int run = 0;
        int odd = 0;
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)) {
                run = 0;
                odd += "-/.,'’()&:@_".indexOf(c) >= 0 || Character.isDigit(c) ? 0 : 1;
            } else if ("aeiouyAEIOUYàáâäåèéêëìíîïòóôöøùúûü".indexOf(c) >= 0) {
                vowel = true;
                run = 0;
            } else if (++run > LONGEST_RUN) {
                return false;
            }
            if (i > from + 1
                    && Character.isUpperCase(c)
                    && Character.isLowerCase(word.charAt(i - 1))
                    && Character.isUpperCase(word.charAt(i - 2))) {
                odd++;
            }
        }
        return odd == 0 && (vowel || to - from <= 3 || isCapitals(word, from, to));
    }

    /** An abbreviation: KPPPA, BKKBN. */
    private static boolean isCapitals(String word, int from, int to) {
        return to - from <= LONGEST_RUN + 1 && word.substring(from, to).chars().allMatch(Character::isUpperCase);
    }
}
