package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.WordTable;
import java.util.Locale;
import java.util.Set;

/** What a word does in a title; the words stand in {@code title_words.csv}. */
enum TitleRole {
    /** Begins titles. */
    HEAD,
    /** Begins no title. */
    NO_HEAD,
    /** A small word inside a title of capitalised words. */
    PARTICLE,
    /** Begins the title of an instrument that does something to another one, whose title it repeats. */
    CHANGE;

    private static final class Table {
        static final WordTable WORDS = WordTable.of(TitleRole.class, "title_words.csv");
    }

    private final Set<String> words = Table.WORDS.of(name().toLowerCase(Locale.ROOT));

    boolean is(String word) {
        return words.contains(word);
    }
}
