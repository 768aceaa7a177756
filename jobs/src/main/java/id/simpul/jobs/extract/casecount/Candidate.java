package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that may count something of ours.
 *
 * @param number the number in the text
 * @param head the noun that it counts, or null where the sentence leaves it out
 * @param body the number with its noun
 * @param left the stretch before it that is its own, from the end of the number before
 * @param right the stretch behind it that is its own
 * @param sentence its sentence
 */
record Candidate(
        Mention<Quantity> number,
        Measures.@Nullable Word head,
        Span body,
        Span left,
        Span right,
        Span sentence,
        Passage passage) {

    /** Characters between one sentence and the next, at most. */
    private static final int BLANKS = 3;

    private static final long GREAT = 12;

    long value() {
        return number.value().value();
    }

    /** Everything that is its own. */
    Span own() {
        return left.cover(right);
    }

    /** Its sentence up to the number. */
    Span before() {
        return new Span(sentence.start(), number.span().start());
    }

    /** Whether it is great enough that who tells as many again hardly does so by chance. */
    boolean great() {
        return value() >= GREAT;
    }

    /** Whether its sentence stands right behind another number's. */
    boolean nextTo(Candidate other) {
        int between = sentence.start() - other.sentence.end();
        return between >= 0 && between <= BLANKS;
    }

    boolean person() {
        return head != null && head.role() == Measures.Role.PERSON;
    }
}
