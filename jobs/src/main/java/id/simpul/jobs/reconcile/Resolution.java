package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Regulation;
import java.util.ArrayList;
import java.util.List;

/** The facts of one block. */
public final class Resolution {

    private Resolution() {}

    /**
     * The facts that the statements speak of, in a stable order; every statement supports exactly one.
     *
     * @param block all live statements of one block, in any order; may be empty
     */
    public static List<ResolvedFact<?>> of(List<Statement> block) {
        List<Statement> statements = new ArrayList<>(block);
        statements.sort(StatementOrder.BY_CONTENT);
        if (statements.isEmpty()) {
            return List.of();
        } else if (statements.get(0).fact() instanceof CaseCount) {
            return List.of(CountResolution.of(Word.all(statements, CaseCount.class)));
        } else if (statements.get(0).fact() instanceof Regulation) {
            return List.of(RegulationResolution.of(Word.all(statements, Regulation.class)));
        } else if (statements.get(0).fact() instanceof Meeting) {
            return List.copyOf(MeetingResolution.of(Word.all(statements, Meeting.class)));
        }
        return List.copyOf(InitiativeResolution.of(Word.all(statements, Initiative.class)));
    }
}
