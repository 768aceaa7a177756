package id.simpul.jobs.language;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Regions told by their names alone, each with a number or several with one: "Temon 3 kasus, Wates, Galur, Kokap masing-masing 2 kasus". */
final class CountedNames {

    private static final int LONGEST_NAME = 4;

    /** Names that share a number, at most. */
    private static final int SHARED = 8;

    /** Words between a name and its number. */
    private static final Set<String> TO_NUMBER =
            Set.of("ada", "dengan", "sebanyak", "mencapai", "sejumlah", "tercatat", "masing");

    private static final Set<String> WORDS = Set.of(
            "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "nihil", "nol");

    private final Tokens tokens;
    private final Function<String, @Nullable Region> named;
    private final String rule;

    /**
     * @param named the region that a folded name means here, or null
     * @param rule of the mentions
     */
    CountedNames(Tokens tokens, Function<String, @Nullable Region> named, String rule) {
        this.tokens = tokens;
        this.named = named;
        this.rule = rule;
    }

    /** The longest name that starts at a token and has a number behind it, alone or with others, or null. */
    @Nullable
    Mention<Region> counted(int first) {
        return counted(first, 0);
    }

    private @Nullable Mention<Region> counted(int first, int others) {
        StringBuilder joined = new StringBuilder();
        Mention<Region> longest = null;
        for (int at = first; at < Math.min(first + LONGEST_NAME, tokens.size()); at++) {
            if (at > first && !(tokens.joined(at) && tokens.capital(at))) {
                break;
            }
            joined.append(tokens.fold(at));
            Region here = named.apply(joined.toString());
            boolean meant = here != null && (numbered(at + 1) || others < SHARED && shares(at + 1, others));
            longest = here != null && meant
                    ? new Mention<>(here, new Span(tokens.start(first), tokens.end(at)), rule)
                    : longest;
        }
        return longest;
    }

    /** "Wates, Galur dan Kokap masing-masing 2": the next name of the row has the number of this one, too. */
    private boolean shares(int token, int others) {
        if (token >= tokens.size()) {
            return false;
        }
        boolean and = Set.of("dan", "serta").contains(tokens.fold(token));
        int next = and ? token + 1 : token;
        boolean row = next < tokens.size()
                && (and || tokens.gap(token).strip().equals(","))
                && tokens.capital(next)
                && tokens.gap(next).indexOf('\n') < 0;
        return row && counted(next, others + 1) != null;
    }

    private boolean numbered(int token) {
        int at = token;
        while (at < tokens.size() && at < token + 2 && TO_NUMBER.contains(tokens.fold(at))) {
            at++;
        }
        boolean number = at < tokens.size() && (tokens.digits(at) || WORDS.contains(tokens.fold(at)));
        return number && !ends(at);
    }

    private boolean ends(int token) {
        String gap = tokens.gap(token);
        for (int at = 0; at < gap.length(); at++) {
            char c = gap.charAt(at);
            if (c == '\n' || c == ';' || c == '?' || c == '!' || c == '.' && !tokens.digits(token)) {
                return true;
            }
        }
        return false;
    }
}
