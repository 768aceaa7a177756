package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.ResolvedFact;
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

/**
 * One block worked out: which facts its statements make today, and which of the ids that the block has are theirs. A fact
 * takes the id of its identity; else that of a fact that one of its documents told before. What is left is named by
 * {@link FactIds}.
 */
final class BlockWork {

    private final String block;
    private final List<ResolvedFact<?>> facts;
    private final List<Held> held;
    private final Map<String, Set<Long>> documents = new HashMap<>();
    private final Map<String, ResolvedFact<?>> byId = new LinkedHashMap<>();
    private final List<Held> renamed = new ArrayList<>();
    private final List<ResolvedFact<?>> unnamed = new ArrayList<>();

    BlockWork(String block, List<ResolvedFact<?>> facts, List<Held> held, List<Supporting> supports) {
        this.block = block;
        this.facts = facts;
        this.held = held;
        supports.forEach(support -> documents
                .computeIfAbsent(support.fact(), fact -> new HashSet<>())
                .add(support.document()));
        assign();
    }

    String block() {
        return block;
    }

    /** Today's facts by id, those that have one. */
    Map<String, ResolvedFact<?>> facts() {
        return byId;
    }

    /** Today's facts that have no id yet. */
    List<ResolvedFact<?>> unnamed() {
        return List.copyOf(unnamed);
    }

    /** Ids that speak for another identity of the block than before. */
    List<Held> renamed() {
        return renamed;
    }

    void give(String id, ResolvedFact<?> fact) {
        unnamed.remove(fact);
        byId.put(id, fact);
    }

    /**
     * Old ids with the fact that took them over.
     *
     * @param taken ids of facts of any block
     */
    Map<String, String> aliases(Set<String> taken) {
        Map<String, String> aliases = new LinkedHashMap<>();
        held.stream()
                .filter(known -> known.hash() != null && !taken.contains(known.id()))
                .forEach(gone -> byId.entrySet().stream()
                        .filter(fact -> tells(gone, fact.getValue()))
                        .findFirst()
                        .ifPresent(fact -> aliases.put(gone.id(), fact.getKey())));
        return aliases;
    }

    private void assign() {
        List<ResolvedFact<?>> without = new ArrayList<>();
        for (ResolvedFact<?> fact : facts) {
            free(known -> known.identity().equals(fact.identity()))
                    .ifPresentOrElse(known -> byId.put(known.id(), fact), () -> without.add(fact));
        }
        for (ResolvedFact<?> fact : without) {
            free(known -> known.hash() != null && tells(known, fact))
                    .ifPresentOrElse(
                            known -> {
                                byId.put(known.id(), fact);
                                renamed.add(new Held(known.id(), block, fact.identity(), known.hash(), known.from()));
                            },
                            () -> unnamed.add(fact));
        }
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
}
