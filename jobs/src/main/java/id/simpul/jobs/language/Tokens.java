package id.simpul.jobs.language;

import java.util.Arrays;
import java.util.Locale;

/** The runs of letters and digits of a text, each with its folded form: lower case, nothing but letters and digits. */
final class Tokens {

    private final CharSequence text;
    private int[] starts;
    private int[] ends;
    private String[] folds;
    private int size;

    Tokens(CharSequence text) {
        this.text = text;
        int guess = 16 + text.length() / 6;
        starts = new int[guess];
        ends = new int[guess];
        folds = new String[guess];
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && inWord(text, end)) {
                end++;
            }
            add(at, end);
            at = end;
        }
    }

    /** A name as it is looked up: "Tanjung Pinang", "Tanjungpinang" and "TANJUNG-PINANG" are one. */
    static String fold(CharSequence name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                out.append(c < 128 ? asciiLower(c) : Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    CharSequence text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The folded form; "" where there is no such token. */
    String fold(int token) {
        return token < 0 || token >= size ? "" : folds[token];
    }

    boolean capital(int token) {
        return token >= 0 && token < size && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether all letters are capitals, of which there are at least two. */
    boolean capitals(int token) {
        int letters = 0;
        for (int at = starts[token]; at < ends[token]; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    boolean digits(int token) {
        return Character.isDigit(text.charAt(starts[token]));
    }

    /** What stands between this token and the one before; for the first, what stands before it. */
    String gap(int token) {
        int from = token == 0 ? 0 : ends[token - 1];
        int to = token >= size ? text.length() : starts[token];
        return text.subSequence(from, Math.min(to, from + 40)).toString();
    }

    /** Whether only a blank, a hyphen or an abbreviation's point stands between this token and the one before. */
    boolean joined(int token) {
        if (token <= 0 || token >= size) {
            return false;
        }
        int from = ends[token - 1];
        int length = starts[token] - from;
        if (length == 1) {
            char c = text.charAt(from);
            return c == ' ' || c == '\u00a0' || c == '-' || c == '\'' || c == '’' || c == '.';
        }
        return length == 2 && text.charAt(from) == '.' && text.charAt(from + 1) == ' ' && from - starts[token - 1] <= 4;
    }

    /** The first token that starts at or after a place in the text. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found < 0 ? -found - 1 : found;
    }

    private static boolean inWord(CharSequence text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            folds = Arrays.copyOf(folds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        folds[size] = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        size++;
    }

    private static char asciiLower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
