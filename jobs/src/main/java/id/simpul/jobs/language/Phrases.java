package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of phrases, looked up word by word: the longest phrase wins, white space and case don't count. Hyphens are
 * words of their own, as in {@link TokenList}.
 */
public final class Phrases<V> {

    /** @param tokens how many tokens the phrase takes */
    public record Match<V>(V value, int tokens) {}

    private final Node<V> forward = new Node<>();
    private final Node<V> backward = new Node<>();
    private final FirstWords first = new FirstWords();
    private final FirstWords last = new FirstWords();

    public Phrases<V> put(String phrase, V value) {
        int seen = phrase.indexOf(" > ");
        if (seen >= 0) {
            return putBefore(phrase.substring(0, seen), phrase.substring(seen + 3), value);
        }
        TokenList words = TokenList.of(phrase);
        Node<V> ahead = forward;
        Node<V> back = backward;
        for (int i = 0; i < words.size(); i++) {
            ahead = ahead.next(words.word(i));
            back = back.next(words.word(words.size() - 1 - i));
        }
        ahead.value = value;
        back.value = value;
        first.add(words.word(0));
        last.add(words.word(words.size() - 1));
        return this;
    }

    /** A phrase that is one only where others stand behind it, which it leaves to themselves; for {@link #startingAt} only. */
    private Phrases<V> putBefore(String phrase, String behind, V value) {
        TokenList words = TokenList.of(phrase + ' ' + behind);
        Node<V> ahead = forward;
        for (int i = 0; i < words.size(); i++) {
            ahead = ahead.next(words.word(i));
        }
        ahead.value = value;
        ahead.left = words.size() - TokenList.of(phrase).size();
        first.add(words.word(0));
        return this;
    }

    /**
     * A phrase a row of a table, under the cell of that column; "a|b" in a cell is two phrases, "{PMI;TKI} {gelap;ilegal}" is
     * four, "{calon;} PMI" is two, one of them without the word; "perempuan > dan anak laki-laki" is the one word where the others
     * stand behind it.
     */
    public static <V> Phrases<V> of(
            List<Map<String, String>> rows, String column, Function<Map<String, String>, V> value) {
        Phrases<V> phrases = new Phrases<>();
        for (Map<String, String> row : rows) {
            for (String phrase : row.getOrDefault(column, "").split("\\|", -1)) {
                if (!phrase.isBlank()) {
                    V told = value.apply(row);
                    spelledOut(phrase).forEach(one -> phrases.put(one, told));
                }
            }
        }
        return phrases;
    }

    /** A phrase with each of its "{a;b}" replaced by each of the alternatives. */
    static List<String> spelledOut(String phrase) {
        int open = phrase.indexOf('{');
        int close = phrase.indexOf('}', open);
        if (open < 0 || close < 0) {
            return List.of(phrase.strip());
        }
        List<String> all = new ArrayList<>();
        for (String alternative : phrase.substring(open + 1, close).split(";", -1)) {
            all.addAll(spelledOut(phrase.substring(0, open) + alternative.strip() + phrase.substring(close + 1)));
        }
        return all;
    }

    /** What phrases begin with. */
    Set<String> firstWords() {
        return Collections.unmodifiableSet(forward.children.keySet());
    }

    /** The longest phrase that begins at a token, or null. */
    public @Nullable Match<V> startingAt(TokenList text, int index) {
        return first.mayHold(text.word(index)) ? longest(forward, text, index, 1) : null;
    }

    /** The longest phrase whose last token is the one at an index, or null. */
    public @Nullable Match<V> endingAt(TokenList text, int index) {
        return last.mayHold(text.word(index)) ? longest(backward, text, index, -1) : null;
    }

    private static <V> @Nullable Match<V> longest(Node<V> root, TokenList text, int index, int step) {
        Match<V> best = null;
        Node<V> node = root.children.get(text.word(index));
        for (int taken = 1; node != null; taken++) {
            V value = node.value;
            if (value != null) {
                best = new Match<>(value, taken - node.left);
            }
            node = node.children.get(text.word(index + taken * step));
        }
        return best;
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> children = new HashMap<>(4);
        private @Nullable V value;
        private int left;

        Node<V> next(String word) {
            return children.computeIfAbsent(word, unused -> new Node<>());
        }
    }
}
