package id.simpul.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once the owner has made the schemas, a login that may do no more than load runs the nights. */
class LoaderRunTest {

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
    void aLoaderRunsNightsAndReprocesses() throws Exception {
        Path sources = temp.resolve("sources");
        write(SourceFile.news("kabar", "Kabar"), sources);
        write(SourceFile.news("dinas", "Dinas").restricted(), sources);
        PreparedWarehouse.copy(temp.resolve("data"), "warehouse");
        Workplace place = Workplace.of(new Settings(temp.resolve("data"), sources, null));
        try (Database database = place.open();
                HikariDataSource owner = database.pool(4)) {
            rows(
                    owner,
                    "update warehouse.setting set value = '0.01' where name = 'research_confidence' returning name");
            try (Connection connection = owner.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role muat login password 'm' in role simpul_loader");
            }
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(database.address().jdbcUrl());
            config.setUsername("muat");
            config.setPassword("m");
            config.setMaximumPoolSize(NightlyRun.connections(2));
            try (HikariDataSource loader = new HikariDataSource(config)) {
                page("kabar", 2021, 31);
                page("dinas", 2022, 33);
                assertEquals(RunStatus.DONE, run(loader, place, Part.ALL));
                page("kabar", 2023, 35);
                assertEquals(RunStatus.DONE, run(loader, place, Part.ALL));
                assertEquals(RunStatus.DONE, run(loader, place, Part.REPROCESS));
                assertTrue(new DryRun(loader, place.plan(), SILENT, Clock.systemUTC(), 2, "test")
                        .run(Part.ALL, 3)
                        .isPresent());
            }
            assertEquals(
                    List.of("31", "35", "35"), rows(owner, "select value from research.case_counts order by value"));
            assertEquals(List.of("2"), rows(owner, "select max(edition) from research.editions"));
        }
    }

    private static RunStatus run(HikariDataSource loader, Workplace place, Part part) throws SQLException {
        RunSummary summary = new NightlyRun(loader, place.plan(), SILENT, Clock.systemUTC(), 2, "test")
                .run(part)
                .orElseThrow();
        assertEquals(null, summary.message());
        return summary.status();
    }

    private void write(SourceFile source, Path sources) throws IOException {
        Files.createDirectories(temp.resolve(source.id()));
        source.from("../" + source.id()).write(sources);
    }

    private void page(String source, int year, int cases) throws IOException {
        Files.writeString(temp.resolve(source).resolve(year + ".html"), """
                <!DOCTYPE html><html lang=id><head><title>Kasus KDRT di Kota Ambon %1$d</title></head><body>
                <article><h1>Kasus KDRT di Kota Ambon</h1><p>AMBON - Sepanjang tahun %1$d, UPTD PPA Kota Ambon \
                mencatat %2$d kasus KDRT, kata kepala unit itu, Rabu (1/2/%3$d).</p></article></body></html>
                """.formatted(year, cases, year + 1));
    }

    private static List<String> rows(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
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
