package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.Phrases;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Words of one kind, out of a table beside this package; each row has a rule's name, phrases and an example. */
final class Vocabulary<V> {

    /**
     * A word of the vocabulary in a text.
     *
     * @param first index of its first token
     * @param behind index of the token behind it
     */
    record Term<V>(V value, int first, int behind, Span span) {}

    private final Phrases<V> phrases;

    private Vocabulary(Phrases<V> phrases) {
        this.phrases = phrases;
    }

    static <V> Vocabulary<V> of(String table, Function<Map<String, String>, V> value) {
        List<Map<String, String>> rows = CsvResource.of(Vocabulary.class, table).named();
        return new Vocabulary<>(Phrases.of(rows, "phrases", value));
    }

    /** Every word of a text, in order; where two overlap the one that begins first, of these the longest. */
    List<Term<V>> find(TokenList text) {
        List<Term<V>> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Phrases.Match<V> match = text.at(at).isWord() ? phrases.startingAt(text, at) : null;
            if (match == null) {
                at++;
            } else {
                int behind = at + match.tokens();
                found.add(new Term<>(match.value(), at, behind, text.span(at, behind - 1)));
                at = behind;
            }
        }
        return found;
    }
}
