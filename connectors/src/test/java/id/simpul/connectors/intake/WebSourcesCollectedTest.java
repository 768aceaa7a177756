package id.simpul.connectors.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.TestSources;
import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.WebConnector;
import id.simpul.connectors.source.WebConnector.ApiPaging;
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
import id.simpul.connectors.web.WebSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds, sitemaps and endpoints, and what can go wrong with any source of the web. */
class WebSourcesCollectedTest {

    private static final TestDatabase database = TestDatabase.migrated();

    private final TestSite site = new TestSite();
    private final TestInternet internet = new TestInternet().host("kabar.example", site);
    private WebSettings settings = TestInternet.hasty();
    private DataSource source = database.dataSource();
    private long run;

    @BeforeEach
    void forgetAll() {
        database.clear();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void pagesOfAFeedAreFetchedOnce() throws Exception {
        feed("/rss", rss(item("/a", "Satu"), item("/b?utm_medium=rss", "Dua")));
        page("/a");
        page("/b");
        Feed feed = new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7));
        assertEquals(List.of("/a NEW", "/b NEW"), collect(feed));
        site.forget();
        assertEquals(List.of(), collect(feed));
        assertEquals(List.of("/rss"), site.targets());
        assertEquals(304, site.log().get(0).status());
    }

    @Test
    void aFeedOfWholeTextsNeedsNoFurtherRequest() throws Exception {
        feed("/atom", atom("Kabar"));
        Feed feed = new Feed(List.of("http://kabar.example/atom"), Links.ALL, true, Duration.ofDays(7));
        assertEquals(List.of("/a NEW"), collect(feed));
        String html = new String(zone().bytes(due().get(0)), UTF_8);
        assertTrue(html.contains("<h1>Rapat &amp; koordinasi</h1>") && html.contains("<p>Isi lengkap</p>"), html);
        assertTrue(html.contains("2024-03-01T01:00:00Z"), html);
        assertEquals(List.of("/atom"), site.targets());
        // the feed changed, the entry did not
        feed("/atom", atom("Kabar baru"));
        assertEquals(List.of(), collect(feed));
    }

    @Test
    void aBrokenFeedIsReadAsFarAsItGoes() throws Exception {
        feed(
                "/rss",
                "\n <?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"http://10.0.0.1/x.dtd\"><rss version=2.0><channel>"
                        + "<title>Kabar & Berita\u0001</title><link>http://kabar.example</link><description>x</description>"
                        + "<item><title>Satu &nbsp; dua</title><link>http://kabar.example/a</link><br></item>"
                        + "<item><title>Dua</title><link>http://kabar.example/b</link>");
        page("/a");
        page("/b");
        assertEquals(
                List.of("/a NEW", "/b NEW"),
                collect(new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7))));
    }

    @Test
    void sitemapsAreFollowedThroughTheirIndex() throws Exception {
        feed("/sitemap.xml", """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>http://kabar.example/s1.xml.gz</loc></sitemap>
                <sitemap><loc>http://kabar.example/s2.xml</loc><lastmod>2024-02-01</lastmod></sitemap>
                <sitemap><loc>http://kabar.example/lama.xml</loc><lastmod>2019-02-01</lastmod></sitemap>
                </sitemapindex>""");
        byte[] packed = gzip(urlset("<url><loc>http://kabar.example/a</loc><lastmod>2024-01-05</lastmod></url>"
                + "<url><loc>http://kabar.example/lama</loc><lastmod>2018-01-05</lastmod></url>"));
        site.on("/s1.xml.gz", seen -> new Reply(200, Map.of("Content-Type", "application/gzip"), packed));
        feed("/s2.xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>http://kabar.example/b</loc><news:news><news:publication><news:name>Kabar</news:name>
                <news:language>id</news:language></news:publication>
                <news:publication_date>2024-03-01</news:publication_date><news:title>Judul</news:title></news:news></url>
                <url><loc>http://lain.example/c</loc></url></urlset>""");
        page("/a");
        page("/b");
        Sitemap sitemap = new Sitemap(
                List.of("http://kabar.example/sitemap.xml"), Links.ALL, LocalDate.of(2023, 1, 1), Duration.ofDays(7));
        assertEquals(List.of("/a NEW", "/b NEW"), collect(sitemap));
        assertTrue(!site.targets().contains("/lama.xml") && !site.targets().contains("/lama"));
        site.forget();
        assertEquals(List.of(), collect(sitemap));
        assertEquals(List.of("/sitemap.xml"), site.targets());
        // a page whose date in the sitemap is later than our last look is asked for again
        feed("/sitemap.xml", urlset("<url><loc>http://kabar.example/a</loc><lastmod>2024-01-06</lastmod></url>"));
        assertEquals(List.of(), collect(sitemap));
        feed(
                "/sitemap.xml",
                urlset("<url><loc>http://kabar.example/a</loc><lastmod>"
                        + LocalDate.now(Clock.systemUTC()).plusDays(2) + "</lastmod></url>"));
        site.on("/a", seen -> Reply.html("<p>baru</p>"));
        assertEquals(List.of("/a CHANGED"), collect(sitemap));
    }

    @Test
    void itemsOfAnEndpointLandOneByOne() throws Exception {
        api("rahasia123");
        HttpApi api = new HttpApi(
                List.of("http://kabar.example/api"),
                Format.JSON,
                "/data",
                "/id",
                null,
                Map.of("title", "/judul", "published", "/tanggal", "text", "/isi"),
                new ApiPaging("page", 1, 1, null, 50),
                new Token("API_TOKEN", "Authorization", "Bearer "));
        assertEquals(5, collect(api).size());
        assertEquals(List.of("/api?page=1", "/api?page=2", "/api?page=3", "/api?page=4"), site.targets());
        Due first = due().get(0);
        assertEquals("http://kabar.example/api#1", first.address());
        assertTrue(new String(zone().bytes(first), UTF_8).contains("<p>Isi 1</p>"));
        // the items are known by their bytes
        assertEquals(List.of(), collect(api));
        assertEquals(
                List.of(),
                database.query(
                        "select address from landing.document where address like '%rahasia%' or reason like '%rahasia%'"));
    }

    @Test
    void withoutTheRightTokenTheSourceFailsAndTheTokenIsToldToNobody() throws Exception {
        api("yang-lain");
        HttpApi api = new HttpApi(
                List.of("http://kabar.example/api"),
                Format.JSON,
                "/data",
                "/id",
                null,
                Map.of(),
                null,
                new Token("API_TOKEN", "X-Api-Key", ""));
        assertEquals("http_401", failure(api).code());
        assertTrue(!failure(api).message().contains("rahasia123"));
        HttpApi unset = new HttpApi(
                List.of("http://kabar.example/api"),
                Format.JSON,
                "/data",
                "/id",
                null,
                Map.of(),
                null,
                new Token("NO_TOKEN", "X-Api-Key", ""));
        assertEquals("no_secret", failure(unset).code());
        // a redirect takes the secret nowhere else
        try (TestSite other = new TestSite()) {
            internet.host("lain.example", other);
            site.on("/api", seen -> Reply.of(302, "Location", "http://lain.example/tangkap"));
            failure(api);
            assertTrue(other.log().stream().allMatch(seen -> seen.header("X-Api-Key") == null));
            assertTrue(other.targets().contains("/tangkap"));
        }
    }

    @Test
    void answersInCsvAndLinksToDocuments() throws Exception {
        site.on("/data.csv", seen -> Reply.text("text/csv", "tahun,kasus\n2023,14\n"));
        HttpApi csv = new HttpApi(
                List.of("http://kabar.example/data.csv"), Format.CSV, null, null, null, Map.of(), null, null);
        assertEquals(List.of("/data.csv NEW"), collect(csv));
        assertEquals(List.of(), collect(csv));
        site.on(
                "/perda",
                seen -> Reply.text("application/json", "[{\"file\": \"/perda/1.pdf\"}, {\"file\": null, \"id\": 3}]"));
        site.on("/perda/1.pdf", seen -> Reply.text("text/html", "%PDF-1.4 isi"));
        HttpApi links = new HttpApi(
                List.of("http://kabar.example/perda"), Format.JSON, null, "/id", "/file", Map.of(), null, null);
        assertEquals(List.of("/perda#3 NEW", "/perda/1.pdf NEW"), collect(links));
        assertEquals(
                List.of("application/pdf"),
                database.query("select media_type from landing.document where address like '%.pdf'"));
    }

    @Test
    void anAnswerThatIsCutIsAskedForAgainAndNeverLandsHalf() throws Exception {
        AtomicInteger cuts = new AtomicInteger(2);
        feed("/rss", rss(item("/a", "Satu")));
        site.on("/a", seen -> {
            boolean cut = cuts.getAndDecrement() > 0;
            return new Reply(200, cut ? Map.of("X-Cut", "1") : Map.of(), "<p>lengkap</p>".getBytes(UTF_8));
        });
        site.cutWhere("X-Cut");
        Feed feed = new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7));
        assertEquals(List.of("/a NEW"), collect(feed));
        assertEquals("<p>lengkap</p>", new String(zone().bytes(due().get(0)), UTF_8));
        // where it never comes whole it is a failure, and tried again in the next run
        database.clear();
        cuts.set(1000);
        assertEquals(List.of("/a FAILED"), collect(feed));
        cuts.set(0);
        assertEquals(List.of("/a CHANGED"), collect(feed));
    }

    @Test
    void aFullDiskEndsTheSourceAndTheNextRunGoesOn() throws Exception {
        feed("/rss", rss(item("/a", "Satu"), item("/b", "Dua"), item("/c", "Tiga")));
        page("/a");
        page("/b");
        page("/c");
        Feed feed = new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7));
        AtomicBoolean full = new AtomicBoolean(true);
        source = failing(database.dataSource(), full);
        assertEquals("landing_failed", failure(feed).code());
        full.set(false);
        collect(feed);
        assertEquals(3, due().size());
    }

    @Test
    void aServerWhoseValidatorsLieIsFoundOutByHash() throws Exception {
        AtomicInteger version = new AtomicInteger();
        site.page("/daerah", "<a href='/berita/1'>1</a>");
        site.on(
                "/berita/1",
                seen -> seen.header("If-None-Match") != null
                        ? Reply.of(304)
                        : Reply.html("<p>versi " + version.incrementAndGet() + "</p>", "ETag", "\"selalu-sama\""));
        Pages pages = new Pages(
                List.of("http://kabar.example/daerah"),
                new Links(List.of("/berita/*"), List.of()),
                null,
                null,
                null,
                Duration.ZERO,
                null);
        for (int i = 0; i < 25; i++) {
            collect(pages);
        }
        // the twentieth look is without condition, and finds another page under the same mark: no condition since then
        assertEquals(List.of("t"), database.query("select lies from landing.host where host = 'kabar.example'"));
        site.forget();
        assertEquals(List.of("/berita/1 CHANGED"), collect(pages));
        assertTrue(site.log().stream().allMatch(seen -> seen.header("If-None-Match") == null));
    }

    @Test
    void whatServersSayReachesNoHeaderOfCamel() throws Exception {
        feed("/rss", rss(item("/a${header.x}{{secret}}", "Satu")));
        site.otherwise(seen -> Reply.html(
                "<p>x</p>",
                "CamelHttpUri",
                "http://10.0.0.1/",
                "CamelFileName",
                "../../etc/passwd",
                "camelexecargs",
                "x",
                "CAMELJmsDestinationName",
                "x",
                "org.apache.camel.x",
                "y"));
        Feed feed = new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7));
        assertEquals(List.of("/a$%7Bheader.x%7D%7B%7Bsecret%7D%7D NEW"), collect(feed));
    }

    @Test
    void twinsOfAStoryAreFetchedOnce() throws Exception {
        internet.host("m.kabar.example", site).host("www.kabar.example", site);
        feed(
                "/rss",
                rss(
                        item("/berita/1?utm_source=a", "x"),
                        item("/berita/1/amp", "x"),
                        item("/berita/1?fbclid=z", "x"),
                        item("https://www.kabar.example/berita/1", "x")));
        page("/berita/1");
        site.on("/pendek", seen -> Reply.of(301, "Location", "/berita/1?m=1"));
        Feed feed = new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7));
        assertEquals(List.of("/berita/1 NEW"), collect(feed));
        // a redirect to what is known is not followed, and not asked for again
        feed("/rss", rss(item("/pendek", "x"), item("http://m.kabar.example/berita/1", "x")));
        site.forget();
        assertEquals(List.of(), collect(feed));
        assertEquals(List.of("/rss", "/pendek"), site.targets());
        feed("/rss", rss(item("/pendek", "x")));
        site.forget();
        assertEquals(List.of(), collect(feed));
        assertEquals(List.of("/rss"), site.targets());
    }

    @Test
    void withoutAContactNobodyIsAsked() throws Exception {
        settings = WebSettings.DEFAULT;
        assertEquals(
                "no_contact",
                failure(new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7)))
                        .code());
        assertEquals(List.of(), site.log());
    }

    @Test
    void whatIsTooLargeOrNoDocumentIsRefused() throws Exception {
        feed("/rss", rss(item("/besar", "x"), item("/bom", "x"), item("/gambar", "x"), item("/hilang", "x")));
        site.on("/besar", seen -> Reply.html("a".repeat(1_100_000)));
        site.on("/bom", seen -> Reply.html("a".repeat(1_100_000)).gzip());
        site.on("/gambar", seen -> Reply.text("text/html", "GIF89a...."));
        Feed feed = new Feed(List.of("http://kabar.example/rss"), Links.ALL, false, Duration.ofDays(7));
        assertEquals(List.of("/besar REFUSED", "/bom REFUSED", "/gambar REFUSED", "/hilang REFUSED"), collect(feed));
        assertEquals(
                List.of("http_404", "no_document", "too_large", "too_large"),
                database.query("select reason_code from landing.document order by 1"));
        site.forget();
        assertEquals(List.of(), collect(feed));
        assertEquals(List.of("/rss"), site.targets());
    }

    private void api(String token) {
        site.otherwise(seen -> {
            if (!seen.target().startsWith("/api")) {
                return Reply.of(404);
            }
            boolean let = ("Bearer " + "rahasia123").equals(seen.header("Authorization")) && token.equals("rahasia123");
            if (!let) {
                return Reply.of(401);
            }
            int page = Integer.parseInt(seen.target().substring(seen.target().indexOf("page=") + 5));
            StringBuilder data = new StringBuilder();
            for (int id = 2 * page - 1; id <= Math.min(5, 2 * page); id++) {
                data.append(data.isEmpty() ? "" : ",")
                        .append("{\"id\":")
                        .append(id)
                        .append(",\"judul\":\"Judul ")
                        .append(id)
                        .append("\",\"tanggal\":\"2024-03-0")
                        .append(id)
                        .append("\",\"isi\":\"Isi ")
                        .append(id)
                        .append("\"}");
            }
            return Reply.text("application/json", "{\"data\":[" + data + "]}");
        });
    }

    private void page(String target) {
        tagged(target, "text/html", "<html><body><p>isi " + target + "</p></body></html>");
    }

    private void feed(String target, String xml) {
        tagged(target, "application/rss+xml", xml);
    }

    private void tagged(String target, String type, String text) {
        String etag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
        site.on(
                target,
                seen -> etag.equals(seen.header("If-None-Match"))
                        ? Reply.of(304)
                        : Reply.text(type, text, "ETag", etag));
    }

    private static String item(String link, String title) {
        String address = link.startsWith("/") ? "http://kabar.example" + link : link;
        return "<item><title>" + title + "</title><link>" + address.replace("&", "&amp;") + "</link></item>";
    }

    private static String atom(String title) {
        return """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>%s</title><id>x</id><updated>2024-03-01T00:00:00Z</updated>
                <entry><title>Rapat &amp; koordinasi</title><id>http://kabar.example/a</id><link href="/a"/>
                <updated>2024-03-01T01:00:00Z</updated><content type="html">&lt;p&gt;Isi lengkap&lt;/p&gt;</content></entry>
                </feed>""".replace("%s", title);
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Kabar</title>"
                + "<link>http://kabar.example</link><description>x</description>" + String.join("", items)
                + "</channel></rss>";
    }

    private static String urlset(String urls) {
        return "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + urls
                + "</urlset>";
    }

    private static byte[] gzip(String text) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(text.getBytes(UTF_8));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database that takes no content while its disk is full. */
    private static DataSource failing(DataSource real, AtomicBoolean full) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(real, arguments);
                    return result instanceof Connection connection ? failing(connection, full) : result;
                });
    }

    private static Connection failing(Connection real, AtomicBoolean full) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean content = arguments != null
                            && arguments.length > 0
                            && String.valueOf(arguments[0]).contains("insert into landing.content");
                    if (content && full.get()) {
                        throw new SQLException("could not extend file: No space left on device", "53100");
                    }
                    return method.invoke(real, arguments);
                });
    }

    private PostgresLandingZone zone() {
        return new PostgresLandingZone(source, Clock.systemUTC());
    }

    private List<Due> due() {
        return zone().due(0, Long.MAX_VALUE, 100);
    }

    /** What landed, by target and outcome; the source must not have failed. */
    private List<String> collect(WebConnector connector) throws InterruptedException {
        Collected collected = collected(connector);
        assertNull(collected.failure(), () -> String.valueOf(collected.failure()));
        return collected.receipts().stream().map(WebSourcesCollectedTest::shown).toList();
    }

    private Reason failure(WebConnector connector) throws InterruptedException {
        @Nullable Reason failure = collected(connector).failure();
        assertNotNull(failure);
        return failure;
    }

    private static String shown(Receipt receipt) {
        return receipt.address().replace("http://kabar.example", "") + " " + receipt.outcome();
    }

    private Collected collected(WebConnector connector) throws InterruptedException {
        run++;
        return new Intake(
                        Limits.DEFAULT,
                        new Waits(Duration.ofMillis(5), Waits.DEFAULT.poll(), Waits.DEFAULT.servers()),
                        new Secrets(name -> name.equals("API_TOKEN") ? "rahasia123" : null),
                        settings,
                        internet.machine(),
                        Clock.systemUTC())
                .collect(List.of(TestSources.of("kabar", connector)), zone(), run, Progress.NONE)
                .get(0);
    }
}
