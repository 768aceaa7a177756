package id.simpul.pipeline.export;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** A warehouse of two provinces whose research has one view more, with whatever values a test wants in it. */
final class ReleasedWarehouse implements AutoCloseable {

    private final EmbeddedDatabase server;
    private final HikariDataSource database;

    ReleasedWarehouse(Path folder) throws IOException, SQLException {
        PreparedWarehouse.copy(folder.resolve("data"), "warehouse");
        server = EmbeddedDatabase.open(folder.resolve("data/warehouse"));
        database = server.pool(4);
        execute("""
                create table warehouse.odd (
                    id text, told text, day date, moment timestamptz, number bigint, share numeric(6, 3), flag boolean);
                create view research.odd as select *, false as sample from warehouse.odd;
                comment on view research.odd is 'id: Aneh | en: Odd';
                insert into warehouse.view_key values ('odd', 'id', 1, null);
                grant select on research.odd to simpul_researcher;
                delete from warehouse.dim_region
                where level in ('district', 'kelurahan', 'desa') or code <> 'ID' and province_code not in ('71', '75');
                """);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() throws SQLException {
        return database.getConnection();
    }

    void insert(String id, String told, String others) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into warehouse.odd values (?, ?, " + others + ")")) {
            insert.setString(1, id);
            insert.setString(2, told);
            insert.execute();
        }
    }

    void publish() throws SQLException {
        execute("""
                insert into warehouse.edition (run_id, published_at, as_of, tally)
                values (1, '2026-02-01 03:04:05.678+07', '2026-02-01 03:04:05.678+07', '{}')
                """);
    }

    Release export(Format format, boolean tags, Path folder) throws SQLException, IOException {
        return Objects.requireNonNull(
                outcome(new Export(format, tags, Licence.CC_BY_4_0), folder).release());
    }

    Export.Outcome outcome(Export export, Path folder) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            return export.to(folder, connection);
        }
    }

    @Override
    public void close() {
        database.close();
        server.close();
    }
}
