package id.simpul.jobs.warehouse;

import id.simpul.connectors.landing.LandingSchema;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Finding;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A migrated warehouse of its own for each test, on one PostgreSQL for all. */
final class TestWarehouse {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    final DataSource database;
    final JdbcTemplate jdbc;
    final TickingClock clock = new TickingClock();

    private TestWarehouse(DataSource database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    /** The first one is migrated, the others are copies of it. */
    static synchronized TestWarehouse create() {
        EmbeddedPostgres running = server == null ? start() : server;
        server = running;
        String name = "w" + COUNT.incrementAndGet();
        new JdbcTemplate(running.getPostgresDatabase()).execute("create database " + name + " template warehouse");
        return new TestWarehouse(running.getDatabase("postgres", name));
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            new JdbcTemplate(started.getPostgresDatabase()).execute("create database warehouse");
            DataSource template = started.getDatabase("postgres", "warehouse");
            LandingSchema.migrate(template);
            WarehouseSchema.migrate(template);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document as the landing zone has it. */
    long land(String source, String disclosure, String address, String state) {
        jdbc.update("""
                insert into landing.source (source_id, name, publisher, region_code, medium, disclosure, recorded_at)
                values (?, ?, ?, 'ID', 'news', ?, now()) on conflict (source_id) do nothing
                """, source, source, "Penerbit " + source, disclosure);
        jdbc.update("""
                insert into landing.content (sha256, size, encoding, bytes, landed_at)
                values (sha256(?::bytea), 1, 'identity', 'x'::bytea, now()) on conflict do nothing
                """, address);
        return jdbc.queryForObject("""
                insert into landing.document (
                    source_id, address, file_name, sha256, fetched_at, state, reason_code, state_at)
                values (?, ?, ?, sha256(?::bytea), now(), ?, 'test', now()) returning document_id
                """, Long.class, source, address, address, address, state);
    }

    void write(long id, Document document, List<? extends Finding<?>> findings) {
        write(new StatementWriter(clock), id, document, findings);
    }

    void write(StatementWriter writer, long id, Document document, List<? extends Finding<?>> findings) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            writer.write(connection, id, document, findings);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    FactTally reconcile() {
        return new Reconciliation(database, clock).run(3);
    }

    Edition publish() {
        return new Editions(database, clock).publish(1);
    }

    String digest() {
        return WarehouseDigest.of(database);
    }

    /** A second passes with every look. */
    static final class TickingClock extends Clock {

        private Instant now = Instant.parse("2026-01-05T20:00:00Z");

        @Override
        public synchronized Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
