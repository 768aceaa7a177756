package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.CsvResource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<TitleRole, Set<String>> WORDS = read();

    private static Map<TitleRole, Set<String>> read() {
        Map<TitleRole, Set<String>> words = new EnumMap<>(TitleRole.class);
        for (Map<String, String> row :
                CsvResource.of(TitleRole.class, "title_words.csv").named()) {
            TitleRole role = valueOf(row.getOrDefault("role", "").toUpperCase(Locale.ROOT));
            words.put(role, Set.of(row.getOrDefault("words", "").split("\\|", -1)));
        }
        return words;
    }

    boolean is(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
