package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code landing.document}: the versions of each address. */
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
            long id = Rows.ids(insert).get(0);
            if (state != State.DUE) {
                Settlements.record(connection, arrival.runId(), List.of(id), state, reason, now);
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
        Settlements.record(connection, runId, List.of(documentId), settlement.state(), settlement.reason(), now);
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
        Settlements.record(connection, runId, List.of(documentId), State.QUARANTINED, reason, now);
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
            List<Long> again = Rows.ids(update);
            if (!again.isEmpty()) {
                Settlements.record(connection, runId, again, State.DUE, null, now);
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
            return Rows.ids(select);
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
            Settlements.record(connection, runId, Rows.ids(update), State.SUPERSEDED, reason, now);
        }
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
