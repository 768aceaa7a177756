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

    boolean person() {
        return head != null && head.role() == Measures.Role.PERSON;
    }
}
