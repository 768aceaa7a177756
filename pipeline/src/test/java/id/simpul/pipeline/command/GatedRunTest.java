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

/** A fact that must not be published keeps yesterday's edition in place until it is mended; a warning does not. */
class GatedRunTest {

    private static final String PLANT = """
            create temporary table newer as select * from warehouse.fact_case_count where value = 31 and recorded_to is null;
            update warehouse.fact_case_count set recorded_to = now() where value = 31 and recorded_to is null;
            update newer set recorded_from = now(), version_id = nextval('warehouse.version_seq'), category = 'nonsense';
            insert into warehouse.fact_case_count select * from newer
            """;

    private static final String MEND = "update warehouse.fact_case_count set category = 'domestic_violence'";

    @TempDir
    Path temp;

    private @Nullable EmbeddedDatabase database;

    @Test
    void yesterdaysEditionStandsUntilTheFactIsMended() throws Exception {
        Path pages = Files.createDirectories(temp.resolve("masuk"));
        SourceFile.news("kabar", "Kabar Ambon").write(temp.resolve("sources"));
        write(pages, 2021, 31);
        PreparedWarehouse.copy(temp.resolve("data"), "warehouse");
        try (CommandSession session = new CommandSession(temp);
                EmbeddedDatabase up = EmbeddedDatabase.open(temp.resolve("data/warehouse"))) {
            database = up;
            theEditionStands(session, pages);
        }
    }

    private void theEditionStands(CommandSession simpul, Path pages) throws Exception {
        CommandRun first = simpul.run("run", "--lang", "en");
        assertEquals(ExitStatus.DONE, first.status(), first.out() + first.err());
        // how sure the readings are is not asked here
        execute("update warehouse.setting set value = '0.01' where name = 'research_confidence'");
        assertEquals(List.of("1 domestic_violence 31"), published());

        write(pages, 2022, 33);
        execute(PLANT);
        CommandRun tried = simpul.run("run", "--dry-run", "--lang", "en");
        assertEquals(ExitStatus.GATE, tried.status(), tried.out() + tried.err());
        assertTrue(tried.out().contains("unknown code category nonsense"), tried.out());
        assertTrue(tried.out().contains("nothing was written"), tried.out());
        CommandRun stopped = simpul.run("run", "--lang", "en");
        assertEquals(ExitStatus.GATE, stopped.status(), stopped.out() + stopped.err());
        assertTrue(stopped.out().contains("not published"), stopped.out());
        assertTrue(stopped.out().contains("unknown code category nonsense"), stopped.out());
        assertEquals(List.of("1 domestic_violence 31"), published());

        String status = simpul.run("status", "--lang", "id").out();
        assertTrue(status.contains("kode tidak dikenal category nonsense"), status);
        String json = simpul.run("status", "--format", "json").out();
        assertTrue(json.contains("\"rule\":\"known_code\",\"kind\":\"min\""), json);

        execute(MEND);
        write(pages, 2023, 330);
        CommandRun warned = simpul.run("run", "--lang", "id");
        assertEquals(ExitStatus.DONE, warned.status(), warned.out() + warned.err());
        assertTrue(warned.out().contains("peringatan menurut aturan jump_year (1)"), warned.out());
        assertTrue(warned.out().contains("330, tahun 2022 33"), warned.out());
        assertFalse(warned.out().contains("known_code"), warned.out());
        assertEquals(
                List.of("2 domestic_violence 31", "2 domestic_violence 33", "2 domestic_violence 330"), published());
    }

    private static void write(Path folder, int year, int cases) throws IOException {
        Files.writeString(folder.resolve(year + ".html"), """
                <!DOCTYPE html><html lang=id><head><title>Kasus KDRT di Kota Ambon</title></head><body>
                <article><h1>Kasus KDRT di Kota Ambon</h1><p>AMBON - Sepanjang tahun %d, UPTD PPA Kota Ambon \
                mencatat %d kasus KDRT, kata kepala unit itu, Rabu (1/2/%d).</p></article></body></html>
                """.formatted(year, cases, year + 1));
    }

    private List<String> published() throws SQLException {
        List<String> shown = new ArrayList<>();
        asking(statement -> {
            try (ResultSet row = statement.executeQuery("""
                    select concat_ws(' ', (select max(edition) from research.editions), category, value)
                    from research.case_counts order by value
                    """)) {
                while (row.next()) {
                    shown.add(row.getString(1));
                }
            }
        });
        return shown;
    }

    private void execute(String sql) throws SQLException {
        asking(statement -> statement.execute(sql));
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void asking(Work work) throws SQLException {
        try (HikariDataSource pool = Objects.requireNonNull(database).pool(1);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            work.on(statement);
        }
    }
}
