package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.FactTally.Changes;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes documents out of what researchers see, at once: an edition that shows what the last one showed, without what rests on
 * these documents alone. Nothing else comes with it, so no check of other facts holds it up. Within the caller's transaction.
 */
record Retraction(JdbcTemplate jdbc, Editions editions) {

    private static final String SEEN = "%1$s.recorded_from <= ? and (%1$s.recorded_to is null or %1$s.recorded_to > ?)";

    /** What a statement of these documents supported in the edition, and no other document agreed with. */
    private static final String RESTING = """
            select distinct p.fact_id
            from evidence.statement s join warehouse.fact_support p using (statement_id)
            where s.document_id = any(?) and %s
              and not exists (
                  select from warehouse.fact_support o join evidence.statement t using (statement_id)
                  where o.fact_id = p.fact_id and o.agrees and t.document_id <> all(?) and %s)
            """.formatted(SEEN.formatted("p"), SEEN.formatted("o"));

    /** Does nothing where the last edition shows nothing of them. */
    void retract(Collection<Long> documents, long runId) {
        Optional<Edition> last = editions.current();
        if (last.isPresent()) {
            OffsetDateTime shown = last.get().asOf().atOffset(ZoneOffset.UTC);
            retract(documents.toArray(Long[]::new), shown, shown.plus(1, ChronoUnit.MICROS), runId);
        }
    }

    private void retract(Long[] documents, OffsetDateTime shown, OffsetDateTime asOf, long runId) {
        List<String> facts = jdbc.queryForList(RESTING, String.class, documents, shown, shown, documents, shown, shown);
        Map<String, Changes> gone = new TreeMap<>();
        for (FactTable table : FactTable.all()) {
            int closed = jdbc.update(
                    "update %s f set recorded_to = ? where fact_id = any(?) and %s"
                            .formatted(table.table(), SEEN.formatted("f")),
                    asOf,
                    facts.toArray(String[]::new),
                    shown,
                    shown);
            if (closed > 0) {
                gone.put(table.kind(), new Changes(0, 0, closed));
            }
        }
        jdbc.update("""
                update warehouse.fact_support p set recorded_to = ? from evidence.statement s
                where s.statement_id = p.statement_id and s.document_id = any(?) and %s
                """.formatted(SEEN.formatted("p")), asOf, documents, shown, shown);
        int silent = jdbc.update("""
                update evidence.reading set superseded_at = ?
                where document_id = any(?) and read_at <= ? and superseded_at > ?
                """, asOf, documents, shown, shown);
        if (silent > 0) {
            editions.retract(runId, asOf, new FactTally(gone));
        }
    }
}
