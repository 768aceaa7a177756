package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.language.WordTable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a small word tells of the clause that it stands in; the table is {@code words.csv}. */
enum Sense {
    /** Words that end a clause. */
    ENDS,
    /** Behind these stands where, by whom, with whom: not what is done. */
    ASIDE,
    /** Who works in a body, and what it holds: what is told of them is not told of it. */
    STAFF,
    /** It is to come. */
    AHEAD,
    /** Somebody asks for it, hopes for it, or sets a condition. */
    WISHED,
    /** The verb behind it is what is wanted, or the means to it. */
    PURPOSE,
    /** A paper by which something is set up. */
    DECREE,
    /** It is not there. */
    MISSING,
    /** What all are to have is a wish. */
    ALL,
    /** It is news. */
    NOW,
    /** It is done. */
    DONE,
    /** What a noun of founding may depend on: it is talked of. */
    TALK,
    /** A ceremony takes place. */
    HELD,
    /** Where one of these stands behind a number its unit is left out. */
    ELIDED,
    /** A number behind these is a sum. */
    AMOUNT,
    /** A number near these counts people, guests or work. */
    GUESTS,
    /** What a sentence calls a body that the one before has named. */
    THAT,
    /** There are others beside those counted before. */
    MORE,
    /** What calls guests together. */
    OCCASION,
    /** Said of an occasion it means that they were its guests. */
    INVITES;

    private static final Map<Sense, Set<String>> WORDS = words();

    /** Whether a word, in small letters, has this sense. */
    boolean of(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    private static Map<Sense, Set<String>> words() {
        WordTable table = WordTable.of(Sense.class, "words.csv");
        Map<Sense, Set<String>> words = new EnumMap<>(Sense.class);
        for (Sense sense : values()) {
            words.put(sense, table.of(sense.name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
