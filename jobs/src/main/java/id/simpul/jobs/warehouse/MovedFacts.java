package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.FactVersions.Held;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the facts that told, in another block, what statements tell now: their document's group got another name, its text was
 * told earlier than was known, its address printed the same on another day. Within the caller's transaction.
 */
final class MovedFacts {

    /**
     * A fact is where its statements went when nothing is left of it in its own block. A rejected fact has no supports: it is
     * known by what its reviewer saw.
     */
    private static final String MOVED = """
            with now as (
                select n.statement_id, n.block from unnest(?::bigint[], ?::text[]) as n(statement_id, block)),
            told as (
                select s.statement_id, n.block, s.kind, s.fact, d.source_id, md5(coalesce(d.url, d.name)) as place, %2$s as hash
                from now n join evidence.statement s using (statement_id) join evidence.document d using (document_id)),
            before as (
                select statement_id, statement_id as earlier, block from told
                union all
                select t.statement_id, o.statement_id, t.block
                from told t
                join evidence.document d on d.source_id = t.source_id and md5(coalesce(d.url, d.name)) = t.place
                join evidence.reading r on r.document_id = d.document_id and r.superseded_at is not null
                join evidence.statement o on o.reading_id = r.reading_id
                    and o.kind = t.kind and o.block <> t.block and o.fact = t.fact),
            claims as (
                select b.statement_id, f.fact_id
                from before b
                join warehouse.fact_support p on p.statement_id = b.earlier
                join warehouse.fact f on f.fact_id = p.fact_id and f.block <> b.block
                union
                select t.statement_id, f.fact_id
                from told t
                join ops.review v on v.basis @> array[t.hash] and v.replaced_at is null
                join warehouse.fact f on f.fact_id = v.fact_id and f.block <> t.block)
            select c.statement_id, f.fact_id, f.block, f.identity, v.content_hash, v.recorded_from
            from claims c
            join warehouse.fact f using (fact_id)
            left join %1$s v on v.fact_id = f.fact_id and v.recorded_to is null
            where f.kind = ?
              and not exists (select from warehouse.fact_alias a where a.old_id = f.fact_id)
              and not exists (
                  select from evidence.statement s join evidence.reading r using (reading_id)
                  where s.block = f.block and r.superseded_at is null
                    and not exists (select from now n where n.statement_id = s.statement_id and n.block <> f.block)
                    and (f.kind in ('case_count', 'regulation') or s.document_id in (
                        select t.document_id from warehouse.fact_support p join evidence.statement t using (statement_id)
                        where p.fact_id = f.fact_id and p.recorded_to is null)))
            order by c.statement_id, v.content_hash is null, f.minted_at, f.fact_id
            """;

    private final JdbcTemplate jdbc;

    MovedFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By statement, those that have a current version first, then the oldest.
     *
     * @param statements with the block of the fact that they tell now
     */
    Map<Long, List<Held>> of(FactTable table, Map<Long, String> statements) {
        Map<Long, List<Held>> moved = new LinkedHashMap<>();
        if (!statements.isEmpty()) {
            jdbc.query(
                    MOVED.formatted(table.table(), ReviewRows.HASH),
                    row -> {
                        moved.computeIfAbsent(row.getLong(1), statement -> new ArrayList<>())
                                .add(new Held(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getObject(6, OffsetDateTime.class)));
                    },
                    statements.keySet().toArray(Long[]::new),
                    statements.values().toArray(String[]::new),
                    table.kind());
        }
        return moved;
    }
}
