package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.TestSources;
import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.MemoryLandingZone;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.WebConnector.Links;
import id.simpul.connectors.source.WebConnector.Pages;
import id.simpul.connectors.source.WebConnector.Paging;
import id.simpul.connectors.web.FastTime;
import id.simpul.connectors.web.HostileServer;
import id.simpul.connectors.web.HostileServer.Way;
import id.simpul.connectors.web.TestInternet;
import id.simpul.connectors.web.TestSite;
import id.simpul.connectors.web.TestSite.Reply;
import id.simpul.connectors.web.TestSite.Seen;
import id.simpul.connectors.web.WebSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Sixty hosts at once, judged by their own logs, while time goes by faster: {@code -Dcrawl.factor} times. {@code
 * -Dcrawl.requests} says how many requests the hosts that behave get at least in one crawl: a tenth of the large number in {@code verify}.
 */
class LocalCrawlTest {

    private static final int HOSTS = 60;
    private static final int FACTOR = Integer.getInteger("crawl.factor", 40);
    private static final int PER_LISTING = 20;
    private static final Duration LEAST = Duration.ofSeconds(3);

    private final FastTime time = new FastTime(FACTOR);

    /** One host that behaves, and what it asked for. */
    private record Good(TestSite site, String name, Duration delay, int articles) {}

    @Test
    void everyHostIsAskedAsItWishes() throws Exception {
        int requests = Integer.getInteger("crawl.requests", 2000);
        List<HostileServer> hostile = new ArrayList<>();
        List<Good> good = new ArrayList<>();
        TestInternet internet = new TestInternet();
        try {
            Way[] ways = Way.values();
            for (int i = 0; i < 12; i++) {
                HostileServer server = new HostileServer(ways[i % ways.length]);
                hostile.add(server);
                internet.host("jahat" + i + ".example", server.address(), server.port());
            }
            int goodHosts = HOSTS - hostile.size();
            for (int i = 0; i < goodHosts; i++) {
                good.add(site(i, (requests + goodHosts - 1) / goodHosts, internet));
            }
            double alone = crawl(good, List.of(), internet);
            check(good, internet);
            good.forEach(host -> host.site().forget());
            double beset = crawl(good, hostile, internet);
            int asked = check(good, internet);
            assertTrue(asked >= requests, asked + " requests");
            System.out.printf(
                    java.util.Locale.ROOT,
                    "crawl: %d requests to %d hosts in %.1f s alone, %.1f s beside %d hostile ones%n",
                    asked,
                    good.size(),
                    alone,
                    beset,
                    hostile.size());
            // on a busy machine a short crawl says little about a twentieth: the long one does
            assertTrue(beset <= alone * (requests >= 20_000 ? 1.05 : 1.5), beset + " s instead of " + alone);
        } finally {
            hostile.forEach(HostileServer::close);
            good.forEach(host -> host.site().close());
        }
    }

    private Good site(int number, int requests, TestInternet internet) {
        TestSite site = new TestSite();
        String name = "situs" + number + ".example";
        internet.host(name, site);
        Duration delay = number % 3 == 0 ? Duration.ofSeconds(4 + number % 4) : LEAST;
        int articles = requests - requests / PER_LISTING;
        String rules = "User-agent: *\nDisallow: /berita/rahasia/\n"
                + (delay.equals(LEAST) ? "" : "Crawl-delay: " + delay.toSeconds() + "\n");
        AtomicInteger count = new AtomicInteger();
        site.on("/robots.txt", seen -> Reply.text("text/plain", rules));
        site.otherwise(seen -> {
            if (number % 8 == 1 && count.incrementAndGet() == 10) {
                return Reply.of(503, "Retry-After", "40");
            }
            return seen.target().startsWith("/daerah") ? listing(seen.target(), articles) : article(seen.target());
        });
        return new Good(site, name, delay, articles);
    }

    private static Reply article(String target) {
        return Reply.html("<html><body><h1>" + target + "</h1>" + "<p>isi</p>".repeat(50) + "</body></html>")
                .gzip();
    }

    private static Reply listing(String target, int articles) {
        int page = target.contains("=") ? Integer.parseInt(target.substring(target.indexOf('=') + 1)) : 1;
        StringBuilder html = new StringBuilder();
        if ((page - 1) * PER_LISTING < articles) {
            html.append("<a href='/berita/rahasia/").append(page).append("'>rahasia</a>");
        }
        for (int i = (page - 1) * PER_LISTING; i < Math.min(articles, page * PER_LISTING); i++) {
            html.append("<a href='/berita/").append(i).append("'>judul</a>");
        }
        return Reply.html(html.toString());
    }

    /** @return seconds until the last host that behaves had its last request */
    private double crawl(List<Good> good, List<HostileServer> hostile, TestInternet internet) throws Exception {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < hostile.size(); i++) {
            sources.add(source("jahat" + i, "jahat" + i + ".example", new Paging(".next", null, 2, 1000)));
        }
        for (Good host : good) {
            sources.add(
                    source(host.name().replace(".example", ""), host.name(), new Paging(null, "?page={n}", 2, 1000)));
        }
        WebSettings usual = TestInternet.settings(LEAST, Duration.ofSeconds(3));
        WebSettings settings = new WebSettings(
                usual.contact(),
                usual.intranets(),
                usual.ownHosts(),
                LEAST,
                Duration.ofMinutes(2),
                usual.robotsAge(),
                3,
                Duration.ofSeconds(5),
                5,
                Duration.ofMinutes(15),
                5,
                20,
                1_000_000,
                60 + 2 * good.get(0).articles(),
                1_000_000_000L,
                usual.deadlines());
        MemoryLandingZone zone = new MemoryLandingZone();
        long begin = System.nanoTime();
        List<Collected> collected = new Intake(
                        Limits.DEFAULT,
                        Waits.DEFAULT,
                        new Secrets(name -> null),
                        settings,
                        internet.machine(time),
                        Clock.systemUTC())
                .collect(sources, zone, 1, Progress.NONE);
        for (Collected one : collected) {
            if (one.sourceId().startsWith("situs")) {
                assertNull(one.failure(), one.sourceId());
            } else if (!one.sourceId().equals("jahat" + Way.MAZE.ordinal())) {
                assertNotNull(one.failure(), one.sourceId());
            }
        }
        for (Good host : good) {
            assertEquals(
                    host.articles(),
                    zone.arrivals().stream()
                            .filter(arrival -> arrival.address().startsWith("http://" + host.name() + "/"))
                            .filter(arrival -> arrival.payload() instanceof Arrival.Payload.Bytes)
                            .count(),
                    () -> host.name() + ": "
                            + zone.arrivals().stream()
                                    .filter(arrival -> arrival.address().startsWith("http://" + host.name() + "/"))
                                    .map(arrival -> arrival.payload().toString())
                                    .distinct()
                                    .limit(5)
                                    .toList());
        }
        long end = good.stream()
                .flatMap(host -> host.site().log().stream())
                .mapToLong(Seen::end)
                .max()
                .orElseThrow();
        return (end - begin) / 1e9;
    }

    /** What the logs say. */
    private int check(List<Good> good, TestInternet internet) {
        int requests = 0;
        for (Good host : good) {
            List<Seen> log = new ArrayList<>(host.site().log());
            log.sort(Comparator.comparingLong(Seen::begin));
            requests += log.size();
            for (int i = 0; i < log.size(); i++) {
                assertTrue(!log.get(i).target().startsWith("/berita/rahasia"), log.get(i)::toString);
                if (i > 0) {
                    Seen before = log.get(i - 1);
                    assertTrue(before.end() <= log.get(i).begin(), () -> "two at once: " + before);
                    Duration asked = before.status() == 503 ? Duration.ofSeconds(40) : host.delay();
                    // the first page's delay is not known before robots.txt was read
                    long gap = log.get(i).begin() - before.begin();
                    assertTrue(
                            gap >= time.nanos(asked),
                            () -> host.name() + ": " + gap + " ns after " + before + " instead of " + asked);
                }
            }
        }
        assertEquals(1, internet.mostOpen());
        return requests;
    }

    private static Source source(String id, String host, Paging paging) {
        return TestSources.of(
                id,
                new Pages(
                        List.of("http://" + host + "/daerah"),
                        new Links(List.of("/berita/**"), List.of()),
                        null,
                        paging,
                        null,
                        Duration.ofDays(7),
                        null));
    }
}
