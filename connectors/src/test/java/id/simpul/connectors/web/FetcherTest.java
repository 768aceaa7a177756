package id.simpul.connectors.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.simpul.connectors.landing.MemoryLandingZone;
import id.simpul.connectors.web.TestSite.Reply;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FetcherTest {

    private final TestSite site = new TestSite();
    private final TestInternet internet = new TestInternet().host("situs.example", site);
    private final MemoryLandingZone memory = new MemoryLandingZone();
    private final HandTime time = new HandTime(Instant.parse("2026-01-05T00:00:00Z"));

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void betweenTwoRequestsThereAreThreeSeconds() throws Exception {
        site.page("/a", "<p>a</p>").page("/b", "<p>b</p>");
        assertEquals(Duration.ofSeconds(6), spent(WebSettings.DEFAULT, Duration.ZERO, "/a", "/b"));
    }

    @Test
    void aSourceMayWantMoreButLessOnlyOfOwnHosts() throws Exception {
        site.page("/a", "<p>a</p>");
        assertEquals(Duration.ofSeconds(8), spent(WebSettings.DEFAULT, Duration.ofSeconds(8), "/a"));
        time.pass(Duration.ofDays(2));
        assertEquals(Duration.ofSeconds(3), spent(WebSettings.DEFAULT, Duration.ofMillis(100), "/a"));
        time.pass(Duration.ofDays(2));
        WebSettings own = settings(WebSettings.DEFAULT, Set.of("situs.example"));
        assertEquals(Duration.ofMillis(100), spent(own, Duration.ofMillis(100), "/a"));
    }

    @Test
    void whatFailsIsTriedAgainAfterPausesThatGrow() throws Exception {
        AtomicInteger count = new AtomicInteger();
        site.on("/a", seen -> count.incrementAndGet() < 3 ? Reply.of(500) : Reply.html("<p>a</p>"));
        try (Web web = web(WebSettings.DEFAULT)) {
            Instant begin = time.now();
            assertInstanceOf(Answer.Got.class, fetch(web, "/a"));
            // after robots.txt 3 s; then 5 s and 10 s, each scattered between a half and one and a half of that
            long millis = Duration.between(begin, time.now()).toMillis();
            assertTrue(millis >= 3000 + 2500 + 5000 && millis <= 3000 + 7500 + 15000, () -> millis + " ms");
        }
        assertEquals(3, count.get());
    }

    @Test
    void aPauseThatIsAskedForIsKeptAndALongOneLeavesTheHostToAnotherRun() throws Exception {
        AtomicInteger count = new AtomicInteger();
        site.on(
                "/a",
                seen -> count.incrementAndGet() < 2 ? Reply.of(429, "Retry-After", "60") : Reply.html("<p>a</p>"));
        site.on("/b", seen -> Reply.of(503, "Retry-After", "7200"));
        try (Web web = web(WebSettings.DEFAULT)) {
            Instant begin = time.now();
            assertInstanceOf(Answer.Got.class, fetch(web, "/a"));
            assertEquals(63, Duration.between(begin, time.now()).toSeconds());
            Answer.PutOff off = assertInstanceOf(Answer.PutOff.class, fetch(web, "/b"));
            assertEquals("asked_to_wait", off.reason().code());
        }
        // the next run has not forgotten
        int asked = site.log().size();
        try (Web web = web(WebSettings.DEFAULT)) {
            assertInstanceOf(Answer.PutOff.class, fetch(web, "/a"));
            assertEquals(asked, site.log().size());
            time.pass(Duration.ofHours(3));
            assertInstanceOf(Answer.Got.class, fetch(web, "/a"));
        }
    }

    @Test
    void aHostThatFailsAllTheTimeIsLeftAloneForAWhile() throws Exception {
        site.on("/a", seen -> Reply.of(500));
        site.page("/b", "<p>b</p>");
        try (Web web = web(WebSettings.DEFAULT)) {
            fetch(web, "/a");
            assertInstanceOf(Answer.PutOff.class, fetch(web, "/a"));
            int asked = site.log().size();
            Answer.PutOff off = assertInstanceOf(Answer.PutOff.class, fetch(web, "/b"));
            assertEquals("host_failing", off.reason().code());
            assertEquals(asked, site.log().size());
            time.pass(Duration.ofMinutes(16));
            assertInstanceOf(Answer.Got.class, fetch(web, "/b"));
        }
    }

    @ParameterizedTest
    @EnumSource(HostileServer.Way.class)
    void whoMeansNoGoodCostsHisTimeOnly(HostileServer.Way way) throws Exception {
        try (HostileServer server = new HostileServer(way)) {
            internet.host("jahat.example", server.address(), server.port());
            WebSettings settings = TestInternet.settings(Duration.ZERO, Duration.ofMillis(300));
            long begin = System.nanoTime();
            try (Web web = web(settings)) {
                WebAddress address =
                        WebAddress.parse("http://jahat.example/berita/0").orElseThrow();
                Answer answer = web.fetcher().fetch(ask(address, Duration.ZERO));
                boolean harmless = answer instanceof Answer.Got got && got.bytes().length == 0;
                assertTrue(!(answer instanceof Answer.Got) || harmless, answer::toString);
            }
            assertTrue(System.nanoTime() - begin < 8_000_000_000L);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted(@TempDir Path folder) throws Exception {
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 1, 3, 1}), 0), 5);
        try {
            server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
            server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
            server.start();
            internet.host(
                    "palsu.example",
                    server.getAddress().getAddress(),
                    server.getAddress().getPort());
            try (Web web = web(TestInternet.hasty())) {
                WebAddress address = WebAddress.parse("https://palsu.example/").orElseThrow();
                Answer.PutOff off =
                        assertInstanceOf(Answer.PutOff.class, web.fetcher().fetch(ask(address, Duration.ZERO)));
                assertEquals("robots_unreachable", off.reason().code());
                assertTrue(off.reason().message().contains("PKIX"), off.reason()::message);
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aRedirectIsAnotherHostsTurnAndRules() throws Exception {
        try (TestSite other = new TestSite()) {
            internet.host("lain.example", other);
            site.on("/a", seen -> Reply.of(302, "Location", "http://lain.example/rahasia"));
            other.on("/robots.txt", seen -> Reply.text("text/plain", "User-agent: *\nDisallow: /rahasia\n"));
            try (Web web = web(TestInternet.hasty())) {
                Answer.Refused refused = assertInstanceOf(Answer.Refused.class, fetch(web, "/a"));
                assertEquals("disallowed", refused.reason().code());
                assertEquals(List.of(), other.targets());
            }
        }
    }

    /** Of the JDK's own tool: a library for it would be one more to keep. */
    private static SSLContext selfSigned(Path folder) throws Exception {
        Path store = folder.resolve("kunci.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=palsu.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "rahasia",
                        "-validity",
                        "2")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "rahasia".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "rahasia".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private Duration spent(WebSettings settings, Duration delay, String... targets) throws InterruptedException {
        Instant begin = time.now();
        try (Web web = web(settings)) {
            for (String target : targets) {
                WebAddress address =
                        WebAddress.parse("http://situs.example" + target).orElseThrow();
                assertInstanceOf(Answer.Got.class, web.fetcher().fetch(ask(address, delay)));
            }
        }
        return Duration.between(begin, time.now());
    }

    /** On the loopback, and by hand's time. */
    private Web web(WebSettings settings) {
        return new Web(settings(settings, settings.ownHosts()), internet.machine(time), memory.web());
    }

    private static WebSettings settings(WebSettings settings, Set<String> own) {
        return settings.withContact("peneliti@simpul.example", List.of(Network.of("127.1.0.0/16")), own);
    }

    private static Answer fetch(Web web, String target) throws InterruptedException {
        return web.fetcher()
                .fetch(ask(WebAddress.parse("http://situs.example" + target).orElseThrow(), Duration.ZERO));
    }

    private static Ask ask(WebAddress address, Duration delay) {
        return new Ask(address, null, delay, null, other -> false, () -> {});
    }
}
