package id.simpul.jobs.language;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Strings that are looked for in a text all at once, letter by letter: most places of a text are left after a letter or two. */
public final class Needles {

    private final Node root = new Node();

    /** @param needles none empty; compared as they are written */
    public Needles(Collection<String> needles) {
        for (String needle : needles) {
            Node node = root;
            for (int at = 0; at < needle.length(); at++) {
                node = node.put(needle.charAt(at));
            }
            node.needle = needle;
        }
    }

    /** The longest that stands at a place and ends at a limit or before it, or null. */
    public @Nullable String at(CharSequence text, int place, int limit) {
        return at(text, place, limit, false);
    }

    /** As {@link #at}, but neither behind a letter or digit nor before one; the limit hides nothing of what follows. */
    public @Nullable String wordsAt(CharSequence text, int place, int limit) {
        return place > 0 && inWord(text.charAt(place - 1)) ? null : at(text, place, limit, true);
    }

    private @Nullable String at(CharSequence text, int place, int limit, boolean words) {
        String longest = null;
        Node node = root;
        for (int at = place; at < limit; at++) {
            node = node.get(text.charAt(at));
            if (node == null) {
                return longest;
            }
            boolean ends = node.needle != null
                    && !(words && at + 1 < text.length() && inWord(Character.codePointAt(text, at + 1)));
            longest = ends ? node.needle : longest;
        }
        return longest;
    }

    private static boolean inWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static final class Node {
        private char[] letters = new char[0];
        private Node[] behind = new Node[0];
        private @Nullable String needle;

        @Nullable
        Node get(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return behind[i];
                }
            }
            return null;
        }

        Node put(char letter) {
            Node known = get(letter);
            if (known != null) {
                return known;
            }
            Node added = new Node();
            letters = Arrays.copyOf(letters, letters.length + 1);
            behind = Arrays.copyOf(behind, behind.length + 1);
            letters[letters.length - 1] = letter;
            behind[behind.length - 1] = added;
            return added;
        }
    }
}
