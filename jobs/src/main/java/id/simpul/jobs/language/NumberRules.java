package id.simpul.jobs.language;

/** Asks of tokens whether they are numbers, for readers of sentences. */
public final class NumberRules {

    private NumberRules() {}

    /** Whether a number, in digits or words, begins at a token. */
    public static boolean begins(TokenList text, int index) {
        return NumberWords.at(text, index) != null;
    }
}
