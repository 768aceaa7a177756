package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The fingerprint of a warehouse: SHA-256 over all current facts without ids and recorded times. The same documents give
 * the same digest, however they came.
 */
public final class WarehouseDigest {

    private static final int FETCH = 1_000;

    private static final String CASE_COUNTS = """
            select 'case_count ' || (to_jsonb(v) - %ids || %supports)::text as line
            from warehouse.fact_case_count v where v.recorded_to is null
            """;

    private static final String REGULATIONS = """
            select 'regulation ' || (to_jsonb(v) - %ids || %supports || jsonb_build_object('relations', (
                select jsonb_agg(to_jsonb(x) - 'version_id' order by x.position)
                from warehouse.regulation_relation x where x.version_id = v.version_id)))::text as line
            from warehouse.fact_regulation v where v.recorded_to is null
            """;

    private static final String MEETINGS = """
            select 'meeting ' || (to_jsonb(v) - %ids || %supports || jsonb_build_object(
                'outcomes', (
                    select jsonb_agg(to_jsonb(o) - array['version_id', 'document_id'] order by o.position)
                    from warehouse.meeting_outcome o where o.version_id = v.version_id),
                'participants', (
                    select jsonb_agg(to_jsonb(p) - 'version_id' order by p.position)
                    from warehouse.meeting_participant p where p.version_id = v.version_id)))::text as line
            from warehouse.fact_meeting v where v.recorded_to is null
            """;

    private static final String INITIATIVES = """
            select 'initiative ' || (to_jsonb(v) - %ids || %supports)::text as line
            from warehouse.fact_initiative v where v.recorded_to is null
            """;

    private static final String IDS = "array['version_id', 'fact_id', 'recorded_from', 'recorded_to', 'content_hash']";

    /** How many statements a fact rests on and how many of them agree. */
    private static final String SUPPORTS = """
            (select jsonb_build_object('supports', count(*), 'agreeing', count(*) filter (where s.agrees))
             from warehouse.fact_support s where s.fact_id = v.fact_id and s.recorded_to is null)
            """;

    private WarehouseDigest() {}

    /** In lower-case hexadecimal digits. Reads row by row, whatever the warehouse's size. */
    public static String of(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(FETCH);
        // a cursor lives in a transaction only: without one the driver reads everything at once
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return Objects.requireNonNull(transaction.execute(status -> {
            MessageDigest digest = Hash.sha256();
            jdbc.query(lines(), row -> {
                digest.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            });
            return HexFormat.of().formatHex(digest.digest());
        }));
    }

    private static String lines() {
        String all = String.join(" union all ", CASE_COUNTS, REGULATIONS, MEETINGS, INITIATIVES);
        return "select line from (" + all.replace("%ids", IDS).replace("%supports", SUPPORTS)
                + ") as l order by line collate \"C\"";
    }
}
