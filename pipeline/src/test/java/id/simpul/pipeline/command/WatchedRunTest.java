package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.NightlyRun;
import id.simpul.pipeline.run.PreparedWarehouse;
import id.simpul.pipeline.run.RunSummary;
import id.simpul.pipeline.run.Workplace;
import id.simpul.pipeline.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that is redesigned, and then falls silent, is flagged the same night. */
class WatchedRunTest {

    private static final Progress SILENT = new Progress() {
        @Override
        public void begin(Step step, long total) {}

        @Override
        public void advance(long done) {}

        @Override
        public void end(Step step) {}
    };

    private static final int PAGES = 12;

    @TempDir
    Path temp;

    @Test
    void theLastGoodDocumentStandsBesideTheBadOne() throws Exception {
        Path pages = Files.createDirectories(temp.resolve("masuk"));
        SourceFile.news("kabar", "Kabar Ambon").with("expect:\n  least: 3\n").write(temp.resolve("sources"));
        PreparedWarehouse.copy(temp.resolve("data"), "warehouse");
        Workplace place = Workplace.of(new Settings(temp.resolve("data"), temp.resolve("sources"), null));
        try (Database database = place.open();
                HikariDataSource pool = database.pool(NightlyRun.connections(2))) {
            write(pages, """
                    <article><h1>Kasus KDRT di Kota Ambon</h1><p>AMBON - Sepanjang tahun 2022, UPTD PPA Kota Ambon \
                    mencatat 3%02d kasus KDRT, kata kepala unit itu, Rabu (1/2/2023).</p></article>""");
            assertEquals(List.of(), run(pool, place).flags());

            write(pages, "<nav><a href=/>Beranda</a> <a href=/%02d>Masuk</a></nav>");
            assertEquals(
                    List.of("REDESIGNED 0 of 12 new documents state a fact; 12 of 12 did before"),
                    told(run(pool, place)));

            for (int i = 1; i < PAGES; i++) {
                Files.delete(page(pages, i));
            }
            assertEquals(List.of("SILENT 1 addresses, expected at least 3"), told(run(pool, place)));
        }
        String status = CommandRun.of(temp, "status", "--lang", "en").out();
        assertTrue(status.contains("Sources to look after"), status);
        assertTrue(status.matches("(?s).*kabar +silent +found +1 addresses, expected at least 3\\n.*"), status);
        assertTrue(
                status.matches("(?s).*last good +\\d{4}-\\d\\d-\\d\\d \\d\\d.html \"Kasus KDRT di Kota Ambon\"\\n.*"),
                status);
        assertTrue(status.matches("(?s).*now +\\d{4}-\\d\\d-\\d\\d 00.html irrelevant: .*"), status);
    }

    private static List<String> told(RunSummary summary) {
        return summary.flags().stream()
                .map(flag -> flag.verdict() + " " + flag.message())
                .toList();
    }

    private static RunSummary run(HikariDataSource pool, Workplace place) throws Exception {
        return new NightlyRun(pool, place.plan(), SILENT, Clock.systemUTC(), 2, "test")
                .run()
                .orElseThrow();
    }

    private static void write(Path folder, String body) throws IOException {
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(
                    page(folder, i),
                    "<!DOCTYPE html><html lang=id><head><title>Kasus KDRT di Kota Ambon</title></head><body>"
                            + String.format(Locale.ROOT, body, i) + "</body></html>");
        }
    }

    private static Path page(Path folder, int number) {
        return folder.resolve(String.format(Locale.ROOT, "%02d.html", number));
    }
}
