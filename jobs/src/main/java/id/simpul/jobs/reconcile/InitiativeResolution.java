package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The initiatives of one kind, region and name out of the statements that tell them: one a year. */
final class InitiativeResolution {

    private static final int UNDATED = 0;

    private InitiativeResolution() {}

    static List<ResolvedFact<Initiative>> of(List<Word<Initiative>> words) {
        TreeMap<Integer, List<Word<Initiative>>> years = words.stream()
                .collect(Collectors.groupingBy(
                        word -> Objects.requireNonNullElse(year(word.fact()), UNDATED),
                        TreeMap::new,
                        Collectors.toList()));
        // A body is founded once: who tells no year means that one. An award comes again and again.
        boolean founded = words.get(0).fact().initiativeKind() != InitiativeKind.AWARD;
        if (founded && years.containsKey(UNDATED) && years.size() == 2) {
            return List.of(resolved(years.lastKey(), words));
        }
        return years.entrySet().stream().map(InitiativeResolution::resolved).toList();
    }

    private static ResolvedFact<Initiative> resolved(Map.Entry<Integer, List<Word<Initiative>>> year) {
        return resolved(year.getKey(), year.getValue());
    }

    private static @org.jspecify.annotations.Nullable Integer year(Initiative initiative) {
        return initiative.date() != null ? Integer.valueOf(initiative.date().getYear()) : initiative.year();
    }

    private static ResolvedFact<Initiative> resolved(int year, List<Word<Initiative>> all) {
        List<Word<Initiative>> words = Word.deciding(all);
        Initiative first = words.get(0).fact();
        List<Candidate<Integer, Initiative>> coverages = Candidate.of(words, Initiative::coverageCount);
        Decision<Integer, Initiative> coverage =
                coverages.isEmpty() ? null : Decision.among(coverages, InitiativeResolution.latest());
        Contest<LocalDate> date = Contest.over(words, Initiative::date);
        Contest<Rank> rank = Contest.over(words, Initiative::rank);
        Initiative fact = new Initiative(
                first.initiativeKind(),
                Objects.requireNonNullElse(Decision.name(words, Initiative::name), first.name()),
                first.region(),
                year == UNDATED ? null : Integer.valueOf(year),
                date.chosen(),
                rank.chosen(),
                coverage == null ? null : coverage.chosen().value(),
                words.stream()
                        .flatMap(word -> word.fact().coverageRegions().stream())
                        .distinct()
                        .sorted()
                        .toList());
        String rule = Contest.ruleOf(date, rank);
        boolean conflict = rule != null;
        return new ResolvedFact<>(
                String.valueOf(year),
                fact,
                Word.confidence(words) * (conflict ? CountResolution.IN_CONFLICT : 1),
                conflict,
                conflict ? rule : coverage == null ? null : coverage.rule(),
                Word.sources(words),
                Word.restricted(words),
                Word.first(words),
                List.of(),
                Word.supports(all, told -> agrees(told, fact)));
    }

    /** Coverage grows: the later story knows better. */
    private static List<Rule<Integer, Initiative>> latest() {
        return List.of(new LaterPublication<>(), new MoreSources<>(), new Surest<>());
    }

    private static boolean agrees(Initiative told, Initiative chosen) {
        return (told.date() == null || told.date().equals(chosen.date()))
                && (told.rank() == null || told.rank() == chosen.rank());
    }
}
