package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.Relation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One instrument out of the statements that name it. */
final class RegulationResolution {

    private static final Comparator<Relation> BY_TARGET = Comparator.comparing(Relation::kind)
            .thenComparing(Relation::type)
            .thenComparing(Relation::region, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Relation::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Relation::number, Comparator.nullsLast(Comparator.naturalOrder()));

    private RegulationResolution() {}

    static ResolvedFact<Regulation> of(List<Word<Regulation>> all) {
        List<Word<Regulation>> words = Word.deciding(all);
        Regulation first = words.get(0).fact();
        Contest<LocalDate> enacted = Contest.over(words, Regulation::enacted);
        Contest<LocalDate> promulgated = Contest.over(words, Regulation::promulgated);
        Regulation fact = new Regulation(
                first.type(),
                first.region(),
                Decision.vote(words, RegulationResolution::number),
                first.year(),
                Decision.name(words, Regulation::title),
                status(words),
                enacted.chosen(),
                promulgated.chosen(),
                relations(words));
        String rule = Contest.ruleOf(enacted, promulgated);
        boolean conflict = rule != null;
        return new ResolvedFact<>(
                "",
                fact,
                Word.confidence(words) * (conflict ? CountResolution.IN_CONFLICT : 1),
                conflict,
                rule,
                Word.sources(words),
                Word.restricted(words),
                Word.first(words),
                List.of(),
                Word.supports(all, told -> agrees(told, fact)));
    }

    private static @Nullable String number(Regulation told) {
        return told.number() == null ? null : Blocks.withoutZeros(told.number());
    }

    private static boolean agrees(Regulation told, Regulation chosen) {
        return (told.enacted() == null || told.enacted().equals(chosen.enacted()))
                && (told.promulgated() == null || told.promulgated().equals(chosen.promulgated()));
    }

    /**
     * The furthest stage that anybody tells: an instrument is planned, drafted, in force, amended, revoked, and never goes
     * back, while old pages stay on the web.
     */
    private static RegulationStatus status(List<Word<Regulation>> words) {
        return words.stream()
                .map(word -> word.fact().status())
                .max(Comparator.comparingInt(RegulationResolution::stage))
                .orElseThrow();
    }

    private static int stage(RegulationStatus status) {
        return switch (status) {
            case PLANNED -> 0;
            case DRAFT -> 1;
            case IN_FORCE -> 2;
            case AMENDED -> 3;
            case REVOKED -> 4;
        };
    }

    private static List<Relation> relations(List<Word<Regulation>> words) {
        return words.stream()
                .flatMap(word -> word.fact().relations().stream())
                .distinct()
                .sorted(BY_TARGET)
                .toList();
    }
}
