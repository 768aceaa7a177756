package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.ResolvedFact;
import id.simpul.jobs.warehouse.FactVersions.Held;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ids of the facts of some blocks. An id is minted once and stays with what its statements tell, wherever that is: a fact
 * that its block doesn't know takes the id of the one that its statements told elsewhere; a new one is minted for what nobody
 * told before. Where two facts turn out to be one, an alias keeps the other's id.
 */
final class FactIds {

    private final FactTable table;
    private final List<BlockWork> works;
    private final Set<String> taken = new HashSet<>();
    private final List<Held> minted = new ArrayList<>();
    private final Map<String, Held> adopted = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();

    FactIds(FactTable table, List<BlockWork> works, FactVersions versions, MovedFacts moved) {
        this.table = table;
        this.works = works;
        works.forEach(work -> {
            taken.addAll(work.facts().keySet());
            minted.addAll(work.renamed());
        });
        Map<Long, List<Held>> elsewhere = moved.of(table, statements());
        adopt(elsewhere);
        mint(versions);
        works.forEach(work -> aliases.putAll(work.aliases(taken)));
        merge(elsewhere);
    }

    /** Today's facts by id. */
    Map<String, ResolvedFact<?>> facts() {
        Map<String, ResolvedFact<?>> facts = new LinkedHashMap<>();
        works.forEach(work -> facts.putAll(work.facts()));
        return facts;
    }

    /** Ids that are new, or that speak for another identity or block than before. */
    List<Held> minted() {
        return minted;
    }

    /** Facts as they were held before they came into one of the blocks. */
    List<Held> adopted() {
        return List.copyOf(adopted.values());
    }

    /** Old ids with the fact that took them over. */
    Map<String, String> aliases() {
        return aliases;
    }

    /** With the block of the fact that they tell today. */
    private Map<Long, String> statements() {
        Map<Long, String> blocks = new LinkedHashMap<>();
        for (BlockWork work : works) {
            Stream.concat(work.facts().values().stream(), work.unnamed().stream())
                    .flatMap(fact -> fact.supports().stream())
                    .forEach(support -> blocks.put(support.statement(), work.block()));
        }
        return blocks;
    }

    private void adopt(Map<Long, List<Held>> elsewhere) {
        for (BlockWork work : works) {
            for (ResolvedFact<?> fact : work.unnamed()) {
                earlier(fact, elsewhere)
                        .filter(held -> !taken.contains(held.id()))
                        .findFirst()
                        .ifPresent(held -> {
                            adopted.put(held.id(), held);
                            give(work, held.id(), fact);
                        });
            }
        }
    }

    /** An id that exists belongs to a fact that went to another block. */
    private void mint(FactVersions versions) {
        int attempt = 0;
        while (works.stream().anyMatch(work -> !work.unnamed().isEmpty())) {
            int now = attempt++;
            Set<String> known = versions.known(works.stream()
                    .flatMap(work -> work.unnamed().stream().map(fact -> id(work, fact, now)))
                    .toList());
            for (BlockWork work : works) {
                work.unnamed().stream()
                        .filter(fact -> !known.contains(id(work, fact, now)))
                        .forEach(fact -> give(work, id(work, fact, now), fact));
            }
        }
    }

    private String id(BlockWork work, ResolvedFact<?> fact, int attempt) {
        return FactVersions.id(table, work.block(), fact.identity(), attempt);
    }

    private void give(BlockWork work, String id, ResolvedFact<?> fact) {
        work.give(id, fact);
        taken.add(id);
        minted.add(new Held(id, work.block(), fact.identity(), null, null));
    }

    private void merge(Map<Long, List<Held>> elsewhere) {
        facts().forEach((id, fact) -> earlier(fact, elsewhere)
                .filter(held -> !taken.contains(held.id()))
                .forEach(held -> aliases.putIfAbsent(held.id(), id)));
    }

    private static Stream<Held> earlier(ResolvedFact<?> fact, Map<Long, List<Held>> elsewhere) {
        return fact.supports().stream()
                .flatMap(support -> elsewhere.getOrDefault(support.statement(), List.of()).stream());
    }
}
