package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.State;
import id.simpul.connectors.source.Disclosure;
import id.simpul.connectors.source.Medium;
import id.simpul.jobs.document.html.HtmlReader;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Fact.CaseCount;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentProcessorTest {

    @Test
    void aPageThatIsNoArticleIsIrrelevantAndSaysWhatItIs() {
        ReadDocument read = process("<title>404 Not Found</title><h1>404 Not Found</h1>");
        assertEquals(State.IRRELEVANT, read.settlement().state());
        assertEquals("no_article", read.settlement().reason().code());
        assertEquals(
                "the page is no article but an error page",
                read.settlement().reason().message());
        assertNull(read.document());
    }

    @Test
    void aPageThatCannotBeReadIsQuarantined() {
        ReadDocument read = process("<body><script>start()</script></body>");
        assertEquals(State.QUARANTINED, read.settlement().state());
        assertEquals("no_text", read.settlement().reason().code());
    }

    @Test
    void aPageWithoutFactsSaysWhy() {
        ReadDocument read = process("<title>Libas lawan</title><article><h1>Libas lawan</h1><p>"
                + "Pemain muda itu mencetak gol pada babak kedua, dan pelatih memuji laga yang berjalan keras di stadion. "
                        .repeat(3)
                + "</p></article>");
        assertEquals(State.IRRELEVANT, read.settlement().state());
        assertEquals("other_topic", read.settlement().reason().code());
        assertEquals(
                "read; it speaks of something else: sport",
                read.settlement().reason().message());
    }

    @Test
    void aCountOfATimeAfterThePageWasFetchedIsHardlyRight() {
        String page = "<title>Kasus KDRT</title><article><h1>Kasus KDRT di Kabupaten Bintan</h1><p>Dinas melayani warga"
                + " setiap hari. ".repeat(20)
                + "</p><table><tr><th>Bentuk</th><th>2023</th><th>2026</th></tr>"
                + "<tr><td>Jumlah kasus KDRT Kabupaten Bintan</td><td>7</td><td>9</td></tr></table></article>";
        assertEquals(
                List.of("7 0.9", "9 0.3"),
                process(page, Instant.parse("2024-03-16T00:00:00Z"), Extractors.standard()).findings().stream()
                        .map(finding -> ((CaseCount) finding.fact()).value() + " " + finding.confidence())
                        .toList());
    }

    private static ReadDocument process(String html) {
        return process(html, Instant.EPOCH, new Extractors(List.of()));
    }

    private static ReadDocument process(String html, Instant fetched, Extractors extractors) {
        Due due = new Due(
                7,
                "kabar",
                "Kabar Contoh",
                "Kabar Contoh",
                "21.03",
                Medium.NEWS,
                Disclosure.PUBLIC,
                "https://kabar.example/hilang",
                "hilang.html",
                null,
                fetched,
                "0",
                html.length());
        return new DocumentProcessor(new OneDocument(html), new HtmlReader(), extractors).process(due);
    }
}
