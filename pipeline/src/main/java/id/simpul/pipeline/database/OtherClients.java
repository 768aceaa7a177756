package id.simpul.pipeline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Who is connected to a server besides us, by whatever tool. */
final class OtherClients {

    /** A connection that was just closed may still be listed. */
    private static final int TRIES = 10;

    private static final long PAUSE_MILLIS = 100;

    private static final String OTHERS = """
            select coalesce(usename, '?') || coalesce(' (' || nullif(regexp_replace(application_name, '[^[:print:]]', '', 'g'), '') || ')', '')
            from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by backend_start
            """;

    private OtherClients() {}

    /** Each connection's login, with the program behind it where it says so. */
    static List<String> of(ConnectionAddress address) {
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            List<String> clients = List.of();
            for (int i = 0; i < TRIES; i++) {
                clients = list(statement);
                if (clients.isEmpty()) {
                    break;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return clients;
        } catch (SQLException e) {
            throw new DatabaseException("who is connected to the embedded server can't be told: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted while looking who is connected", e);
        }
    }

    private static List<String> list(Statement statement) throws SQLException {
        List<String> clients = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(OTHERS)) {
            while (rows.next()) {
                clients.add(rows.getString(1));
            }
        }
        return clients;
    }
}
