package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind the word "Nomor" of an instrument.
 *
 * @param number null where its place is left blank, as drafts do
 */
record NumberPlace(@Nullable CitationNumber number) {

    boolean isBlank() {
        return number == null;
    }

    /** The place behind a word, or null where neither a number nor a blank stands there. */
    static @Nullable NumberPlace behind(TokenList tokens, int word) {
        int i = word + 1;
        if (isBlank(tokens, tokens.at(i).is(":") ? i + 1 : i)) {
            return new NumberPlace(null);
        }
        while (tokens.at(i).is(".")
                || tokens.at(i).is(":")
                || tokens.at(i).kind() == Token.Kind.BREAK && i < word + 4 && i < tokens.size()) {
            i++;
        }
        Token token = tokens.at(i);
        if (i >= tokens.size() || !token.isDigits() && !token.isWord()) {
            return null;
        }
        CitationNumber number = CitationNumber.at(tokens.text(), token.span().start());
        return number == null ? null : new NumberPlace(number);
    }

    /** "Nom or", "No mor": what scans make of the word. */
    static boolean isSplit(TokenList tokens, int i) {
        return tokens.word(i).length() < 5
                && tokens.word(i).startsWith("no")
                && (tokens.word(i) + tokens.word(i + 1)).equals("nomor");
    }

    /** "NOMOR ..... TAHUN 2023", "NOMOR ____": a draft whose number is still to come. */
    private static boolean isBlank(TokenList tokens, int i) {
        String mark = tokens.word(i);
        if (CitationWord.YEAR.is(mark) && tokens.inCapitals(tokens.at(i))) {
            return true; // "NOMOR : TAHUN 2021"
        }
        return (mark.equals("_") || mark.equals(".") || mark.equals("…"))
                && (mark.equals("…")
                        || tokens.word(i + 1).equals(mark) && tokens.word(i + 2).equals(mark));
    }
}
