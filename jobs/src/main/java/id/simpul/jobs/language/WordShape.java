package id.simpul.jobs.language;

/** How a word is written, whatever it means and wherever it stands. */
final class WordShape {

    private WordShape() {}

    /** Digits, or a capital within: "P21", "TribunBatam", "SAFEnet". */
    static boolean coined(String word) {
        boolean small = false;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || small && Character.isUpperCase(c) || capitals > 2 && Character.isLowerCase(c)) {
                return true;
            }
            small = Character.isLowerCase(c);
            capitals = Character.isUpperCase(c) ? capitals + 1 : 0;
        }
        return false;
    }

    /**
     * Whether it can be said as a word, unlike most acronyms: vowels, and hardly three consonants in a row.
     *
     * @param folded in lower case
     */
    static boolean spoken(String folded) {
        int run = 0;
        int vowels = 0;
        for (int i = 0; i < folded.length(); i++) {
            boolean vowel = "aeiou".indexOf(folded.charAt(i)) >= 0;
            boolean joint = i > 0 && "ng ny kh sy th".contains(folded.substring(i - 1, i + 1));
            vowels += vowel ? 1 : 0;
            run = vowel ? 0 : joint ? run : run + 1;
            if (run > 2) {
                return false;
            }
        }
        return vowels > 0 && run < 2;
    }
}
