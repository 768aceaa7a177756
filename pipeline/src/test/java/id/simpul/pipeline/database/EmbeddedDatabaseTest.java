package id.simpul.pipeline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** One for all: the server's programs are unpacked once beside the warehouses. */
    @TempDir
    static Path temp;

    private static int warehouses;

    @Test
    void whatWasWrittenIsThereAfterTheServerWasStopped() throws SQLException {
        Path folder = fresh();
        assertFalse(EmbeddedDatabase.exists(folder));
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            execute(database, "create table kept as select 7 as value");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertEquals(7, number(database, "select value from kept"));
            assertEquals(1, number(database, "select 1 where current_setting('fsync') = 'on'"));
        }
        assertTrue(EmbeddedDatabase.exists(folder));
    }

    @Test
    void theServerOfAKilledProcessIsTakenOver() throws Exception {
        Path folder = fresh();
        Process other = otherUser(folder);
        other.destroyForcibly().waitFor();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertEquals(42, number(database, "select value from written"));
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertEquals(42, number(database, "select value from written"));
        }
    }

    @Test
    void whoLeavesDoesNotStopTheServerUnderAnother() throws Exception {
        Path folder = fresh();
        Process other = otherUser(folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertEquals(42, number(database, "select value from written"));
        }
        other.getOutputStream().write('\n');
        other.getOutputStream().flush();
        assertEquals("42", new String(other.getInputStream().readAllBytes()).strip());
        assertTrue(other.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, other.exitValue());
    }

    @Test
    void aLeftOverPidFileOfAnotherProcessIsNoServer() throws Exception {
        Path folder = fresh();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            execute(database, "create table kept as select 7 as value");
        }
        Path pid = folder.resolve("postgres").resolve("postmaster.pid");
        Files.writeString(
                pid, ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n1\n54321\n\n127.0.0.1\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertEquals(7, number(database, "select value from kept"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldPlainly() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        DatabaseException problem =
                assertThrows(DatabaseException.class, () -> EmbeddedDatabase.open(file.resolve("warehouse")));
        assertTrue(String.valueOf(problem.getMessage()).contains("check that the folder is yours"));
    }

    private static Path fresh() {
        return temp.resolve("warehouse-" + ++warehouses);
    }

    /** Another process that has written 42 and now holds the database until it is told to end. */
    private static Process otherUser(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseUser.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int ready = process.getInputStream().read();
        assertEquals('\n', ready);
        return process;
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertTrue(row.next());
            return row.getInt(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        ConnectionAddress address = database.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    /** The other process of these tests. */
    static final class DatabaseUser {

        private DatabaseUser() {}

        public static void main(String[] arguments) throws Exception {
            try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]))) {
                execute(database, "create table written as select 42 as value");
                System.out.println();
                if (System.in.read() >= 0) {
                    System.out.println(number(database, "select value from written"));
                }
            }
        }
    }
}
