package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Needles;
import id.simpul.jobs.language.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Simpul is about: trafficking, violence, the protection of women and children, migrants. The words are in
 * {@code topic_words.csv}.
 */
final class Topic {

    static final WordTable WORDS = WordTable.of(Topic.class, "topic_words.csv");

    /** Also inside other words: "korbannya", "berperspektif gender". What holds a shorter one of them needs no row. */
    private static final Needles SPOKEN = needles("spoken");

    private static final Needles SPOKEN_ACRONYMS = needles("spoken_acronym");

    /** What is about it by itself: "anak" and "perempuan" also play football. */
    private static final Needles PLAIN = needles("plain");

    private static final Needles PLAIN_ACRONYMS = needles("plain_acronym");

    /** What is spoken of where women, children and migrants are protected, and elsewhere too. */
    private static final Set<String> RELATED = WORDS.of("related");

    private Topic() {}

    private static Needles needles(String sort) {
        return new Needles(WORDS.of(sort));
    }

    /** The word at a place of a text that is about it by itself, or null. */
    static @Nullable String plainAt(CharSequence lower, int at, int end) {
        String word = PLAIN.at(lower, at, end);
        return word == null ? PLAIN_ACRONYMS.wordsAt(lower, at, end) : word;
    }

    /** How many related words a text has. */
    static int related(String lower) {
        int related = 0;
        for (String word : RELATED) {
            related += lower.contains(word) ? 1 : 0;
        }
        return related;
    }

    /** Whether a text speaks of it at all. */
    static boolean in(CharSequence lower) {
        for (int at = 0; at < lower.length(); at++) {
            if (SPOKEN.at(lower, at, lower.length()) != null || plainAt(lower, at, lower.length()) != null) {
                return true;
            }
        }
        return false;
    }

    /** How often the text speaks of it, counted up to the limit. */
    static int count(CharSequence lower, int limit) {
        int count = 0;
        int at = 0;
        while (count < limit && at < lower.length()) {
            String word = SPOKEN.at(lower, at, lower.length());
            word = word == null ? SPOKEN_ACRONYMS.wordsAt(lower, at, lower.length()) : word;
            count += word == null ? 0 : 1;
            at += word == null ? 1 : word.length();
        }
        return count;
    }
}
