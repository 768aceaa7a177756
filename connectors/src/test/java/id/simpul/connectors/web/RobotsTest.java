package id.simpul.connectors.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9309, section by section. */
class RobotsTest {

    /** Lines are parted by semicolons. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 2.2.1: the group that names the crawler, whatever the case; else that for all; else nothing is forbidden
            2.2.1 | User-agent: simpul; Disallow: /a                                                        | /a/1 | false
            2.2.1 | User-Agent: SIMPUL; Disallow: /a                                                        | /a/1 | false
            2.2.1 | user-agent: Simpul/2.0; disallow: /a                                                    | /a   | false
            2.2.1 | User-agent: simpulbot; Disallow: /a                                                     | /a   | true
            2.2.1 | User-agent: sim; Disallow: /a                                                           | /a   | true
            2.2.1 | User-agent: lain; Disallow: /                                                           | /a   | true
            2.2.1 | User-agent: *; Disallow: /; User-agent: simpul; Allow: /                                | /a   | true
            2.2.1 | User-agent: simpul; Disallow: /a; User-agent: *; Disallow: /                            | /b   | true
            2.2.1 | User-agent: simpul; Disallow:; User-agent: *; Disallow: /                               | /b   | true
            # groups of the same crawler are one
            2.2.1 | User-agent: simpul; Disallow: /a; User-agent: x; Disallow: /b; User-agent: simpul; Disallow: /c | /c | false
            2.2.1 | User-agent: simpul; Disallow: /a; User-agent: x; Disallow: /b; User-agent: simpul; Disallow: /c | /a | false
            2.2.1 | User-agent: simpul; Disallow: /a; User-agent: x; Disallow: /b; User-agent: simpul; Disallow: /c | /b | true
            2.2.1 | User-agent: *; Disallow: /a; User-agent: x; Disallow: /b; User-agent: *; Disallow: /c   | /c   | false
            # several crawlers of one group
            2.2.1 | User-agent: x; User-agent: simpul; User-agent: y; Disallow: /a                          | /a   | false
            2.2.1 | User-agent: x; User-agent: *; Disallow: /a                                              | /a   | false
            # rules before any group are nobody's
            2.2.1 | Disallow: /; User-agent: lain; Disallow: /b                                             | /a   | true
            # 2.2.2: the longest match decides, the one that allows of two as long
            2.2.2 | User-agent: *; Disallow: /a; Allow: /a/b                                                | /a/b/c | true
            2.2.2 | User-agent: *; Allow: /a/b; Disallow: /a                                                | /a/c | false
            2.2.2 | User-agent: *; Disallow: /a/b/; Allow: /a                                               | /a/b/c | false
            2.2.2 | User-agent: *; Disallow: /a; Allow: /a                                                  | /a   | true
            2.2.2 | User-agent: *; Allow: /a; Disallow: /a                                                  | /a   | true
            2.2.2 | User-agent: *; Disallow: /                                                              | /    | false
            2.2.2 | User-agent: *; Disallow: /                                                              | /robots.txt | true
            2.2.2 | User-agent: *; Disallow: /A                                                             | /a   | true
            2.2.2 | User-agent: *; Disallow: /a?x=1                                                         | /a?x=1&y=2 | false
            2.2.2 | User-agent: *; Disallow: /a?x=1                                                         | /a?y=2 | true
            2.2.2 | User-agent: *; Disallow: a                                                              | /a   | true
            # escaped and unescaped are the same
            2.2.2 | User-agent: *; Disallow: /foo/bar?baz=https://foo.bar                                   | /foo/bar?baz=https://foo.bar | false
            2.2.2 | User-agent: *; Disallow: /foo/bar/ツ                                                     | /foo/bar/%E3%83%84 | false
            2.2.2 | User-agent: *; Disallow: /foo/bar/%E3%83%84                                             | /foo/bar/ツ | false
            2.2.2 | User-agent: *; Disallow: /foo/bar/%62%61%7A                                             | /foo/bar/baz | false
            2.2.2 | User-agent: *; Disallow: /a%2Fb                                                         | /a/b | true
            2.2.2 | User-agent: *; Disallow: /a b                                                           | /a%20b | false
            # 2.2.3: comment, end, any
            2.2.3 | User-agent: * # semua; Disallow: /a # rahasia                                           | /a   | false
            2.2.3 | # User-agent: *; Disallow: /a                                                           | /a   | true
            2.2.3 | User-agent: *; Disallow: /*.php$                                                        | /a.php | false
            2.2.3 | User-agent: *; Disallow: /*.php$                                                        | /a.php?x=1 | true
            2.2.3 | User-agent: *; Disallow: /*.php$                                                        | /a.php/b.php | false
            2.2.3 | User-agent: *; Disallow: /a*c*e                                                         | /abcde/f | false
            2.2.3 | User-agent: *; Disallow: /a*c*e                                                         | /abde | true
            2.2.3 | User-agent: *; Disallow: *secret                                                        | /x/secret/y | false
            2.2.3 | User-agent: *; Disallow: /a**b                                                          | /axb | false
            2.2.3 | User-agent: *; Disallow: /a$                                                            | /a   | false
            2.2.3 | User-agent: *; Disallow: /a$                                                            | /ab  | true
            2.2.3 | User-agent: *; Disallow: /ab*b$                                                         | /ab  | true
            2.2.3 | User-agent: *; Disallow: /path/file-with-a-%2A.html                                     | /path/file-with-a-*.html | false
            2.2.3 | User-agent: *; Disallow: /path/file-with-a-%2A.html                                     | /path/file-with-a-x.html | true
            2.2.3 | User-agent: *; Disallow: /path/foo-%24                                                  | /path/foo-$ | false
            # 2.2.4: other records end no group
            2.2.4 | User-agent: simpul; Sitemap: https://x.example/s.xml; User-agent: y; Disallow: /a       | /a   | false
            2.2.4 | User-agent: *; Host: x.example; Disallow: /a                                            | /a   | false
            2.2.4 | User-agent: *; Crawl-delay: 2; Disallow: /a                                             | /a   | false
            # what is no line of it is passed over
            2.2   | <html>; User-agent: *; Disallow /x; Disallow: /a                                        | /a   | false
            2.2   | <html>; User-agent: *; Disallow /x; Disallow: /a                                        | /x   | true
            2.2   | User-agent:*;Disallow:/a                                                                | /a   | false
            """)
    void rules(String section, String lines, String target, boolean allowed) {
        String file = lines.replaceAll(";\\s*", "\n");
        WebAddress address = WebAddress.parse("https://situs.example" + target).orElseThrow();
        assertEquals(allowed, robots(file).allow(address.target()));
    }

    @Test
    void aByteOrderMarkAndAnyLineEndWillDo() {
        assertFalse(robots("\uFEFFUser-agent: *\r\nDisallow: /a\r\n").allow("/a"));
        assertFalse(robots("User-agent: *\rDisallow: /a\r").allow("/a"));
    }

    @Test
    void emptyFilesForbidNothing() {
        assertTrue(robots("").allow("/a"));
        assertTrue(robots("User-agent: *\n").allow("/a"));
    }

    /** 2.5: at least 500 KiB count. */
    @Test
    void longFilesAreReadToTheirLimit() {
        String filler = "# komentar yang panjang sekali, hanya untuk mengisi tempat\n";
        String half = filler.repeat(500 * 1024 / filler.length() - 2);
        assertFalse(robots("User-agent: *\n" + half + "Disallow: /a\n").allow("/a"));
        assertTrue(robots("User-agent: *\n" + half + half + "Disallow: /a\n").allow("/a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            User-agent: *; Crawl-delay: 10                                          | PT10S
            User-agent: *; Crawl-delay: 0.5                                         | PT0.5S
            User-agent: *; Crawl-delay: 2.5s                                        | PT2.5S
            User-agent: *; Crawl-delay: 10; User-agent: simpul; Disallow: /a        | -
            User-agent: *; Crawl-delay: 10; User-agent: simpul; Crawl-delay: 4      | PT4S
            User-agent: simpul; Crawl-delay: 4; User-agent: simpul; Crawl-delay: 6  | PT6S
            User-agent: *; Crawl-delay: soon                                        | -
            User-agent: x; Crawl-delay: 4                                           | -
            Crawl-delay: 4                                                          | -
            """)
    void theDelayIsThatOfTheCrawlersOwnGroups(String lines, @Nullable Duration delay) {
        assertEquals(delay, robots(lines.replaceAll(";\\s*", "\n")).delay());
    }

    /** A pattern of many stars costs no more than its length for each of a text's. */
    @Test
    void hostilePatternsCostNothing() {
        String stars = "User-agent: *\nDisallow: /" + "*a".repeat(2000) + "$\n";
        Robots robots = robots(stars.repeat(20));
        long begin = System.nanoTime();
        assertTrue(robots.allow("/" + "a".repeat(1999)));
        assertTrue(System.nanoTime() - begin < 2_000_000_000L);
    }

    private static Robots robots(String file) {
        return Robots.parse(file.getBytes(StandardCharsets.UTF_8), "Simpul");
    }
}
