package id.simpul.jobs.warehouse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A migrated warehouse, emptied for each test, on one PostgreSQL for all. */
public final class TestWarehouse {

    private static final Map<String, TestWarehouse> KNOWN = new HashMap<>();
    private static final String MIGRATED = "migrated";

    /** A night with eight readers takes the most. */
    private static final int CONNECTIONS = 30;

    private static final long IDLE_MILLIS = 10_000;

    private static @Nullable EmbeddedPostgres server;

    public final DataSource database;
    public final JdbcTemplate jdbc;
    final TickingClock clock = new TickingClock();

    private TestWarehouse(DataSource database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    /** The empty warehouse that most tests need. */
    public static TestWarehouse create() {
        return empty("first");
    }

    /** Another one beside it, for comparison; empty at every call. */
    static TestWarehouse another() {
        return empty("second");
    }

    private static synchronized TestWarehouse empty(String name) {
        TestWarehouse warehouse = KNOWN.computeIfAbsent(name, TestWarehouse::migrated);
        warehouse.jdbc.execute("""
                truncate landing.source, landing.content, landing.document, evidence.document, evidence.reading,
                    evidence.statement, evidence.pending, warehouse.fact, warehouse.edition, warehouse.grid_cell, ops.audit
                    restart identity cascade;
                update warehouse.setting set value = 'false' where name = 'sample' and value <> 'false';
                update warehouse.setting set value = '0.8' where name = 'research_confidence' and value <> '0.8';
                """);
        return warehouse;
    }

    /** A copy of the one that was migrated, for whom the other two are not; each connection is a new one. */
    static synchronized DataSource copy(String name) {
        EmbeddedPostgres running = server == null ? start() : server;
        server = running;
        new JdbcTemplate(running.getPostgresDatabase()).execute("create database " + name + " template " + MIGRATED);
        return running.getDatabase("postgres", name);
    }

    /** Its tables of regions and villages are filled once. */
    private static TestWarehouse migrated(String name) {
        // a new connection costs PostgreSQL a process and all that it knows of the tables
        HikariConfig config = new HikariConfig();
        config.setDataSource(copy(name));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_MILLIS);
        return new TestWarehouse(new HikariDataSource(config));
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            new JdbcTemplate(started.getPostgresDatabase()).execute("create database " + MIGRATED);
            DataSource template = started.getDatabase("postgres", MIGRATED);
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
        return Objects.requireNonNull(jdbc.queryForObject("""
                insert into landing.document (
                    source_id, address, file_name, sha256, fetched_at, state, reason_code, state_at)
                values (?, ?, ?, sha256(?::bytea), now(), ?, 'test', now()) returning document_id
                """, Long.class, source, address, address, address, state));
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
        Reconciliation reconciliation = new Reconciliation(database, clock);
        reconciliation.retire();
        new Syndication(database).run(3);
        return reconciliation.run(3);
    }

    Edition publish() {
        return new Editions(database, clock).publish(1);
    }

    public String digest() {
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
