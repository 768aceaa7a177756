package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.reconcile.ResolvedFact.Support;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One count out of the statements of one identity. */
final class CountResolution {

    /**
     * What is left of the confidence where sources exclude each other: the rules choose well, not always. To be fitted
     * on labelled conflicts.
     */
    static final double IN_CONFLICT = 0.9;

    private static final String ADDED_UP = new PartsAddUp<Figure, CaseCount>().name();

    private static final String SHARPER = new MostExact().name();

    private static final List<Rule<Figure, CaseCount>> EXCLUSIVE = List.of(
            new AgencyReport<>(),
            new PartsAddUp<>(),
            new Credited<>(),
            new LaterPublication<>(),
            new MoreSources<>(),
            new Surest<>());

    /** Numbers that don't exclude each other. */
    private static final List<Rule<Figure, CaseCount>> COMPATIBLE =
            List.of(new MostExact(), new LaterPublication<>(), new MoreSources<>(), new Surest<>());

    /** Copies of one text. */
    private static final List<Rule<Figure, CaseCount>> COPIES =
            List.of(new AgencyReport<>(), new PartsAddUp<>(), new MostCopies<>());

    private CountResolution() {}

    static ResolvedFact<CaseCount> of(List<Word<CaseCount>> all) {
        return of(all, Word.deciding(all));
    }

    private static ResolvedFact<CaseCount> of(List<Word<CaseCount>> all, List<Word<CaseCount>> deciding) {
        List<Word<CaseCount>> words = Totals.of(deciding);
        boolean differ = Bounds.common(words.stream()
                        .map(word -> Figure.of(word.fact()).bounds())
                        .toList())
                .empty();
        Optional<List<Word<CaseCount>>> grown = differ ? Growth.latest(words) : Optional.empty();
        boolean conflict = differ && grown.isEmpty();
        Decision<Figure, CaseCount> decision = conflict
                ? among(words)
                : grown.map(CountResolution::amongLatest)
                        .orElseGet(() -> Decision.among(Candidate.of(words, Figure::of), COMPATIBLE));
        String rule = decision.rule() == null && words.size() < deciding.size() ? ADDED_UP : decision.rule();
        Figure chosen = decision.chosen().value();
        List<Word<CaseCount>> telling = words.stream()
                .filter(word -> Figure.of(word.fact()).equals(chosen))
                .toList();
        List<Word<CaseCount>> agreeing =
                words.stream().filter(word -> agrees(chosen, word)).toList();
        Set<Long> agreed = ids(agreeing);
        Set<Long> heard = ids(deciding);
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
                rule,
                Word.sources(agreeing),
                Word.restricted(telling),
                Word.first(deciding),
                List.of(),
                all.stream()
                        .map(word -> new Support(
                                word.statement().id(),
                                word.statement().document(),
                                agreed.contains(word.statement().id())
                                        || !heard.contains(word.statement().id()) && agrees(chosen, word)))
                        .toList());
    }

    private static boolean agrees(Figure chosen, Word<CaseCount> word) {
        return !chosen.excludes(Figure.of(word.fact()));
    }

    private static Set<Long> ids(List<Word<CaseCount>> words) {
        return words.stream().map(word -> word.statement().id()).collect(Collectors.toSet());
    }

    private static Decision<Figure, CaseCount> amongLatest(List<Word<CaseCount>> latest) {
        return new Decision<>(
                Decision.among(Candidate.of(latest, Figure::of), COMPATIBLE).chosen(), Growth.REASON);
    }

    /** Each document has one word, and so has each source: often it is a document or a text that differs from itself. */
    private static Decision<Figure, CaseCount> among(List<Word<CaseCount>> words) {
        List<Word<CaseCount>> firsts = firsts(words);
        if (Candidate.of(firsts, Figure::of).size() == 1) {
            return new Decision<>(
                    Candidate.of(firsts, Figure::of).get(0),
                    firsts.stream().anyMatch(CountResolution::closes) ? ADDED_UP : "first_in_document");
        }
        Map<String, List<Word<CaseCount>>> sources = firsts.stream()
                .collect(Collectors.groupingBy(
                        word -> word.statement().source(), LinkedHashMap::new, Collectors.toList()));
        List<Decision<Figure, CaseCount>> each = sources.values().stream()
                .map(copies -> Decision.among(Candidate.of(copies, Figure::of), COPIES))
                .toList();
        List<Word<CaseCount>> left = each.stream()
                .flatMap(decision -> decision.chosen().words().stream())
                .toList();
        List<Candidate<Figure, CaseCount>> candidates = Candidate.of(left, Figure::of);
        if (candidates.size() == 1) {
            return new Decision<>(candidates.get(0), reason(each));
        }
        List<Candidate<Figure, CaseCount>> sharp = sharp(candidates);
        return sharp.size() == 1 ? new Decision<>(sharp.get(0), SHARPER) : Decision.among(sharp, EXCLUSIVE);
    }

    /** Without those that say less exactly what another one says: a retelling ("ratusan kasus") of a number is that number. */
    private static List<Candidate<Figure, CaseCount>> sharp(List<Candidate<Figure, CaseCount>> candidates) {
        TreeSet<Double> exact = candidates.stream()
                .map(Candidate::value)
                .filter(figure -> figure.qualifier() == Qualifier.EXACT)
                .map(figure -> (double) figure.value())
                .collect(Collectors.toCollection(TreeSet::new));
        return candidates.stream()
                .filter(candidate -> candidate.value().qualifier() == Qualifier.EXACT
                        || !holdsAny(candidate.value().bounds(), exact))
                .toList();
    }

    private static boolean holdsAny(Bounds bounds, TreeSet<Double> values) {
        Double next = values.ceiling(bounds.least());
        return next != null && next <= bounds.most();
    }

    /** Of a document's own words that which its parts add up to, else the first one. */
    private static List<Word<CaseCount>> firsts(List<Word<CaseCount>> words) {
        Map<Long, Word<CaseCount>> firsts = new LinkedHashMap<>();
        words.forEach(word -> firsts.merge(
                word.statement().document(), word, (first, next) -> closes(next) && !closes(first) ? next : first));
        return List.copyOf(firsts.values());
    }

    private static boolean closes(Word<CaseCount> word) {
        return Boolean.TRUE.equals(word.statement().addsUp());
    }

    private static @Nullable String reason(List<Decision<Figure, CaseCount>> decisions) {
        return decisions.stream()
                .map(Decision::rule)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
