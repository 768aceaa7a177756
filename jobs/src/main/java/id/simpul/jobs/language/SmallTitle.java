package id.simpul.jobs.language;

/** Where a title in small letters ends: before the first word that begins another clause. */
final class SmallTitle {

    private static final int MOST_SMALL_WORDS = 12;
    private static final int LONGEST = 30;
    /** Words from the type of an instrument to the end of its number. */
    private static final int LONGEST_NAME = 16;

    private SmallTitle() {}

    /** Index of the token behind it. */
    static int end(TokenList tokens, int from) {
        int i = from;
        int small = 0;
        while (i < from + LONGEST
                && small <= MOST_SMALL_WORDS
                && (tokens.at(i).isWord() && !begins(tokens, i) || joins(tokens, i))
                && (i == from || !isInstrument(tokens, i))) {
            small += tokens.at(i).capital() ? 0 : 1;
            i++;
        }
        if (i > from && TitleWord.TAKES_INSTRUMENT.is(tokens.word(i - 1)) && isInstrument(tokens, i)) {
            int end = new CapitalisedTitle(tokens, i).end();
            return end > i ? end : numbered(tokens, i);
        }
        while (i > from && TitleWord.PARTICLE.is(tokens.word(i - 1))) {
            i--;
        }
        return i;
    }

    /** "perubahan kedua atas peraturan daerah nomor 5 tahun 2016 tentang perangkat daerah": behind "atas". */
    private static int numbered(TokenList tokens, int from) {
        Phrases.Match<InstrumentForm> form = InstrumentForm.ALL.startingAt(tokens, from);
        int i = from + (form == null ? 0 : form.tokens());
        int last = Math.min(tokens.size(), from + LONGEST_NAME);
        while (i < last
                && (tokens.at(i).capital() || tokens.at(i).isDigits() || TitleWord.NUMBERING.is(tokens.word(i)))) {
            i++;
        }
        return tokens.at(i - 1).isDigits()
                        && CitationWord.isAbout(tokens.word(i))
                        && !tokens.at(i + 1).capital()
                ? end(tokens, i + 1)
                : i;
    }

    private static boolean isInstrument(TokenList tokens, int i) {
        return InstrumentForm.ALL.startingAt(tokens, i) != null;
    }

    /** Whether a word begins another clause: a small word of the list, a verb ("mengamanatkan", "ditetapkan"). */
    private static boolean begins(TokenList tokens, int i) {
        String word = tokens.word(i);
        boolean verb = word.length() >= 8 && word.endsWith("kan") && (word.startsWith("me") || word.startsWith("di"));
        return TitleWord.CLAUSE.is(word) || verb && !tokens.at(i).capital();
    }

    /** "Calon Pekerja Migran/Pekerja Migran". */
    private static boolean joins(TokenList tokens, int i) {
        return (tokens.at(i).is("/") || tokens.at(i).isDash())
                && tokens.joins(i)
                && tokens.at(i + 1).isWord();
    }
}
