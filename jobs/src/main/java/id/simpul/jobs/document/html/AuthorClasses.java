package id.simpul.jobs.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How plainly the class names of a page's elements say that one is its author's. */
final class AuthorClasses {

    static final int NO_MARK = 9;

    /** Of class names that do not speak of authors at all. */
    static final int UNNAMED = -1;

    private static final FirstPairs BEGINNINGS = new FirstPairs(AuthorWord.STEM.words());

    /** Lists of names seen in this page, and what they say. */
    private final Map<String, Integer> known = new HashMap<>();

    /** From 1, the plainest, to 3; else {@link #NO_MARK} or {@link #UNNAMED}. */
    int tier(String classes) {
        return known.computeIfAbsent(classes, AuthorClasses::read);
    }

    private static int read(String classes) {
        if (!speaksOfAuthors(classes)) {
            return UNNAMED;
        }
        int tier = NO_MARK;
        for (String name : classes.split("\\s{1,9}", 12)) {
            List<String> words = HtmlNames.words(name);
            boolean author = words.stream().anyMatch(AuthorWord.AUTHOR::is);
            if (author && words.stream().noneMatch(AuthorWord.OTHER::is)) {
                boolean last = AuthorWord.AUTHOR.is(words.get(words.size() - 1));
                tier = Math.min(tier, words.stream().anyMatch(AuthorWord.NAME::is) ? 1 : last ? 2 : 3);
            } else if (author) {
                return NO_MARK;
            }
        }
        return tier;
    }

    /** Whether one of the stems stands in a list of names, in any case. */
    private static boolean speaksOfAuthors(String classes) {
        for (int at = 0; at + 1 < classes.length(); at++) {
            if (BEGINNINGS.mayBegin(classes, at) && stands(classes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String classes, int at) {
        return AuthorWord.STEM.words().stream()
                .anyMatch(stem -> classes.regionMatches(true, at, stem, 0, stem.length()));
    }
}
