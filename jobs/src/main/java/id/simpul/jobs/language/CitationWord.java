package id.simpul.jobs.language;

import java.util.Locale;
import java.util.Set;

/** What a word does around the name of an instrument; the words stand in {@code citation_words.csv}. */
enum CitationWord {
    /** The title follows. */
    ABOUT,
    /** Stands for "tentang" where drafts are told of. */
    REGARDING,
    /** Before the type: the instrument is a draft. */
    DRAFT,
    /** "perda ini", "surat edaran tersebut": an instrument that was named before. */
    POINTING,
    /** "rancangan perwali pertama tentang …": of drafts told side by side. */
    ORDINAL,
    DATE,
    /** "Gugus Tugas PP TPPO", "Satgas PP X": pencegahan dan penanganan, no government regulation. */
    TASK_FORCE,
    /** The number follows; some are what scans make of it. */
    NUMBER,
    YEAR,
    /** A small word that a long issuer's name holds ("Menteri … Perempuan dan Perlindungan Anak"). */
    NAME,
    /** Who signs, in a clause behind the type ("surat edaran yang diteken Bupati Sikka itu bernomor …"). */
    SIGNER,
    ISSUED,
    /** Behind it a number is not the instrument's. */
    FOREIGN;

    private static final class Table {
        static final WordTable WORDS = WordTable.of(CitationWord.class, "citation_words.csv");
    }

    private final Set<String> words = Table.WORDS.of(name().toLowerCase(Locale.ROOT));

    boolean is(String word) {
        return words.contains(word);
    }

    /** Whether a word is "tentang", or what a scan made of it ("tentarig", "tentanq"). */
    static boolean isAbout(String word) {
        return ABOUT.is(word)
                || word.length() >= 6 && word.length() <= 8 && word.startsWith("tenta") && !word.equals("tentara");
    }
}
