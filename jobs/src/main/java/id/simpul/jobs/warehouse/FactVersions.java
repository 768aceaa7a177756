package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of facts, versions and supports: reads what is held, closes and opens. Within the caller's transaction. */
final class FactVersions {

    private final JdbcTemplate jdbc;

    FactVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fact that has an id.
     *
     * @param hash of its current version, or null where it has none
     * @param from when the current version was recorded, or null
     */
    record Held(
            String id,
            String block,
            String identity,
            @Nullable String hash,
            @Nullable OffsetDateTime from) {}

    record Supporting(String fact, long statement, long document, boolean agrees) {}

    List<Held> held(FactTable table, Collection<String> blocks) {
        return jdbc.query("""
                select f.fact_id, f.block, f.identity, v.content_hash, v.recorded_from
                from warehouse.fact f left join %s v on v.fact_id = f.fact_id and v.recorded_to is null
                where f.block = any(?)
                order by f.block, f.minted_at, f.fact_id
                """.formatted(table.table()), (row, n) -> held(row), texts(blocks));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class));
    }

    List<Supporting> supports(Collection<String> facts) {
        return jdbc.query(
                """
                select p.fact_id, p.statement_id, s.document_id, p.agrees
                from warehouse.fact_support p join evidence.statement s using (statement_id)
                where p.fact_id = any(?) and p.recorded_to is null
                """,
                (row, n) -> new Supporting(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4)),
                texts(facts));
    }

    /** Those of these ids that are minted already. */
    Set<String> known(Collection<String> ids) {
        return new HashSet<>(jdbc.queryForList(
                "select fact_id from warehouse.fact where fact_id = any(?)", String.class, texts(ids)));
    }

    void mint(List<Held> facts, OffsetDateTime now) {
        jdbc.batchUpdate("""
                insert into warehouse.fact (fact_id, kind, block, identity, minted_at) values (?, ?, ?, ?, ?)
                on conflict (fact_id) do update set block = excluded.block, identity = excluded.identity
                """, facts, facts.size() + 1, (insert, fact) -> {
            insert.setString(1, fact.id());
            insert.setString(2, FactTable.ofBlock(fact.block()).kind());
            insert.setString(3, fact.block());
            insert.setString(4, fact.identity());
            insert.setObject(5, now);
        });
    }

    /** The id that belongs to an identity: the same in every warehouse. */
    static String id(FactTable table, String block, String identity, int attempt) {
        String key = block + "\n" + identity + (attempt == 0 ? "" : "\n" + attempt);
        return table.prefix() + "-" + Hash.of(key).substring(0, 20);
    }

    void close(FactTable table, Collection<String> facts, OffsetDateTime now) {
        jdbc.update(
                "update %s set recorded_to = ? where fact_id = any(?) and recorded_to is null".formatted(table.table()),
                now,
                texts(facts));
    }

    void open(FactTable table, Map<String, FactRow> facts, OffsetDateTime now) {
        ArrayNode versions = FactPayload.mapper().createArrayNode();
        ArrayNode parts = FactPayload.mapper().createArrayNode();
        ArrayNode participants = FactPayload.mapper().createArrayNode();
        facts.forEach((id, row) -> {
            ObjectNode version = row.columns().deepCopy();
            if (!version.has("review")) {
                version.put("review", "none");
            }
            versions.add(version.put("fact_id", id).put("content_hash", row.hash()));
            row.parts().forEach(part -> parts.add(((ObjectNode) part).deepCopy().put("fact_id", id)));
            row.participants()
                    .forEach(body ->
                            participants.add(((ObjectNode) body).deepCopy().put("fact_id", id)));
        });
        jdbc.update("""
                insert into %1$s (recorded_from, %2$s)
                select ?, %2$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)
                """.formatted(table.table(), table.columns()), now, versions.toString());
        switch (table) {
            case REGULATION ->
                parts(
                        table,
                        "regulation_relation",
                        "position, kind, target_identifier, type, region_code, number, year",
                        parts);
            case MEETING -> {
                parts(table, "meeting_outcome", "position, type, text, actor, addressee, due, document_id", parts);
                parts(table, "meeting_participant", "position, name, agency_code", participants);
            }
            case CASE_COUNT, INITIATIVE -> {}
        }
    }

    private void parts(FactTable table, String into, String columns, ArrayNode rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update("""
                insert into warehouse.%1$s (version_id, %2$s)
                select v.version_id, %3$s
                from jsonb_array_elements(?::jsonb) as e(part)
                cross join lateral jsonb_populate_record(null::warehouse.%1$s, part) as r
                join %4$s v on v.fact_id = part ->> 'fact_id' and v.recorded_to is null
                """.formatted(into, columns, columns.replaceAll("(\\w+)", "r.$1"), table.table()), rows.toString());
    }

    void closeSupports(Collection<Supporting> gone, OffsetDateTime now) {
        jdbc.batchUpdate("""
                update warehouse.fact_support set recorded_to = ?
                where fact_id = ? and statement_id = ? and recorded_to is null
                """, gone, gone.size() + 1, (update, support) -> {
            update.setObject(1, now);
            update.setString(2, support.fact());
            update.setLong(3, support.statement());
        });
    }

    void openSupports(Collection<Supporting> come, OffsetDateTime now) {
        jdbc.batchUpdate(
                "insert into warehouse.fact_support (fact_id, statement_id, agrees, recorded_from) values (?, ?, ?, ?)",
                come,
                come.size() + 1,
                (insert, support) -> {
                    insert.setString(1, support.fact());
                    insert.setLong(2, support.statement());
                    insert.setBoolean(3, support.agrees());
                    insert.setObject(4, now);
                });
    }

    /** Notes which ids turned out to be another fact; an id that is a fact's own again is no alias any more. */
    void alias(Map<String, String> aliases, Collection<String> own, OffsetDateTime now) {
        jdbc.update("delete from warehouse.fact_alias where old_id = any(?)", texts(own));
        aliases.forEach((old, fact) -> jdbc.update(
                "update warehouse.fact_alias set fact_id = ? where fact_id = ? and old_id <> ?", fact, old, fact));
        jdbc.batchUpdate("""
                insert into warehouse.fact_alias (old_id, fact_id, since) values (?, ?, ?)
                on conflict (old_id) do update set fact_id = excluded.fact_id, since = excluded.since
                """, new LinkedHashMap<>(aliases).entrySet(), aliases.size() + 1, (insert, alias) -> {
            insert.setString(1, alias.getKey());
            insert.setString(2, alias.getValue());
            insert.setObject(3, now);
        });
    }

    /** As one argument, not as many. */
    private static Object texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
