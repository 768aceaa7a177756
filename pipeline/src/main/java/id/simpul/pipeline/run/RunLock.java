package id.simpul.pipeline.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One run at a time on a warehouse, wherever its processes are: a PostgreSQL advisory lock, held by a connection of its own
 * and so released when the process dies.
 */
final class RunLock implements AutoCloseable {

    private static final long KEY = 0x53696d70756cL;

    private final Connection connection;

    private RunLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock, or empty where another run holds it.
     *
     * @param patience how long to try; the connection of a killed process is noticed after a moment only
     */
    static Optional<RunLock> take(DataSource database, Duration patience) throws SQLException {
        Connection connection = database.getConnection();
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (!locked(connection)) {
                if (System.nanoTime() > end) {
                    connection.close();
                    return Optional.empty();
                }
                Thread.sleep(100);
            }
            return Optional.of(new RunLock(connection));
        } catch (SQLException e) {
            connection.close();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            connection.close();
            return Optional.empty();
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            ask.setLong(1, KEY);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                PreparedStatement release = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            release.setLong(1, KEY);
            release.execute();
        }
    }
}
