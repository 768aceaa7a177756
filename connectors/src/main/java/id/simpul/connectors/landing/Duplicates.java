package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the documents with the same bytes speaks for the others, and which does once it is superseded. */
final class Duplicates {

    /**
     * The document of another address that speaks for these bytes, or null. A restricted source can't speak for a public
     * one: what is published would count as withheld.
     */
    @Nullable
    Long original(Connection connection, Arrival arrival, byte[] sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select min(document_id) from landing.document join landing.source using (source_id)
                where sha256 = ? and state not in ('superseded', 'duplicate')
                and reason_code is distinct from 'withdrawn_address'
                and (source_id, address) <> (?, ?)
                and (disclosure = 'public'
                    or 'restricted' = (select own.disclosure from landing.source own where own.source_id = ?))""")) {
            select.setBytes(1, sha256);
            select.setString(2, arrival.sourceId());
            select.setString(3, arrival.address());
            select.setString(4, arrival.sourceId());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Rows.getLong(rows, 1) : null;
            }
        }
    }

    /** The oldest duplicate of a document, a public one first, becomes due and the original of the others. */
    void promote(Connection connection, long runId, long original, Instant now) throws SQLException {
        List<Long> duplicates;
        try (PreparedStatement select = connection.prepareStatement("""
                select document_id from landing.document join landing.source using (source_id)
                where duplicate_of = ? order by disclosure = 'restricted', document_id
                for update of document""")) {
            select.setLong(1, original);
            duplicates = Rows.ids(select);
        }
        if (duplicates.isEmpty()) {
            return;
        }
        long heir = duplicates.get(0);
        try (PreparedStatement update = connection.prepareStatement("""
                update landing.document
                set state = case when document_id = ? then 'due' else state end,
                    duplicate_of = case when document_id = ? then null else ? end,
                    reason_code = case when document_id = ? then null else reason_code end,
                    reason = case when document_id = ? then null else ? end,
                    state_at = ?
                where document_id = any(?)""")) {
            update.setLong(1, heir);
            update.setLong(2, heir);
            update.setLong(3, heir);
            update.setLong(4, heir);
            update.setLong(5, heir);
            update.setString(6, Landing.sameAs(heir).message());
            update.setObject(7, Rows.timestamp(now));
            update.setArray(8, connection.createArrayOf("bigint", duplicates.toArray()));
            update.executeUpdate();
        }
        Settlements.record(connection, runId, List.of(heir), State.DUE, null, now);
    }
}
