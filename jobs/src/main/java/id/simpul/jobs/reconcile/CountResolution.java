package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.reconcile.ResolvedFact.Support;
import java.util.List;

/** One count out of the statements of one identity. */
final class CountResolution {

    /**
     * What is left of the confidence where sources exclude each other: the rules choose well, not always. To be fitted
     * on labelled conflicts.
     */
    static final double IN_CONFLICT = 0.9;

    private static final List<Decision.Rule<Figure, CaseCount>> EXCLUSIVE = List.of(
            Decision.Rule.agencyReport(),
            Decision.Rule.more("credited", CountResolution::credited),
            Decision.Rule.laterPublication(),
            Decision.Rule.moreSources(),
            Decision.Rule.surest());

    /** Numbers that don't exclude each other: the sharpest one says what the others leave open. */
    private static final List<Decision.Rule<Figure, CaseCount>> COMPATIBLE = List.of(
            Decision.Rule.more("most_exact", CountResolution::sharpness), Decision.Rule.laterPublication(),
            Decision.Rule.moreSources(), Decision.Rule.surest());

    private CountResolution() {}

    static ResolvedFact<CaseCount> of(List<Word<CaseCount>> words) {
        List<Candidate<Figure, CaseCount>> candidates = Candidate.of(words, Figure::of);
        boolean conflict = candidates.stream()
                .anyMatch(
                        one -> candidates.stream().anyMatch(other -> one.value().excludes(other.value())));
        Decision<Figure, CaseCount> decision = Decision.among(candidates, conflict ? EXCLUSIVE : COMPATIBLE);
        Figure chosen = decision.chosen().value();
        List<Word<CaseCount>> telling = decision.chosen().words();
        List<Word<CaseCount>> agreeing = words.stream()
                .filter(word -> !chosen.excludes(Figure.of(word.fact())))
                .toList();
        CaseCount first = telling.get(0).fact();
        CaseCount fact = new CaseCount(
                first.region(),
                first.periodStart(),
                first.periodEnd(),
                first.category(),
                first.victimGroup(),
                first.measure(),
                first.status(),
                chosen.value(),
                chosen.qualifier(),
                Decision.name(telling, CaseCount::reporter),
                first.register(),
                first.scope(),
                first.part());
        return new ResolvedFact<>(
                "",
                fact,
                Word.confidence(telling) * (conflict ? IN_CONFLICT : 1),
                conflict,
                decision.rule(),
                Word.sources(agreeing),
                Word.restricted(telling),
                Word.first(words),
                List.of(),
                words.stream()
                        .map(word -> new Support(
                                word.statement().id(), word.statement().document(), agreeing.contains(word)))
                        .toList());
    }

    private static double credited(Candidate<Figure, CaseCount> candidate) {
        return candidate.words().stream().anyMatch(word -> word.fact().reporter() != null) ? 1 : 0;
    }

    private static double sharpness(Candidate<Figure, CaseCount> candidate) {
        return switch (candidate.value().qualifier()) {
            case EXACT -> 2;
            case ABOUT -> 1;
            case AT_LEAST, AT_MOST -> 0;
        };
    }

    /** A value as it is told. */
    record Figure(long value, Qualifier qualifier) {

        static Figure of(CaseCount count) {
            return new Figure(count.value(), count.qualifier());
        }

        boolean excludes(Figure other) {
            return Bounds.of(value, qualifier).excludes(Bounds.of(other.value, other.qualifier));
        }
    }
}
