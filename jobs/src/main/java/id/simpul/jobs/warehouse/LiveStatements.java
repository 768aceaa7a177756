package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What documents say today: statements of readings that no newer one replaced. */
final class LiveStatements {

    /**
     * Whether the document is one of the agency that answers for the region (of a kecamatan, that of its kabupaten or kota), or
     * of the national one whose book it is. What another region's office says of this one is no better than the press.
     */
    private static final String OWN = """
            (d.medium = 'agency_report' and (
                coalesce(d.region_code in (s.region_code, left(s.region_code, 5)), false)
                or d.region_code = 'ID' and s.fact ->> 'register' in ('commission', 'migration')))""";

    private static final String TOLD = """
            select s.block, s.statement_id, s.document_id, d.syndication_group, d.publisher,
                   %s, d.restricted, d.published, s.confidence, s.span_start, s.adds_up, s.kind, s.fact
            from evidence.statement s
            join evidence.reading r using (reading_id)
            join evidence.document d on d.document_id = s.document_id
            where s.block = any(?)
            """.formatted(OWN);

    private final JdbcTemplate jdbc;

    LiveStatements(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of each block; a block without any is left out. */
    Map<String, List<Statement>> of(Collection<String> blocks) {
        return read(TOLD + " and r.superseded_at is null", (Object) blocks.toArray(String[]::new));
    }

    /** Meetings of these days; those that are no longer told, too. */
    Map<String, List<Statement>> everOf(Collection<String> blocks, Collection<LocalDate> days) {
        return read(
                TOLD + " and s.fact ->> 'date_start' = any(?)",
                blocks.toArray(String[]::new),
                days.stream().map(LocalDate::toString).toArray(String[]::new));
    }

    private Map<String, List<Statement>> read(String sql, Object... asked) {
        Map<String, List<Statement>> found = new HashMap<>();
        jdbc.query(
                sql,
                row -> {
                    found.computeIfAbsent(row.getString(1), block -> new ArrayList<>())
                            .add(statement(row));
                },
                asked);
        return found;
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getObject(8, LocalDate.class),
                row.getDouble(9),
                row.getObject(10, Integer.class),
                row.getObject(11, Boolean.class),
                FactPayload.read(row.getString(12), row.getString(13)));
    }
}
