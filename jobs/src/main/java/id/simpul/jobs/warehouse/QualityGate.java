package id.simpul.jobs.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What must hold before an edition is published. The rules stand in {@code warehouse.quality_rule}, their thresholds in
 * {@code warehouse.setting}, what breaks them in {@code warehouse.quality_failures}.
 */
public final class QualityGate {

    /** Of one rule; a table that was misread breaks one a thousand times. */
    private static final int KEPT_A_RULE = 200;

    private static final String YIELD = "source_yield";

    /**
     * What the rules join. Of a table that was filled a moment ago the planner believes that it is empty, until the server
     * looks by itself a minute later: the rules then took a thousand times as long. Who may not analyze is passed over.
     */
    private static final String COUNTED_ANEW = """
            analyze warehouse.fact_case_count, warehouse.fact_regulation, warehouse.fact_meeting, warehouse.fact_initiative,
                warehouse.fact_support, evidence.statement, evidence.document
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public QualityGate(DataSource database) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        // what was found outlives the step that it ends
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What breaks a rule by what is held now, in a stable order: first what stops the publication. Of one rule the first few
     * hundred.
     */
    public List<QualityFinding> findings() {
        return broken().found();
    }

    /**
     * @param found the first of each rule
     * @param failures how many there are of each rule, by its name
     */
    private record Broken(List<QualityFinding> found, Map<String, Long> failures) {}

    private Broken broken() {
        Map<String, Long> failures = new HashMap<>();
        List<QualityFinding> found = jdbc.query(
                """
                select rule, kind = 'min', fact_kind, subject, detail_id, detail_en, failures
                from (
                    select f.*, count(*) over (partition by rule) as failures,
                           row_number() over (partition by rule order by fact_kind, subject, detail_en) as position
                    from warehouse.quality_failures f) as numbered
                where position <= ?
                order by kind desc, rule, position
                """,
                (row, n) -> {
                    failures.put(row.getString(1), row.getLong(7));
                    return new QualityFinding(
                            row.getString(1),
                            row.getBoolean(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6));
                },
                KEPT_A_RULE);
        return new Broken(found, failures);
    }

    /**
     * Checks before a run publishes, and keeps what was found in {@code ops.quality_result} and
     * {@code ops.quality_finding}.
     *
     * @param yields sources that brought something else than usual
     * @return as {@link #findings()}, those of sources among them
     */
    public List<QualityFinding> check(long runId, List<SourceYield> yields) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // another transaction, as that of a step around this, does not see what was counted before that one's end
            jdbc.execute(COUNTED_ANEW);
            Broken broken = broken();
            List<QualityFinding> found = new ArrayList<>(broken.found());
            boolean stops = stops();
            for (SourceYield source : yields) {
                found.add(
                        stops ? 0 : found.size(),
                        new QualityFinding(
                                YIELD, stops, "source", source.sourceId(), source.message(), source.message()));
            }
            if (!yields.isEmpty()) {
                broken.failures().put(YIELD, (long) yields.size());
            }
            keep(runId, found, broken.failures());
            return List.copyOf(found);
        }));
    }

    private boolean stops() {
        return jdbc.queryForList("select kind from warehouse.quality_rule where name = ?", String.class, YIELD)
                .contains("min");
    }

    private void keep(long runId, List<QualityFinding> found, Map<String, Long> failures) {
        Map<String, List<QualityFinding>> rules = new TreeMap<>();
        found.forEach(finding ->
                rules.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
        jdbc.update("delete from ops.quality_finding where run_id = ?", runId);
        jdbc.update("delete from ops.quality_result where run_id = ?", runId);
        jdbc.update("""
                insert into ops.quality_result (run_id, rule, kind, failures)
                select ?, name, kind, 0 from warehouse.quality_rule
                """, runId);
        failures.forEach((rule, count) -> jdbc.update(
                "update ops.quality_result set failures = ? where run_id = ? and rule = ?", count, runId, rule));
        rules.forEach((rule, broken) -> keep(runId, rule, broken));
    }

    private void keep(long runId, String rule, List<QualityFinding> broken) {
        List<Object[]> rows = new ArrayList<>();
        for (QualityFinding finding : broken.subList(0, Math.min(KEPT_A_RULE, broken.size()))) {
            rows.add(new Object[] {
                runId,
                rule,
                rows.size() + 1,
                finding.stops() ? "min" : "max",
                finding.factKind(),
                finding.subject(),
                finding.indonesian(),
                finding.english()
            });
        }
        jdbc.batchUpdate("""
                insert into ops.quality_finding (run_id, rule, position, kind, fact_kind, subject, detail_id, detail_en)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
