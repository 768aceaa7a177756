package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that an office is written with: what begins one, what goes on with it ("Kepala Bidang Z Dinas Y"), and where it ends. */
final class OfficeWords {

    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Set<String> ABBREVIATIONS =
            Set.of("kab", "prov", "kec", "kel", "bid", "sek", "ka", "wa", "st", "no");
    /** Words in brackets within an office, at most. */
    private static final int BRACKET = 6;

    private final Wording tokens;

    OfficeWords(Wording tokens) {
        this.tokens = tokens;
    }

    /** The head of the office that begins at the word, behind "Pjs" and the like; null where none begins. */
    Lexicon.@Nullable Hit head(int start) {
        Lexicon.Hit hit = ROLES.at(tokens, start);
        while (hit != null && hit.kind().equals("acting") && hit.end() < tokens.size()) {
            hit = ROLES.at(tokens, hit.end());
        }
        return hit == null || hit.kind().equals("acting") ? null : hit;
    }

    /** Whether an office begins at the word, or "Pjs" and the like, which stand before one. */
    boolean begins(int at) {
        return ROLES.at(tokens, at) != null;
    }

    /** What parts a word of an office from the one before; a bracket that closes before a comma counts as the comma. */
    Gap separator(int at) {
        Gap gap = tokens.before(at);
        if (gap == Gap.CLOSE) {
            CharSequence between = tokens.text()
                    .subSequence(tokens.span(at - 1).end(), tokens.span(at).start());
            return between.toString().indexOf(',') >= 0 ? Gap.COMMA : Gap.SPACE;
        }
        return gap;
    }

    /**
     * The word behind what goes on with an office at a word; the word itself where the office ends before it.
     *
     * @param gap what parts the word from the one before
     */
    int behind(int at, Gap gap) {
        switch (gap) {
            case SPACE:
            case JOIN:
                return part(at) ? at + 1 : at;
            case COMMA:
                boolean body = NON_NAMES.contains(tokens.folded(at))
                        || (tokens.acronym(at) && tokens.word(at).length() >= 4);
                return tokens.capitalised(at) && body && !time(at) ? at + 1 : at;
            case OPEN:
                return afterBracket(at);
            case DOT:
                return ABBREVIATIONS.contains(tokens.folded(at - 1)) && tokens.capitalised(at) ? at + 1 : at;
            default:
                return at;
        }
    }

    private boolean part(int at) {
        if (tokens.capitalised(at)) {
            return !time(at);
        }
        if (tokens.folded(at).equals("di") && WORDS.is(tokens.folded(at + 1), "premises")) {
            return false;
        }
        if (tokens.number(at) || WORDS.is(tokens.folded(at), "office connectors")) {
            return true;
        }
        String kind = NON_NAMES.kind(tokens.folded(at));
        return "organisation".equals(kind) || "territory".equals(kind) || "body".equals(kind);
    }

    private boolean time(int at) {
        return "time".equals(NON_NAMES.kind(tokens.folded(at)));
    }

    private int afterBracket(int at) {
        for (int i = at; i < tokens.size() && i < at + BRACKET; i++) {
            if (!tokens.capitalised(i)) {
                return at;
            }
            if (tokens.after(i) == Gap.CLOSE) {
                return i + 1;
            }
        }
        return at;
    }

    /** The end of an office without the small words that it does not end with. */
    int trimmed(int least, int end) {
        int last = end;
        while (last > least && tokens.lower(last - 1)) {
            last--;
        }
        return last;
    }

    /** The office as written, with single blanks, and the bracket closed that it opens. */
    String written(int from, int to) {
        Span span = tokens.span(from, trimmed(from + 1, to));
        String role = span.of(tokens.text()).replaceAll("\\s+", " ");
        boolean open = role.lastIndexOf('(') > role.lastIndexOf(')');
        boolean closes = span.end() < tokens.text().length() && tokens.text().charAt(span.end()) == ')';
        return open && closes ? role + ")" : role;
    }
}
