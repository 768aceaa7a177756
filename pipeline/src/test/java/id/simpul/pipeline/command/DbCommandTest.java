package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.database.ConnectionAddress;
import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address that goes to other tools. */
class DbCommandTest {

    @TempDir
    Path folder;

    @Test
    void aResearchersAddressReadsAndNothingElse() throws Exception {
        PreparedWarehouse.copy(folder.resolve("data"), "sample");
        try (CommandSession simpul = new CommandSession(folder)) {
            CommandRun url = simpul.run("db", "url", "--as", "researcher", "--lang", "en");
            try {
                assertEquals(ExitStatus.DONE, url.status(), url.err());
                assertFalse(url.err().contains("may change"), url.err());
                readsAndNothingElse(ConnectionAddress.parse(url.out().strip(), null));
                CommandRun all = simpul.run("db", "url", "--lang", "en");
                assertTrue(all.err().contains("may change and delete everything"), all.err());
                assertEquals("true", first(ConnectionAddress.parse(all.out().strip(), null), """
                        select rolsuper::text from pg_roles where rolname = current_user
                        """));
            } finally {
                CommandRun stop = simpul.run("db", "stop", "--lang", "en");
                assertEquals(ExitStatus.DONE, stop.status());
                assertEquals("simpul: the embedded server is stopped\n", stop.err());
                assertEquals(
                        "simpul: server tertanam memang tidak hidup\n",
                        simpul.run("db", "stop", "--lang", "id").err());
            }
        }
    }

    @Test
    void whoStopsTheServerIsToldThatSomebodyUsesIt() throws Exception {
        PreparedWarehouse.copy(folder.resolve("data"), "sample");
        try (EmbeddedDatabase up = EmbeddedDatabase.open(folder.resolve("data/sample"))) {
            assertEquals(ExitStatus.LOCKED, CommandRun.of(folder, "db", "stop").status());
        }
        assertEquals(ExitStatus.DONE, CommandRun.of(folder, "db", "stop").status());
    }

    private static void readsAndNothingElse(ConnectionAddress address) throws SQLException {
        assertEquals("0", first(address, "select count(*) from research.case_counts"));
        assertEquals("on", first(address, "show default_transaction_read_only"));
        assertEquals("1min", first(address, "show statement_timeout"));
        for (String forbidden : new String[] {
            "select count(*) from warehouse.fact",
            "select count(*) from landing.document",
            "update warehouse.setting set value = '0' returning value",
            "set role simpul"
        }) {
            SQLException problem = assertThrows(SQLException.class, () -> first(address, forbidden));
            assertTrue(String.valueOf(problem.getMessage()).contains("permission denied"), problem.getMessage());
        }
    }

    @Test
    void theOperatorsLoginOfAServerIsNoResearchers() throws Exception {
        CommandRun url = CommandRun.of(
                folder,
                "db",
                "url",
                "--as",
                "researcher",
                "--database",
                "postgresql://rini:rahasia@db.example/simpul",
                "--lang",
                "en");

        assertEquals(ExitStatus.USAGE, url.status());
        assertEquals("", url.out());
        assertTrue(url.err().contains("in role simpul_researcher"), url.err());
    }

    @Test
    void thePasswordOfAServerIsToldOnRequestAlone() throws Exception {
        String address = "postgresql://rini:rahasia@db.example:5432/simpul";
        try (CommandSession simpul = new CommandSession(folder)) {
            CommandRun url = simpul.run("db", "url", "--database", address, "--lang", "en");
            assertEquals(ExitStatus.DONE, url.status());
            assertEquals("postgresql://rini@db.example:5432/simpul\n", url.out());
            assertTrue(url.err().contains("--with-password"), url.err());
            assertFalse(url.err().contains("rahasia"), url.err());
            assertEquals(
                    address + "\n",
                    simpul.run("db", "url", "--database", address, "--with-password")
                            .out());
        }
    }

    private static String first(ConnectionAddress address, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
