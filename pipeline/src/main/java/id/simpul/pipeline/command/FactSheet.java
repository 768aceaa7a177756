package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A fact with all that a person needs to judge it: its values, who says what with the passage, earlier decisions. */
record FactSheet(Messages messages) {

    private static final String VALUES = """
            select case field when 'region_code' then 'region' else field end as field, value from (
                select v.fact_id, to_jsonb(v) as row from warehouse.fact_case_count v where v.recorded_to is null
                union all select v.fact_id, to_jsonb(v) from warehouse.fact_regulation v where v.recorded_to is null
                union all select v.fact_id, to_jsonb(v) from warehouse.fact_meeting v where v.recorded_to is null
                union all select v.fact_id, to_jsonb(v) from warehouse.fact_initiative v where v.recorded_to is null) as f
            cross join lateral jsonb_each_text(row) with ordinality as e(field, value, n)
            where fact_id = ? and value is not null and field not in ('version_id', 'content_hash', 'recorded_to')
            order by n
            """;

    private static final String EVIDENCE = """
            select s.agrees, t.confidence, d.document_id as document, d.publisher, d.published,
                   concat_ws(' ', t.qualifier, t.value::text) as told, coalesce(t.quote, t.sheet || '!' || t.cell) as quote,
                   t.page, d.syndication_group as source, coalesce(d.url, d.name) as address, array_to_string(t.rules, ' ') as rules
            from warehouse.fact_support s
            join evidence.statement t using (statement_id)
            join evidence.document d on d.document_id = t.document_id
            where s.fact_id = ? and s.recorded_to is null
            order by d.published nulls last, d.publisher, t.statement_id
            """;

    private static final String DECISIONS = """
            select to_char(decided_at, 'YYYY-MM-DD HH24:MI') as decided, reviewer, decision, fields::text as fields, reason,
                   replaced_at is null as live
            from ops.review where fact_id = ? order by review_id
            """;

    private static final String OFFERS = """
            select offered_name, offered_identifier, offered_fact_id
            from warehouse.regulation_offer where fact_id = ? order by offered_identifier
            """;

    /** @return false where there is no such fact */
    boolean print(Connection connection, String fact, PrintWriter out) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select from warehouse.fact where fact_id = ?")) {
            select.setString(1, fact);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
            }
        }
        section(connection, messages.get("review.values"), VALUES, true, fact, out);
        offers(connection, fact, out);
        section(connection, messages.get("review.evidence"), EVIDENCE, false, fact, out);
        section(connection, messages.get("review.decisions"), DECISIONS, false, fact, out);
        return true;
    }

    /** The numbered instruments that one without number may be, and how a person says so. */
    private void offers(Connection connection, String fact, PrintWriter out) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OFFERS)) {
            select.setString(1, fact);
            try (ResultSet rows = select.executeQuery()) {
                boolean some = rows.isBeforeFirst();
                while (rows.next()) {
                    out.println(messages.get(
                            "review.offer",
                            rows.getString("offered_name"),
                            rows.getString("offered_identifier"),
                            rows.getString("offered_fact_id")));
                }
                if (some) {
                    // number and year are the reader's to fill in: a line for a shell holds no document's words
                    out.println(messages.get("review.offer.accept", fact));
                    out.println();
                }
            }
        }
    }

    private void section(Connection connection, String title, String sql, boolean taken, String fact, PrintWriter out)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, fact);
            try (ResultSet rows = select.executeQuery()) {
                if (rows.isBeforeFirst()) {
                    out.println(title);
                    new RowTable(messages).print(rows, taken, out);
                    out.println();
                }
            }
        }
    }
}
