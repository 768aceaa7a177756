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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would a run change, what became of earlier ones, and what of documents that were refused. */
class OperatorCommandsTest {

    @TempDir
    Path folder;

    private Path pages = Path.of("");

    @BeforeEach
    void aSourceWithAPageAndADamagedFile() throws IOException {
        pages = Files.createDirectories(folder.resolve("masuk"));
        SourceFile.news("kabar", "Kabar Ambon").write(folder.resolve("sources"));
        write("2021.html", 31);
        Files.writeString(pages.resolve("rusak.pdf"), "%PDF-1.7 dan tidak lebih");
    }

    @Test
    void aDryRunWithoutAWarehouseMakesNone() throws Exception {
        try (CommandSession simpul = new CommandSession(folder)) {
            CommandRun tried = simpul.run("run", "--dry-run", "--lang", "en");

            assertEquals(ExitStatus.INCOMPLETE, tried.status(), tried.out() + tried.err());
            assertTrue(
                    tried.out()
                            .contains("documents in 2 = loaded 1 + unchanged 0 + duplicate 0 + irrelevant 0"
                                    + " + quarantined 1"),
                    tried.out());
            assertTrue(
                    tried.out().lines().anyMatch(line -> line.startsWith("+ cc-") && line.contains(" 31 ")),
                    tried.out());
            assertTrue(tried.out().contains("nothing was written; do it with: simpul run"), tried.out());
            assertFalse(Files.exists(folder.resolve("data")));
            assertFalse(tried.err().contains("WARN"), tried.err());
        }
    }

    @Test
    void runsAreTriedListedAndForgottenAndRefusedDocumentsGetAnotherChance() throws Exception {
        PreparedWarehouse.copy(folder.resolve("data"), "warehouse");
        try (CommandSession simpul = new CommandSession(folder);
                EmbeddedDatabase up = EmbeddedDatabase.open(folder.resolve("data/warehouse"));
                HikariDataSource pool = up.pool(2);
                Connection connection = pool.getConnection();
                Statement database = connection.createStatement()) {
            expect(ExitStatus.INCOMPLETE, simpul.run("run"));
            dryRunsWriteNothing(simpul, database);
            quarantine(simpul, database);
            runs(simpul, database);
        }
    }

    private void dryRunsWriteNothing(CommandSession simpul, Statement database) throws Exception {
        List<String> before = rows(database);
        String nothing = expect(ExitStatus.DONE, simpul.run("run", "--dry-run", "--lang", "en"));
        assertTrue(nothing.contains("no fact changed"), nothing);
        write("2022.html", 33);
        String night = expect(ExitStatus.DONE, simpul.run("run", "--dry-run", "--lang", "id"));
        assertTrue(night.contains("angka kasus: 1 baru, 0 berubah, 0 ditutup"), night);
        assertTrue(night.contains("tidak ada yang ditulis; untuk melakukannya: simpul run"), night);
        assertEquals(before, rows(database));

        expect(ExitStatus.DONE, simpul.run("collect"));
        before = rows(database);
        String process = expect(ExitStatus.DONE, simpul.run("process", "--dry-run", "--lang", "en"));
        assertTrue(process.contains("case_count: 1 new"), process);
        assertTrue(process.contains("simpul process"), process);
        assertEquals(before, rows(database));
        expect(ExitStatus.DONE, simpul.run("process"));
        assertEquals(List.of("31", "33"), values(database));
    }

    private static void quarantine(CommandSession simpul, Statement database) throws Exception {
        String list = expect(ExitStatus.DONE, simpul.run("quarantine", "list", "--source", "kabar", "--format", "csv"));
        assertTrue(list.startsWith("source,document,file,since,reason,message"), list);
        assertEquals(2, list.lines().count(), list);
        assertTrue(list.contains(",rusak.pdf,"), list);
        String broken = list.lines().skip(1).findFirst().orElseThrow().split(",")[1];
        assertEquals(
                1,
                expect(ExitStatus.DONE, simpul.run("quarantine", "list", "--reason", "encrypted", "--format", "csv"))
                        .lines()
                        .count());

        String sheet = expect(ExitStatus.DONE, simpul.run("quarantine", "show", broken, "--lang", "en"));
        assertTrue(sheet.contains("rusak.pdf") && sheet.contains("reason_code"), sheet);
        assertTrue(sheet.contains("simpul quarantine retry " + broken), sheet);
        assertEquals(
                List.of("read_document " + broken),
                column(database, "select action || ' ' || object from ops.audit where action = 'read_document'"));
        expect(ExitStatus.USAGE, simpul.run("quarantine", "show", "999"));
        expect(ExitStatus.USAGE, simpul.run("quarantine", "retry"));
        expect(ExitStatus.USAGE, simpul.run("quarantine", "retry", broken, "--all"));

        CommandRun nonsense = simpul.run("quarantine", "retry", broken, "998", "999", "--lang", "en");
        assertEquals(ExitStatus.USAGE, nonsense.status());
        assertTrue(nonsense.err().contains("not in quarantine: 998, 999; nothing was done"), nonsense.err());
        expect(ExitStatus.USAGE, simpul.run("quarantine", "retry", "--source", "kabur"));

        String again = expect(ExitStatus.INCOMPLETE, simpul.run("quarantine", "retry", broken, "--lang", "en"));
        assertTrue(again.contains("read again: 1;"), again);
        assertTrue(again.contains("\n  " + broken + "  kabar  rusak.pdf\n"), again);
        assertTrue(again.contains("quarantined 1"), again);

        // as if a fault of ours had refused it; and one that never arrived
        database.execute("""
                update landing.document set state = 'quarantined', reason_code = 'internal_error', reason = 'a fault'
                where file_name = '2021.html';
                insert into landing.document (source_id, address, file_name, fetched_at, state, reason_code, reason, state_at)
                values ('kabar', 'hilang.html', 'hilang.html', now(), 'quarantined', 'http_503', 'HTTP 503', now());
                insert into landing.address (source_id, address, fingerprint) values ('kabar', 'hilang.html', 'old')
                """);
        database.execute("""
                insert into landing.document (source_id, address, file_name, fetched_at, state, reason_code, reason, state_at)
                values ('kabar', 'laporan_siti_melangwara.pdf', 'laporan_siti_melangwara.pdf', now(), 'quarantined', 'encrypted', 'x', now())
                """);
        for (String format : List.of("csv", "json", "table")) {
            String named = expect(
                    ExitStatus.DONE,
                    simpul.run("quarantine", "list", "--reason", "encrypted", "--format", format, "--lang", "en"));
            assertTrue(named.contains("laporan_\u2588.pdf") && !named.contains("melangwara"), named);
        }
        String named = column(database, "select document_id from landing.document where reason_code = 'encrypted'")
                .get(0);
        String about = expect(ExitStatus.DONE, simpul.run("quarantine", "show", named, "--lang", "id"));
        assertTrue(about.contains("nama berkas") && !about.contains("melangwara"), about);
        database.execute("delete from landing.document where reason_code = 'encrypted'");

        expect(ExitStatus.DONE, simpul.run("process"));
        assertEquals(List.of("33"), values(database));
        String mended = expect(ExitStatus.DONE, simpul.run("quarantine", "retry", "--reason", "internal_error"));
        assertTrue(mended.contains("loaded 1"), mended);
        assertEquals(List.of("31", "33"), values(database));
        String missing = expect(ExitStatus.DONE, simpul.run("quarantine", "retry", "--reason", "http_503"));
        assertTrue(missing.contains("asked for again by the next \"simpul run\": 1"), missing);
        assertEquals(
                List.of("null"),
                column(database, "select fingerprint from landing.address where address = 'hilang.html'"));
    }

    private static void runs(CommandSession simpul, Statement database) throws Exception {
        String list = expect(ExitStatus.DONE, simpul.run("runs", "list", "--format", "csv"));
        assertEquals(
                List.of("run,kind", "6,process", "5,process", "4,process", "3,process", "2,collect", "1,run"),
                list.lines()
                        .map(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                        .toList());
        String one = expect(ExitStatus.DONE, simpul.run("runs", "show", "1", "--lang", "en"));
        assertTrue(one.contains("broken") && one.contains("kabar"), one);
        assertTrue(one.contains("The edition that it published"), one);
        expect(ExitStatus.USAGE, simpul.run("runs", "show", "999"));

        database.execute("""
                insert into ops.run (kind, sample, started_at, ended_at, status, version)
                select 'run', false, '2020-01-01', '2020-01-02', 'done', 'old' from generate_series(1, 30);
                insert into ops.source_problem select run_id, 'kabar', 'no_folder', 'gone' from ops.run where version = 'old'
                """);
        List<String> documents = column(database, "select t::text from landing.document t order by 1");
        String purged = expect(ExitStatus.DONE, simpul.run("runs", "purge", "--older-than", "365", "--lang", "en"));
        assertTrue(purged.contains("forgotten: 10 runs"), purged);
        assertEquals(List.of("26"), column(database, "select count(*) from ops.run"));
        // of the page and the damaged file, by "collect"
        purged = expect(ExitStatus.DONE, simpul.run("runs", "purge", "--older-than", "0", "--lang", "en"));
        assertTrue(purged.contains("forgotten: 6 runs; looks at unchanged addresses: 2"), purged);
        assertEquals(List.of("0"), column(database, "select count(*) from batch.batch_job_execution"));
        assertEquals(documents, column(database, "select t::text from landing.document t order by 1"));
        expect(ExitStatus.USAGE, simpul.run("runs", "purge"));
        expect(ExitStatus.USAGE, simpul.run("runs", "purge", "--older-than", "-1"));
    }

    private static String expect(int status, CommandRun run) {
        assertEquals(status, run.status(), run.out() + run.err());
        return run.out();
    }

    private void write(String name, int cases) throws IOException {
        Files.writeString(pages.resolve(name), """
                <!DOCTYPE html><html lang=id><head><title>Kasus KDRT di Kota Ambon</title></head><body>
                <article><h1>Kasus KDRT di Kota Ambon</h1><p>AMBON - Sepanjang tahun %s, UPTD PPA Kota Ambon \
                mencatat %d kasus KDRT, kata kepala unit itu, Rabu (1/2/2023).</p></article></body></html>
                """.formatted(name.substring(0, 4), cases));
    }

    private static List<String> values(Statement database) throws SQLException {
        return column(database, "select value from warehouse.fact_case_count where recorded_to is null order by 1");
    }

    /** All that is kept, with the transaction that wrote each row. */
    private static List<String> rows(Statement database) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : column(database, """
                select schemaname || '.' || tablename from pg_tables
                where schemaname in ('landing', 'evidence', 'warehouse', 'ops', 'batch') order by 1
                """)) {
            all.addAll(column(
                    database, "select '%1$s ' || xmin || ' ' || t::text from %1$s t order by 1".formatted(table)));
        }
        return all;
    }

    private static List<String> column(Statement database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet row = database.executeQuery(sql)) {
            while (row.next()) {
                values.add(String.valueOf(row.getString(1)));
            }
        }
        return values;
    }
}
