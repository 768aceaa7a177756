package id.simpul.connectors.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            120                            | -                             | PT2M
            0                              | -                             | PT0S
            ' 7 '                          | -                             | PT7S
            Sun, 22 Nov 2026 10:05:00 GMT  | -                             | PT5M
            Sunday, 22-Nov-26 10:05:00 GMT | -                             | PT5M
            Sun Nov 22 10:05:00 2026       | -                             | PT5M
            sun, 22 nov 2026 10:05:00 gmt  | -                             | PT5M
            # a server whose clock goes wrong means a span, not our instant
            Thu, 01 Jan 1970 00:10:00 GMT  | Thu, 01 Jan 1970 00:00:00 GMT | PT10M
            Sun, 22 Nov 2026 10:05:00 GMT  | kemarin                       | PT5M
            Sun, 22 Nov 2026 09:00:00 GMT  | -                             | PT0S
            -5                             | -                             | -
            soon                           | -                             | -
            1.5                            | -                             | -
            ''                             | -                             | -
            -                              | -                             | -
            """)
    void bothForms(@Nullable String value, @Nullable String date, @Nullable Duration wait) {
        assertEquals(Optional.ofNullable(wait), RetryAfter.parse(value, date, NOW));
    }
}
