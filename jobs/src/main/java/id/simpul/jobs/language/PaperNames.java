package id.simpul.jobs.language;

import java.util.List;
import java.util.function.Predicate;

/**
 * Papers named in brackets at the head of a story: "Nunukan (ANTARA Kaltim) – …", "Mataram (NTB Satu) – …". A province or a
 * number in a paper's name says nothing of what is told.
 */
final class PaperNames {

    /** Characters of a line before such a bracket, at most. */
    private static final int HEAD = 60;

    private static final int NAME = 40;

    private PaperNames() {}

    /** The mentions, without those inside the name of a paper. */
    static <T> List<Mention<T>> without(CharSequence text, List<Mention<T>> mentions) {
        Predicate<Mention<T>> named = mention -> inside(text, mention.span());
        return mentions.stream().anyMatch(named)
                ? mentions.stream().filter(named.negate()).toList()
                : mentions;
    }

    private static boolean inside(CharSequence text, Span span) {
        int open = span.start() - 1;
        while (open >= 0 && span.start() - open <= NAME && part(text.charAt(open))) {
            open--;
        }
        int close = span.end();
        while (close < text.length() && close - span.end() <= NAME && part(text.charAt(close))) {
            close++;
        }
        boolean bracketed = open >= 0 && text.charAt(open) == '(' && close < text.length() && text.charAt(close) == ')';
        boolean alone = span.start() == open + 1 && span.end() == close;
        return bracketed && !alone && dash(text, close + 1) && heads(text, open);
    }

    private static boolean part(char c) {
        return c == ' ' || c == '.' || Character.isLetterOrDigit(c);
    }

    private static boolean dash(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && "-–—:".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether only names stand before it in its line. */
    private static boolean heads(CharSequence text, int open) {
        boolean begins = true;
        for (int at = open - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
            char c = text.charAt(at);
            boolean first = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            begins &= !Character.isLetter(c) || !first || Character.isUpperCase(c);
            if (!begins || open - at > HEAD || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
