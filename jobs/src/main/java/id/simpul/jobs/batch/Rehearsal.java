package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.DueRange;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Progress.Step;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.FactDifference;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.jobs.warehouse.QualityGate;
import id.simpul.jobs.warehouse.ReadAgain;
import id.simpul.jobs.warehouse.Reconciliation;
import id.simpul.jobs.warehouse.SourceYield;
import id.simpul.jobs.warehouse.StatementWriter;
import id.simpul.jobs.warehouse.Syndication;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A night, or a part of it, that is taken back: all of it is done on a {@link TrialDatabase}. So what it tells is what would
 * happen. Persons' decisions wait for its end.
 */
public final class Rehearsal {

    private static final int PAGE = 100;
    private static final int BLOCKS = 200;

    /**
     * What would happen.
     *
     * @param documents read
     * @param changed of a reprocessing: those that say something else than before
     * @param refused of a reprocessing: documents that speak and can't be read today, each with the code of the reason
     * @param facts what would be held otherwise
     * @param findings what would break a rule of the quality gate, first what would stop the publication
     */
    public record Outcome(
            long documents, long changed, List<String> refused, FactDifference facts, List<QualityFinding> findings) {

        public Outcome {
            refused = List.copyOf(refused);
            findings = List.copyOf(findings);
        }
    }

    private final TrialDatabase database;
    private final TransactionTemplate transaction;
    private final LandingZone landing;
    private final Reader readers;
    private final DocumentProcessor processor;
    private final Collector collector;
    private final Progress progress;
    private final Clock clock;
    private final int threads;

    /** @param landing on the same trial */
    public Rehearsal(
            TrialDatabase database,
            LandingZone landing,
            Reader readers,
            Extractors extractors,
            Collector collector,
            Progress progress,
            Clock clock,
            int threads) {
        this.database = database;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.landing = landing;
        this.readers = readers;
        this.processor = new DocumentProcessor(landing, readers, extractors);
        this.collector = collector;
        this.progress = progress;
        this.clock = clock;
        this.threads = threads;
    }

    /**
     * Tells what would change. The caller holds the run lock.
     *
     * @param runId by which the trial's rows name the run
     * @param limit facts told one by one
     */
    public Outcome rehearse(long runId, Part part, int limit) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            FactDifference.Before before = FactDifference.remember(database);
            if (part == Part.ALL || part == Part.COLLECT) {
                progress.begin(Step.COLLECT, 0);
                collector.collect(runId, progress);
                progress.end(Step.COLLECT);
            }
            RereadWriter again = new RereadWriter(database, landing, new StatementWriter(clock), runId, progress);
            long documents = switch (part) {
                case ALL, PROCESS -> readDue(runId, workers);
                case REPROCESS -> readAgain(again, workers);
                case COLLECT -> 0;
            };
            reconcile();
            progress.begin(Step.CHECK, 0);
            List<SourceYield> yields = part == Part.ALL ? collector.yields(runId) : List.of();
            List<QualityFinding> findings = new QualityGate(database).check(runId, yields);
            progress.end(Step.CHECK);
            return new Outcome(documents, again.changed(), again.refused(), before.difference(limit), findings);
        } finally {
            workers.shutdownNow();
        }
    }

    private long readDue(long runId, ExecutorService workers) {
        for (UnreadableException.Reason reason : readers.mended()) {
            landing.readAgain(runId, reason.name().toLowerCase(Locale.ROOT));
        }
        DocumentWriter writer = new DocumentWriter(database, landing, new StatementWriter(clock), runId, progress);
        progress.begin(
                Step.READ, landing.due(1).stream().mapToLong(DueRange::count).sum());
        long documents = 0;
        List<Due> page = landing.due(0, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            Chunk<ReadDocument> read = new Chunk<>(read(page, workers));
            transaction.executeWithoutResult(status -> writer.write(read));
            documents += page.size();
            page = landing.due(page.get(page.size() - 1).documentId(), Long.MAX_VALUE, PAGE);
        }
        progress.end(Step.READ);
        return documents;
    }

    private long readAgain(RereadWriter writer, ExecutorService workers) {
        ReadAgain asked = new ReadAgain(database);
        long documents = asked.ask();
        progress.begin(Step.READ, documents);
        List<Long> page = asked.between(0, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            Chunk<ReadDocument> read = new Chunk<>(read(landing.stored(page), workers));
            transaction.executeWithoutResult(status -> writer.write(read));
            page.forEach(asked::done);
            page = asked.between(page.get(page.size() - 1), Long.MAX_VALUE, PAGE);
        }
        progress.end(Step.READ);
        return documents;
    }

    private void reconcile() {
        Reconciliation reconciliation = new Reconciliation(database, clock);
        Syndication syndication = new Syndication(database);
        reconciliation.retire();
        progress.begin(Step.GROUP, syndication.pendingCount());
        syndication.run(PAGE);
        progress.end(Step.GROUP);
        progress.begin(Step.RECONCILE, reconciliation.pendingCount());
        reconciliation.run(BLOCKS);
        progress.end(Step.RECONCILE);
    }

    private List<ReadDocument> read(List<Due> page, ExecutorService workers) {
        List<Future<ReadDocument>> reading = new ArrayList<>();
        for (Due due : page) {
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
