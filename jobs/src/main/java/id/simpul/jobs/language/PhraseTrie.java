package id.simpul.jobs.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases word by word: looking one up costs its own length, however many there are. */
final class PhraseTrie {

    private final Map<String, PhraseTrie> next = new HashMap<>();
    private boolean end;

    void add(List<String> words) {
        PhraseTrie node = this;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, first -> new PhraseTrie());
        }
        node.end = true;
    }

    /** The number of words of the longest phrase that begins at the word, compared as written or in lower case. */
    int longest(Wording tokens, int at, boolean asWritten) {
        PhraseTrie node = this;
        int longest = 0;
        for (int i = at; i < tokens.size(); i++) {
            node = node.next.get(asWritten ? tokens.word(i) : tokens.folded(i));
            if (node == null) {
                return longest;
            }
            if (node.end) {
                longest = i - at + 1;
            }
        }
        return longest;
    }
}
