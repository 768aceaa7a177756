package id.simpul.jobs.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts written straight into the warehouse, in thousands: what reconciliation would have written. */
final class CountRows {

    private static final int CHUNK = 5_000;

    /**
     * A count of a region and a calendar year, or of one month of it.
     *
     * @param month 1 to 12, or null for the whole year
     */
    record Count(
            boolean restricted,
            String region,
            int year,
            @Nullable Integer month,
            String category,
            String group,
            String measure,
            String status,
            long value) {

        static Count restricted(String region, int year, String category, long value) {
            return new Count(true, region, year, null, category, "any", "cases", "reported", value);
        }

        static Count open(String region, int year, String category, long value) {
            return new Count(false, region, year, null, category, "any", "cases", "reported", value);
        }

        Count saying(long other) {
            return new Count(restricted, region, year, month, category, group, measure, status, other);
        }

        String key() {
            return String.join(
                    "|",
                    restricted ? "r" : "p",
                    region,
                    String.valueOf(year),
                    String.valueOf(month),
                    category,
                    group,
                    measure,
                    status);
        }
    }

    private CountRows() {}

    /** Makes these the counts that are held from a moment on, and an edition of exactly that moment. */
    static void publish(DataSource database, List<Count> counts, String moment) {
        try (Connection connection = database.getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            hold(jdbc, counts, moment);
            publish(jdbc, moment);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hold(JdbcTemplate jdbc, List<Count> counts, String moment) {
        jdbc.execute("create temporary table if not exists told_now (fact_id text, count jsonb)");
        jdbc.execute("truncate told_now");
        List<Count> left = new ArrayList<>(counts);
        while (!left.isEmpty()) {
            List<Count> next = left.subList(0, Math.min(CHUNK, left.size()));
            jdbc.update(
                    "insert into told_now select e ->> 'id', e from jsonb_array_elements(?::jsonb) e",
                    json(next).toString());
            next.clear();
        }
        jdbc.update("""
                insert into warehouse.fact (fact_id, kind, block, identity, minted_at)
                select fact_id, 'case_count', 'made', fact_id, ?::timestamptz from told_now on conflict do nothing
                """, moment);
        jdbc.update("""
                update warehouse.fact_case_count f set recorded_to = ?::timestamptz
                where recorded_to is null and not exists (
                    select from told_now t where t.fact_id = f.fact_id and (t.count ->> 'value')::bigint = f.value)
                """, moment);
        jdbc.update("""
                insert into warehouse.fact_case_count (fact_id, recorded_from, content_hash, confidence, conflict, decided_by,
                    source_count, restricted, region_code, period_start, period_end, register, scope, category, victim_group,
                    measure, status, value, qualifier, reporter)
                select t.fact_id, ?::timestamptz, '', 0.8 + 0.01 * (hashtext(t.fact_id) & 15), c.conflict, null, 1, c.restricted,
                       c.region, make_date(c.year, coalesce(c.month, 1), 1),
                       (make_date(c.year, coalesce(c.month, 12), 1) + interval '1 month')::date - 1, 'service_unit', 'statistic',
                       c.category, c."group", c.measure, c.status, c.value, 'exact', 'DP3A'
                from told_now t
                cross join lateral jsonb_to_record(t.count) as c(restricted boolean, conflict boolean, region text, year integer,
                    month integer, category text, "group" text, measure text, status text, value bigint)
                where not exists (
                    select from warehouse.fact_case_count f where f.fact_id = t.fact_id and f.recorded_to is null)
                """, moment);
        jdbc.execute("analyze warehouse.fact_case_count");
    }

    private static ArrayNode json(List<Count> counts) {
        ArrayNode all = FactPayload.mapper().createArrayNode();
        for (Count count : counts) {
            ObjectNode row = FactPayload.mapper().valueToTree(count);
            all.add(row.put("id", "cc-" + count.key()).put("conflict", count.restricted() && count.value() % 2 == 1));
        }
        return all;
    }

    private static void publish(JdbcTemplate jdbc, String moment) {
        jdbc.query("select warehouse.publish_grid(?::timestamptz)", row -> {}, moment);
        jdbc.update("""
                insert into warehouse.edition (run_id, published_at, as_of, tally, confidence)
                values (1, ?::timestamptz, ?::timestamptz, '{}', 0.8)
                """, moment, moment);
    }
}
