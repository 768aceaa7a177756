package id.simpul.pipeline.run;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.database.ConnectionAddress;
import id.simpul.pipeline.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A warehouse as the first run makes it, and logins of its readers. */
final class MigratedWarehouse implements AutoCloseable {

    private final EmbeddedDatabase server;
    private final HikariDataSource owner;

    MigratedWarehouse(Path folder) throws IOException {
        PreparedWarehouse.copy(
                Objects.requireNonNull(folder.toAbsolutePath().getParent()), String.valueOf(folder.getFileName()));
        server = EmbeddedDatabase.open(folder);
        owner = server.pool(4);
        migrate();
    }

    void migrate() {
        Schemas.migrate(owner);
    }

    ConnectionAddress address() {
        return server.address();
    }

    ConnectionAddress readerAddress(String group) {
        return server.reader(group);
    }

    /** A connection with the rights of a group and no others, as {@code simpul query} has it. */
    Connection reader(String group) throws SQLException {
        ConnectionAddress address = readerAddress(group);
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows, cells parted by bars. */
    List<String> rows(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                    cells.add(String.valueOf(row.getString(at)));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        }
    }

    @Override
    public void close() {
        owner.close();
        server.close();
    }
}
