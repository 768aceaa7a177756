package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;

/** Names written small, as in hasty reports. */
final class SmallNames {

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");

    private final Wording tokens;

    SmallNames(Wording tokens) {
        this.tokens = tokens;
    }

    /** Behind a name written small, as in hasty reports: "terdakwa siti aminah"; or the word itself. */
    int end(int at) {
        if (!tokens.lower(at) || !GIVEN_NAMES.contains(tokens.folded(at))) {
            return at;
        }
        boolean ordinary = !GIVEN_NAMES.is(tokens.folded(at), "name") || OrdinaryWords.contains(tokens.folded(at));
        int end = at + 1;
        while (end < tokens.size()
                && end - at < 4
                && tokens.lower(end)
                && tokens.before(end) == Gap.SPACE
                && (GIVEN_NAMES.contains(tokens.folded(end))
                        || WORDS.is(tokens.folded(end), "particles")
                                && !tokens.folded(end).equals("i")
                        || !OrdinaryWords.contains(tokens.folded(end))
                                && !NON_NAMES.contains(tokens.folded(end))
                                && tokens.word(end).length() > 3)) {
            end++;
        }
        String left = tokens.folded(at - 1);
        boolean told = NameClues.person(left) || WORDS.is(left, "naming") || WORDS.is(left, "telling");
        return told && (end > at + 1 || !ordinary) || end > at + 1 && !ordinary ? end : at;
    }
}
