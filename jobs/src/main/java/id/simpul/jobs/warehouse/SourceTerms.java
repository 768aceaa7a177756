package id.simpul.jobs.warehouse;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What documents take from their source: whether they may be shown, what kind of document they are, whose region they are of.
 * An operator may change that after they were read, and after their bytes were erased; no document has to be read again for it.
 * Within the caller's transaction.
 */
record SourceTerms(JdbcTemplate jdbc) {

    /** Versions that no public document agreed with while they were held. */
    private static final String CLOSE = """
            update %s f set restricted = true
            where not f.restricted
              and f.fact_id in (
                  select p.fact_id from evidence.statement s join warehouse.fact_support p using (statement_id)
                  where s.document_id = any(?))
              and not exists (
                  select from warehouse.fact_support p
                  join evidence.statement s using (statement_id)
                  join evidence.document d on d.document_id = s.document_id
                  where p.fact_id = f.fact_id and p.agrees and not d.restricted
                    and p.recorded_from < coalesce(f.recorded_to, 'infinity')
                    and coalesce(p.recorded_to, 'infinity') > f.recorded_from)
            """;

    /** What changed with an edition, once more: it was written down when they were public. */
    private static final String TELL = """
            select warehouse.record_changes(e.edition_id)
            from (
                select distinct c.edition_id from warehouse.change c
                where c.fact_id in (
                    select p.fact_id from evidence.statement s join warehouse.fact_support p using (statement_id)
                    where s.document_id = any(?))
                order by 1) as e
            """;

    /**
     * Brings stored documents to what their sources say today. What they state is to be worked out again afterwards. Where a
     * source is restricted now, no edition shows any more what rests on restricted sources alone, past ones neither: what was
     * shown of it by mistake is not to be found again.
     */
    void follow() {
        List<Long> closed = jdbc.queryForList("""
                with stale as (
                    select d.document_id, s.medium, s.region_code, s.disclosure = 'restricted' as restricted,
                           d.restricted as was_restricted
                    from landing.source s join evidence.document d using (source_id)
                    where (d.medium, d.restricted, d.region_code)
                        is distinct from (s.medium, s.disclosure = 'restricted', s.region_code)),
                brought as (
                    update evidence.document d
                    set medium = t.medium, region_code = t.region_code, restricted = t.restricted
                    from stale t where t.document_id = d.document_id),
                marked as (
                    insert into evidence.pending (block)
                    select distinct s.block from stale t
                    join evidence.reading r on r.document_id = t.document_id and r.superseded_at is null
                    join evidence.statement s using (reading_id))
                select document_id from stale where restricted and not was_restricted order by 1
                """, Long.class);
        if (!closed.isEmpty()) {
            Object documents = closed.toArray(Long[]::new);
            for (FactTable table : FactTable.all()) {
                jdbc.update(CLOSE.formatted(table.table()), documents);
            }
            jdbc.query(TELL, row -> {}, documents);
        }
    }
}
