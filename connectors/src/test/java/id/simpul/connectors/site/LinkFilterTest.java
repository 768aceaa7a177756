package id.simpul.connectors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.connectors.source.WebConnector.Links;
import id.simpul.connectors.web.WebAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFilterTest {

    private static final List<WebAddress> STARTS =
            List.of(WebAddress.parse("https://www.kabar.example/daerah").orElseThrow());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /berita/*             | https://kabar.example/berita/1           | true
            /berita/*             | https://m.kabar.example/berita/1         | true
            /berita/*             | https://kabar.example/berita/1?x=2       | true
            /berita/*             | https://kabar.example/berita/1/2         | false
            /berita/**            | https://kabar.example/berita/1/2         | true
            /berita/**            | https://lain.example/berita/1            | false
            /berita/**            | https://kabar.example/berita/1.jpg       | false
            https://*.lain.example/** | https://a.lain.example/b             | true
            /{berita,kabar}/[0-9]* | https://kabar.example/kabar/1-x         | true
            /{berita,kabar}/[0-9]* | https://kabar.example/kabar/x           | false
            /[!0-9]*              | https://kabar.example/1                  | false
            /baca.php?id=*        | https://kabar.example/baca.php?id=7      | true
            /baca.php?id=*        | https://kabar.example/bacaXphp?id=7      | false
            /baca.php             | https://kabar.example/baca.php?id=7      | true
            /a(b)+[               | https://kabar.example/a(b)+%5B           | false
            """)
    void globs(String glob, String address, boolean wanted) {
        LinkFilter filter = new LinkFilter(new Links(List.of(glob), List.of()), STARTS);
        assertEquals(wanted, filter.wanted(WebAddress.parse(address).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kabar.example/apa-saja, true",
        "https://kabar.example/foto/1, false",
        "https://lain.example/apa-saja, false"
    })
    void withoutGlobsAllOfTheOwnHostsButWhatIsExcluded(String address, boolean wanted) {
        LinkFilter filter = new LinkFilter(new Links(List.of(), List.of("/foto/**")), STARTS);
        assertEquals(wanted, filter.wanted(WebAddress.parse(address).orElseThrow()));
    }
}
