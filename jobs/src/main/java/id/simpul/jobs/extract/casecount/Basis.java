package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that a number's fields are decided on.
 *
 * @param relation what it is to the total
 * @param total the last count that stands for itself, or null
 * @param last the count before it in its sentence, or null
 * @param above the last count of its passage that it can be a part of, or null
 * @param inside whether the total is a count of its own sentence, which it divides
 * @param parallel the number before it in a row that differs in one label, or null
 * @param companion the number right before it that counts something else of the same matter, or null
 */
record Basis(
        Candidate candidate,
        Own own,
        Relation relation,
        @Nullable Count total,
        @Nullable Count last,
        @Nullable Count above,
        boolean inside,
        @Nullable Count parallel,
        @Nullable Count companion) {

    /** A number of a later passage that is greater than the total is none of its parts: it counts what the title is about. */
    boolean outgrown() {
        return fresh()
                && total != null
                && !own.region().found()
                && total.candidate().passage() != candidate.passage()
                && candidate.value() > total.candidate().value();
    }

    boolean fresh() {
        return relation == Relation.FRESH;
    }

    /** The sentence up to the number. */
    Span before() {
        return candidate.before();
    }

    /** The paragraph up to the sentence. */
    Span paragraph() {
        return new Span(candidate.passage().span().start(), candidate.sentence().start());
    }

    /** For another time told behind one in its sentence: that one, whose place and state it shares; else null. */
    @Nullable
    Count series() {
        if (last == null || relation != Relation.COMPARISON || !alike(last)) {
            return null;
        }
        return last.outermost();
    }

    /** Whether a count is of the category that the number names itself, if any. */
    private boolean alike(Count other) {
        return !own.category().found()
                || own.category().value() == other.category().value();
    }

    /** "Kekerasan fisik di Kota Gorontalo 140, Pohuwato 66": the number before it in a row of regions, or null. */
    @Nullable
    Count sibling() {
        if (last == null
                || !last.region().own()
                || !own.region().found()
                || own.category().found()) {
            return null;
        }
        boolean told = last.category().own() || last.category().source() == Link.Source.SENTENCE;
        return told ? last : null;
    }

    /** What the number divides: for one told by its status alone the count right above it, else the total. */
    @Nullable
    Count whole() {
        if (relation == Relation.COMPARISON && last != null && alike(last)) {
            return last.outermost();
        }
        if (inside) {
            return total;
        }
        boolean bare =
                !own.category().found() && !own.group().found() && !own.region().found();
        if (!bare || !own.status().found()) {
            return total;
        }
        boolean sibling =
                last != null && !last.group().own() && !last.category().own();
        Count nearer = sibling ? last : above;
        return nearer == null ? total : nearer;
    }
}
