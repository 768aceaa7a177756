package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.FactVersions.Held;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The times that the warehouse writes into its history: the clock's, but never before what is written already, so that a
 * clock that was set back can't change what a past edition showed.
 */
final class RecordedTime {

    /** Held until the end of the transaction: one writer of history at a time. The number is "simpul" on a telephone. */
    static final String LOCK = "select pg_advisory_xact_lock(746785)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RecordedTime(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** After the last edition, with room between for editions that only take something back, see {@link Retraction}. */
    OffsetDateTime now() {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        OffsetDateTime edition = jdbc.queryForObject("select max(as_of) from warehouse.edition", OffsetDateTime.class);
        return edition == null ? now : latest(Stream.of(now, edition.plus(1, ChronoUnit.MILLIS)));
    }

    /** After the last edition and not before these facts' versions. */
    OffsetDateTime after(Collection<Held> facts) {
        Stream<@Nullable OffsetDateTime> known = facts.stream().map(Held::from);
        return latest(Stream.concat(Stream.of(now()), known.filter(Objects::nonNull)));
    }

    static OffsetDateTime latest(Stream<OffsetDateTime> times) {
        return times.max(Comparator.comparing(OffsetDateTime::toInstant)).orElseThrow();
    }
}
