package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.DueRange;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.Reconciliation;
import id.simpul.jobs.warehouse.StatementWriter;
import id.simpul.jobs.warehouse.Syndication;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** What nights do with documents, by the same steps, without checking and publishing: that costs more than all the rest. */
final class Loads {

    private static final int CHUNK = 100;

    private final DataSource database;
    private final LandingZone landing;
    private final DocumentProcessor processor;
    private final int workers;
    private long run;

    /** @param before the number of the run before the first one */
    Loads(DataSource database, Reader readers, Extractors extractors, int workers, long before) {
        this.database = database;
        this.workers = workers;
        run = before;
        landing = new PostgresLandingZone(database, Clock.systemUTC());
        processor = new DocumentProcessor(landing, readers, extractors);
        Nights.sources(database);
    }

    void run(Collection<String> names, Map<String, byte[]> documents) {
        run++;
        names.forEach(name -> landing.land(Nights.arrival(run, name, Objects.requireNonNull(documents.get(name)))));
        read();
        Reconciliation reconciliation = new Reconciliation(database, Clock.systemUTC());
        reconciliation.retire();
        new Syndication(database).run(CHUNK);
        reconciliation.run(CHUNK);
    }

    private void read() {
        Batch batch = new Batch(database);
        Documents due = new Documents() {
            @Override
            public List<DueRange> ranges(int parts) {
                return landing.due(parts);
            }

            @Override
            public List<Due> between(long afterId, long throughId, int limit) {
                return landing.due(afterId, throughId, limit);
            }
        };
        DocumentWriter writer =
                new DocumentWriter(database, landing, new StatementWriter(Clock.systemUTC()), run, Nights.SILENT);
        BatchStatus status = batch.run(
                        new JobBuilder("load", batch.repository())
                                .start(new ReadStep(batch, due, processor, writer, workers, new Stopping()).step())
                                .build(),
                        new JobParametersBuilder().addLong("run", run).toJobParameters())
                .getStatus();
        assertEquals(BatchStatus.COMPLETED, status);
    }
}
