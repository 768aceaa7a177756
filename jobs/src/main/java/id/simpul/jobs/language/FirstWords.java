package id.simpul.jobs.language;

/**
 * Passes over most words that none of a dictionary's phrases begins with, by one bit of their hash, which a string keeps: a
 * look-up in a map costs many times as much, and most words of a text are in no dictionary.
 */
final class FirstWords {

    /** Enough for some hundred words. */
    private static final int USUAL = 1 << 13;

    private final long[] bits;

    FirstWords() {
        this(USUAL);
    }

    /** @param size bits, a power of two; some ten times as many as words */
    FirstWords(int size) {
        bits = new long[size / Long.SIZE];
    }

    void add(String word) {
        int place = place(word);
        bits[place / Long.SIZE] |= 1L << place;
    }

    /** Adds a word and all that it begins with: what is not held then begins no word. */
    void addBeginnings(String word) {
        for (int end = 1; end <= word.length(); end++) {
            add(word.substring(0, end));
        }
    }

    /** Never false for a word that was added. */
    boolean mayHold(String word) {
        int place = place(word);
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    private int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & bits.length * Long.SIZE - 1;
    }
}
