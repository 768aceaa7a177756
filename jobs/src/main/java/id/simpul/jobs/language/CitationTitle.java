package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * The title behind "tentang". Prose doesn't mark where it ends: a title in capitals or capitalised words ends before the first
 * small word that is no particle; one in small letters before the first word that begins another clause.
 *
 * @param end index of the token behind it
 */
record CitationTitle(String text, int end) {

    /** The title that begins at a token, or null where none does. */
    static @Nullable CitationTitle at(TokenList tokens, int first) {
        int from = first;
        while (tokens.at(from).kind() == Token.Kind.BREAK && from < first + 2 && from < tokens.size()
                || tokens.at(from).is(":")) {
            from++;
        }
        Token opening = tokens.at(from);
        if (!opening.isWord() && !opening.isDigits() || TitleWord.PARTICLE.is(opening.word())) {
            return null;
        }
        int end = opening.capital() ? new CapitalisedTitle(tokens, from).end() : SmallTitle.end(tokens, from);
        return end <= from
                ? null
                : new CitationTitle(clean(tokens.span(from, end - 1).of(tokens.text())), end);
    }

    /** A title without "tentang", right behind the type: it ends before any word that begins another clause. */
    static @Nullable CitationTitle named(TokenList tokens, int first) {
        CitationTitle title = at(tokens, first);
        int end = first;
        int number = title == null ? -1 : numberIn(tokens, first, title.end());
        while (title != null
                && end < title.end()
                && (number >= 0 && end >= number
                        || !(TitleWord.CLAUSE.is(tokens.word(end)) && !inItsRegion(tokens, end)
                                || tokens.at(end).is(",")
                                || TitleWord.HEADLINE.is(tokens.word(end))))) {
            end++;
        }
        while (end > first && TitleWord.PARTICLE.is(tokens.word(end - 1))) {
            end--;
        }
        return title == null || end == first
                ? null
                : new CitationTitle(clean(tokens.span(first, end - 1).of(tokens.text())), end);
    }

    /** Where the number of an instrument stands that the title names ("Perubahan atas Perda Nomor 2 Tahun 2017 tentang …"); -1 for none. */
    private static int numberIn(TokenList tokens, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if ((tokens.at(i).is("nomor") || tokens.at(i).is("no"))
                    && tokens.at(i + 1).isDigits()) {
                return i;
            }
        }
        return -1;
    }

    /** "Perizinan Berusaha di Daerah". */
    private static boolean inItsRegion(TokenList tokens, int i) {
        return tokens.at(i).is("di")
                && tokens.at(i + 1).is("daerah")
                && tokens.at(i + 1).capital();
    }

    private static String clean(String title) {
        String told = title.replaceAll("\\s+", " ").strip();
        boolean alone = told.endsWith(")") && told.indexOf('(') < 0; // "(UU TPKS)"
        return alone ? told.substring(0, told.length() - 1) : told;
    }
}
