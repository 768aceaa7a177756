package id.simpul.connectors.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.proposal.Proposal.Kind;
import id.simpul.connectors.web.TestInternet;
import id.simpul.connectors.web.TestSite;
import id.simpul.connectors.web.TestSite.Reply;
import id.simpul.connectors.web.WebSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against a real server: a site is looked at by the fetcher of a run, under the same rules. */
class PoliteAskingTest {

    @Test
    void aFeedIsFoundOnASiteWithAHandfulOfRequests() throws Exception {
        try (TestSite site = new TestSite();
                PoliteAsking asking = asking(site)) {
            site.page("/", """
                    <html><head><title>DP3A Batam</title>
                    <link rel=alternate type="application/rss+xml" href="/umpan.xml"></head></html>""");
            site.on(
                    "/umpan.xml",
                    seen -> Reply.text("application/rss+xml", "<rss><channel><item></item></channel></rss>"));
            Proposal proposal =
                    new SiteProbe(asking).look("http://dp3a.example/").orElseThrow();
            assertEquals(Kind.FEED, proposal.kind());
            assertEquals(List.of("http://dp3a.example/umpan.xml"), proposal.start());
            assertEquals(List.of("/", "/umpan.xml"), site.targets());
            assertTrue(site.log().get(0).target().equals("/robots.txt"), "asked before anything else");
        }
    }

    @Test
    void aSiteThatWantsNoRobotsIsNotLookedAt() throws Exception {
        try (TestSite site = new TestSite();
                PoliteAsking asking = asking(site)) {
            site.on("/robots.txt", seen -> Reply.text("text/plain", "User-agent: *\nDisallow: /\n"));
            site.page("/", "<html></html>");
            assertEquals(Optional.empty(), new SiteProbe(asking).look("http://dp3a.example/"));
            assertFalse(site.targets().contains("/"));
            assertTrue(asking.reason().contains("robots"), asking.reason());
        }
    }

    @Test
    void anAddressThatLeadsInsideIsNotAskedFor() throws Exception {
        try (TestSite site = new TestSite();
                PoliteAsking asking = new PoliteAsking(
                        WebSettings.DEFAULT.withContact("peneliti@simpul.example", List.of(), Set.of()),
                        new TestInternet().host("dp3a.example", site).machine())) {
            assertEquals(Optional.empty(), new SiteProbe(asking).look("http://dp3a.example/"));
            assertEquals(List.of(), site.log());
        }
    }

    private static PoliteAsking asking(TestSite site) {
        return new PoliteAsking(
                TestInternet.hasty(),
                new TestInternet().host("dp3a.example", site).machine());
    }
}
