package id.simpul.jobs.language;

import java.util.Locale;
import java.util.Set;

/** What a word does at the title of an instrument; the words stand in {@code title_words.csv}. */
enum TitleWord {
    /** A small word inside a title of capitalised words. */
    PARTICLE,
    /** Begins another clause: a title in small letters ends before it. */
    CLAUSE,
    /** A word of headlines, in which every word has a capital. */
    HEADLINE,
    /** Begins the line that follows the title on the front page of an instrument. */
    NEXT_LINE,
    /** An instrument behind it, inside the title, belongs to the title. */
    TAKES_INSTRUMENT,
    /** Who signs. */
    OFFICE,
    /** Behind a type it tells whose or which instruments, and begins no title. */
    WHOSE,
    /** Begins another line of a title page, unless the title leads on to it ("PADA DINAS SOSIAL"). */
    BODY,
    /** Behind a comma a day of the telling. */
    DAY,
    /** Behind "di" the place where people met to hear of it ("… di Kecamatan Medan Johor"): no title names the like. */
    VENUE,
    /** Between the name of an instrument and what it is about. */
    NUMBERING,
    /** A kind of region, which some write small inside a title of capitalised words. */
    PLACE_KIND,
    /** Two words that some write small in a title of capitalised words. */
    SMALL_PAIR,
    /** Who acts in the clause behind a title ("… tentang Perlindungan Anak, Pemerintah Daerah wajib …"). */
    ACTOR,
    /** In brackets where the instrument is printed. */
    GAZETTE;

    private static final class Table {
        static final WordTable WORDS = WordTable.of(TitleWord.class, "title_words.csv");
    }

    private final Set<String> words = Table.WORDS.of(name().toLowerCase(Locale.ROOT));

    boolean is(String word) {
        return words.contains(word);
    }
}
