package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Resolution;
import id.simpul.jobs.reconcile.ResolvedFact;
import id.simpul.jobs.reconcile.Statement;
import id.simpul.jobs.warehouse.FactVersions.Held;
import id.simpul.jobs.warehouse.FactVersions.Supporting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One block worked out: which facts its statements make today, and which of the ids that the block has are theirs. A fact
 * takes the id of its identity; else that of a fact that one of its documents told before; else a new one.
 */
final class BlockWork {

    private final FactTable table;
    private final String block;
    private final List<ResolvedFact<?>> facts;
    private final List<Held> held;
    private final Map<String, Set<Long>> documents = new HashMap<>();
    private final Map<String, ResolvedFact<?>> byId = new LinkedHashMap<>();
    private final List<Held> minted = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();

    BlockWork(String block, List<Statement> statements, List<Held> held, List<Supporting> supports) {
        this.table = FactTable.ofBlock(block);
        this.block = block;
        this.facts = Resolution.of(statements);
        this.held = held;
        supports.forEach(support -> documents
                .computeIfAbsent(support.fact(), fact -> new HashSet<>())
                .add(support.document()));
        assign();
    }

    /** Today's facts by id. */
    Map<String, ResolvedFact<?>> facts() {
        return byId;
    }

    /** Ids that are new, or that speak for another identity of the block than before. */
    List<Held> minted() {
        return minted;
    }

    /** Old ids with the fact that took them over. */
    Map<String, String> aliases() {
        return aliases;
    }

    private void assign() {
        List<ResolvedFact<?>> without = new ArrayList<>();
        for (ResolvedFact<?> fact : facts) {
            free(known -> known.identity().equals(fact.identity()))
                    .ifPresentOrElse(known -> byId.put(known.id(), fact), () -> without.add(fact));
        }
        for (ResolvedFact<?> fact : without) {
            Held taken =
                    free(known -> known.hash() != null && tells(known, fact)).orElseGet(() -> fresh(fact));
            byId.put(taken.id(), fact);
            minted.add(new Held(taken.id(), block, fact.identity(), taken.hash(), taken.from()));
        }
        held.stream()
                .filter(known -> known.hash() != null && !byId.containsKey(known.id()))
                .forEach(gone -> byId.entrySet().stream()
                        .filter(fact -> tells(gone, fact.getValue()))
                        .findFirst()
                        .ifPresent(fact -> aliases.put(gone.id(), fact.getKey())));
    }

    private Optional<Held> free(Predicate<Held> wanted) {
        return held.stream()
                .filter(known -> !byId.containsKey(known.id()))
                .filter(wanted)
                .findFirst();
    }

    private boolean tells(Held known, ResolvedFact<?> fact) {
        Set<Long> before = documents.getOrDefault(known.id(), Set.of());
        return fact.supports().stream().anyMatch(support -> before.contains(support.document()));
    }

    private Held fresh(ResolvedFact<?> fact) {
        Set<String> used = held.stream().map(Held::id).collect(Collectors.toSet());
        used.addAll(byId.keySet());
        int attempt = 0;
        while (used.contains(FactVersions.id(table, block, fact.identity(), attempt))) {
            attempt++;
        }
        return new Held(FactVersions.id(table, block, fact.identity(), attempt), block, fact.identity(), null, null);
    }
}
