package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text with what stands between them. */
final class Wording {

    /** What separates a word from the next one. */
    enum Gap {
        /** Nothing but blanks. */
        SPACE,
        COMMA,
        /** A full stop, with or without a blank behind it. */
        DOT,
        OPEN,
        CLOSE,
        /** Slash, hyphen, dash or ampersand. */
        JOIN,
        COLON,
        QUOTE,
        /** A line feed or tab, or the text's edge. */
        BREAK,
        OTHER
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CharSequence text;
    private final List<Span> spans;
    private final String[] words;
    private final String[] folded;
    private final Gap[] gaps;
    private final boolean[] headline;

    Wording(CharSequence text) {
        this.text = text;
        spans = words(text);
        words = new String[spans.size()];
        folded = new String[spans.size()];
        gaps = new Gap[spans.size()];
        headline = new boolean[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = spans.get(i).of(text);
            folded[i] = words[i].toLowerCase(Locale.ROOT);
            gaps[i] = i + 1 < words.length
                    ? gap(text, spans.get(i).end(), spans.get(i + 1).start())
                    : Gap.BREAK;
        }
        markHeadlines();
    }

    /** Whether the word stands in a line whose words are nearly all capitalised, where capitals tell nothing. */
    boolean headline(int at) {
        return headline[at];
    }

    private void markHeadlines() {
        int start = 0;
        for (int i = 0; i < words.length; i++) {
            if (gaps[i] == Gap.BREAK) {
                Arrays.fill(headline, start, i + 1, capitalsRule(start, i + 1));
                start = i + 1;
            }
        }
    }

    /** Whether a full stop, a quotation mark or a day in brackets closes the line: headlines have none. */
    private boolean closed(int end) {
        if (end < text.length() && text.charAt(end) == ')' && Character.isDigit(text.charAt(end - 1))) {
            return true;
        }
        for (int at = end; at < text.length() && at < end + 3; at++) {
            if (".!?”\"".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean capitalsRule(int from, int to) {
        int long4 = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (words[i].length() >= 4 && !number(i)) {
                long4++;
                capitals += capitalised(i) ? 1 : 0;
            }
        }
        return !closed(spans.get(to - 1).end()) && long4 >= 4 && capitals * 10 >= long4 * 7;
    }

    int size() {
        return words.length;
    }

    CharSequence text() {
        return text;
    }

    Span span(int at) {
        return spans.get(at);
    }

    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** The words from one to before another as written, with single blanks. */
    String phrase(int from, int to) {
        String written = span(from, to).of(text);
        for (int i = 1; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || written.charAt(i - 1) == ' ')) {
                return BLANKS.matcher(written).replaceAll(" ");
            }
        }
        return written;
    }

    String word(int at) {
        return words[at];
    }

    String folded(int at) {
        return at >= 0 && at < folded.length ? folded[at] : "";
    }

    /** What stands behind the word; BREAK behind the last one. */
    Gap after(int at) {
        return at < 0 ? Gap.BREAK : gaps[at];
    }

    /** Whether something that was hidden stands behind the word, before the next. */
    boolean masked(int at) {
        return at >= 0
                && at + 1 < words.length
                && gaps[at] == Gap.OTHER
                && text.subSequence(spans.get(at).end(), spans.get(at + 1).start())
                        .toString()
                        .contains(Identities.MASK);
    }

    Gap before(int at) {
        return after(at - 1);
    }

    boolean capitalised(int at) {
        return at >= 0 && at < words.length && Character.isUpperCase(words[at].charAt(0));
    }

    /** Whether all its letters are capitals and it has at least two. */
    boolean acronym(int at) {
        String word = words[at];
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2;
    }

    boolean lower(int at) {
        return at >= 0 && at < words.length && Character.isLowerCase(words[at].charAt(0));
    }

    boolean number(int at) {
        return at >= 0 && at < words.length && Character.isDigit(words[at].charAt(0));
    }

    /** The first word that starts at or behind the offset. */
    int at(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Gap gap(CharSequence text, int from, int to) {
        Gap gap = Gap.SPACE;
        for (int at = from; at < to; at++) {
            Gap here = kind(text.charAt(at));
            if (here == Gap.BREAK) {
                return Gap.BREAK;
            }
            if (here != Gap.SPACE) {
                gap = gap == Gap.SPACE || gap == here ? here : combined(gap, here);
            }
        }
        return gap;
    }

    /** ".," behind a degree is a comma, "," before a bracket or quotation mark is the latter; anything else is a boundary. */
    private static Gap combined(Gap first, Gap second) {
        if (first == Gap.DOT && (second == Gap.COMMA || second == Gap.CLOSE)) {
            return second;
        }
        if (second == Gap.OPEN && (first == Gap.DOT || first == Gap.COMMA)) {
            return Gap.OPEN;
        }
        if (first == Gap.CLOSE && (second == Gap.COMMA || second == Gap.DOT)) {
            return Gap.CLOSE;
        }
        if (first == Gap.QUOTE || second == Gap.QUOTE) {
            return Gap.QUOTE;
        }
        return Gap.OTHER;
    }

    private static Gap kind(char c) {
        switch (c) {
            case '\n':
            case '\t':
            case '\r':
                return Gap.BREAK;
            case ',':
                return Gap.COMMA;
            case '.':
                return Gap.DOT;
            case '(':
            case '[':
                return Gap.OPEN;
            case ')':
            case ']':
                return Gap.CLOSE;
            case '/':
            case '-':
            case '–':
            case '—':
            case '&':
                return Gap.JOIN;
            case ':':
                return Gap.COLON;
            case '"':
            case '“':
            case '”':
            case '„':
            case '‘':
            case '’':
            case '\'':
            case '«':
            case '»':
                return Gap.QUOTE;
            default:
                return Character.isWhitespace(c) || c == '\u00a0' || Character.getType(c) == Character.FORMAT
                        ? Gap.SPACE
                        : Gap.OTHER;
        }
    }

    /** Runs of letters and digits; an apostrophe or hyphen between two of them belongs to the word. */
    private static List<Span> words(CharSequence text) {
        List<Span> words = new ArrayList<>();
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int start = at;
                while (at < length && inside(text, at)) {
                    at++;
                }
                words.add(new Span(start, at));
            }
        }
        return words;
    }

    private static boolean inside(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return (c == '\'' || c == '’' || c == '-')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
