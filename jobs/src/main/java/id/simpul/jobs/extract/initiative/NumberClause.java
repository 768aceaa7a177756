package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.language.TokenList;
import org.jspecify.annotations.Nullable;

/** What the words around a number say: which verb governs it, whether it is to come, missing, or of guests and cases. */
final class NumberClause {

    private static final int REACH = 9;

    /** Words behind a number in which what is to come is told of it. */
    private static final int CLOSE = 5;

    private final TokenList tokens;
    private @Nullable Verb verb;
    private int verbAt;
    private boolean verbBehind;
    private boolean other;
    private boolean ahead;
    private boolean missing;
    private boolean guests;

    /**
     * @param first the sentence's first token
     * @param end behind its last
     * @param at the number's first token
     * @param next behind its last, and behind what stands in brackets there
     */
    NumberClause(TokenList tokens, int first, int end, int at, int next) {
        this.tokens = tokens;
        verbAt = at;
        before(at, Math.max(first, at - REACH));
        behind(next, Math.min(end, next + REACH));
    }

    private void before(int at, int first) {
        for (int i = at - 1; i >= first && !guests && !Clause.hard(tokens.at(i)); i--) {
            String word = tokens.word(i);
            Verb one = Verb.of(word);
            if (!other) {
                govern(one, i);
            }
            other |= verb == null && one == null && Verb.other(word);
            ahead |= Sense.AHEAD.of(word);
            missing |= Sense.WISHED.of(word) || Sense.MISSING.of(word);
            boolean cases = word.equals("kasus") && tokens.at(i - 1).isDigits();
            guests = cases || Sense.GUESTS.of(word);
        }
    }

    private void behind(int next, int end) {
        for (int i = next; i < end && !guests && !Clause.hard(tokens.at(i)); i++) {
            String word = tokens.word(i);
            Verb one = Verb.of(word);
            verbBehind |= govern(one, i);
            if (verb == null && one == null && Verb.other(word)) {
                other = true;
                return;
            }
            ahead |= Sense.AHEAD.of(word) && i < next + CLOSE;
            missing |= Sense.MISSING.of(word);
            guests = Sense.GUESTS.of(word);
        }
    }

    /** Takes the first verb that does not only plan. */
    private boolean govern(@Nullable Verb one, int token) {
        if (verb != null || one == null || one.plans()) {
            return false;
        }
        verb = one;
        verbAt = token;
        return true;
    }

    /** The nearest of our verbs before it, else behind it; or null. */
    @Nullable
    Verb verb() {
        return verb;
    }

    /** "yang sudah punya, …": what one has is not told again. */
    boolean open() {
        var next = tokens.at(verbAt + 1);
        return Clause.hard(next) || next.is(",") || next.is("baru") || Sense.ENDS.of(next.word());
    }

    boolean verbBehind() {
        return verbBehind;
    }

    /** Whether another verb governs it. */
    boolean other() {
        return other;
    }

    boolean ahead() {
        return ahead;
    }

    /** Whether it is wished for, or not there. */
    boolean missing() {
        return missing;
    }

    /** Whether it counts people, guests or cases. */
    boolean guests() {
        return guests;
    }
}
