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
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.WebConnector.Links;
import id.simpul.connectors.source.WebConnector.Pages;
import id.simpul.connectors.source.WebConnector.Paging;
import id.simpul.connectors.web.TestInternet;
import id.simpul.connectors.web.TestSite;
import id.simpul.connectors.web.TestSite.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final TestDatabase database = TestDatabase.migrated();

    private final TestSite site = new TestSite();
    private final TestInternet internet =
            new TestInternet().host("kabar.example", site).host("www.kabar.example", site);
    private final PostgresLandingZone zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
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
    void linksThatMatchAreFetchedAndLand() throws Exception {
        site.page("/daerah", """
                <nav><a href="/tentang">Tentang</a></nav>
                <main><a href="/berita/1?utm_source=x">Satu</a> <a href="https://www.kabar.example/berita/1">Satu</a>
                <a href="berita/2#komentar">Dua</a> <a href="/berita/foto/3">Foto</a>
                <a href="https://lain.example/berita/9">Lain</a> <a href="mailto:a@kabar.example">Surat</a></main>""");
        article("/berita/1", "satu");
        article("/berita/2", "dua");

        Collected collected = collect(source(null, null));
        assertNull(collected.failure());
        assertEquals(List.of("/daerah", "/berita/1", "/berita/2"), site.targets());
        assertEquals(
                List.of("http://kabar.example/berita/1", "http://kabar.example/berita/2"),
                collected.receipts().stream().map(Receipt::address).toList());
        Due due = zone.due(0, Long.MAX_VALUE, 10).get(0);
        assertEquals("text/html", due.mediaType());
        assertEquals(articleHtml("satu"), new String(zone.bytes(due), UTF_8));
    }

    @Test
    void aSecondRunFetchesNothing() throws Exception {
        listing(30);
        Source source = source(new Paging(null, "?page={n}", 2, 9), null);
        assertEquals(30, collect(source).receipts().size());
        site.forget();
        Collected again = collect(source);
        assertEquals(List.of(), again.receipts());
        // one conditional request for the listing, none for the articles
        assertEquals(List.of("/daerah"), site.targets());
        assertEquals(304, site.log().get(0).status());
        assertNotNull(site.log().get(0).header("If-None-Match"));
    }

    @Test
    void aKnownPageCostsOneConditionalRequestAndAChangedOneIsANewVersion() throws Exception {
        site.page("/daerah", "<a href='/berita/1'>1</a><a href='/berita/2'>2</a>");
        article("/berita/1", "satu");
        article("/berita/2", "dua");
        Source source = new Sourced().recheck(Duration.ZERO).source();
        collect(source);
        article("/berita/2", "dua, diperbaiki");
        site.forget();
        Collected again = collect(source);
        assertEquals(1, again.unchanged());
        assertEquals(
                List.of("http://kabar.example/berita/2 CHANGED"),
                again.receipts().stream()
                        .map(receipt -> receipt.address() + " " + receipt.outcome())
                        .toList());
        assertEquals(
                List.of(200, 304, 200),
                site.log().stream().map(TestSite.Seen::status).toList());
    }

    @Test
    void pagesOfAListingAreFollowedUntilNothingIsNew() throws Exception {
        listing(35);
        Source source = source(new Paging(null, "?page={n}", 2, 9), null);
        assertEquals(35, collect(source).receipts().size());
        assertTrue(site.targets().contains("/daerah?page=4"));
        listing(47);
        site.forget();
        assertEquals(12, collect(source).receipts().size());
        // the third page has nothing new: there is no fourth
        assertEquals(
                List.of("/daerah", "/daerah?page=2", "/daerah?page=3"),
                site.targets().stream()
                        .filter(target -> target.startsWith("/daerah"))
                        .toList());
    }

    @Test
    void aLinkOrALoadMoreButtonLeadsOn() throws Exception {
        site.page("/daerah", "<a href='/berita/1'>1</a><a class=next href='/daerah/lagi'>Berikutnya</a>");
        site.page(
                "/daerah/lagi",
                "<a href='/berita/2'>2</a><button class=next data-url='/daerah/akhir'>Muat lagi</button>");
        site.page("/daerah/akhir", "<a href='/berita/3'>3</a>");
        for (int i = 1; i <= 3; i++) {
            article("/berita/" + i, "isi " + i);
        }
        assertEquals(
                3,
                collect(source(new Paging(".next", null, 2, 9), null))
                        .receipts()
                        .size());
    }

    @Test
    void whatABudgetLeavesTheNextRunTakes() throws Exception {
        listing(35);
        Source source = source(new Paging(null, "?page={n}", 2, 2), null);
        assertEquals(20, collect(source).receipts().size());
        assertEquals(15, collect(source).receipts().size());
        assertEquals(List.of(), collect(source).receipts());
    }

    @Test
    void furtherPagesOfAnArticleAreDocumentsOfTheirOwn() throws Exception {
        site.page("/daerah", "<a href='/berita/1'>1</a>");
        site.page(
                "/berita/1",
                "<p>satu</p><div class=hal><a href='/berita/1?page=2'>2</a> <a href='/berita/7'>lain</a></div>");
        site.page(
                "/berita/1?page=2",
                "<p>dua</p><div class=hal><a href='/berita/1'>1</a> <a href='/berita/1?page=3'>3</a></div>");
        site.page("/berita/1?page=3", "<p>tiga</p>");
        assertEquals(
                List.of(
                        "http://kabar.example/berita/1",
                        "http://kabar.example/berita/1?page=2",
                        "http://kabar.example/berita/1?page=3"),
                collect(new Sourced().parts(".hal a").source()).receipts().stream()
                        .map(Receipt::address)
                        .toList());
    }

    @Test
    void backFillGoesBeyondWhatIsKnownDownToADay() throws Exception {
        for (int page = 1; page <= 9; page++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                LocalDate day = LocalDate.of(2024, 3, 30).minusDays(10L * page + i);
                html.append("<a href='/berita/")
                        .append(day.toString().replace('-', '/'))
                        .append("/x'>x</a>");
            }
            site.page("/daerah" + (page == 1 ? "" : "?page=" + page), html.toString());
        }
        site.otherwise(seen -> Reply.html("<p>" + seen.target() + "</p>"));
        Source plain = source(new Paging(null, "?page={n}", 2, 2), null);
        collect(plain);
        Source source = source(new Paging(null, "?page={n}", 2, 2), LocalDate.of(2024, 2, 1));
        collect(source);
        // of page 6 all are older than the first of February: there is no seventh
        assertTrue(site.targets().contains("/daerah?page=6"), site.targets()::toString);
        assertTrue(!site.targets().contains("/daerah?page=7"), site.targets()::toString);
        collect(source);
        site.forget();
        collect(source);
        // walked once: afterwards only what is new is asked for
        assertEquals(List.of("/daerah"), site.targets());
    }

    @Test
    void anIndexByDateIsWalkedDayByDay() throws Exception {
        List<String> asked = new ArrayList<>();
        site.otherwise(seen -> {
            asked.add(seen.target());
            return seen.target().startsWith("/indeks/")
                    ? Reply.html("<a href='/berita" + seen.target().substring(7) + "/x'>x</a>")
                    : Reply.html("<p>" + seen.target() + "</p>");
        });
        LocalDate today = LocalDate.now(Clock.system(java.time.ZoneId.of("Asia/Jakarta")));
        Source source = new Sourced()
                .start("https://kabar.example/indeks/{yyyy}/{MM}/{dd}")
                .since(today.minusDays(4))
                .source();
        assertNull(collect(source).failure());
        assertEquals(5, database.query("select address from landing.document").size(), asked::toString);
    }

    private Source source(@Nullable Paging paging, @Nullable LocalDate since) {
        return new Sourced().paging(paging).since(since).source();
    }

    /** A source with settings one by one. */
    private static final class Sourced {
        private String start = "https://kabar.example/daerah";
        private @Nullable Paging paging;
        private @Nullable LocalDate since;
        private @Nullable String parts;
        private Duration recheck = Duration.ofDays(7);

        Sourced start(String address) {
            start = address;
            return this;
        }

        Sourced paging(@Nullable Paging how) {
            paging = how;
            return this;
        }

        Sourced since(@Nullable LocalDate day) {
            since = day;
            return this;
        }

        Sourced parts(String selector) {
            parts = selector;
            return this;
        }

        Sourced recheck(Duration after) {
            recheck = after;
            return this;
        }

        Source source() {
            return TestSources.of(
                    "kabar",
                    new Pages(
                            List.of(start.replace("https:", "http:")),
                            new Links(List.of("/berita/**"), List.of("/berita/foto/**")),
                            null,
                            paging,
                            parts,
                            recheck,
                            since));
        }
    }

    /** A listing of so many articles, the newest first, ten a page, all with ETags. */
    private void listing(int articles) {
        for (int page = 1; page <= (articles + 9) / 10; page++) {
            StringBuilder html = new StringBuilder();
            for (int i = articles - 10 * (page - 1); i > Math.max(0, articles - 10 * page); i--) {
                html.append("<h2><a href='/berita/").append(i).append("'>Judul</a></h2>");
                article("/berita/" + i, "isi " + i);
            }
            tagged("/daerah" + (page == 1 ? "" : "?page=" + page), html.toString());
        }
    }

    private void article(String path, String text) {
        tagged(path, articleHtml(text));
    }

    private static String articleHtml(String text) {
        return "<html><body><h1>Judul</h1><p>" + text + "</p></body></html>";
    }

    private void tagged(String path, String html) {
        String etag = "\"" + Integer.toHexString(html.hashCode()) + "\"";
        site.on(
                path,
                seen -> etag.equals(seen.header("If-None-Match"))
                        ? Reply.of(304, "ETag", etag)
                        : Reply.html(html, "ETag", etag).gzip());
    }

    private Collected collect(Source source) throws InterruptedException {
        run++;
        return new Intake(
                        Limits.DEFAULT,
                        Waits.DEFAULT,
                        new Secrets(name -> null),
                        TestInternet.hasty(),
                        internet.machine(),
                        Clock.systemUTC())
                .collect(List.of(source), zone, run, Progress.NONE)
                .get(0);
    }
}
