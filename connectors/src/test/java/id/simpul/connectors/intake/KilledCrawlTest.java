package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.web.TestSite;
import id.simpul.connectors.web.TestSite.Reply;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A crawl that is killed again and again lands every page once. {@code -Dcrawl.pages} and {@code -Dcrawl.kills} say how
 * many: {@code verify} tries a few.
 */
class KilledCrawlTest {

    private static final int PER_LISTING = 20;

    private final TestDatabase database = TestDatabase.migrated();

    @Test
    void everyPageLandsOnce() throws Exception {
        int pages = Integer.getInteger("crawl.pages", 200);
        int kills = Integer.getInteger("crawl.kills", 2);
        Random random = new Random(20);
        try (TestSite site = new TestSite()) {
            site.otherwise(seen -> answer(seen.target(), pages));
            for (int run = 1; run <= kills; run++) {
                kill(site, run, 1 + random.nextInt(2 * pages / (kills + 1)), random.nextInt(30));
            }
            assertEquals("done null", run(site, kills + 1));
            assertEquals(List.of(pages + " " + pages + " " + pages), database.query("""
                    select count(*), count(distinct address), count(distinct sha256) from landing.document"""));
            assertEquals(
                    List.of(Integer.toString(pages)),
                    database.query("select count(*) from landing.fetch where outcome = 'new'"));
            long asked = site.targets().stream()
                    .filter(target -> target.startsWith("/berita/"))
                    .count();
            // what was on its way when the process died is asked for once more, and nothing else
            assertTrue(asked <= pages + kills, () -> asked + " requests");
            site.forget();
            assertEquals("done null", run(site, kills + 2));
            assertEquals(List.of("/daerah"), site.targets());
        }
    }

    private static Reply answer(String target, int pages) {
        if (target.startsWith("/berita/")) {
            return Reply.html("<html><body><p>isi " + target + "</p></body></html>");
        }
        if (!target.startsWith("/daerah")) {
            return Reply.of(404);
        }
        int page = target.contains("=") ? Integer.parseInt(target.substring(target.indexOf('=') + 1)) : 1;
        StringBuilder html = new StringBuilder();
        for (int i = (page - 1) * PER_LISTING; i < Math.min(pages, page * PER_LISTING); i++) {
            html.append("<a href='/berita/").append(i).append("'>judul</a>");
        }
        return Reply.html(html.toString());
    }

    /** Kills the process a moment after so many pages have landed, or lets it come to its end. */
    private void kill(TestSite site, int run, int landed, int millis) throws Exception {
        Process process = start(site, run);
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < landed; i++) {
                String line = lines.readLine();
                if (line == null || line.startsWith("done")) {
                    return;
                }
            }
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private String run(TestSite site, int run) throws Exception {
        Process process = start(site, run);
        try (BufferedReader lines = process.inputReader()) {
            List<String> all = lines.lines().collect(Collectors.toList());
            return all.isEmpty() ? "nothing" : all.get(all.size() - 1);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(TestSite site, int run) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrawlingProcess.class.getName(),
                        database.url(),
                        site.address().getHostAddress(),
                        Integer.toString(site.port()),
                        Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
