package id.simpul.connectors.landing;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Receipt.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one arrival in. It holds the address first and the content second, so that of two landings of one address, or
 * of the same bytes at two addresses, the second sees what the first one did.
 */
final class Landing {

    private final Contents contents;
    private final Versions versions;
    private final Duplicates duplicates = new Duplicates();

    Landing(Contents contents, Versions versions) {
        this.contents = contents;
        this.versions = versions;
    }

    static Reason sameAs(long original) {
        return new Reason("same_bytes", "the same bytes as document " + original);
    }

    Receipt land(Connection connection, Arrival arrival, Instant now) throws SQLException {
        Long current = holdAddress(connection, arrival);
        if (arrival.payload() instanceof Payload.Bytes payload) {
            return landBytes(connection, arrival, current, payload.bytes(), now);
        }
        if (arrival.payload() instanceof Payload.Refused refused) {
            return refuse(connection, arrival, current, Outcome.REFUSED, refused.reason(), refused.size(), now);
        }
        Payload.Failed failed = (Payload.Failed) arrival.payload();
        return refuse(connection, arrival, current, Outcome.FAILED, failed.reason(), null, now);
    }

    private Receipt landBytes(Connection connection, Arrival arrival, @Nullable Long current, byte[] bytes, Instant now)
            throws SQLException {
        byte[] sha256 = Contents.sha256(bytes);
        contents.hold(connection, sha256, bytes, now);
        Version same = versions.same(connection, arrival, sha256);
        Version version = same != null ? same : insert(connection, arrival, sha256, now);
        boolean unchanged = current != null && current == version.documentId();
        if (!unchanged) {
            replaceOthers(connection, arrival, version, now);
        }
        Outcome outcome = current == null ? Outcome.NEW : unchanged ? Outcome.UNCHANGED : Outcome.CHANGED;
        note(connection, arrival, arrival.fingerprint(), outcome, (long) bytes.length, sha256, version.documentId());
        return receipt(arrival, outcome, version);
    }

    private Version insert(Connection connection, Arrival arrival, byte[] sha256, Instant now) throws SQLException {
        Reason withdrawn = versions.withdrawn(connection, arrival, sha256);
        if (withdrawn != null) {
            long id = versions.insert(connection, arrival, sha256, State.QUARANTINED, withdrawn, null, now);
            return new Version(id, State.QUARANTINED, withdrawn, true);
        }
        Long original = duplicates.original(connection, arrival, sha256);
        State state = original == null ? State.DUE : State.DUPLICATE;
        Reason reason = original == null ? null : sameAs(original);
        long id = versions.insert(connection, arrival, sha256, state, reason, original, now);
        return new Version(id, state, reason, true);
    }

    /** A version that is due speaks only once it was read: until then those that were read before it go on speaking. */
    private void replaceOthers(Connection connection, Arrival arrival, Version version, Instant now)
            throws SQLException {
        List<Long> others = versions.others(connection, arrival.sourceId(), arrival.address(), version.documentId());
        boolean unreadOnly = version.state() == State.DUE || version.state() == State.QUARANTINED;
        versions.supersede(connection, arrival.runId(), others, version.documentId(), unreadOnly, now);
        for (long other : others) {
            duplicates.promote(connection, arrival.runId(), other, now);
        }
    }

    private Receipt refuse(
            Connection connection,
            Arrival arrival,
            @Nullable Long current,
            Outcome outcome,
            Reason reason,
            @Nullable Long size,
            Instant now)
            throws SQLException {
        Version before = current == null ? null : versions.get(connection, current);
        long id;
        if (before != null && refusedFor(before, reason)) {
            id = before.documentId();
            versions.refuseAgain(connection, arrival.runId(), id, reason, now);
        } else {
            id = versions.insert(connection, arrival, null, State.QUARANTINED, reason, null, now);
        }
        Fingerprint fingerprint = outcome == Outcome.FAILED ? null : arrival.fingerprint();
        note(connection, arrival, fingerprint, outcome, size, null, id);
        return receipt(arrival, outcome, new Version(id, State.QUARANTINED, reason, false));
    }

    private static boolean refusedFor(Version version, Reason reason) {
        return version.state() == State.QUARANTINED
                && !version.stored()
                && version.reason() != null
                && version.reason().code().equals(reason.code());
    }

    /** @return the version that the address has, or null where it is new */
    private static @Nullable Long holdAddress(Connection connection, Arrival arrival) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into landing.address (source_id, address) values (?, ?) on conflict do nothing")) {
            insert.setString(1, arrival.sourceId());
            insert.setString(2, arrival.address());
            insert.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement("""
                select document_id from landing.address where source_id = ? and address = ? for update""")) {
            select.setString(1, arrival.sourceId());
            select.setString(2, arrival.address());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Rows.getLong(rows, 1) : null;
            }
        }
    }

    private static void note(
            Connection connection,
            Arrival arrival,
            @Nullable Fingerprint fingerprint,
            Outcome outcome,
            @Nullable Long size,
            byte @Nullable [] sha256,
            long documentId)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update landing.address set fingerprint = ?, document_id = ?, looked_at = ?
                where source_id = ? and address = ?""")) {
            update.setString(1, fingerprint == null ? null : fingerprint.value());
            update.setLong(2, documentId);
            update.setObject(3, Rows.timestamp(arrival.fetched()));
            update.setString(4, arrival.sourceId());
            update.setString(5, arrival.address());
            update.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into landing.fetch (run_id, source_id, address, fetched_at, outcome, size, sha256, document_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, arrival.runId());
            insert.setString(2, arrival.sourceId());
            insert.setString(3, arrival.address());
            insert.setObject(4, Rows.timestamp(arrival.fetched()));
            insert.setString(5, outcome.code());
            Rows.setLong(insert, 6, size);
            insert.setBytes(7, sha256);
            insert.setLong(8, documentId);
            insert.executeUpdate();
        }
    }

    private static Receipt receipt(Arrival arrival, Outcome outcome, Version version) {
        return new Receipt(
                arrival.sourceId(),
                arrival.address(),
                outcome,
                version.documentId(),
                version.state(),
                version.reason());
    }
}
