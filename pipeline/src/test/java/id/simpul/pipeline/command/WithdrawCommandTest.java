package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher's "take it down" waits for nobody else's mistake. */
class WithdrawCommandTest {

    @TempDir
    Path temp;

    private @Nullable CommandSession session;
    private @Nullable EmbeddedDatabase database;

    @Test
    void theWordLeavesWhileAnotherFactStopsThePublication() throws Exception {
        Path pages = Files.createDirectories(temp.resolve("masuk"));
        SourceFile.news("kabar", "Kabar Ambon").write(temp.resolve("sources"));
        PreparedWarehouse.copy(temp.resolve("data"), "warehouse");
        try (CommandSession commands = new CommandSession(temp);
                EmbeddedDatabase up = EmbeddedDatabase.open(temp.resolve("data/warehouse"))) {
            session = commands;
            database = up;
            theWordLeaves(pages);
        }
    }

    private void theWordLeaves(Path pages) throws Exception {
        write(pages, 2021, 31);
        write(pages, 2022, 33);
        simpul(ExitStatus.DONE, "run");
        rows("update warehouse.setting set value = '0.01' where name = 'research_confidence' returning name");
        assertEquals(List.of("31", "33"), shown());

        // a fact that the gate refuses, and a page that waits to be read
        rows("update warehouse.fact_case_count set category = 'nonsense' where value = 31 returning value");
        write(pages, 2023, 35);
        long document = Long.parseLong(
                rows("select document_id from warehouse.fact_support join evidence.statement using (statement_id)"
                                + " where value = 33")
                        .get(0));
        String out =
                simpul(ExitStatus.DONE, "withdraw", String.valueOf(document), "--reason", "asked by the publisher");

        assertTrue(out.contains("quality gate"), out);
        assertTrue(out.contains("published: edition 2, which shows what the last one showed without that"), out);
        assertFalse(out.contains("edition 3"), out);
        assertEquals(List.of("31"), shown());
        assertEquals(List.of("2"), rows("select max(edition) from research.editions"));
        assertEquals(List.of("1"), rows("select count(*) from ops.run"));
        assertEquals(List.of(), rows("select 1 from landing.document where file_name = '2023.html'"));

        rows("update warehouse.fact_case_count set category = 'domestic_violence' where value = 31 returning value");
        simpul(ExitStatus.DONE, "withdraw", String.valueOf(document), "--undo", "--reason", "mended");
        assertEquals(List.of("31", "33"), shown());
    }

    private String simpul(int status, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", "en"));
        CommandRun run = Objects.requireNonNull(session).run(all.toArray(String[]::new));
        assertEquals(status, run.status(), run.out() + run.err());
        return run.out();
    }

    private static void write(Path folder, int year, int cases) throws IOException {
        Files.writeString(folder.resolve(year + ".html"), """
                <!DOCTYPE html><html lang=id><head><title>Kasus KDRT di Kota Ambon %1$d</title></head><body>
                <article><h1>Kasus KDRT di Kota Ambon</h1><p>AMBON - Sepanjang tahun %1$d, UPTD PPA Kota Ambon \
                mencatat %2$d kasus KDRT, kata kepala unit itu, Rabu (1/2/%3$d).</p></article></body></html>
                """.formatted(year, cases, year + 1));
    }

    private List<String> shown() throws SQLException {
        return rows("select value from research.case_counts order by value");
    }

    private List<String> rows(String sql) throws SQLException {
        try (HikariDataSource pool = Objects.requireNonNull(database).pool(1);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
