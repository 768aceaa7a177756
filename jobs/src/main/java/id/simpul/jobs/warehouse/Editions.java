package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.FactTally.Changes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;

/** The published editions. Researchers see the last one, and see it change from one moment to the next. */
public final class Editions {

    private static final OffsetDateTime NEVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Editions(DataSource database, Clock clock) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
    }

    /** The edition that researchers see, or empty before the first one. */
    public Optional<Edition> current() {
        return jdbc.query("""
                        select edition_id, run_id, published_at, as_of, tally from warehouse.edition
                        order by edition_id desc limit 1
                        """, (row, n) -> edition(row)).stream().findFirst();
    }

    /**
     * Shows researchers what is held now. Where nothing changed since the last edition, that one stays and no row is
     * written: so a run that was killed after publishing may publish again.
     *
     * @return the edition that researchers see from now on
     */
    public Edition publish(long runId) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.execute(RecordedTime.LOCK);
            Optional<Edition> last = current();
            OffsetDateTime before =
                    last.map(edition -> edition.asOf().atOffset(ZoneOffset.UTC)).orElse(NEVER);
            OffsetDateTime latest = latestChange();
            return last.filter(edition -> latest == null || !latest.isAfter(before))
                    .orElseGet(() -> insert(runId, before, latest));
        }));
    }

    /**
     * Shows the last edition's facts without some, whatever else is held now and waits to be published. As of the moment after
     * that edition, before anything that was recorded since: the caller closes there what is to go. Shown from now on, so that
     * moments until now go on showing the last edition. Within the caller's transaction.
     *
     * @param gone facts of each kind that go
     */
    void retract(long runId, OffsetDateTime asOf, FactTally gone) {
        insert(runId, asOf, now(), gone);
    }

    /** What changed since the last edition, not published yet. */
    public FactTally unpublished() {
        return tally(current()
                .map(edition -> edition.asOf().atOffset(ZoneOffset.UTC))
                .orElse(NEVER));
    }

    private Edition insert(long runId, OffsetDateTime before, @Nullable OffsetDateTime latest) {
        OffsetDateTime now = now();
        OffsetDateTime asOf = RecordedTime.latest(Stream.of(now, latest == null ? now : latest, before));
        return insert(runId, asOf, asOf, tally(before));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** @param moment from which it is shown, if not from the one before on: an edition never ends before it begins */
    private Edition insert(long runId, OffsetDateTime asOf, OffsetDateTime moment, FactTally tally) {
        jdbc.query("select warehouse.publish_grid(?)", row -> {}, asOf);
        jdbc.update("""
                insert into warehouse.edition (run_id, published_at, as_of, shown_from, tally, confidence)
                select ?, ?, ?, greatest(?, (select max(coalesce(shown_from, as_of)) + interval '1 microsecond'
                                             from warehouse.edition)),
                       ?::jsonb, value::numeric
                from warehouse.setting where name = 'research_confidence'
                """, runId, now(), asOf, moment, FactPayload.mapper().writeValueAsString(tally.kinds()));
        return current().orElseThrow();
    }

    private @Nullable OffsetDateTime latestChange() {
        return jdbc.queryForObject("""
                select greatest(
                    (select max(recorded_from) from warehouse.fact_case_count),
                    (select max(recorded_to) from warehouse.fact_case_count),
                    (select max(recorded_from) from warehouse.fact_regulation),
                    (select max(recorded_to) from warehouse.fact_regulation),
                    (select max(recorded_from) from warehouse.fact_meeting),
                    (select max(recorded_to) from warehouse.fact_meeting),
                    (select max(recorded_from) from warehouse.fact_initiative),
                    (select max(recorded_to) from warehouse.fact_initiative),
                    (select max(recorded_from) from warehouse.fact_support),
                    (select max(recorded_to) from warehouse.fact_support),
                    (select max(read_at) from evidence.reading),
                    (select max(superseded_at) from evidence.reading))
                """, OffsetDateTime.class);
    }

    private FactTally tally(OffsetDateTime since) {
        Map<String, Changes> kinds = new TreeMap<>();
        for (FactTable table : FactTable.all()) {
            Changes changes = Objects.requireNonNull(jdbc.queryForObject(
                    """
                    with touched as (
                        select fact_id,
                               bool_or(recorded_from <= ? and (recorded_to is null or recorded_to > ?)) as shown,
                               bool_or(recorded_to is null) as held
                        from %1$s
                        where fact_id in (select fact_id from %1$s where recorded_from > ? or recorded_to > ?)
                        group by fact_id)
                    select count(*) filter (where held and not shown),
                           count(*) filter (where held and shown),
                           count(*) filter (where shown and not held)
                    from touched
                    """.formatted(table.table()),
                    (row, n) -> new Changes(row.getLong(1), row.getLong(2), row.getLong(3)),
                    since,
                    since,
                    since,
                    since));
            if (!changes.equals(Changes.NONE)) {
                kinds.put(table.kind(), changes);
            }
        }
        return new FactTally(kinds);
    }

    private static Edition edition(ResultSet row) throws SQLException {
        Map<String, Changes> kinds =
                FactPayload.mapper().readValue(row.getString(5), new TypeReference<Map<String, Changes>>() {});
        return new Edition(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new FactTally(kinds));
    }
}
