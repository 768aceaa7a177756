package id.simpul.jobs.language;

/**
 * A word, a number in digits, or a mark of a text.
 *
 * @param span where it stands
 * @param word folded for look-ups: lower case by {@link java.util.Locale#ROOT}, straight apostrophes
 * @param kind what its characters are
 * @param capital whether it begins with a capital letter
 */
public record Token(Span span, String word, Kind kind, boolean capital) {

    public enum Kind {
        /** Letters, also with digits after them (P21); the halves of a reduplication (anak-anak) are one word. */
        WORD,
        /** Digits, also with points and commas between them. */
        DIGITS,
        /** One character of anything else that is visible. */
        MARK,
        /** A line feed or a tab: nothing runs across it. */
        BREAK
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /** Whether it is a hyphen or a dash of any length. */
    public boolean isDash() {
        return kind == Kind.MARK && word.length() == 1 && "-‐‑‒–—−".indexOf(word.charAt(0)) >= 0;
    }
}
