package id.simpul.jobs.warehouse;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must hold of every current fact before it is published, each with the rows that break it. */
public final class Assertions {

    /**
     * A fact that breaks an assertion.
     *
     * @param assertion its name, such as {@code known_region}
     * @param detail what is wrong, for people
     */
    public record Breach(String assertion, String kind, String factId, String detail) {}

    private final JdbcTemplate jdbc;

    public Assertions(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    /** All breaches by current facts, in a stable order; empty when the warehouse is sound. */
    public List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        for (FactTable table : FactTable.all()) {
            breaches.addAll(find(
                    "known_region",
                    table,
                    "'unknown region ' || f.region_code",
                    "f.region_code is not null and not exists"
                            + " (select from warehouse.dim_region r where r.code = f.region_code)"));
        }
        breaches.addAll(find(
                "period_in_order",
                FactTable.CASE_COUNT,
                "'from ' || f.period_start || ' to ' || f.period_end",
                "f.period_start > f.period_end"));
        breaches.addAll(find("no_negative_count", FactTable.CASE_COUNT, "'value ' || f.value", "f.value < 0"));
        breaches.addAll(find(
                "days_in_order",
                FactTable.MEETING,
                "'from ' || f.date_start || ' to ' || f.date_end",
                "f.date_start > f.date_end"));
        breaches.addAll(find(
                "no_negative_count",
                FactTable.MEETING,
                "'participants ' || f.participants_count",
                "f.participants_count < 0"));
        breaches.addAll(find(
                "no_negative_count", FactTable.INITIATIVE, "'coverage ' || f.coverage_count", "f.coverage_count < 0"));
        return breaches;
    }

    private List<Breach> find(String name, FactTable table, String detail, String broken) {
        return jdbc.query(
                "select f.fact_id, %s from %s f where f.recorded_to is null and %s order by f.fact_id"
                        .formatted(detail, table.table(), broken),
                (row, n) -> new Breach(name, table.kind(), row.getString(1), row.getString(2)));
    }
}
