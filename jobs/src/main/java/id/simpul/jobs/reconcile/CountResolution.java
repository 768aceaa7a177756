package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.reconcile.ResolvedFact.Support;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        List<Candidate<Figure, CaseCount>> all = Candidate.of(words, Figure::of);
        boolean conflict = all.stream()
                .anyMatch(one -> all.stream().anyMatch(other -> one.value().excludes(other.value())));
        Decision<Figure, CaseCount> decision = conflict ? among(words) : Decision.among(all, COMPATIBLE);
        Figure chosen = decision.chosen().value();
        List<Word<CaseCount>> telling = words.stream()
                .filter(word -> Figure.of(word.fact()).equals(chosen))
                .toList();
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

    /** Each document has one word: what it tells first. Often it is the document that differs from itself. */
    private static Decision<Figure, CaseCount> among(List<Word<CaseCount>> words) {
        Set<Long> documents = new HashSet<>();
        List<Word<CaseCount>> firsts = words.stream()
                .filter(word -> documents.add(word.statement().document()))
                .toList();
        List<Candidate<Figure, CaseCount>> candidates = Candidate.of(firsts, Figure::of);
        return candidates.size() == 1
                ? new Decision<>(candidates.get(0), "first_in_document")
                : Decision.among(candidates, EXCLUSIVE);
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
