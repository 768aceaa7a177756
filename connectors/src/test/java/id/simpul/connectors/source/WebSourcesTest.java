package id.simpul.connectors.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.connectors.source.WebConnector.ApiPaging;
import id.simpul.connectors.source.WebConnector.Feed;
import id.simpul.connectors.source.WebConnector.Format;
import id.simpul.connectors.source.WebConnector.HttpApi;
import id.simpul.connectors.source.WebConnector.Links;
import id.simpul.connectors.source.WebConnector.Pages;
import id.simpul.connectors.source.WebConnector.Paging;
import id.simpul.connectors.source.WebConnector.Sitemap;
import id.simpul.connectors.source.WebConnector.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebSourcesTest {

    private static final String HEAD = """
            id: kabar
            name: Kabar
            publisher: Kabar
            region: ID
            medium: news
            disclosure: public
            connector:
            """;

    @TempDir
    Path folder;

    @Test
    void listingPages() throws IOException {
        assertEquals(
                new Pages(
                        List.of("https://kabar.example/daerah", "https://kabar.example/indeks/{yyyy}/{MM}/{dd}"),
                        new Links(List.of("/berita/**"), List.of("/berita/foto/**")),
                        "main h2",
                        new Paging(null, "?page={n}", 2, 5),
                        ".halaman a",
                        Duration.ofDays(3),
                        LocalDate.of(2023, 1, 31)),
                read("""
                          pages:
                            start: ["https://kabar.example/daerah", "https://kabar.example/indeks/{yyyy}/{MM}/{dd}"]
                            links: ["/berita/**"]
                            exclude: ["/berita/foto/**"]
                            within: main h2
                            page: "?page={n}"
                            parts: .halaman a
                            recheck: 3d
                            since: "2023-01-31"
                        """));
    }

    @Test
    void feedsAndSitemaps() throws IOException {
        assertEquals(
                new Feed(List.of("https://kabar.example/rss"), Links.ALL, true, Duration.ofDays(7)),
                read("  feed: {url: [\"https://kabar.example/rss\"], take: entry}\n"));
        assertEquals(
                new Sitemap(List.of("https://kabar.example/sitemap.xml"), Links.ALL, null, Duration.ofDays(7)),
                read("  sitemap: {url: [\"https://kabar.example/sitemap.xml\"]}\n"));
    }

    @Test
    void endpoints() throws IOException {
        assertEquals(
                new HttpApi(
                        List.of("https://data.example/api?tahun=2024"),
                        Format.JSON,
                        "/data",
                        "/id",
                        null,
                        Map.of("title", "/judul", "text", "/isi"),
                        new ApiPaging("offset", 0, 100, null, 50),
                        new Token("DATA_TOKEN", "Authorization", "Bearer ")),
                read("""
                          http_api:
                            url: ["https://data.example/api?tahun=2024"]
                            items: /data
                            id: /id
                            fields: {title: /judul, text: /isi}
                            paging: {parameter: offset, from: 0, step: 100, most: 50}
                            token: {environment: DATA_TOKEN}
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start: ["ftp://kabar.example/"]       | 9 | 'ftp://kabar.example/' is no address
            start: ["https://u:p@kabar.example/"] | 9 | 'https://u:p@kabar.example/' is no address
            start: ["kabar.example"]              | 9 | 'kabar.example' is no address
            start: []                             | 9 | 'connector.pages.start' can't be this
            start: ["https://a.example"], since: kemarin             | 9 | 'kemarin' is no day
            start: ["https://a.example"], next: a, page: "?p={n}"    | 9 | 'next' and 'page' both say how a listing goes on
            start: ["https://a.example"], page: "?p=2"               | 9 | 'connector.pages.page' can't be '?p=2'
            start: ["https://a.example"], recheck: often             | 9 | 'connector.pages.recheck' can't be 'often'
            """)
    void aSlipIsToldWithItsLine(String settings, int line, String wrong) throws IOException {
        write("  pages:\n    {" + settings + "}\n");
        List<Problem> problems = Sources.in(folder).problems();
        assertEquals(
                List.of(line + " " + wrong),
                problems.stream().map(p -> p.line() + " " + p.wrong()).toList());
    }

    private Connector read(String connector) throws IOException {
        write(connector);
        Sources sources = Sources.in(folder);
        assertEquals(List.of(), sources.problems());
        return sources.all().get(0).connector();
    }

    private void write(String connector) throws IOException {
        Files.writeString(folder.resolve("a.yml"), HEAD + connector);
    }
}
