package id.simpul.connectors.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            http://Kabar.Example                        | http://kabar.example/
            HTTPS://kabar.example:443/a                 | https://kabar.example/a
            http://kabar.example:8080                   | http://kabar.example:8080/
            https://kabar.example?x=1                   | https://kabar.example/?x=1
            https://kabar.example/a/../b/./c            | https://kabar.example/b/c
            https://kabar.example/../../a               | https://kabar.example/a
            https://kabar.example/a b?c d#e             | https://kabar.example/a%20b?c%20d
            https://kabar.example/%7euser/%e2%80%93     | https://kabar.example/~user/%E2%80%93
            https://kabar.example/100%                  | https://kabar.example/100%25
            https://kabar.example\\berita\\1            | https://kabar.example/berita/1
            https://kabár.example/                      | https://xn--kabr-7na.example/
            https://kabar.example./a                    | https://kabar.example/a
            http://8.8.8.8/                             | http://8.8.8.8/
            http://[2606:4700::1111]/                   | http://[2606:4700::1111]/
            https://a:b@kabar.example/                  | -
            https://@kabar.example/                     | -
            ftp://kabar.example/                        | -
            javascript:alert(1)                         | -
            mailto:a@kabar.example                      | -
            http://127.1/                               | -
            http://0x7f.0.0.1/                          | -
            http://2130706433/                          | -
            http://010.0.0.1/                           | -
            http://a..b/                                | -
            http://-a.example/                          | -
            http://a.example:99999/                     | -
            http://a.example:8x/                        | -
            kabar.example/a                             | -
            ''                                          | -
            """)
    void parsed(String text, @Nullable String address) {
        assertEquals(Optional.ofNullable(address), WebAddress.parse(text).map(WebAddress::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2             | https://kabar.example/berita/2
            ./2?x         | https://kabar.example/berita/2?x
            ../daerah     | https://kabar.example/daerah
            /x            | https://kabar.example/x
            //m.example/x | https://m.example/x
            ?page=2       | https://kabar.example/berita/1?page=2
            #komentar     | https://kabar.example/berita/1?a=b
            http://x.test | http://x.test/
            a:b           | -
            tel:+62       | -
            """)
    void resolved(String link, @Nullable String address) {
        WebAddress base = WebAddress.parse("https://kabar.example/berita/1?a=b").orElseThrow();
        assertEquals(Optional.ofNullable(address), base.resolve(link).map(WebAddress::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kabar.example/a, http://www.kabar.example/a/",
        "https://kabar.example/a, https://m.kabar.example/a?utm_source=wa&utm_medium=x",
        "https://kabar.example/a, https://amp.kabar.example/a",
        "https://kabar.example/a, https://kabar.example/amp/a",
        "https://kabar.example/a, https://kabar.example/a/amp/",
        "https://kabar.example/a, https://kabar.example/a?amp=1",
        "https://kabar.example/a.html, https://kabar.example/a.amp.html?m=1",
        "https://kabar.example/a?id=1&p=2, https://kabar.example/a?p=2&id=1&fbclid=x",
    })
    void twinsAreOneStory(String one, String other) {
        assertEquals(key(one), key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kabar.example/a, https://kabar.example/b",
        "https://kabar.example/a?id=1, https://kabar.example/a?id=2",
        "https://kabar.example/a, https://kabar.example/a?page=2",
        "https://kabar.example/a, https://batam.kabar.example/a",
        "https://kabar.example/a, https://kabar.example:8443/a",
        "https://kabar.example/amplop, https://kabar.example/lop",
        "https://kabar.example/kamp/a, https://kabar.example/ka",
        "https://m.id/a, https://id/a",
    })
    void othersAreNot(String one, String other) {
        assertNotEquals(key(one), key(other));
    }

    private static String key(String address) {
        return Story.key(WebAddress.parse(address).orElseThrow());
    }
}
