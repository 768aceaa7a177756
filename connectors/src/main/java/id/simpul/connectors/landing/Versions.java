package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code landing.document} and its history {@code landing.settlement}. */
final class Versions {

    private static final String COLUMNS = "document_id, state, reason_code, reason, sha256 is not null";

    @Nullable
    Version get(Connection connection, long documentId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from landing.document where document_id = ?")) {
            select.setLong(1, documentId);
            return first(select);
        }
    }

    /** The version of this address with these bytes that was not superseded, or null. */
    @Nullable
    Version same(Connection connection, Arrival arrival, byte[] sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS + """
                 from landing.document
                where source_id = ? and address = ? and sha256 = ? and state <> 'superseded'
                order by document_id desc limit 1""")) {
            select.setString(1, arrival.sourceId());
            select.setString(2, arrival.address());
            select.setBytes(3, sha256);
            return first(select);
        }
    }

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

    /**
     * Why an arrival may not be read: a person withdrew these bytes, or what stood at this address before; null where nobody
     * did. The withdrawal stands in the withdrawn document itself.
     */
    @Nullable
    Reason withdrawn(Connection connection, Arrival arrival, byte[] sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select document_id, source_id = ? and address = ? as here, sha256 = ? as same
                from landing.document
                where state = 'quarantined'
                and (reason_code in ('withdrawn', 'withdrawn_copy') and sha256 = ?
                    or reason_code = 'withdrawn' and source_id = ? and address = ?)
                order by same desc, here desc, document_id limit 1""")) {
            select.setString(1, arrival.sourceId());
            select.setString(2, arrival.address());
            select.setBytes(3, sha256);
            select.setBytes(4, sha256);
            select.setString(5, arrival.sourceId());
            select.setString(6, arrival.address());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                long document = rows.getLong(1);
                return rows.getBoolean(3)
                        ? new Reason(
                                "withdrawn_copy", "the same bytes as document " + document + ", which was withdrawn")
                        : new Reason(
                                "withdrawn_address",
                                "document " + document
                                        + " of this address was withdrawn; a person decides on this one");
            }
        }
    }

    /** @param original the document that it duplicates, or null */
    long insert(
            Connection connection,
            Arrival arrival,
            byte @Nullable [] sha256,
            State state,
            @Nullable Reason reason,
            @Nullable Long original,
            Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into landing.document (source_id, address, file_name, media_type, sha256, fetched_at, state,
                                              reason_code, reason, state_at, duplicate_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning document_id""")) {
            insert.setString(1, arrival.sourceId());
            insert.setString(2, arrival.address());
            insert.setString(3, arrival.fileName());
            insert.setString(4, arrival.mediaType());
            insert.setBytes(5, sha256);
            insert.setObject(6, Rows.timestamp(arrival.fetched()));
            insert.setString(7, state.code());
            insert.setString(8, reason == null ? null : reason.code());
            insert.setString(9, reason == null ? null : reason.message());
            insert.setObject(10, Rows.timestamp(now));
            Rows.setLong(insert, 11, original);
            long id = ids(insert).get(0);
            if (state != State.DUE) {
                record(connection, arrival.runId(), List.of(id), state, reason, now);
            }
            return id;
        }
    }

    /** @return false where it was not due */
    boolean settle(Connection connection, long runId, long documentId, Settlement settlement, Instant now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update landing.document set state = ?, reason_code = ?, reason = ?, state_at = ?
                where document_id = ? and state = 'due'""")) {
            update.setString(1, settlement.state().code());
            update.setString(2, settlement.reason().code());
            update.setString(3, settlement.reason().message());
            update.setObject(4, Rows.timestamp(now));
            update.setLong(5, documentId);
            if (update.executeUpdate() == 0) {
                return false;
            }
        }
        record(connection, runId, List.of(documentId), settlement.state(), settlement.reason(), now);
        return true;
    }

    /** @return false where no reader settled it, or where it doesn't stand any more */
    boolean reopen(Connection connection, long documentId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update landing.document set state = 'due'
                where document_id = ? and sha256 is not null and state in ('loaded', 'irrelevant', 'quarantined')
                and reason_code not in ('withdrawn', 'withdrawn_copy', 'withdrawn_address')""")) {
            update.setLong(1, documentId);
            return update.executeUpdate() > 0;
        }
    }

    /** The refusal of the same thing once more: its reason may tell another size. */
    void refuseAgain(Connection connection, long runId, long documentId, Reason reason, Instant now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update landing.document set reason = ?, state_at = ? where document_id = ?")) {
            update.setString(1, reason.message());
            update.setObject(2, Rows.timestamp(now));
            update.setLong(3, documentId);
            update.executeUpdate();
        }
        record(connection, runId, List.of(documentId), State.QUARANTINED, reason, now);
    }

    /** What was quarantined for this reason, and still has its bytes, becomes due. */
    long readAgain(Connection connection, long runId, String reasonCode, Instant now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update landing.document set state = 'due', reason_code = null, reason = null, state_at = ?
                where state = 'quarantined' and reason_code = ? and sha256 in (
                    select sha256 from landing.content where encoding <> 'erased')
                returning document_id""")) {
            update.setObject(1, Rows.timestamp(now));
            update.setString(2, reasonCode);
            List<Long> again = ids(update);
            if (!again.isEmpty()) {
                record(connection, runId, again, State.DUE, null, now);
            }
            return again.size();
        }
    }

    /** Versions of an address that were not superseded, except one. */
    List<Long> others(Connection connection, String sourceId, String address, long except) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select document_id from landing.document
                where source_id = ? and address = ? and document_id <> ? and state <> 'superseded'
                order by document_id""")) {
            select.setString(1, sourceId);
            select.setString(2, address);
            select.setLong(3, except);
            return ids(select);
        }
    }

    /** @param unreadOnly whether only those that are due */
    void supersede(Connection connection, long runId, List<Long> documentIds, long by, boolean unreadOnly, Instant now)
            throws SQLException {
        if (documentIds.isEmpty()) {
            return;
        }
        Reason reason = new Reason("replaced", "document " + by + " took its place at this address");
        try (PreparedStatement update = connection.prepareStatement(
                """
                update landing.document
                set state = 'superseded', reason_code = ?, reason = ?, state_at = ?, duplicate_of = null
                where document_id = any(?) and state <> 'superseded'""" + (unreadOnly ? " and state = 'due'" : "") + " returning document_id")) {
            update.setString(1, reason.code());
            update.setString(2, reason.message());
            update.setObject(3, Rows.timestamp(now));
            update.setArray(4, connection.createArrayOf("bigint", documentIds.toArray()));
            record(connection, runId, ids(update), State.SUPERSEDED, reason, now);
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
            duplicates = ids(select);
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
        record(connection, runId, List.of(heir), State.DUE, null, now);
    }

    private static void record(
            Connection connection,
            long runId,
            List<Long> documentIds,
            State state,
            @Nullable Reason reason,
            Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into landing.settlement (document_id, run_id, state, reason_code, reason, settled_at)
                select document_id, ?, ?, ?, ?, ? from unnest(?) document_id""")) {
            insert.setLong(1, runId);
            insert.setString(2, state.code());
            insert.setString(3, reason == null ? null : reason.code());
            insert.setString(4, reason == null ? null : reason.message());
            insert.setObject(5, Rows.timestamp(now));
            insert.setArray(6, connection.createArrayOf("bigint", documentIds.toArray()));
            insert.executeUpdate();
        }
    }

    private static List<Long> ids(PreparedStatement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static @Nullable Version first(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            String code = row.getString(3);
            Reason reason = code == null ? null : new Reason(code, row.getString(4));
            return new Version(row.getLong(1), State.of(row.getString(2)), reason, row.getBoolean(5));
        }
    }
}
