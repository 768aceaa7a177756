package id.simpul.connectors;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.simpul.connectors.landing.LandingSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database of its own on one real PostgreSQL, which all tests of a JVM share. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource dataSource;

    private TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A database with the schema {@code landing}. */
    public static TestDatabase migrated() {
        TestDatabase database = create();
        LandingSchema.migrate(database.dataSource());
        return database;
    }

    /** An empty database. */
    public static TestDatabase create() {
        String name = String.format(Locale.ROOT, "test%d", COUNT.incrementAndGet());
        EmbeddedPostgres server = Server.INSTANCE;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        // a connection costs PostgreSQL a process: the tests share a few, as the application does
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getDatabase("postgres", name));
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new TestDatabase(new HikariDataSource(config));
    }

    /** Takes all rows out. */
    public void clear() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    truncate landing.source, landing.content, landing.document, landing.settlement, landing.address,
                             landing.fetch, landing.document_text, landing.reading_note, landing.page,
                             landing.listing, landing.host, landing.robots""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** For another process. */
    public String url() {
        try (Connection connection = dataSource.getConnection()) {
            String url = connection.getMetaData().getURL();
            return url + (url.contains("?") ? "&" : "?") + "user=postgres";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query, their columns joined by a space, null as "null". */
    public List<String> query(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                List<String> lines = new ArrayList<>();
                while (rows.next()) {
                    List<String> line = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        line.add(String.valueOf(rows.getString(column)));
                    }
                    lines.add(String.join(" ", line));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "120")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
