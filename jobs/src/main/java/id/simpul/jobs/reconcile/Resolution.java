package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of blocks. */
public final class Resolution {

    private Resolution() {}

    /**
     * The facts of several blocks. Meetings of one province are looked at together, whatever their months, so that a story of the
     * first days of one meets what it tells of in the other; such a fact stands in the block of those that tell its day and place,
     * else in the first one. Which months have to be there is told by {@link MonthEnds}, which places by {@link Placeless}.
     *
     * @param blocks all live statements of each; a block without any has no facts
     * @return those of each block that has facts, in a stable order
     */
    public static Map<String, List<ResolvedFact<?>>> of(Map<String, List<Statement>> blocks) {
        Map<Long, String> homes = Placeless.homes(blocks);
        Map<Long, String> blockOf = new HashMap<>();
        Map<String, List<Statement>> together = new TreeMap<>();
        blocks.forEach((block, statements) -> statements.forEach(statement -> {
            blockOf.put(statement.id(), block);
            String home = homes.getOrDefault(statement.id(), block);
            together.computeIfAbsent(Blocks.together(home), key -> new ArrayList<>())
                    .add(statement);
        }));
        Map<String, List<ResolvedFact<?>>> facts = new TreeMap<>();
        for (List<Statement> statements : together.values()) {
            Map<Long, Statement> byId =
                    statements.stream().collect(Collectors.toMap(Statement::id, statement -> statement));
            of(statements)
                    .forEach(fact -> facts.computeIfAbsent(block(fact, byId, blockOf), block -> new ArrayList<>())
                            .add(fact));
        }
        facts.replaceAll((block, found) -> numbered(found));
        return facts;
    }

    private static String block(ResolvedFact<?> fact, Map<Long, Statement> statements, Map<Long, String> blockOf) {
        LocalDate day = day(fact.fact());
        List<Statement> told = fact.supports().stream()
                .map(support -> Objects.requireNonNull(statements.get(support.statement())))
                .toList();
        List<Statement> placed = told.stream()
                .filter(statement -> !(statement.fact() instanceof Meeting meeting) || meeting.region() != null)
                .toList();
        List<Statement> telling = placed.isEmpty() ? told : placed;
        List<Statement> dated = telling.stream()
                .filter(statement -> day == null || day.equals(day(statement.fact())))
                .toList();
        return (dated.isEmpty() ? telling : dated)
                .stream()
                        .map(statement -> Objects.requireNonNull(blockOf.get(statement.id())))
                        .min(String::compareTo)
                        .orElseThrow();
    }

    private static @Nullable LocalDate day(Fact fact) {
        return fact instanceof Meeting meeting ? meeting.dateStart() : null;
    }

    /** Meetings of one name, day and place are told apart by their order. */
    private static List<ResolvedFact<?>> numbered(Collection<ResolvedFact<?>> facts) {
        Map<String, Integer> taken = new HashMap<>();
        List<ResolvedFact<?>> numbered = new ArrayList<>();
        for (ResolvedFact<?> fact : facts) {
            int nth = taken.merge(fact.identity(), 1, Integer::sum);
            numbered.add(nth == 1 ? fact : fact.called(fact.identity() + "|" + nth));
        }
        return numbered;
    }

    /**
     * The facts that the statements speak of, in a stable order; every statement supports exactly one.
     *
     * @param block all live statements of one block, in any order; may be empty
     */
    static List<ResolvedFact<?>> of(List<Statement> block) {
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
