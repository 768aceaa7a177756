package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Runs work in a transaction of its own; again where the database gave it up in favour of a concurrent one. */
final class Transactions {

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private static final int ATTEMPTS = 5;

    /** serialization_failure, deadlock_detected */
    private static final Set<String> GIVEN_UP = Set.of("40001", "40P01");

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /** @param doing what is being done, for the message of a failure */
    <T> T run(String doing, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || e.getSQLState() == null || !GIVEN_UP.contains(e.getSQLState())) {
                    throw new LandingException(doing, e);
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(autoCommit);
            }
        }
    }
}
