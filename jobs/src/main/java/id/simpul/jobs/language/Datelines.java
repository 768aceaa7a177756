package id.simpul.jobs.language;

import java.util.regex.Pattern;

/** The town at the head of a news story: "KENDARI – …", "Antara, Mataram (5/3) - …", "PORTAL.CO.ID, PONTIANAK - …", "portal.co.id, NUNUKAN – …", "Jakarta: …". */
final class Datelines {

    /** A dateline stands near the top, within the head of its line. */
    private static final int TOP = 3000;

    /** A story with a colon begins here at the latest, and goes on for a paragraph. */
    private static final int FIRST = 600;

    private static final int PARAGRAPH = 60;

    private static final Pattern LABEL = Pattern.compile("\\n[A-Z][A-Za-z ]{2,25}: ");

    private static final int HEAD = 90;
    private static final int STORY = 30;

    private Datelines() {}

    /** Whether these tokens stand in a dateline. */
    static boolean at(Tokens tokens, int first, int last) {
        if (tokens.start(first) > TOP || partOfName(tokens, first, last)) {
            return false;
        }
        CharSequence text = tokens.text();
        int line = tokens.start(first);
        while (line > 0 && text.charAt(line - 1) != '\n') {
            if (tokens.start(first) - line > HEAD) {
                return false;
            }
            line--;
        }
        if (line == tokens.start(first) && colon(text, tokens.start(first), tokens.end(last))) {
            return true;
        }
        int dash = dash(text, tokens.end(last), line + HEAD);
        return dash > 0 && storyFollows(text, dash) && onlyNames(tokens, line, dash, first, last);
    }

    /** "Jakarta: Sebanyak 26 …" at the head of the first story, not the label of a row: no other line begins so. */
    private static boolean colon(CharSequence text, int start, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ':' || text.charAt(end + 1) != ' ' || start > FIRST) {
            return false;
        }
        int stop = end;
        while (stop < text.length() && text.charAt(stop) != '\n') {
            stop++;
        }
        return stop - end >= PARAGRAPH
                && storyFollows(text, end)
                && !LABEL.matcher(text.subSequence(0, Math.max(0, start - 1))).find()
                && !LABEL.matcher(text.subSequence(stop, text.length())).find();
    }

    /** "Mahakam Raya –" is a paper, not the town of Raya. */
    private static boolean partOfName(Tokens tokens, int first, int last) {
        return tokens.joined(first)
                || (last + 1 < tokens.size()
                        && tokens.capital(last + 1)
                        && tokens.gap(last + 1).equals(" "));
    }

    private static int dash(CharSequence text, int from, int to) {
        for (int at = from; at < Math.min(to, text.length() - 1); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return -1;
            }
            boolean spaced = text.charAt(at + 1) == ' ' || text.charAt(at - 1) == ' ' || text.charAt(at + 1) == '-';
            if (c == '–' || c == '—' || (c == '-' && spaced)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean storyFollows(CharSequence text, int dash) {
        int at = dash + 1;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && end - at < STORY) {
            end++;
        }
        return end - at >= STORY;
    }

    /** Before the dash stand only names, numbers and parts of a domain, no running text. */
    private static boolean onlyNames(Tokens tokens, int line, int dash, int first, int last) {
        int words = 0;
        for (int at = tokens.at(line); at < tokens.size() && tokens.start(at) < dash; at++) {
            boolean domain = at > 0 && tokens.gap(at).equals(".")
                    || at + 1 < tokens.size() && tokens.gap(at + 1).equals(".");
            if (!tokens.capital(at) && !tokens.digits(at) && !domain) {
                return false;
            }
            words += at < first || at > last ? 1 : 0;
        }
        return words <= 6;
    }
}
