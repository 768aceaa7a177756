package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.jobs.batch.Progress.Step;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.FactDifference;
import id.simpul.jobs.warehouse.ReadAgain;
import id.simpul.jobs.warehouse.Reconciliation;
import id.simpul.jobs.warehouse.StatementWriter;
import id.simpul.jobs.warehouse.Syndication;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A reprocessing that is taken back: all of it is done in one transaction, which ends in a rollback. So what it tells is what
 * would happen. Persons' decisions wait for its end.
 */
public final class Rehearsal {

    private static final int PAGE = 100;
    private static final int BLOCKS = 200;

    /**
     * What a reprocessing would do.
     *
     * @param documents read again
     * @param changed of these, those that say something else
     * @param refused documents that speak and can't be read today, each with the code of the reason
     */
    public record Outcome(long documents, long changed, List<String> refused, FactDifference facts) {}

    private final DataSource database;
    private final LandingZone landing;
    private final DocumentProcessor processor;
    private final Progress progress;
    private final Clock clock;
    private final int threads;

    /** @param database with at least {@code threads + 3} connections at once */
    public Rehearsal(
            DataSource database,
            LandingZone landing,
            Reader readers,
            Extractors extractors,
            Progress progress,
            Clock clock,
            int threads) {
        this.database = database;
        this.landing = landing;
        this.processor = new DocumentProcessor(landing, readers, extractors);
        this.progress = progress;
        this.clock = clock;
        this.threads = threads;
    }

    /**
     * Tells what would change and writes nothing. The caller holds the run lock.
     *
     * @param limit facts told one by one
     */
    public Outcome rehearse(int limit) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return Objects.requireNonNull(
                    new TransactionTemplate(new JdbcTransactionManager(database)).execute(status -> {
                        status.setRollbackOnly();
                        return rehearse(limit, workers);
                    }));
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome rehearse(int limit, ExecutorService workers) {
        FactDifference.Before before = FactDifference.remember(database);
        ReadAgain asked = new ReadAgain(database);
        long documents = asked.ask();
        RereadWriter writer = new RereadWriter(database, landing, new StatementWriter(clock), 0, progress);
        progress.begin(Step.READ, documents);
        List<Long> page = asked.between(0, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            writer.write(new Chunk<>(read(page, workers)));
            page.forEach(asked::done);
            page = asked.between(page.get(page.size() - 1), Long.MAX_VALUE, PAGE);
        }
        progress.end(Step.READ);
        Reconciliation reconciliation = new Reconciliation(database, clock);
        Syndication syndication = new Syndication(database);
        progress.begin(Step.GROUP, syndication.pendingCount());
        syndication.run(PAGE);
        progress.begin(Step.RECONCILE, reconciliation.pendingCount());
        reconciliation.run(BLOCKS);
        progress.end(Step.RECONCILE);
        return new Outcome(documents, writer.changed(), writer.refused(), before.difference(limit));
    }

    private List<ReadDocument> read(List<Long> page, ExecutorService workers) {
        List<Future<ReadDocument>> reading = new ArrayList<>();
        for (Due due : landing.stored(page)) {
            reading.add(workers.submit(() -> processor.process(due)));
        }
        List<ReadDocument> read = new ArrayList<>();
        try {
            for (Future<ReadDocument> one : reading) {
                read.add(one.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document can't be read", e);
        }
        return read;
    }
}
