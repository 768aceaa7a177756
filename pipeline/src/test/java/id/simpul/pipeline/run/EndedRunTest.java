package id.simpul.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong after an edition is out leaves no run without an end. */
class EndedRunTest {

    @TempDir
    Path temp;

    @Test
    void whatFailsAfterPublishingIsToldAndTheRunHasEnded() throws Exception {
        Path sources = SourceFile.reports("dinas", "Dinas").restricted().write(temp.resolve("sources"));
        Files.writeString(Files.createDirectories(temp.resolve("masuk")).resolve("laporan.txt"), """
                published: 2023-02-01

                Sepanjang 2022, UPTD PPA Kota Ambon mencatat 43 kasus KDRT.
                """);
        PreparedWarehouse.copy(temp.resolve("data"), "warehouse");
        Workplace place = Workplace.of(new Settings(temp.resolve("data"), sources, null));
        try (Database database = place.open();
                HikariDataSource pool = database.pool(NightlyRun.connections(1))) {
            execute(pool, """
                    create function public.fail() returns trigger language plpgsql as
                        $$ begin raise exception 'no space on the disk'; end $$;
                    create trigger fail before update on landing.content for each row execute function public.fail()
                    """);
            RunSummary notErased = run(pool, place, () -> {});
            assertEquals(RunStatus.INCOMPLETE, notErased.status());
            assertTrue(notErased.sourceProblems().get(0).contains("not erased"), notErased.sourceProblems()::toString);
            assertEquals("incomplete 1", one(pool, "select status || ' ' || loaded from ops.run"));

            RunSummary failed =
                    run(pool, place, () -> execute(pool, "alter table landing.settlement rename to elsewhere"));
            execute(pool, "alter table landing.elsewhere rename to settlement");
            assertEquals(RunStatus.FAILED, failed.status());
            assertEquals(
                    "failed true",
                    one(
                            pool,
                            "select status || ' ' || (ended_at is not null) from ops.run order by run_id desc limit 1"));
            assertTrue(one(pool, "select message from ops.run order by run_id desc limit 1")
                    .contains("settlement"));
        }
    }

    private interface Work {
        void now() throws SQLException;
    }

    private static RunSummary run(HikariDataSource pool, Workplace place, Work published) throws SQLException {
        Progress progress = new Progress() {
            @Override
            public void begin(Step step, long total) {}

            @Override
            public void advance(long done) {}

            @Override
            public void end(Step step) {
                try {
                    if (step == Step.PUBLISH) {
                        published.now();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        RunPlan plan = new RunPlan(place.plan().sources(), List.of(), false, Duration.ZERO);
        return new NightlyRun(pool, plan, progress, Clock.systemUTC(), 1, "test")
                .run()
                .orElseThrow();
    }

    private static void execute(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
