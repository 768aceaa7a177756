package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.List;

/** Runs of letters and digits; an apostrophe or hyphen between two letters belongs to the word. */
final class Words {

    private Words() {}

    static List<Span> of(CharSequence text) {
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
