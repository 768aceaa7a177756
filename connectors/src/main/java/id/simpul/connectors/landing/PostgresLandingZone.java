package id.simpul.connectors.landing;

import id.simpul.connectors.source.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The landing zone in PostgreSQL, schema {@code landing}. */
public final class PostgresLandingZone implements LandingZone {

    private final Transactions transactions;
    private final Clock clock;
    private final Contents contents = new Contents();
    private final Versions versions = new Versions();
    private final Landing landing = new Landing(contents, versions);
    private final DueDocuments dueDocuments = new DueDocuments();
    private final Tallies tallies = new Tallies();

    /** @param database whose schema was {@linkplain LandingSchema#migrate migrated}; isolation READ COMMITTED */
    public PostgresLandingZone(DataSource database, Clock clock) {
        this.transactions = new Transactions(database);
        this.clock = clock;
    }

    @Override
    public WebState web() {
        return new PostgresWebState(transactions);
    }

    @Override
    public void register(Source source) {
        transactions.run("registering source " + source.id(), connection -> upsert(connection, source));
    }

    private int upsert(Connection connection, Source source) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into landing.source as known
                    (source_id, name, publisher, region_code, medium, disclosure, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (source_id) do update
                set name = excluded.name, publisher = excluded.publisher, region_code = excluded.region_code,
                    medium = excluded.medium, disclosure = excluded.disclosure, recorded_at = excluded.recorded_at
                where (known.name, known.publisher, known.region_code, known.medium, known.disclosure)
                    <> (excluded.name, excluded.publisher, excluded.region_code, excluded.medium,
                        excluded.disclosure)""")) {
            upsert.setString(1, source.id());
            upsert.setString(2, source.name());
            upsert.setString(3, source.publisher());
            upsert.setString(4, source.region());
            upsert.setString(5, source.medium().code());
            upsert.setString(6, source.disclosure().code());
            upsert.setObject(7, Rows.timestamp(clock.instant()));
            return upsert.executeUpdate();
        }
    }

    @Override
    public Map<String, Fingerprint> fingerprints(String sourceId) {
        return transactions.run("reading the addresses of " + sourceId, connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select address, fingerprint from landing.address
                    where source_id = ? and fingerprint is not null and document_id is not null""")) {
                select.setString(1, sourceId);
                try (ResultSet rows = select.executeQuery()) {
                    Map<String, Fingerprint> fingerprints = new HashMap<>();
                    while (rows.next()) {
                        fingerprints.put(rows.getString(1), new Fingerprint(rows.getString(2)));
                    }
                    return fingerprints;
                }
            }
        });
    }

    @Override
    public Receipt land(Arrival arrival) {
        return transactions.run(
                "landing " + arrival.address(), connection -> landing.land(connection, arrival, clock.instant()));
    }

    @Override
    public void unchanged(long runId, String sourceId, Collection<String> addresses) {
        transactions.run("noting unchanged addresses of " + sourceId, connection -> {
            look(connection, sourceId, addresses);
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into landing.fetch (run_id, source_id, address, fetched_at, outcome, document_id)
                    select ?, source_id, address, ?, 'unchanged', document_id
                    from landing.address where source_id = ? and address = any(?) and document_id is not null""")) {
                insert.setLong(1, runId);
                insert.setObject(2, Rows.timestamp(clock.instant()));
                insert.setString(3, sourceId);
                insert.setArray(4, connection.createArrayOf("text", addresses.toArray()));
                return insert.executeUpdate();
            }
        });
    }

    /** Only pages of the web are asked again by when they were looked at; of files a second run changes no row. */
    private void look(Connection connection, String sourceId, Collection<String> addresses) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update landing.address held set looked_at = ? where source_id = ? and address = any(?)
                and exists (select from landing.page where source_id = held.source_id and address = held.address)""")) {
            update.setObject(1, Rows.timestamp(clock.instant()));
            update.setString(2, sourceId);
            update.setArray(3, connection.createArrayOf("text", addresses.toArray()));
            update.executeUpdate();
        }
    }

    @Override
    public List<DueRange> due(int parts) {
        return transactions.run("counting due documents", connection -> dueDocuments.ranges(connection, parts));
    }

    @Override
    public List<Due> due(long afterId, long throughId, int limit) {
        return transactions.run(
                "reading due documents", connection -> dueDocuments.between(connection, afterId, throughId, limit));
    }

    @Override
    public long readAgain(long runId, String reasonCode) {
        return transactions.run(
                "reading again what was refused as " + reasonCode,
                connection -> versions.readAgain(connection, runId, reasonCode, clock.instant()));
    }

    @Override
    public byte[] bytes(Due due) {
        return transactions.run(
                "reading document " + due.documentId(), connection -> contents.load(connection, due.sha256()));
    }

    @Override
    public List<Due> stored(Collection<Long> documentIds) {
        return transactions.run("listing stored documents", connection -> dueDocuments.of(connection, documentIds));
    }

    @Override
    public boolean settleAgain(Connection transaction, long runId, long documentId, Settlement settlement)
            throws SQLException {
        return versions.reopen(transaction, documentId) && settle(transaction, runId, documentId, settlement);
    }

    @Override
    public boolean settle(Connection transaction, long runId, long documentId, Settlement settlement)
            throws SQLException {
        Instant now = clock.instant();
        String sourceId;
        String address;
        // the address is held first, as in a landing, so that the two never wait for each other
        try (PreparedStatement select = transaction.prepareStatement("""
                select source_id, address from landing.document join landing.address held using (source_id, address)
                where landing.document.document_id = ? for update of held""")) {
            select.setLong(1, documentId);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalArgumentException("the landing zone has no document " + documentId);
                }
                sourceId = rows.getString(1);
                address = rows.getString(2);
            }
        }
        if (!versions.settle(transaction, runId, documentId, settlement, now)) {
            return false;
        }
        if (settlement.state() != State.QUARANTINED) {
            List<Long> older = versions.others(transaction, sourceId, address, documentId).stream()
                    .filter(id -> id < documentId)
                    .toList();
            versions.supersede(transaction, runId, older, documentId, false, now);
        }
        return true;
    }

    @Override
    public void keepText(Connection transaction, long documentId, String text, String readerVersion)
            throws SQLException {
        try (PreparedStatement upsert = transaction.prepareStatement("""
                insert into landing.document_text (document_id, reader_version, text, kept_at) values (?, ?, ?, ?)
                on conflict (document_id, reader_version) do update
                set text = excluded.text, kept_at = excluded.kept_at""")) {
            upsert.setLong(1, documentId);
            upsert.setString(2, readerVersion);
            upsert.setString(3, StorableText.of(text));
            upsert.setObject(4, Rows.timestamp(clock.instant()));
            upsert.executeUpdate();
        }
    }

    @Override
    public void keepNotes(Connection transaction, long runId, long documentId, List<ReadingNote> notes)
            throws SQLException {
        if (notes.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = transaction.prepareStatement("""
                insert into landing.reading_note (document_id, run_id, position, code, page, sheet, message)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < notes.size(); i++) {
                ReadingNote note = notes.get(i);
                insert.setLong(1, documentId);
                insert.setLong(2, runId);
                insert.setInt(3, i + 1);
                insert.setString(4, note.code());
                insert.setObject(5, note.page(), Types.INTEGER);
                insert.setString(6, note.sheet());
                insert.setString(7, note.message());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public Map<String, RunTally> tallies(long runId) {
        return transactions.run("counting the documents of run " + runId, c -> tallies.of(c, runId));
    }
}
