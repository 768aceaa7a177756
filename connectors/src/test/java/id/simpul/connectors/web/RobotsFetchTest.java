package id.simpul.connectors.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.landing.MemoryLandingZone;
import id.simpul.connectors.web.TestSite.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9309, 2.3: how robots.txt is had, and what holds where it can't be. */
class RobotsFetchTest {

    private final TestSite site = new TestSite().page("/a", "<p>a</p>");
    private final TestInternet internet = new TestInternet().host("situs.example", site);
    private final MemoryLandingZone memory = new MemoryLandingZone();
    private final HandTime time = new HandTime(Instant.parse("2026-01-05T00:00:00Z"));

    @AfterEach
    void stop() {
        site.close();
    }

    /** 2.3.1.1 */
    @Test
    void whatIsForbiddenIsNotAskedFor() throws Exception {
        site.on("/robots.txt", seen -> Reply.text("text/plain", "User-agent: Simpul\nDisallow: /a\n"));
        Answer.Refused refused = assertInstanceOf(Answer.Refused.class, fetch());
        assertEquals("disallowed", refused.reason().code());
        assertEquals(List.of(), site.targets());
        String agent = site.log().get(0).header("User-Agent");
        assertTrue(agent != null && agent.startsWith("Simpul/") && agent.contains("peneliti@simpul.example"), agent);
    }

    /** 2.3.1.2 */
    @Test
    void fiveRedirectsAreFollowedAndTheRulesHoldForWhoWasAskedFirst() throws Exception {
        try (TestSite other = new TestSite()) {
            internet.host("lain.example", other);
            site.on("/robots.txt", seen -> Reply.of(301, "Location", "/r1"));
            site.on("/r1", seen -> Reply.of(302, "Location", "/r2"));
            site.on("/r2", seen -> Reply.of(307, "Location", "/r3"));
            site.on("/r3", seen -> Reply.of(308, "Location", "http://lain.example/r4"));
            other.on("/r4", seen -> Reply.of(303, "Location", "/r5"));
            other.on("/r5", seen -> Reply.text("text/plain", "User-agent: *\nDisallow: /a\n"));
            assertInstanceOf(Answer.Refused.class, fetch());
        }
    }

    @Test
    void moreRedirectsAreTooMany() throws Exception {
        for (int i = 0; i < 7; i++) {
            String next = "/r" + (i + 1);
            site.on(i == 0 ? "/robots.txt" : "/r" + i, seen -> Reply.of(301, "Location", next));
        }
        unreachable();
    }

    /** 2.3.1.3: unavailable */
    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void whereThereIsNoneNothingIsForbidden(int status) throws Exception {
        site.on("/robots.txt", seen -> Reply.of(status));
        assertInstanceOf(Answer.Got.class, fetch());
    }

    /** 2.3.1.4: unreachable */
    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 429, 304})
    void whereItCantBeHadAllIsForbidden(int status) throws Exception {
        site.on("/robots.txt", seen -> Reply.of(status));
        unreachable();
    }

    @Test
    void whereNobodyAnswersAllIsForbidden() throws Exception {
        site.close();
        unreachable();
    }

    @Test
    void aRedirectToAClosedAddressIsNotFollowed() throws Exception {
        site.on("/robots.txt", seen -> Reply.of(301, "Location", "http://169.254.169.254/robots.txt"));
        unreachable();
    }

    /** 2.4 */
    @Test
    void aCopyHoldsForADayAndAlsoForTheNextRun() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        site.on("/robots.txt", seen -> {
            asked.incrementAndGet();
            return Reply.text("text/plain", "User-agent: *\nDisallow: /b\n");
        });
        fetch();
        fetch();
        assertEquals(1, asked.get());
        time.pass(Duration.ofHours(23));
        fetch();
        assertEquals(1, asked.get());
        time.pass(Duration.ofHours(2));
        fetch();
        assertEquals(2, asked.get());
    }

    /** 2.5 */
    @Test
    void aFileWithoutEndIsReadToItsLimit() throws Exception {
        String filler = "# komentar yang panjang sekali, hanya untuk mengisi tempat\n".repeat(20_000);
        site.on("/robots.txt", seen -> Reply.text("text/plain", "User-agent: *\nDisallow: /a\n" + filler));
        assertInstanceOf(Answer.Refused.class, fetch());
    }

    @Test
    void theDelayThatItAsksForIsKept() throws Exception {
        site.on("/robots.txt", seen -> Reply.text("text/plain", "User-agent: *\nCrawl-delay: 0.3\n"));
        site.page("/b", "<p>b</p>");
        Instant begin = time.now();
        try (Web web = web()) {
            fetch(web, "/a");
            fetch(web, "/b");
        }
        // robots.txt, a, b: two gaps
        assertTrue(Duration.between(begin, time.now()).compareTo(Duration.ofMillis(600)) >= 0);
    }

    private void unreachable() throws InterruptedException {
        Answer.PutOff off = assertInstanceOf(Answer.PutOff.class, fetch());
        assertEquals("robots_unreachable", off.reason().code());
        assertEquals(
                List.of(),
                site.targets().stream().filter(target -> target.equals("/a")).toList());
    }

    /** In a run of its own. */
    private Answer fetch() throws InterruptedException {
        try (Web web = web()) {
            return fetch(web, "/a");
        }
    }

    private Web web() {
        return new Web(TestInternet.hasty(), internet.machine(time), memory.web());
    }

    private static Answer fetch(Web web, String target) throws InterruptedException {
        WebAddress address = WebAddress.parse("http://situs.example" + target).orElseThrow();
        return web.fetcher().fetch(new Ask(address, null, Duration.ZERO, null, other -> false, () -> {}));
    }
}
