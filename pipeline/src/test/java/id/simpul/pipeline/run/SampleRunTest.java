package id.simpul.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.connectors.landing.RunTally;
import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing that a newcomer sees. */
class SampleRunTest {

    private static final Progress SILENT = new Progress() {
        @Override
        public void begin(Step step, long total) {}

        @Override
        public void advance(long done) {}

        @Override
        public void end(Step step) {}
    };

    @TempDir
    Path temp;

    @Test
    void theSampleIsLoadedOnceAndFollowsItsFiles() throws Exception {
        Workplace place = Workplace.of(new Settings(temp.resolve("data"), temp.resolve("sources"), null));
        assertTrue(place.sample());
        try (Database database = place.open();
                HikariDataSource pool = database.pool(NightlyRun.connections(2))) {
            RunSummary first = run(pool, place.plan());
            assertEquals(RunStatus.DONE, first.status());
            assertEquals(first.documents().in(), first.documents().loaded());
            assertTrue(first.facts().of("case_count").opened() > 0);
            assertEquals(
                    number(pool, "select count(*) from research.case_counts where sample"),
                    number(pool, "select count(*) from research.case_counts"));
            theReadmesQueriesAnswer(database);

            RunSummary second = run(pool, place.plan());
            RunTally seen = second.documents();
            assertEquals(seen.in(), seen.unchanged());
            assertTrue(second.facts().kinds().isEmpty());

            // a file that changes is a new version: the old one's word goes, the new one's comes
            RunPlan plan = place.plan();
            Path page = somePage(temp.resolve("data/sample/inbox/documents"));
            Files.writeString(
                    page, Files.readString(page).replaceAll("(?s)<body.*</body>", """
                            <body><article><h1>Kasus KDRT di Kota Ambon</h1><p>AMBON - Sepanjang tahun 2022, UPTD PPA \
                            Kota Ambon mencatat 4.321 kasus KDRT, kata kepala unit itu, Rabu (1/2/2023).</p></article></body>
                            """), StandardCharsets.UTF_8);
            RunSummary third = run(pool, plan);
            assertEquals(1, third.documents().loaded());
            assertEquals(1, number(pool, "select count(*) from warehouse.fact_case_count where value = 4321"));
            assertEquals(1, number(pool, "select count(*) from landing.document where state = 'superseded'"));
        }
    }

    private static void theReadmesQueriesAnswer(Database database) throws Exception {
        List<String> queries = ReadmeQueries.all();
        assertTrue(queries.size() >= 14, queries::toString);
        List<String> silent = new ArrayList<>();
        try (HikariDataSource reader = database.readers("simpul_researcher");
                Connection connection = reader.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role simpul_researcher");
            for (String query : queries) {
                try (ResultSet row = statement.executeQuery(query)) {
                    // whether the sample shows a conflict is up to how sure its counts are
                    if (!row.next() && !query.contains("research.conflicts")) {
                        silent.add(query);
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private static RunSummary run(HikariDataSource pool, RunPlan plan) throws SQLException {
        Optional<RunSummary> summary = new NightlyRun(pool, plan, SILENT, Clock.systemUTC(), 2, "test").run();
        return summary.orElseThrow();
    }

    private static Path somePage(Path documents) throws java.io.IOException {
        try (var files = Files.walk(documents)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long number(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
