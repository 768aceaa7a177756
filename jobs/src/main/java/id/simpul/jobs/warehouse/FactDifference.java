package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.FactTally.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What differs between the facts of two moments of one transaction.
 *
 * @param tally how many facts of each kind came, changed and went
 * @param lines the first of them
 * @param returned decisions that would come back into the queue of reviews
 */
public record FactDifference(FactTally tally, List<Line> lines, long returned) {

    public FactDifference {
        lines = List.copyOf(lines);
    }

    /**
     * A fact that differs.
     *
     * @param before what was held, or null where it is new
     * @param after what is held, or null where it is gone
     */
    public record Line(
            String kind,
            String fact,
            @Nullable String before,
            @Nullable String after) {}

    private static final String FACTS = """
            select fact_id, 'case_count' as kind, content_hash,
                   concat_ws(' ', region_code, qualifier, value, category, victim_group, measure, status, part, period_start,
                             period_end, confidence) as what
            from warehouse.fact_case_count where recorded_to is null
            union all
            select fact_id, 'regulation', content_hash,
                   concat_ws(' ', region_code, coalesce(identifier, type), status, title, confidence)
            from warehouse.fact_regulation where recorded_to is null
            union all
            select fact_id, 'meeting', content_hash, concat_ws(' ', region_code, date_start, kind, title, venue, confidence)
            from warehouse.fact_meeting where recorded_to is null
            union all
            select fact_id, 'initiative', content_hash, concat_ws(' ', region_code, year, kind, name, rank, confidence)
            from warehouse.fact_initiative where recorded_to is null
            """;

    private static final String RETURNED =
            "select count(*) from warehouse.review_queue where why = 'changed_since_review'";

    private static final int FETCHED = 1_000;

    /** Remembers what is held now, until the end of the caller's transaction. */
    public static Before remember(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        // row by row within the transaction: a corpus that is read otherwise differs in millions
        jdbc.setFetchSize(FETCHED);
        jdbc.execute("create temporary table held_before on commit drop as " + FACTS);
        return new Before(jdbc, count(jdbc));
    }

    private static long count(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.queryForObject(RETURNED, Long.class));
    }

    /** What was held. */
    public static final class Before {

        private final JdbcTemplate jdbc;
        private final long returned;

        private Before(JdbcTemplate jdbc, long returned) {
            this.jdbc = jdbc;
            this.returned = returned;
        }

        /** @param limit lines at most; the tally counts all */
        public FactDifference difference(int limit) {
            Map<String, Changes> kinds = new TreeMap<>();
            List<Line> lines = new ArrayList<>();
            jdbc.query("""
                    select coalesce(a.kind, b.kind), fact_id, b.what, a.what
                    from held_before b full join (%s) as a using (fact_id)
                    where a.content_hash is distinct from b.content_hash order by 1, 2
                    """.formatted(FACTS), row -> {
                Line line = new Line(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                kinds.merge(line.kind(), changes(line), Changes::plus);
                if (lines.size() < limit) {
                    lines.add(line);
                }
            });
            return new FactDifference(new FactTally(kinds), lines, count(jdbc) - returned);
        }

        private static Changes changes(Line line) {
            return line.before() == null
                    ? new Changes(1, 0, 0)
                    : line.after() == null ? new Changes(0, 0, 1) : new Changes(0, 1, 0);
        }
    }
}
