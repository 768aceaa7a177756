package id.simpul.jobs.warehouse;

import id.simpul.connectors.landing.DueRange;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which stored documents are to be read again with today's extractors. What a killed reprocessing left stays here for the next
 * one; a night doesn't look.
 */
public final class ReadAgain {

    /** Those that a reader was given once, whose bytes are kept still, and that no person withdrew. */
    private static final String READABLE = """
            select d.document_id from landing.document d join landing.content c using (sha256)
            where c.encoding <> 'erased' and d.state in ('loaded', 'irrelevant', 'quarantined')
              and d.reason_code not in ('withdrawn', 'withdrawn_copy', 'withdrawn_address')
            """;

    private final JdbcTemplate jdbc;

    public ReadAgain(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    /**
     * Asks for all documents that were read, or refused by a reader; where an earlier asking is not worked off yet, for what is
     * left of it. What was erased or withdrawn since then is asked for no more.
     *
     * @return how many wait
     */
    public long ask() {
        jdbc.update("delete from evidence.read_again where document_id not in (" + READABLE + ")");
        if (count() == 0) {
            jdbc.update("insert into evidence.read_again (document_id, asked_at) select document_id, now() from ("
                    + READABLE + ") as readable");
        }
        return count();
    }

    private long count() {
        return jdbc.queryForList("select count(*) from evidence.read_again", Long.class)
                .get(0);
    }

    /** What waits, cut into ranges of about the same count, in order. */
    public List<DueRange> ranges(int parts) {
        return jdbc.query("""
                select min(document_id), max(document_id), count(*)
                from (select document_id, ntile(?) over (order by document_id) as part from evidence.read_again) as asked
                group by part order by part
                """, (row, n) -> new DueRange(row.getLong(1), row.getLong(2), row.getLong(3)), parts);
    }

    /** Those that wait with {@code afterId < id <= throughId}, lowest first. */
    public List<Long> between(long afterId, long throughId, int limit) {
        return jdbc.queryForList("""
                select document_id from evidence.read_again where document_id > ? and document_id <= ?
                order by document_id limit ?
                """, Long.class, afterId, throughId, limit);
    }

    /** Within the caller's transaction. */
    public void done(long document) {
        jdbc.update("delete from evidence.read_again where document_id = ?", document);
    }
}
