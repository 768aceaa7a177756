package id.simpul.jobs.batch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A database on which anything may be tried. Every connection that it gives is a turn on one and the same transaction, which
 * {@link #close} takes back: whoever asks here sees what was done so far, nobody else ever does. A turn's commit and rollback
 * are those of a savepoint. Turns of several threads wait for each other; a thread may take one within another. Isolation and
 * read-only are the transaction's and can't be set.
 */
public final class TrialDatabase extends AbstractDataSource implements AutoCloseable {

    private final Connection transaction;
    private final ReentrantLock turns = new ReentrantLock();

    /** Takes one connection of the database, until the end. */
    public TrialDatabase(DataSource database) throws SQLException {
        transaction = database.getConnection();
        try {
            transaction.setAutoCommit(false);
        } catch (SQLException e) {
            transaction.close();
            throw e;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        turns.lock();
        try {
            Turn turn = new Turn();
            return (Connection) Proxy.newProxyInstance(
                    TrialDatabase.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (self, method, arguments) -> turn.call(self, method, arguments));
        } catch (SQLException e) {
            turns.unlock();
            throw e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** Takes all back. */
    @Override
    public void close() throws SQLException {
        try (transaction) {
            transaction.rollback();
        }
    }

    /** One connection that was given. */
    private final class Turn {

        private Savepoint begun = transaction.setSavepoint();
        private boolean autoCommit = true;
        private boolean closed;

        private Turn() throws SQLException {}

        private @Nullable Object call(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> close();
                case "commit" -> commit();
                case "setAutoCommit" -> {
                    if (autoCommit != (boolean) first(arguments)) {
                        commit();
                        autoCommit = !autoCommit;
                    }
                }
                case "setReadOnly", "setTransactionIsolation" -> {}
                case "getAutoCommit" -> {
                    return autoCommit;
                }
                case "isClosed" -> {
                    return closed;
                }
                case "equals" -> {
                    return self == first(arguments);
                }
                case "hashCode" -> {
                    return System.identityHashCode(self);
                }
                case "rollback" -> transaction.rollback(arguments == null ? begun : (Savepoint) first(arguments));
                default -> {
                    return delegated(method, arguments);
                }
            }
            return null;
        }

        private static Object first(Object @Nullable [] arguments) {
            if (arguments == null) {
                throw new IllegalArgumentException("an argument is missing");
            }
            return arguments[0];
        }

        private @Nullable Object delegated(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(transaction, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private void commit() throws SQLException {
            transaction.releaseSavepoint(begun);
            begun = transaction.setSavepoint();
        }

        private void close() throws SQLException {
            if (closed) {
                return;
            }
            closed = true;
            try {
                if (!autoCommit) {
                    transaction.rollback(begun);
                }
                release();
            } finally {
                turns.unlock();
            }
        }

        /** A statement that failed on its own takes nothing else with it. */
        private void release() throws SQLException {
            try {
                transaction.releaseSavepoint(begun);
            } catch (SQLException failed) {
                transaction.rollback(begun);
                transaction.releaseSavepoint(begun);
            }
        }
    }
}
