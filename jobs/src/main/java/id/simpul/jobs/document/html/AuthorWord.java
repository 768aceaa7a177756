package id.simpul.jobs.document.html;

import id.simpul.jobs.document.Rows;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a word of a class name or an address says of a page's author; the words stand in {@code author-words.csv}. */
enum AuthorWord {
    /** In most class names that speak of authors. */
    STEM,
    /** An element is the author's. */
    AUTHOR,
    /** It holds something else of the author than the name, or an author of something else. */
    OTHER,
    /** It holds the name. */
    NAME,
    /** Of an address: behind it stands an author's page, in the plural, too. */
    STEP;

    private final Set<String> words = new LinkedHashSet<>();

    static {
        for (List<String> row : Rows.of(AuthorWord.class, "author-words.csv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).words.add(row.get(0));
        }
    }

    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    boolean is(String word) {
        return words.contains(word);
    }
}
