package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.util.Set;

/** The words between the two ends of a period. */
final class DateJoints {

    private static final Phrases<Boolean> UNTIL = new Phrases<Boolean>()
            .put("hingga", true)
            .put("hinga", true)
            .put("hngga", true)
            .put("sampe", true)
            .put("sampai", true)
            .put("sampai dengan", true)
            .put("sampai pada", true)
            .put("hingga periode", true)
            .put("sampai periode", true)
            .put("sampai dengan periode", true)
            .put("s.d.", true)
            .put("s.d", true)
            .put("s/d", true)
            .put("sd", true)
            .put("sd.", true);

    /** "11 -- 14 November": typewriters have no long dash. */
    private static final int MOST_DASHES = 2;

    private DateJoints() {}

    /** What a word for "until" begins with. */
    static Set<String> openers() {
        return UNTIL.firstWords();
    }

    /** Index behind a joint (a dash or a word for "until") at a token, or the index itself. */
    static int end(TokenList text, int index) {
        int dashes = index;
        while (dashes < index + MOST_DASHES && text.at(dashes).isDash()) {
            dashes++;
        }
        return dashes > index ? dashes : untilEnd(text, index);
    }

    /** As {@link #end}, without dashes. */
    static int untilEnd(TokenList text, int index) {
        Phrases.Match<Boolean> match = UNTIL.startingAt(text, index);
        if (match == null) {
            return index;
        }
        int behind = index + match.tokens();
        return text.word(behind).equals("dengan") ? behind + 1 : behind;
    }

    /** Index behind what joins a time to one that follows it, or the time's own end. */
    static int behind(TokenList text, DatePoint first) {
        boolean and = text.word(first.end()).equals("dan") && first.grain() != Grain.YEAR;
        return and ? first.end() + 1 : end(text, first.end());
    }
}
