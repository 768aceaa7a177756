package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an article goes on, as portals cut it into pages. */
class FollowingPagesTest {

    private static final String OWN = "https://kabar.example/daerah/d-4411/satgas-mendata-korban-di-pulau";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<div class=paging>Halaman: <b>1</b> <a href='?page=2'>2</a> <a href='?page=3'>3</a> <a href='?page=2'>Selanjutnya</a></div> | ?page=2 ?page=3",
                "<div>Halaman <a class=active href='?page=1'>1</a> <a href='?page=2'>2</a></div> | ?page=2",
                "<ul><li class=current><a href='OWN'>1</a></li><li><a href='OWN/2'>2</a></li><li><a href='OWN/3'>3</a></li></ul> | /2 /3",
                "<p>Pages: 1 <a href='OWN/2/'>2</a></p> | /2/",
                "<a href='OWN?page=2'>Halaman Selanjutnya</a> | ?page=2",
                "<a href='OWN?page=2'>Selanjutnya »</a> | ?page=2",
                "<div>1 <a href='?page=2'>2</a> <a href='?page=all'>Tampilkan Semua</a></div> | ?page=all",
                "<a href='OWN?single=1'>Lihat Semua</a> <a href='OWN/2'>2</a> | ?single=1",
                "<a href='OWN?halaman=2&utm_source=x'>2</a> | ?halaman=2&utm_source=x",
                "<div><a href='OWN'>1</a> 2 <a href='?page=3'>3</a></div> | ?page=3",
                "<link rel=next href='OWN/2/'> | /2/",
            })
    void theAddressesOfAnArticlesNextPagesAreKept(String links, String expected) throws IOException {
        assertEquals(
                List.of(expected.split(" ")).stream().map(OWN::concat).toList(),
                read(OWN, links.replace("OWN", OWN)).continuesAt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://kabar.example/daerah/d-4412/bupati-membuka-rumah-aman'>Selanjutnya</a>",
                "<a href='https://kabar.example/daerah?page=2'>2</a>",
                "<a href='https://kabar.example/tag/satgas-korban/page/2'>2</a>",
                "<div class=comments><a href='?page=2'>2</a></div>",
                "<a href='?page=2#comments'>2</a>",
                "<a href='OWN/comment-page-2/'>2</a>",
                "<a href='OWN'>1</a> <a href='?page=2'>2</a> 3",
                "<a href='?page=2'>2</a> <a href='?page=3'>3</a> ... <a href='?page=48'>48</a>",
                "<a href='?page=2'>Unduh lampiran</a>",
                "<a href='javascript:page(2)'>2</a> <a href='#page2'>2</a> <a href='http://[page=2'>2</a>",
                "<link rel=next href='https://kabar.example/daerah/d-4412/bupati-membuka-rumah-aman'>",
            })
    void otherLinksAreNone(String links) throws IOException {
        assertEquals(List.of(), read(OWN, links.replace("OWN", OWN)).continuesAt());
    }

    @Test
    void theLastPageAndTheWholeArticleGoOnNowhere() throws IOException {
        String links = "<a href='" + OWN + "'>1</a> <a href='?page=2'>2</a> <a href='?page=3'>3</a>";
        assertEquals(List.of(), read(OWN + "?page=3", links).continuesAt());
        assertEquals(List.of(OWN + "?page=3"), read(OWN + "?page=2", links).continuesAt());
        assertEquals(List.of(), read(OWN + "?page=all", links).continuesAt());
    }

    @ParameterizedTest
    @CsvSource({
        "https://kabar.example/berita/45, https://kabar.example/berita/46",
        "https://kabar.example/?p=12, https://kabar.example/?p=13",
        "https://kabar.example/baca.php?id=12, https://kabar.example/baca.php?id=13",
    })
    void theNumberOfAStoryIsNoPage(String own, String other) throws IOException {
        assertEquals(
                List.of(), read(own, "<a href='" + other + "'>Selanjutnya</a>").continuesAt());
    }

    @Test
    void aListThatIsReadAsAPageHasNoOther() throws IOException {
        String list = page(OWN, "<a href='?page=2'>2</a>").replaceAll("<meta property=og:type[^>]*>", "");
        assertEquals(List.of(), Texts.read(new HtmlReader(), "a.html", list).continuesAt());
    }

    @Test
    void theLineOfPagesIsNoText() throws IOException {
        String line = "<div>Halaman 1 <a href='?page=2'>2</a> <a href='?page=3'>3</a> <a href='?page=2'>Selanjutnya</a>"
                + " <a href='?page=all'>Tampilkan Semua</a></div><p>Pages: 1 <a href='?page=2'>2</a></p>";
        Document document = read(OWN, line);
        assertEquals(read(OWN, "").text(), document.text());
    }

    private static Document read(String own, String links) throws IOException {
        return Texts.read(new HtmlReader(), "a.html", page(own, links));
    }

    private static String page(String own, String links) {
        return "<html><head><meta property=og:type content=article><link rel=canonical href='" + own
                + "'></head><body><h1>Satgas mendata korban di pulau terluar</h1><article>"
                + IntStream.range(1, 9)
                        .mapToObj(i -> "<p>Camat menyebut pendampingan korban di desa nomor " + i
                                + " berjalan sejak awal tahun bersama kader.</p>")
                        .collect(Collectors.joining())
                + links + "</article></body></html>";
    }
}
