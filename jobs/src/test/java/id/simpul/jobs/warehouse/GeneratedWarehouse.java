package id.simpul.jobs.warehouse;

import id.simpul.connectors.landing.LandingSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A warehouse of generated facts. */
final class GeneratedWarehouse implements AutoCloseable {

    private final @Nullable EmbeddedPostgres server;
    final DataSource database;
    final JdbcTemplate jdbc;

    private GeneratedWarehouse(@Nullable EmbeddedPostgres server, DataSource database) {
        this.server = server;
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    /** A few, beside the other tests' warehouses. */
    static GeneratedWarehouse few(int years, int groups, int registers, int periods) throws IOException, SQLException {
        GeneratedWarehouse warehouse = new GeneratedWarehouse(null, TestWarehouse.copy("generated"));
        warehouse.generate(years, groups, registers, periods);
        return warehouse;
    }

    /**
     * On a server with the settings of the embedded one that Simpul ships.
     *
     * @param years of counts
     * @param groups of victims, 1 to 3
     * @param registers 1 or 2
     * @param periods of a year: 1, or 13 with its months
     */
    static GeneratedWarehouse of(int years, int groups, int registers, int periods) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("jit", "off")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .start();
        GeneratedWarehouse warehouse = new GeneratedWarehouse(server, server.getPostgresDatabase());
        LandingSchema.migrate(warehouse.database);
        WarehouseSchema.migrate(warehouse.database);
        warehouse.generate(years, groups, registers, periods);
        return warehouse;
    }

    /** One that was generated before and is left as the last test left it. */
    static GeneratedWarehouse at(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        return new GeneratedWarehouse(null, database);
    }

    private void generate(int years, int groups, int registers, int periods) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set bench.years = " + years);
            statement.execute("set bench.groups = " + groups);
            statement.execute("set bench.registers = " + registers);
            statement.execute("set bench.periods = " + periods);
            statement.execute(script());
            statement.execute("analyze");
            statement.execute("select warehouse.publish_grid(max(as_of)) from warehouse.edition");
            statement.execute("select warehouse.record_changes(edition_id) from warehouse.edition order by edition_id");
            statement.execute("select warehouse.count_coverage(null)");
            statement.execute("vacuum analyze");
        }
    }

    private static String script() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GeneratedWarehouse.class.getResourceAsStream("generated_facts.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A session with a researcher's rights and limits. */
    Connection researcher() throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role simpul_researcher");
            statement.execute("set default_transaction_read_only = on");
            statement.execute("set statement_timeout = '60s'");
            statement.execute("set jit = off");
        }
        return connection;
    }

    long facts() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from warehouse.fact", Long.class));
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
