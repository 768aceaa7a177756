package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.Review.Decision;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Persons' decisions on facts. A decision is recorded with who, when and why, applied at once, and applied again at every
 * reconciliation while the statements stand that it was made on; researchers see it with the next edition.
 */
public final class Reviews {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReviewRows rows;
    private final Reconciliation reconciliation;

    public Reviews(DataSource database, Clock clock) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
        rows = new ReviewRows(jdbc);
        reconciliation = new Reconciliation(database, clock);
    }

    /**
     * The fact is right as it stands: its contested values stay.
     *
     * @throws ReviewException where there is no such fact
     */
    public void accept(String fact, String reviewer, String reason) {
        decide(fact, Decision.ACCEPTED, Map.of(), reviewer, reason);
    }

    /**
     * The fact is right but for some fields.
     *
     * @param fields in the contract's words; the empty text is null
     * @throws ReviewException where there is no such fact, field or value, or where the corrected fact is another one that is
     *     there already
     */
    public void correct(String fact, Map<String, String> fields, String reviewer, String reason) {
        decide(fact, Decision.CORRECTED, fields, reviewer, reason);
    }

    /**
     * The fact is none.
     *
     * @throws ReviewException where there is no such fact
     */
    public void reject(String fact, String reviewer, String reason) {
        decide(fact, Decision.REJECTED, Map.of(), reviewer, reason);
    }

    private void decide(String named, Decision decision, Map<String, String> fields, String reviewer, String said) {
        String reason = KeptReason.of(said);
        // one transaction: a decision that stands in the book is applied
        transaction.executeWithoutResult(status -> {
            jdbc.execute(RecordedTime.LOCK);
            String fact = today(named);
            ReviewedFact reviewed = ReviewedFact.find(jdbc, fact);
            ObjectNode kept = switch (decision) {
                case ACCEPTED -> reviewed.accepted();
                case CORRECTED -> reviewed.corrected(fields);
                case REJECTED -> FactPayload.mapper().createObjectNode();
            };
            store(fact, decision, kept, reviewed.becomes(kept), reviewer, reason);
            reconciliation.block(reviewed.block());
        });
    }

    /** An id that became another fact's means that one; of a mention that a person claimed for it, itself. */
    private String today(String fact) {
        return jdbc.queryForList("""
                        select a.fact_id from warehouse.fact_alias a
                        where a.old_id = ? and not exists (
                            select from ops.review r
                            where r.fact_id = a.old_id and r.replaced_at is null and r.becomes is not null)
                        """, String.class, fact).stream().findFirst().orElse(fact);
    }

    private void store(
            String fact,
            Decision decision,
            ObjectNode fields,
            @Nullable String becomes,
            String reviewer,
            String reason) {
        OffsetDateTime now = new RecordedTime(jdbc, clock).now();
        List<String> basis = rows.basis(fact);
        List<String> before = jdbc.queryForList(
                "select basis::text from ops.review where fact_id = ? and replaced_at is null", String.class, fact);
        rows.replace(fact, now);
        // what was decided on facts that turned out to be this one was seen, too
        jdbc.queryForList("""
                        select old_id from warehouse.fact_alias a
                        where a.fact_id = ? and not exists (
                            select from ops.review r
                            where r.fact_id = a.old_id and r.replaced_at is null and r.becomes is not null)
                        """, String.class, fact).forEach(old -> rows.replace(old, now));
        // of a rejected fact nothing is held: what the last reviewer saw is what this one saw
        jdbc.update(
                """
                insert into ops.review (fact_id, decision, fields, becomes, reason, reviewer, decided_at, basis)
                values (?, ?, ?::jsonb, ?, ?, ?, ?, case when ? then ?::text[] else ?::text[] end)
                """,
                fact,
                decision.code(),
                fields.toString(),
                becomes,
                reason,
                reviewer,
                now,
                basis.isEmpty() && !before.isEmpty(),
                before.isEmpty() ? "{}" : before.get(0),
                basis.toArray(String[]::new));
        Audit.note(
                jdbc,
                now,
                reviewer,
                "review_" + decision.code(),
                fact,
                FactPayload.mapper().createObjectNode().put("reason", reason).set("fields", fields));
    }
}
