package id.simpul.jobs.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the name of a body runs on from word to word, with an acronym in brackets within it or behind it. */
final class AgencyWriting {

    private static final int LONGEST_ACRONYM = 25;

    private final AgencyTable table = AgencyTable.get();
    private final Tokens tokens;
    private final Set<Integer> places;

    /** @param places where the names of regions begin */
    AgencyWriting(Tokens tokens, Set<Integer> places) {
        this.tokens = tokens;
        this.places = places;
    }

    /** "Unit Pelaksana Teknis Daerah (UPTD) Perlindungan …": an acronym in brackets within a name. */
    boolean inserted(int at) {
        return tokens.gap(at).equals(" (")
                && at + 1 < tokens.size()
                && tokens.gap(at + 1).equals(") ")
                && manyCapitals(at, 2);
    }

    /** Whether a token belongs to the name before it. */
    boolean goesOn(int at) {
        if (tokens.gap(at).equals(") ") && inserted(at - 1)) {
            return tokens.capital(at) || table.isJoint(tokens.fold(at));
        }
        boolean word = tokens.capital(at) || tokens.digits(at) || table.isJoint(tokens.fold(at));
        if (word && inName(at)) {
            return true;
        }
        String gap = tokens.gap(at);
        return gap.equals("'") || gap.equals("’");
    }

    /** Whether a token has at least so many capitals. */
    boolean manyCapitals(int token, int least) {
        int capitals = 0;
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            capitals += Character.isUpperCase(tokens.text().charAt(at)) ? 1 : 0;
        }
        return capitals >= least;
    }

    /** The acronym in brackets right here, or null. */
    @Nullable
    String bracket(int token) {
        if (token <= 0 || token >= tokens.size() || !tokens.gap(token).equals(" (")) {
            return null;
        }
        CharSequence text = tokens.text();
        int start = tokens.start(token);
        int end = start;
        while (end < text.length()
                && end - start <= LONGEST_ACRONYM
                && text.charAt(end) != ')'
                && text.charAt(end) != '\n') {
            end++;
        }
        boolean acronym = end < text.length()
                && text.charAt(end) == ')'
                && tokens.capital(token)
                && !places.contains(start)
                && !table.isNoBody(tokens.fold(token))
                && (table.body(tokens.fold(token)) != null || manyCapitals(token, 2) || oneWord(token, end));
        return acronym ? text.subSequence(start, end).toString() : null;
    }

    /** "(Dinsosnakertrans)" */
    private boolean oneWord(int token, int end) {
        return tokens.end(token) == end
                && (tokens.fold(token).startsWith("din") || tokens.fold(token).startsWith("dis"));
    }

    /** Whether nothing but a blank, or a mark that names have, stands before a token. */
    boolean inName(int token) {
        if (tokens.joined(token)) {
            return true;
        }
        String gap = tokens.gap(token);
        return gap.equals(", ") || gap.equals("/") || gap.equals(" & ") || gap.equals(" - ");
    }

    /** Whether a token stands so near behind a name that it can be its place. */
    boolean near(int token) {
        if (tokens.joined(token)) {
            return true;
        }
        String gap = tokens.gap(token);
        return gap.equals(") ") || gap.equals("/");
    }

    /** The end behind the bracket that closes there. */
    int closed(int end, boolean bracketed) {
        return bracketed && end < tokens.text().length() && tokens.text().charAt(end) == ')' ? end + 1 : end;
    }

    /** The folded words of a name, without what is inserted. */
    String folded(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < to; at++) {
            joined.append(at > from && inserted(at) ? "" : tokens.fold(at));
        }
        return joined.toString();
    }

    /** A name as the text has it, but for what is inserted. */
    String withoutInserted(int from, int to) {
        int at = from + 1;
        while (at < to && !inserted(at)) {
            at++;
        }
        return at >= to ? text(from, to) : text(from, at) + " " + withoutInserted(at + 1, to);
    }

    /** The text from one token to before another. */
    String text(int from, int to) {
        return tokens.text()
                .subSequence(tokens.start(from), tokens.end(to - 1))
                .toString()
                .replace('\u00a0', ' ');
    }
}
