package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text cut into {@link Token}s, in one pass. Past either end stands a break, so that callers may look around freely. */
public final class TokenList {

    private static final Token NOTHING = new Token(new Span(0, 0), "", Token.Kind.BREAK, false);

    /** Words that misprints glue to a number: "Rp350", "TAHUN2021", "No.7" needs none. */
    private static final Set<String> GLUED = Set.of("rp", "tahun", "usd", "idr", "no", "nomor", "rm");

    /** Nouns that misprints glue to a number word: "sembilankasus". */
    private static final List<String> TAILS = List.of("kasus", "orang", "anak", "korban", "laporan", "perkara");

    private final CharSequence text;
    private final Token[] tokens;
    private final int[] starts;
    private byte @Nullable [] openers;

    private TokenList(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens.toArray(new Token[0]);
        this.starts = tokens.stream().mapToInt(token -> token.span().start()).toArray();
    }

    public static TokenList of(CharSequence text) {
        return new TokenList(text, new Cutter(text).cut());
    }

    /** What was cut. */
    public CharSequence text() {
        return text;
    }

    public int size() {
        return tokens.length;
    }

    public Token at(int index) {
        return index < 0 || index >= tokens.length ? NOTHING : tokens[index];
    }

    /** Whether the token may be the first of something, told by {@link Openers}. */
    boolean opens(int index, int what) {
        byte[] told = openers;
        if (told == null) {
            told = new byte[tokens.length];
            for (int at = 0; at < told.length; at++) {
                told[at] = (byte) Openers.of(tokens[at]);
            }
            openers = told;
        }
        return index >= 0 && index < told.length && (told[index] & what) != 0;
    }

    public String word(int index) {
        return at(index).word();
    }

    /** Whether a mark joins two halves of a word ("Perundang-undangan"): nothing stands between it and them. */
    boolean joins(int mark) {
        return at(mark).span().end() == at(mark + 1).span().start()
                && at(mark - 1).span().end() == at(mark).span().start();
    }

    /** Whether a word is written in capitals, or is a number. */
    boolean inCapitals(Token token) {
        for (int at = token.span().start(); at < token.span().end(); at++) {
            if (!Character.isUpperCase(text.charAt(at)) && text.charAt(at) != '-') {
                return token.isDigits();
            }
        }
        return token.isWord();
    }

    /** The stretch from one token to another, both included. */
    public Span span(int first, int last) {
        return at(first).span().cover(at(last).span());
    }

    /** Index of the first token that begins at or after a place of the text; {@link #size()} where there is none. */
    public int from(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found < 0 ? -found - 1 : found;
    }

    /** The shortest word with one of the tails. */
    private static final int SHORTEST_GLUED = 7;

    /** Each mark of ASCII as a word. */
    private static final String[] MARKS =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    private static final class Cutter {

        private final CharSequence text;
        private final List<Token> found = new ArrayList<>();

        Cutter(CharSequence text) {
            this.text = text;
        }

        List<Token> cut() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetter(c)) {
                    at = word(at);
                } else if (c >= '0' && c <= '9') {
                    at = digits(at);
                } else {
                    if (c == '\n' || c == '\t' || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                        add(at, at + 1, c == '\n' || c == '\t' ? Token.Kind.BREAK : Token.Kind.MARK, mark(at));
                    }
                    at++;
                }
            }
            return found;
        }

        private int word(int start) {
            int end = letters(start);
            String word = fold(start, end);
            if (end < text.length() && Character.isDigit(text.charAt(end)) && !GLUED.contains(word)) {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                return add(start, end, Token.Kind.WORD, fold(start, end));
            }
            int cut = Math.min(reduplicated(start, end, word), tail(start, word));
            return add(start, cut, Token.Kind.WORD, cut == end ? spelled(start, word) : fold(start, cut));
        }

        /** A name is left as it is: only words in small letters are taken for misprints. */
        private String spelled(int start, String word) {
            String meant = Character.isLowerCase(text.charAt(start)) ? Spelling.meant(word) : null;
            return meant == null ? word : meant;
        }

        private static int tail(int start, String word) {
            if (word.length() < SHORTEST_GLUED || !NumberWords.mayOpen(word)) {
                return Integer.MAX_VALUE;
            }
            for (String tail : TAILS) {
                int head = word.length() - tail.length();
                if (head > 2 && word.endsWith(tail) && NumberWords.isNumber(word.substring(0, head))) {
                    return start + head;
                }
            }
            return Integer.MAX_VALUE;
        }

        private int letters(int from) {
            int end = from;
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || apostrophe(end))) {
                end++;
            }
            return end;
        }

        private boolean apostrophe(int at) {
            char c = text.charAt(at);
            return (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        }

        private int reduplicated(int start, int end, String word) {
            int length = end - start;
            int second = end + 1;
            if (end < text.length() && text.charAt(end) == '-' && letters(second) - second == length) {
                return word.equals(fold(second, second + length)) ? second + length : end;
            }
            return end;
        }

        private int digits(int start) {
            int end = start;
            while (end < text.length() && (digit(end) || joint(end))) {
                end++;
            }
            return add(
                    start, end, Token.Kind.DIGITS, text.subSequence(start, end).toString());
        }

        private boolean joint(int at) {
            char c = text.charAt(at);
            return (c == '.' || c == ',') && at + 1 < text.length() && digit(at + 1);
        }

        private boolean digit(int at) {
            return text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        /** Returns the end. */
        private int add(int start, int end, Token.Kind kind, String word) {
            found.add(new Token(new Span(start, end), word, kind, Character.isUpperCase(text.charAt(start))));
            return end;
        }

        private String mark(int at) {
            char c = text.charAt(at);
            return c < MARKS.length ? MARKS[c] : fold(at, at + 1);
        }

        private String fold(int start, int end) {
            return text.subSequence(start, end)
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'');
        }
    }
}
