package id.simpul.connectors.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a server asks to wait: the header Retry-After, RFC 9110, 10.2.3, in both of its forms. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    /** The three forms of RFC 9110, 5.6.7. */
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("EEE, dd MMM uuuu HH:mm:ss 'GMT'"),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1980)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            form("EEE MMM ppd HH:mm:ss uuuu"));

    private RetryAfter() {}

    /**
     * @param value of the header, or null
     * @param date of the answer by its server's clock, or null: a date counts from it, so that clocks need not agree
     * @param now by ours
     * @return empty where there is no such header or it makes no sense; never negative
     */
    static Optional<Duration> parse(@Nullable String value, @Nullable String date, Instant now) {
        if (value == null) {
            return Optional.empty();
        }
        String text = value.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        Optional<Instant> until = instant(text);
        Instant from = date == null ? now : instant(date.strip()).orElse(now);
        return until.map(then -> then.isBefore(from) ? Duration.ZERO : Duration.between(from, then));
    }

    static Optional<Instant> instant(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(ZonedDateTime.parse(text, form).toInstant());
            } catch (DateTimeException e) {
                // another of the three forms, or none
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
    }
}
