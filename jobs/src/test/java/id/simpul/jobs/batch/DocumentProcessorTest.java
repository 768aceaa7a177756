package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.State;
import id.simpul.connectors.source.Disclosure;
import id.simpul.connectors.source.Medium;
import id.simpul.jobs.document.html.HtmlReader;
import id.simpul.jobs.extract.Extractors;
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

    private static ReadDocument process(String html) {
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
                Instant.EPOCH,
                "0",
                html.length());
        return new DocumentProcessor(new OneDocument(html), new HtmlReader(), new Extractors(List.of())).process(due);
    }
}
