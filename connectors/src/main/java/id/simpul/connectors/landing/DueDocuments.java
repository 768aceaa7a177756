package id.simpul.connectors.landing;

import id.simpul.connectors.source.Disclosure;
import id.simpul.connectors.source.Medium;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** What waits to be read. */
final class DueDocuments {

    List<DueRange> ranges(Connection connection, int parts) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select min(document_id), max(document_id), count(*)
                from (select document_id, ntile(?) over (order by document_id) as part
                      from landing.document where state = 'due') as due
                group by part order by part""")) {
            select.setInt(1, parts);
            try (ResultSet rows = select.executeQuery()) {
                List<DueRange> ranges = new ArrayList<>();
                while (rows.next()) {
                    ranges.add(new DueRange(rows.getLong(1), rows.getLong(2), rows.getLong(3)));
                }
                return ranges;
            }
        }
    }

    private static final String COLUMNS = """
            select document_id, source_id, name, publisher, region_code, medium, disclosure, address, file_name,
                   media_type, fetched_at, sha256, size
            from landing.document join landing.source using (source_id)
            join (select sha256, size from landing.content where encoding <> 'erased') as kept using (sha256)
            """;

    /** In whatever state. */
    List<Due> of(Connection connection, Collection<Long> documentIds) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(COLUMNS + " where document_id = any(?) order by document_id")) {
            select.setArray(1, connection.createArrayOf("bigint", documentIds.toArray()));
            return all(select);
        }
    }

    List<Due> between(Connection connection, long afterId, long throughId, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + """
                where state = 'due' and document_id > ? and document_id <= ?
                order by document_id limit ?""")) {
            select.setLong(1, afterId);
            select.setLong(2, throughId);
            select.setInt(3, limit);
            return all(select);
        }
    }

    private static List<Due> all(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<Due> due = new ArrayList<>();
            while (rows.next()) {
                due.add(due(rows));
            }
            return due;
        }
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong("document_id"),
                row.getString("source_id"),
                row.getString("name"),
                row.getString("publisher"),
                row.getString("region_code"),
                Medium.of(row.getString("medium")),
                Disclosure.of(row.getString("disclosure")),
                row.getString("address"),
                row.getString("file_name"),
                row.getString("media_type"),
                Rows.instant(row, "fetched_at"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getLong("size"));
    }
}
