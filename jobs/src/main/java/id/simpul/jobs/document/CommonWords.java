package id.simpul.jobs.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words in lower case with something said of each, looked up by their place in a text, in any case, without cutting them out of it. */
public final class CommonWords<T> {

    private record Entry<T>(String word, int hash, T value) {}

    private final @Nullable Entry<T>[] slots;

    /** @param words in lower case */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other beginning
    public CommonWords(Map<String, T> words) {
        slots = new Entry[Integer.highestOneBit(words.size() + 1) * 4]; // no more than half full
        words.forEach((word, value) -> {
            int slot = word.hashCode() & (slots.length - 1);
            while (slots[slot] != null) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = new Entry<>(word, word.hashCode(), value);
        });
    }

    /** What is said of the word between two places of a text; null of one that is not among the words. */
    public @Nullable T find(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return find(text, start, end, hash);
    }

    /** The {@link #find} of who has gone through the word anyway: the hash of all its characters in order, 0 of none. */
    static int hash(int before, char next) {
        return 31 * before + lower(next); // as String.hashCode
    }

    @Nullable
    T find(String text, int start, int end, int hash) {
        int slot = hash & (slots.length - 1);
        for (Entry<T> entry = slots[slot]; entry != null; entry = slots[slot]) {
            if (entry.hash() == hash && is(entry.word(), text, start, end)) {
                return entry.value();
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    private static boolean is(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** As {@link Character#toLowerCase(char)}, without its tables for the letters that nearly all are. */
    private static char lower(char c) {
        return c >= 'a' && c <= 'z' ? c : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : Character.toLowerCase(c);
    }
}
