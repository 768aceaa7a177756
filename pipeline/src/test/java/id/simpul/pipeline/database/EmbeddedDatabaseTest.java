package id.simpul.pipeline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
    void anotherUsersWarehouseIsClosedAndNotMissing() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("of-another-user"));
        assertFalse(EmbeddedDatabase.closed(folder));
        Path files = Files.createDirectory(folder.resolve("postgres"));
        assertFalse(EmbeddedDatabase.closed(folder));
        assumeTrue(files.toFile().setExecutable(false) && !Files.isExecutable(files), "root may open any folder");
        assertTrue(EmbeddedDatabase.closed(folder));
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
    void aServerThatDoesNotAnswerIsStoppedByWhoStartedIt() throws Exception {
        assumeTrue(allowed("unshare", "-rn", "true"));
        Path folder = fresh();
        // no loopback there
        Process other = start(List.of("unshare", "-rn"), folder, ProcessBuilder.Redirect.PIPE);
        String said = new String(other.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(other.waitFor() != 0);
        assertTrue(said.contains("does not answer at 127.0.0.1"), said);

        assertFalse(Files.exists(folder.resolve("postgres").resolve("postmaster.pid")));
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            execute(database, "create table kept as select 7 as value");
        }
    }

    @Test
    void aServerThatCannotBeLookedIntoIsSharedAllTheSame() throws Exception {
        assumeTrue(allowed("unshare", "-r", "true"));
        Path folder = fresh();
        Process first = otherUser(List.of("unshare", "-r"), folder);
        String pid = Files.readString(folder.resolve("postgres").resolve("postmaster.pid"));
        // neither of two user namespaces side by side sees what the other's processes run
        Process second = start(List.of("unshare", "-r"), folder, ProcessBuilder.Redirect.PIPE);
        String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        second.waitFor();

        assertTrue(said.contains("\"written\" already exists"), said);
        assertEquals(pid, Files.readString(folder.resolve("postgres").resolve("postmaster.pid")));
        first.getOutputStream().write('\n');
        first.getOutputStream().flush();
        assertEquals("42", new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        assertTrue(first.waitFor(60, TimeUnit.SECONDS));
    }

    @Test
    void aLeftOverPidFileOfAnotherFoldersServerLeavesThatOneAlone() throws Exception {
        Path folder = fresh();
        EmbeddedDatabase.open(folder).close();
        try (EmbeddedDatabase other = EmbeddedDatabase.open(fresh())) {
            String pid = Files.readString(temp.resolve("warehouse-" + warehouses + "/postgres/postmaster.pid"));
            Files.writeString(folder.resolve("postgres").resolve("postmaster.pid"), pid);
            try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
                assertEquals(1, number(database, "select 1"));
            }
            assertEquals(1, number(other, "select 1"));
        }
    }

    @Test
    void aToolThatIsConnectedIsNotCutOffUnlessOneIsTold() throws Exception {
        Path folder = fresh();
        ConnectionAddress address;
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            database.keepRunning();
            address = database.address();
        }
        try (Connection tool = DriverManager.getConnection(
                        address.jdbcUrl() + "?ApplicationName=Metabase", address.user(), address.password());
                Statement statement = tool.createStatement()) {
            ConnectedException refused =
                    assertThrows(ConnectedException.class, () -> EmbeddedDatabase.stop(folder, false));
            assertEquals(List.of("simpul (Metabase)"), refused.clients());
            // neither now nor when the next command ends
            EmbeddedDatabase.open(folder).close();
            assertTrue(statement.execute("select 1"));

            assertEquals(EmbeddedDatabase.Stopped.STOPPED, EmbeddedDatabase.stop(folder, true));
            assertThrows(SQLException.class, () -> statement.execute("select 1"));
        }
        assertEquals(EmbeddedDatabase.Stopped.WAS_DOWN, EmbeddedDatabase.stop(folder, false));
    }

    @Test
    void aServerThatNobodyIsConnectedToStops() throws Exception {
        Path folder = fresh();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            database.keepRunning();
            assertEquals(1, number(database, "select 1"));
        }
        assertEquals(EmbeddedDatabase.Stopped.STOPPED, EmbeddedDatabase.stop(folder, false));
    }

    @Test
    void aCommandAtWorkKeepsTheServerUp() throws Exception {
        Path folder = fresh();
        Process other = otherUser(folder);
        assertEquals(EmbeddedDatabase.Stopped.IN_USE, EmbeddedDatabase.stop(folder, false));
        assertEquals(EmbeddedDatabase.Stopped.IN_USE, EmbeddedDatabase.stop(folder, true));
        other.getOutputStream().write('\n');
        other.getOutputStream().flush();
        assertEquals("42", new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        assertTrue(other.waitFor(60, TimeUnit.SECONDS));
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
        return otherUser(List.of(), folder);
    }

    private static Process otherUser(List<String> within, Path folder) throws IOException {
        Process process = start(within, folder, ProcessBuilder.Redirect.INHERIT);
        int ready = process.getInputStream().read();
        assertEquals('\n', ready);
        return process;
    }

    private static Process start(List<String> within, Path folder, ProcessBuilder.Redirect errors) throws IOException {
        List<String> command = new ArrayList<>(within);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseUser.class.getName(),
                folder.toString()));
        return new ProcessBuilder(command).redirectError(errors).start();
    }

    private static boolean allowed(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
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
