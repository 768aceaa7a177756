package id.simpul.jobs.language;

/** What the affixes of a word, in lower case, tell of it. */
final class Affixes {

    private Affixes() {}

    /** Whether it begins as a verb does, and is long enough for one: "menangis", "dijual", "bermain", "terluka". */
    static boolean verb(String word) {
        return word.length() > 4
                && (word.startsWith("me") || word.startsWith("di") || word.startsWith("ber") || word.startsWith("ter"));
    }
}
