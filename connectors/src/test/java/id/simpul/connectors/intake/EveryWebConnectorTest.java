package id.simpul.connectors.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.FullDisk;
import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.TestSources;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.WebConnector;
import id.simpul.connectors.source.WebConnector.Feed;
import id.simpul.connectors.source.WebConnector.Format;
import id.simpul.connectors.source.WebConnector.HttpApi;
import id.simpul.connectors.source.WebConnector.Links;
import id.simpul.connectors.source.WebConnector.Pages;
import id.simpul.connectors.source.WebConnector.Sitemap;
import id.simpul.connectors.source.WebConnector.Token;
import id.simpul.connectors.web.TestInternet;
import id.simpul.connectors.web.TestSite;
import id.simpul.connectors.web.TestSite.Reply;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every kind of source of the web, against a real server: cuts, logins, a full disk, a second run. */
class EveryWebConnectorTest {

    private static final String START = "http://kabar.example/daftar";
    private static final int DOCUMENTS = 4;

    /** A listing of documents to fetch, and the connector that reads it. */
    private enum Kind {
        PAGES("text/html", "<html><body>", "<p><a href='%s'>Berita</a></p>", "</body></html>") {
            @Override
            WebConnector connector() {
                Links links = new Links(List.of("/berita/*"), List.of());
                return new Pages(List.of(START), links, null, null, null, Duration.ofDays(7), null);
            }
        },
        FEED(
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Kabar</title>"
                        + "<link>http://kabar.example</link><description>x</description>",
                "<item><title>Berita</title><link>%s</link></item>",
                "</channel></rss>") {
            @Override
            WebConnector connector() {
                return new Feed(List.of(START), Links.ALL, false, Duration.ofDays(7));
            }
        },
        SITEMAP(
                "application/xml",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                "<url><loc>%s</loc><lastmod>2024-01-05</lastmod></url>",
                "</urlset>") {
            @Override
            WebConnector connector() {
                return new Sitemap(List.of(START), Links.ALL, null, Duration.ofDays(7));
            }
        },
        HTTP_API("application/json", "{\"data\":[", "{\"alamat\":\"%s\"}", "]}") {
            @Override
            WebConnector connector() {
                Token token = new Token("API_TOKEN", "Authorization", "Bearer ");
                return new HttpApi(List.of(START), Format.JSON, "/data", null, "/alamat", Map.of(), null, token);
            }
        };

        private final String type;
        private final String head;
        private final String entry;
        private final String tail;

        Kind(String type, String head, String entry, String tail) {
            this.type = type;
            this.head = head;
            this.entry = entry;
            this.tail = tail;
        }

        abstract WebConnector connector();

        String listing() {
            return IntStream.rangeClosed(1, DOCUMENTS)
                    .mapToObj(number -> entry.replace("%s", "http://kabar.example/berita/" + number))
                    .collect(Collectors.joining(this == HTTP_API ? "," : "\n", head, tail));
        }
    }

    private static final TestDatabase database = TestDatabase.migrated();

    private final TestSite site = new TestSite();
    private final TestInternet internet = new TestInternet().host("kabar.example", site);
    private final Map<String, AtomicInteger> cuts = new ConcurrentHashMap<>();
    private DataSource store = database.dataSource();
    private String token = "rahasia123";
    private long run;

    @BeforeEach
    void open() {
        database.clear();
        site.cutWhere("X-Cut");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSecondRunFetchesNothing(Kind kind) throws Exception {
        serve(kind);
        assertEquals(outcomes("NEW"), collect(kind));
        site.forget();
        assertEquals(List.of(), collect(kind));
        assertEquals(
                List.of("/daftar 304"),
                site.log().stream()
                        .filter(seen -> !seen.target().equals("/robots.txt"))
                        .map(seen -> seen.target() + " " + seen.status())
                        .toList());
        assertEquals(outcomes("due"), states());
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentThatIsCutIsAskedForAgainAndNeverLandsHalf(Kind kind) throws Exception {
        serve(kind);
        cut("/berita/2", 2);
        assertEquals(outcomes("NEW"), collect(kind));
        assertEquals(contents(), landed());

        database.clear();
        cut("/berita/2", 1000);
        assertTrue(collect(kind).contains("/berita/2 FAILED"));
        assertEquals(DOCUMENTS - 1, landed().size());
        cut("/berita/2", 0);
        site.forget();
        assertEquals(List.of("/berita/2 CHANGED"), collect(kind));
        assertEquals(List.of("/daftar", "/berita/2"), site.targets());
        assertEquals(contents(), landed());
    }

    @ParameterizedTest
    @EnumSource
    void aListingThatIsCutIsNotReadHalf(Kind kind) throws Exception {
        serve(kind);
        cut("/daftar", 1000);
        Collected broken = collected(kind);
        assertEquals("no_answer", reason(broken).code());
        assertTrue(reason(broken).message().startsWith(START + ": kabar.example gave no answer"), broken::toString);
        assertEquals(List.of(), states());
        // two cuts are got over within a run
        cut("/daftar", 2);
        assertEquals(outcomes("NEW"), collect(kind));
        assertEquals(contents(), landed());
    }

    @ParameterizedTest
    @CsvSource({
        "PAGES, 401",
        "PAGES, 403",
        "FEED, 401",
        "FEED, 403",
        "SITEMAP, 401",
        "SITEMAP, 403",
        "HTTP_API, 401",
        "HTTP_API, 403"
    })
    void aListingThatWantsALoginFailsItsSource(Kind kind, int status) throws Exception {
        site.on(
                "/daftar",
                seen -> new Reply(
                        status,
                        Map.of("Content-Type", kind.type),
                        kind.listing().getBytes(UTF_8)));
        Collected refused = collected(kind);
        assertEquals(
                new Reason(
                        "http_" + status,
                        START + ": kabar.example answers " + status + ": it wants a login, or refuses Simpul"),
                reason(refused));
        assertEquals(List.of("/daftar"), site.targets());
        assertEquals(List.of(), states());
    }

    @ParameterizedTest
    @CsvSource({
        "PAGES, 401",
        "PAGES, 403",
        "FEED, 401",
        "FEED, 403",
        "SITEMAP, 401",
        "SITEMAP, 403",
        "HTTP_API, 401",
        "HTTP_API, 403"
    })
    void documentsThatAllWantALoginFailTheirSource(Kind kind, int status) throws Exception {
        serve(kind);
        for (int number = 1; number <= DOCUMENTS; number++) {
            site.on("/berita/" + number, seen -> Reply.of(status));
        }
        Collected refused = collected(kind);
        assertEquals(
                new Reason(
                        "http_" + status,
                        "http://kabar.example/berita/1: kabar.example answers " + status
                                + ": it wants a login, or refuses Simpul"),
                reason(refused));
        assertEquals(List.of(), landed());
        // one closed page of many is its own trouble alone, and the rest comes once the door is open
        serve(kind);
        site.on("/berita/3", seen -> Reply.of(status));
        assertEquals(
                List.of("/berita/1 CHANGED", "/berita/2 CHANGED", "/berita/3 FAILED", "/berita/4 CHANGED"),
                collect(kind));
        assertEquals(DOCUMENTS - 1, landed().size());
    }

    @ParameterizedTest
    @EnumSource
    void aWeekOfWrongCredentialsCostsNoDocument(Kind kind) throws Exception {
        serve(kind);
        for (int number = 1; number <= DOCUMENTS; number++) {
            site.on("/berita/" + number, seen -> Reply.of(401));
        }
        for (int night = 1; night <= 7; night++) {
            assertEquals("http_401", reason(collected(kind)).code());
        }
        serve(kind);
        collect(kind);
        assertEquals(DOCUMENTS, landed().size());
    }

    @Test
    void aWrongTokenFailsTheSourceAndIsToldToNobody() throws Exception {
        Kind kind = Kind.HTTP_API;
        serve(kind);
        token = "salah456";
        Collected refused = collected(kind);
        assertEquals("http_401", reason(refused).code());
        assertTrue(!reason(refused).message().contains(token), refused::toString);
        assertEquals(List.of(), states());
        token = "rahasia123";
        assertEquals(outcomes("NEW"), collect(kind));
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskEndsTheSourceAndTheNextRunGoesOn(Kind kind) throws Exception {
        serve(kind);
        // how often a crawl speaks to the database is its own business: the disk is full at ever later points
        int failed = 0;
        store = FullDisk.after(0, database.dataSource());
        for (Collected full = collected(kind); full.failure() != null; full = collected(kind)) {
            assertEquals("landing_failed", reason(full).code());
            failed++;
            store = FullDisk.after(3 * failed, database.dataSource());
        }
        assertTrue(failed >= DOCUMENTS, failed + " runs on a full disk");
        assertEquals(contents(), landed());
        assertEquals(outcomes("due"), states());
        store = database.dataSource();
        assertEquals(List.of(), collect(kind));
    }

    /** Documents and listing with marks; an endpoint wants its token for both. */
    private void serve(Kind kind) {
        tagged(kind, "/daftar", kind.type, kind.listing());
        for (int number = 1; number <= DOCUMENTS; number++) {
            tagged(kind, "/berita/" + number, "text/html", content(number));
        }
    }

    private void tagged(Kind kind, String target, String type, String text) {
        String etag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
        site.on(target, seen -> {
            if (kind == Kind.HTTP_API && !"Bearer rahasia123".equals(seen.header("Authorization"))) {
                return Reply.of(401);
            }
            AtomicInteger left = cuts.get(target);
            if (left != null && left.getAndDecrement() > 0) {
                return Reply.text(type, text, "ETag", etag, "X-Cut", "1");
            }
            return etag.equals(seen.header("If-None-Match")) ? Reply.of(304) : Reply.text(type, text, "ETag", etag);
        });
    }

    /** The next answers for a target break off in the middle. */
    private void cut(String target, int answers) {
        cuts.put(target, new AtomicInteger(answers));
    }

    private static String content(int number) {
        return "<html><body><p>" + "isi ".repeat(500) + number + "</p></body></html>";
    }

    private static List<String> contents() {
        return IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(EveryWebConnectorTest::content)
                .toList();
    }

    private static List<String> outcomes(String outcome) {
        return IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(number -> "/berita/" + number + " " + outcome)
                .toList();
    }

    private List<String> landed() {
        PostgresLandingZone zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
        return zone.due(0, Long.MAX_VALUE, 100).stream()
                .map(due -> new String(zone.bytes(due), UTF_8))
                .sorted()
                .toList();
    }

    private List<String> states() {
        return database.query("""
                select replace(address, 'http://kabar.example', ''), state from landing.document
                where state <> 'superseded' order by address collate "C\"""");
    }

    private List<String> collect(Kind kind) throws InterruptedException {
        Collected collected = collected(kind);
        assertNull(collected.failure(), () -> String.valueOf(collected.failure()));
        return collected.receipts().stream()
                .map(receipt -> receipt.address().replace("http://kabar.example", "") + " " + receipt.outcome())
                .sorted()
                .toList();
    }

    private static Reason reason(Collected collected) {
        @Nullable Reason failure = collected.failure();
        assertNotNull(failure);
        return failure;
    }

    private Collected collected(Kind kind) throws InterruptedException {
        run++;
        return new Intake(
                        Limits.DEFAULT,
                        new Waits(Duration.ofMillis(1), Waits.DEFAULT.poll(), Waits.DEFAULT.servers()),
                        new Secrets(name -> name.equals("API_TOKEN") ? token : null),
                        TestInternet.hasty(),
                        internet.machine(),
                        Clock.systemUTC())
                .collect(
                        List.of(TestSources.of("kabar", kind.connector())),
                        new PostgresLandingZone(store, Clock.systemUTC()),
                        run,
                        Progress.NONE)
                .get(0);
    }
}
