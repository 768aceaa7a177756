package id.simpul.jobs.warehouse;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a document's word back. Its bytes stay in the landing zone, refused with the reason; what rests on it alone goes with
 * the next reconciliation, and its history stays. The withdrawal is of these bytes: a page that changes afterwards lands as a
 * new version and speaks again.
 */
public final class Withdrawal {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Withdrawal(DataSource database, Clock clock) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
    }

    /**
     * Withdraws a document that speaks, and its duplicates.
     *
     * @throws ReviewException where there is no such document, or where it doesn't speak
     */
    public void withdraw(long document, String actor, String reason) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(RecordedTime.LOCK);
            OffsetDateTime now = new RecordedTime(jdbc, clock).now();
            List<Long> readings = jdbc.queryForList("""
                    update evidence.reading set superseded_at = ?, superseded_why = 'withdrawn'
                    where document_id = ? and superseded_at is null returning reading_id
                    """, Long.class, now, document);
            if (readings.isEmpty()) {
                throw new ReviewException(ReviewException.Reason.NO_DOCUMENT, String.valueOf(document));
            }
            jdbc.update("""
                    update landing.document
                    set state = 'quarantined', reason_code = 'withdrawn', reason = ?, state_at = ?, duplicate_of = null
                    where document_id = ? or duplicate_of = ?
                    """, reason, now, document, document);
            jdbc.update("""
                    insert into evidence.pending (block)
                    select distinct block from evidence.statement where reading_id = any(?)
                    """, (Object) readings.toArray(Long[]::new));
            jdbc.update("insert into evidence.syndication_pending (document_id) values (?)", document);
            Audit.note(
                    jdbc,
                    now,
                    actor,
                    "withdraw",
                    String.valueOf(document),
                    FactPayload.mapper().createObjectNode().put("reason", reason));
        });
    }
}
