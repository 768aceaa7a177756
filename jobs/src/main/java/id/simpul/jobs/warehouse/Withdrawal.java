package id.simpul.jobs.warehouse;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a document's word back. Its bytes stay in the landing zone, refused with the reason; what rests on it alone leaves
 * {@code research} at once, as an edition of its own, and the facts with the next reconciliation. Its history stays: earlier
 * editions go on showing what they showed. It holds for its address and for its bytes: whatever lands at the address
 * later waits for a person (listed in {@code warehouse.review_queue}), and the same bytes at any address say nothing. Copies
 * in other words or bytes are documents of their own.
 */
public final class Withdrawal {

    /** Of the document that a person withdrew. */
    private static final String WITHDRAWN = "withdrawn";

    /** Of the same bytes at another address. */
    private static final String COPY = "withdrawn_copy";

    /** Of what came to the address later. */
    private static final String ADDRESS = "withdrawn_address";

    /** In {@code landing.settlement}, of what no run did. */
    private static final long NO_RUN = 0;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Retraction retraction;

    public Withdrawal(DataSource database, Clock clock) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
        retraction = new Retraction(jdbc, new Editions(database, clock));
    }

    /**
     * Withdraws a document that speaks, the same bytes at other addresses, and what waits to be read at its address.
     *
     * @throws ReviewException where there is no such document, or where it doesn't speak
     */
    public void withdraw(long document, String actor, String said) {
        String reason = KeptReason.of(said);
        transaction.executeWithoutResult(status -> {
            jdbc.execute(RecordedTime.LOCK);
            OffsetDateTime now = new RecordedTime(jdbc, clock).now();
            if (jdbc.queryForList(
                            "select reading_id from evidence.reading where document_id = ? and superseded_at is null",
                            Long.class,
                            document)
                    .isEmpty()) {
                throw refused(document);
            }
            List<Long> copies = sameBytes(document, "state <> 'superseded'");
            refuse(List.of(document), WITHDRAWN, reason, now);
            refuse(copies, COPY, "the same bytes as document " + document + ", which was withdrawn: " + reason, now);
            refuse(
                    jdbc.queryForList("""
                            select o.document_id from landing.document d join landing.document o using (source_id, address)
                            where d.document_id = ? and o.document_id <> d.document_id and o.state = 'due'
                            """, Long.class, document),
                    ADDRESS,
                    "document " + document + " of this address was withdrawn: " + reason,
                    now);
            retraction.retract(
                    Stream.concat(Stream.of(document), copies.stream()).toList(), NO_RUN);
            note(now, actor, "withdraw", document, reason);
        });
    }

    /**
     * Lets the newest version of a withdrawn document's address speak again, and its bytes wherever they stand: they are due
     * and are read with the next run. Of the same bytes at another address, that one alone.
     *
     * @param document that was withdrawn, or that landed at its address or with its bytes
     * @throws ReviewException where there is no such document
     */
    public void readmit(long document, String actor, String said) {
        String reason = KeptReason.of(said);
        transaction.executeWithoutResult(status -> {
            jdbc.execute(RecordedTime.LOCK);
            OffsetDateTime now = new RecordedTime(jdbc, clock).now();
            List<String> codes = jdbc.queryForList("""
                    select reason_code from landing.document
                    where document_id = ? and state = 'quarantined' and reason_code in (?, ?, ?)
                    """, String.class, document, WITHDRAWN, COPY, ADDRESS);
            if (codes.isEmpty()) {
                throw refused(document);
            }
            if (codes.contains(COPY)) {
                settle(List.of(document), "due", null, null, now);
            } else {
                readmitAddress(document, now);
            }
            note(now, actor, "readmit", document, reason);
        });
    }

    private void readmitAddress(long document, OffsetDateTime now) {
        List<Long> versions = jdbc.queryForList("""
                select o.document_id from landing.document d join landing.document o using (source_id, address)
                where d.document_id = ? and o.state = 'quarantined' and o.reason_code in (?, ?)
                order by o.document_id desc
                """, Long.class, document, WITHDRAWN, ADDRESS);
        long newest = versions.get(0);
        versions.stream()
                .flatMap(version -> sameBytes(version, "reason_code = '" + COPY + "'").stream())
                .distinct()
                .forEach(copy -> settle(List.of(copy), "due", null, null, now));
        settle(List.of(newest), "due", null, null, now);
        settle(
                versions.subList(1, versions.size()),
                "superseded",
                "replaced",
                "document " + newest + " took its place at this address",
                now);
    }

    private List<Long> sameBytes(long document, String which) {
        return jdbc.queryForList("""
                select o.document_id from landing.document d
                join (select document_id, sha256 from landing.document where %s) as o using (sha256)
                where d.document_id = ? and o.document_id <> d.document_id order by 1
                """.formatted(which), Long.class, document);
    }

    private void refuse(List<Long> documents, String code, String reason, OffsetDateTime now) {
        Object ids = documents.toArray(Long[]::new);
        settle(documents, "quarantined", code, reason, now);
        jdbc.update("""
                with silent as (
                    update evidence.reading set superseded_at = ?, superseded_why = 'withdrawn'
                    where document_id = any(?) and superseded_at is null returning reading_id, document_id),
                compared as (
                    insert into evidence.syndication_pending (document_id) select document_id from silent)
                insert into evidence.pending (block)
                select distinct s.block from evidence.statement s join silent using (reading_id)
                """, now, ids);
    }

    private void settle(
            List<Long> documents, String state, @Nullable String code, @Nullable String reason, OffsetDateTime now) {
        Object ids = documents.toArray(Long[]::new);
        jdbc.update("""
                update landing.document set state = ?, reason_code = ?, reason = ?, state_at = ?, duplicate_of = null
                where document_id = any(?)
                """, state, code, reason, now, ids);
        jdbc.update("""
                insert into landing.settlement (document_id, run_id, state, reason_code, reason, settled_at)
                select d, ?, ?, ?, ?, ? from unnest(?) d
                """, NO_RUN, state, code, reason, now, ids);
    }

    private void note(OffsetDateTime now, String actor, String action, long document, String reason) {
        Audit.note(
                jdbc,
                now,
                actor,
                action,
                String.valueOf(document),
                FactPayload.mapper().createObjectNode().put("reason", reason));
    }

    private static ReviewException refused(long document) {
        return new ReviewException(ReviewException.Reason.NO_DOCUMENT, String.valueOf(document));
    }
}
