package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held to be so, and what it rests on.
 *
 * @param identity unique within its block; what the fact's id is minted from
 * @param fact the chosen values; outcomes of a meeting stand in {@code outcomes} instead
 * @param confidence probability in [0, 1] that the chosen value is right
 * @param conflict whether statements of it exclude each other
 * @param decidedBy code of the rule that chose among differing values, or null where there was nothing to choose
 * @param sources independent sources: copies of one text count once
 * @param restricted whether no public document says the chosen values
 * @param firstMentioned oldest day of publication, or null
 * @param outcomes of a meeting, each with the document that tells it; empty for other facts
 * @param supports all statements of it, those that disagree too
 */
public record ResolvedFact<F extends Fact>(
        String identity,
        F fact,
        double confidence,
        boolean conflict,
        @Nullable String decidedBy,
        int sources,
        boolean restricted,
        @Nullable LocalDate firstMentioned,
        List<Told> outcomes,
        List<Support> supports) {

    public ResolvedFact {
        outcomes = List.copyOf(outcomes);
        supports = List.copyOf(supports);
    }

    /** The same fact under another identity. */
    ResolvedFact<F> called(String other) {
        return new ResolvedFact<>(
                other, fact, confidence, conflict, decidedBy, sources, restricted, firstMentioned, outcomes, supports);
    }

    /**
     * An outcome and who tells it.
     *
     * @param document the id of the document that tells it
     */
    public record Told(Fact.Outcome outcome, long document) {}

    /**
     * A statement of the fact.
     *
     * @param agrees whether it goes with the chosen value
     */
    public record Support(long statement, long document, boolean agrees) {}
}
