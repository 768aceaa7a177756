package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.ResolvedFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The rows of decisions, and what of them holds for the facts of today. Within the caller's transaction. */
final class ReviewRows {

    /** A statement as a person sees it: the document's bytes and what was read there. */
    static final String HASH = "md5(d.sha256 || s.kind || s.fact::text)";

    private final JdbcTemplate jdbc;

    ReviewRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The decisions that hold: those whose grounds stand among the facts' statements. */
    Map<String, Review> holding(Map<String, ResolvedFact<?>> facts) {
        Map<String, Review> holding = new LinkedHashMap<>();
        List<Review> live = live(facts.keySet());
        if (live.isEmpty()) {
            return holding;
        }
        Map<Long, String> hashes = hashes(live.stream()
                .flatMap(review -> supports(facts, review).stream())
                .map(ResolvedFact.Support::statement)
                .toList());
        for (Review review : live) {
            Set<String> statements = new HashSet<>();
            supports(facts, review).forEach(support -> statements.add(hashes.getOrDefault(support.statement(), "")));
            if (review.stands(statements)) {
                holding.put(review.fact(), review);
            }
        }
        return holding;
    }

    /**
     * A decision goes with its fact into the one that it turned out to be. Where that one has a decision of its own, that
     * stays, and the other comes back into the queue; so does a rejection, since others may tell that one rightly.
     *
     * @param aliases old ids with the fact that took them over
     */
    void follow(Map<String, String> aliases, OffsetDateTime now) {
        aliases.forEach((old, fact) -> {
            int moved = jdbc.update("""
                    insert into ops.review (fact_id, decision, fields, becomes, reason, reviewer, decided_at, basis)
                    select ?, decision, fields, becomes, reason, reviewer, decided_at, basis from ops.review
                    where fact_id = ? and replaced_at is null and decision <> 'rejected'
                    on conflict (fact_id) where replaced_at is null do nothing
                    """, fact, old);
            if (moved > 0) {
                replace(old, now);
            }
        });
    }

    /** Of these blocks of counts, those of a fact that a person's correction made out of another one: that one stands for it. */
    Set<String> taken(Collection<String> blocks) {
        return new HashSet<>(jdbc.queryForList("""
                select r.becomes from ops.review r
                join warehouse.fact_case_count v on v.fact_id = r.fact_id and v.recorded_to is null and v.review <> 'none'
                where r.replaced_at is null and r.becomes = any(?)
                """, String.class, (Object) blocks.toArray(String[]::new)));
    }

    /** Mentions of an instrument that a person claimed for one which is told with its number: old ids with that one's. */
    Map<String, String> claimed(Collection<String> facts) {
        Map<String, String> claimed = new LinkedHashMap<>();
        jdbc.query(
                """
                select r.fact_id, f.fact_id from ops.review r
                join warehouse.fact f on f.block = r.becomes and f.kind = 'regulation' and f.fact_id <> r.fact_id
                join warehouse.fact_regulation v on v.fact_id = f.fact_id and v.recorded_to is null
                where r.fact_id = any(?) and r.replaced_at is null order by 1, 2
                """,
                row -> {
                    claimed.put(row.getString(1), row.getString(2));
                },
                (Object) facts.toArray(String[]::new));
        return claimed;
    }

    /** Facts of these blocks changed: so may those that they were corrected to, or no longer are, and those corrected to them. */
    void mark(Collection<String> blocks) {
        jdbc.update("""
                insert into evidence.pending (block)
                select distinct r.becomes from warehouse.fact f join ops.review r using (fact_id)
                where f.block = any(?) and r.becomes is not null
                union
                select f.block from ops.review r join warehouse.fact f using (fact_id)
                where r.becomes = any(?) and r.replaced_at is null
                """, blocks.toArray(String[]::new), blocks.toArray(String[]::new));
    }

    /** Notes that another decision took the place of the live one. */
    void replace(String fact, OffsetDateTime now) {
        jdbc.update("update ops.review set replaced_at = ? where fact_id = ? and replaced_at is null", now, fact);
    }

    private static List<ResolvedFact.Support> supports(Map<String, ResolvedFact<?>> facts, Review review) {
        ResolvedFact<?> fact = facts.get(review.fact());
        return fact == null ? List.of() : fact.supports();
    }

    private List<Review> live(Collection<String> facts) {
        return jdbc.query("""
                select fact_id, decision, fields, basis from ops.review
                where fact_id = any(?) and replaced_at is null order by fact_id
                """, (row, n) -> review(row), (Object) facts.toArray(String[]::new));
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getString(1),
                Review.Decision.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                (ObjectNode) FactPayload.mapper().readTree(row.getString(3)),
                Arrays.asList((String[]) row.getArray(4).getArray()));
    }

    private Map<Long, String> hashes(Collection<Long> statements) {
        Map<Long, String> hashes = new HashMap<>();
        jdbc.query(
                "select s.statement_id, " + HASH
                        + " from evidence.statement s join evidence.document d using (document_id)"
                        + " where s.statement_id = any(?)",
                row -> {
                    hashes.put(row.getLong(1), row.getString(2));
                },
                (Object) statements.toArray(Long[]::new));
        return hashes;
    }

    /** What the fact rests on today. */
    List<String> basis(String fact) {
        return jdbc.queryForList(
                "select distinct " + HASH
                        + " from warehouse.fact_support p join evidence.statement s using (statement_id)"
                        + " join evidence.document d on d.document_id = s.document_id"
                        + " where p.fact_id = ? and p.recorded_to is null order by 1",
                String.class,
                fact);
    }
}
