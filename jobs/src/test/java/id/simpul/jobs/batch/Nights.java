package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.extract.Extractors;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One warehouse, night by night, with a newspaper and an office as its sources. The labelled documents of offices are named
 * {@code ag…}.
 */
final class Nights {

    static final Progress SILENT = new Progress() {
        @Override
        public void begin(Step step, long total) {}

        @Override
        public void advance(long done) {}

        @Override
        public void end(Step step) {}
    };

    private static final Instant FIRST = Instant.parse("2026-01-05T20:00:00Z");

    private final DataSource database;
    private final Reader readers;
    private final Extractors extractors;
    private final int workers;
    private final LandingZone landing;
    private long night;

    /** @param before the number of the night before the first one */
    Nights(DataSource database, Reader readers, Extractors extractors, int workers, long before) {
        night = before;
        this.database = database;
        this.readers = readers;
        this.extractors = extractors;
        this.workers = workers;
        this.landing = new PostgresLandingZone(database, Clock.systemUTC());
        sources(database);
    }

    /** The newspaper and the office. */
    static void sources(DataSource database) {
        source(database, "kabar", "news");
        source(database, "dinas", "agency_report");
    }

    private static void source(DataSource database, String id, String medium) {
        new JdbcTemplate(database).update("""
                insert into landing.source (source_id, name, publisher, region_code, medium, disclosure, recorded_at)
                values (?, ?, ?, 'ID', ?, 'public', now())
                """, id, id, "Penerbit " + id, medium);
    }

    /** @return what the quality gate found, among others */
    NightlyJob.Result run(Collection<String> names, Map<String, byte[]> documents) {
        long run = ++night;
        Collector collector = (runId, progress) ->
                names.forEach(name -> landing.land(arrival(runId, name, Objects.requireNonNull(documents.get(name)))));
        NightlyJob.Result result = new NightlyJob(
                        database, landing, readers, extractors, collector, SILENT, Clock.systemUTC(), workers)
                .run(run);
        assertEquals(NightlyJob.End.DONE, result.end(), () -> result.problem() + " " + result.findings());
        return result;
    }

    static Arrival arrival(long run, String name, byte[] bytes) {
        return new Arrival(
                run,
                name.startsWith("ag") ? "dinas" : "kabar",
                name,
                name,
                null,
                FIRST,
                null,
                new Arrival.Payload.Bytes(bytes));
    }
}
