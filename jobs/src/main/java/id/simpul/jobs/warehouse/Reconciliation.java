package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Resolution;
import id.simpul.jobs.reconcile.ResolvedFact;
import id.simpul.jobs.warehouse.FactTally.Changes;
import id.simpul.jobs.warehouse.FactVersions.Held;
import id.simpul.jobs.warehouse.FactVersions.Supporting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From statements to facts: works out again every block of statements in which something came or went. Each chunk is one
 * transaction of its own (or part of the caller's), so that a killed run goes on where it was, and a run with nothing
 * pending changes no row. Several at once wait for each other.
 */
public final class Reconciliation {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LiveStatements statements;
    private final FactVersions versions;
    private final MovedFacts moved;
    private final ReviewRows reviews;
    private final RecordedTime time;
    private final SourceTerms terms;

    public Reconciliation(DataSource database, Clock clock) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        statements = new LiveStatements(jdbc);
        versions = new FactVersions(jdbc);
        moved = new MovedFacts(jdbc);
        reviews = new ReviewRows(jdbc);
        time = new RecordedTime(jdbc, clock);
        terms = new SourceTerms(jdbc);
    }

    /**
     * Works off all that is pending.
     *
     * @param chunk blocks a transaction, at least 1
     * @return what came, changed and went in this call; a killed run's share is not in it
     */
    public FactTally run(int chunk) {
        retire();
        FactTally tally = FactTally.NOTHING;
        Chunk done = next(chunk);
        while (done.blocks() > 0) {
            tally = tally.plus(done.tally());
            done = next(chunk);
        }
        return tally;
    }

    /** Blocks that wait; documents that {@code landing} took the word from since the last run are not yet among them. */
    public long pendingCount() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(distinct block) from evidence.pending", Long.class));
    }

    /**
     * Takes the word from documents that {@code landing} took it from: a newer version of their address speaks; and brings
     * documents to what their sources say of them today. Their blocks are pending afterwards.
     *
     * @return how many documents fell silent
     */
    public int retire() {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.execute(RecordedTime.LOCK);
            terms.follow();
            return Objects.requireNonNull(jdbc.queryForObject("""
                    with silent as (
                        update evidence.reading r set superseded_at = ?, superseded_why = 'newer_version'
                        from landing.document d
                        where d.document_id = r.document_id and r.superseded_at is null
                          and d.state in ('superseded', 'duplicate', 'quarantined')
                        returning r.reading_id, r.document_id),
                    compared as (
                        insert into evidence.syndication_pending (document_id) select document_id from silent),
                    marked as (
                        insert into evidence.pending (block)
                        select distinct s.block from evidence.statement s join silent using (reading_id))
                    select count(*) from silent
                    """, Integer.class, time.now()));
        }));
    }

    /**
     * A transaction's work.
     *
     * @param blocks worked out; 0 when nothing was pending
     */
    public record Chunk(int blocks, FactTally tally) {}

    /** Works out the next blocks, in one transaction. */
    public Chunk next(int chunk) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.execute(RecordedTime.LOCK);
            List<Mark> marks = marks(chunk);
            Set<String> blocks = marks.stream().map(Mark::block).collect(Collectors.toCollection(TreeSet::new));
            FactTally tally = work(blocks);
            jdbc.update("delete from evidence.pending where pending_id = any(?)", (Object)
                    marks.stream().map(Mark::id).toArray(Long[]::new));
            return new Chunk(blocks.size(), tally);
        }));
    }

    /** Works out one block, whatever is pending. */
    void block(String block) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(RecordedTime.LOCK);
            work(Set.of(block));
        });
    }

    private FactTally work(Set<String> pending) {
        Set<String> blocks = new MeetingMonths(jdbc, statements).with(pending);
        Map<String, List<ResolvedFact<?>>> resolved = Resolution.of(statements.of(blocks));
        Map<FactTable, List<String>> kinds =
                blocks.stream().collect(Collectors.groupingBy(FactTable::ofBlock, TreeMap::new, Collectors.toList()));
        FactTally tally = FactTally.NOTHING;
        for (Map.Entry<FactTable, List<String>> kind : kinds.entrySet()) {
            Changes changes = reconcile(kind.getKey(), kind.getValue(), resolved);
            if (!changes.equals(Changes.NONE)) {
                tally = tally.plus(new FactTally(Map.of(kind.getKey().kind(), changes)));
            }
        }
        return tally;
    }

    private record Mark(long id, String block) {}

    /** Only marks that are seen here are deleted afterwards: one that comes meanwhile has statements not read yet. */
    private List<Mark> marks(int chunk) {
        return jdbc.query("""
                select pending_id, block from evidence.pending
                where block in (select distinct block from evidence.pending order by block limit ?)
                """, (row, n) -> new Mark(row.getLong(1), row.getString(2)), chunk);
    }

    private Changes reconcile(FactTable table, List<String> blocks, Map<String, List<ResolvedFact<?>>> resolved) {
        List<Held> held = new ArrayList<>(versions.held(table, blocks));
        List<Supporting> supports =
                new ArrayList<>(versions.supports(held.stream().map(Held::id).toList()));
        FactIds ids = new FactIds(table, works(blocks, resolved, held, supports), versions, moved);
        Set<String> here = held.stream().map(Held::id).collect(Collectors.toSet());
        List<Held> from =
                ids.adopted().stream().filter(fact -> !here.contains(fact.id())).toList();
        held.addAll(from);
        supports.addAll(versions.supports(from.stream().map(Held::id).toList()));
        Map<String, ResolvedFact<?>> facts = ids.facts();
        OffsetDateTime now = time.after(held);
        versions.mint(ids.minted(), now);
        versions.alias(ids.aliases(), facts.keySet(), now);
        reviews.follow(ids.aliases(), now);
        Map<String, Review> decided = reviews.holding(facts);
        facts.keySet().removeIf(id -> rejected(decided.get(id)));
        Map<String, String> blockOf = new HashMap<>();
        held.forEach(fact -> blockOf.put(fact.id(), fact.block()));
        ids.minted().forEach(fact -> blockOf.put(fact.id(), fact.block()));
        Map<String, String> claimed = reviews.claimed(decided.keySet());
        facts.keySet().removeAll(claimed.keySet());
        versions.alias(claimed, List.of(), now);
        Set<String> taken = reviews.taken(blocks);
        facts.keySet().removeIf(id -> !decided.containsKey(id) && taken.contains(blockOf.get(id)));
        Changes changes = record(table, held, facts, decided, now);
        support(facts, supports, now);
        if (!changes.equals(Changes.NONE)) {
            reviews.mark(blocks);
        }
        return changes;
    }

    private static List<BlockWork> works(
            List<String> blocks,
            Map<String, List<ResolvedFact<?>>> resolved,
            List<Held> held,
            List<Supporting> supports) {
        Map<String, List<Held>> heldByBlock = held.stream().collect(Collectors.groupingBy(Held::block));
        Map<String, List<Supporting>> supportsByFact =
                supports.stream().collect(Collectors.groupingBy(Supporting::fact));
        return blocks.stream()
                .map(block -> {
                    List<Held> here = heldByBlock.getOrDefault(block, List.of());
                    return new BlockWork(
                            block,
                            resolved.getOrDefault(block, List.of()),
                            here,
                            here.stream()
                                    .flatMap(fact -> supportsByFact.getOrDefault(fact.id(), List.of()).stream())
                                    .toList());
                })
                .toList();
    }

    private static boolean rejected(@Nullable Review review) {
        return review != null && review.decision() == Review.Decision.REJECTED;
    }

    private static FactRow row(ResolvedFact<?> fact, @Nullable Review review) {
        return review == null
                ? FactRow.of(fact)
                : FactRow.of(review.applied(fact)).reviewed(review);
    }

    private Changes record(
            FactTable table,
            List<Held> held,
            Map<String, ResolvedFact<?>> facts,
            Map<String, Review> decided,
            OffsetDateTime now) {
        Map<String, Held> current = held.stream()
                .filter(fact -> fact.hash() != null)
                .collect(Collectors.toMap(Held::id, Function.identity()));
        Map<String, FactRow> opened = new LinkedHashMap<>();
        facts.forEach((id, fact) -> {
            FactRow row = row(fact, decided.get(id));
            Held known = current.get(id);
            if (known == null || !row.hash().equals(known.hash())) {
                opened.put(id, row);
            }
        });
        List<String> gone =
                current.keySet().stream().filter(id -> !facts.containsKey(id)).toList();
        List<String> changed =
                opened.keySet().stream().filter(current::containsKey).toList();
        List<String> closed = new ArrayList<>(gone);
        closed.addAll(changed);
        versions.close(table, closed, now);
        versions.open(table, opened, now);
        return new Changes(opened.size() - changed.size(), changed.size(), gone.size());
    }

    private void support(Map<String, ResolvedFact<?>> facts, List<Supporting> before, OffsetDateTime now) {
        List<Supporting> today = new ArrayList<>();
        facts.forEach((id, fact) -> fact.supports()
                .forEach(support ->
                        today.add(new Supporting(id, support.statement(), support.document(), support.agrees()))));
        versions.closeSupports(without(before, today), now);
        versions.openSupports(without(today, before), now);
    }

    private static List<Supporting> without(List<Supporting> these, List<Supporting> those) {
        Set<Supporting> left = Set.copyOf(those);
        return these.stream().filter(support -> !left.contains(support)).toList();
    }
}
