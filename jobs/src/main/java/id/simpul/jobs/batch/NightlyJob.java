package id.simpul.jobs.batch;

import id.simpul.connectors.landing.LandingZone;
import id.simpul.jobs.batch.Progress.Step;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.Assertions;
import id.simpul.jobs.warehouse.Editions;
import id.simpul.jobs.warehouse.FactTally;
import id.simpul.jobs.warehouse.Reconciliation;
import id.simpul.jobs.warehouse.StatementWriter;
import id.simpul.jobs.warehouse.Syndication;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * One night: collect, read and extract, group copies, reconcile, check, publish. An instance of the job a run; what an earlier one left
 * undone is still due and is done by this one.
 */
public final class NightlyJob {

    private static final String NAME = "nightly";

    /** Blocks of facts worked out in one transaction. */
    private static final int BLOCKS = 200;

    /** Documents compared with older ones in one transaction. */
    private static final int DOCUMENTS = 100;

    /** How the job ended. */
    public enum End {
        DONE,
        STOPPED,
        GATE,
        FAILED
    }

    /**
     * @param facts what the published edition has new; nothing where none was published
     * @param breaches facts that break an assertion; nothing was published where there is one
     * @param problem why it failed, or null
     */
    public record Result(
            End end,
            FactTally facts,
            List<Assertions.Breach> breaches,
            @Nullable Throwable problem) {}

    private final DataSource database;
    private final LandingZone landing;
    private final Reader readers;
    private final Extractors extractors;
    private final Collector collector;
    private final Progress progress;
    private final Clock clock;
    private final int threads;
    private final Stopping stopping = new Stopping();
    private volatile List<Assertions.Breach> breaches = List.of();
    private volatile FactTally facts = FactTally.NOTHING;

    /**
     * @param database with at least {@code 2 * threads + 3} connections at once
     * @param threads documents read at a time
     */
    public NightlyJob(
            DataSource database,
            LandingZone landing,
            Reader readers,
            Extractors extractors,
            Collector collector,
            Progress progress,
            Clock clock,
            int threads) {
        this.database = database;
        this.landing = landing;
        this.readers = readers;
        this.extractors = extractors;
        this.collector = collector;
        this.progress = progress;
        this.clock = clock;
        this.threads = threads;
    }

    /** Runs the job in this thread. The caller holds the run lock. */
    public Result run(long runId) {
        Batch batch = new Batch(database);
        batch.recover(NAME);
        JobExecution execution = batch.run(
                job(batch, runId),
                new JobParametersBuilder().addLong("run", runId).toJobParameters());
        return result(execution);
    }

    /** Asks the job to end soon; what is not done stays due. From any thread. */
    public void stop() {
        stopping.ask();
    }

    private Job job(Batch batch, long runId) {
        Tasklets tasklets = new Tasklets(batch, stopping);
        Reconciliation reconciliation = new Reconciliation(database, clock);
        Syndication syndication = new Syndication(database);
        ReadStep read = new ReadStep(
                batch,
                landing,
                new DocumentProcessor(landing, readers, extractors),
                new DocumentWriter(database, landing, new StatementWriter(clock), runId, progress),
                threads,
                stopping);
        return new JobBuilder(NAME, batch.repository())
                .start(tasklets.step("collect", () -> collect(runId)))
                .next(tasklets.step("count due", () -> countDue(runId)))
                .next(read.step())
                .next(tasklets.step("begin group", () -> beginGroup(reconciliation, syndication)))
                .next(tasklets.step("group", () -> group(syndication)))
                .next(tasklets.step("begin reconcile", () -> beginReconcile(reconciliation)))
                .next(tasklets.step("reconcile", () -> reconcile(reconciliation)))
                .next(tasklets.step("check", this::check))
                .next(tasklets.step("publish", () -> publish(runId)))
                .build();
    }

    private boolean collect(long runId) {
        progress.begin(Step.COLLECT, 0);
        collector.collect(runId, progress);
        progress.end(Step.COLLECT);
        return false;
    }

    private boolean countDue(long runId) {
        for (UnreadableException.Reason reason : readers.mended()) {
            landing.readAgain(runId, reason.name().toLowerCase(Locale.ROOT));
        }
        progress.begin(
                Step.READ,
                landing.due(1).stream().mapToLong(range -> range.count()).sum());
        return false;
    }

    private boolean beginGroup(Reconciliation reconciliation, Syndication syndication) {
        progress.end(Step.READ);
        reconciliation.retire();
        progress.begin(Step.GROUP, syndication.pendingCount());
        return false;
    }

    private boolean group(Syndication syndication) {
        int done = syndication.next(DOCUMENTS);
        progress.advance(done);
        return done > 0;
    }

    private boolean beginReconcile(Reconciliation reconciliation) {
        progress.end(Step.GROUP);
        progress.begin(Step.RECONCILE, reconciliation.pendingCount());
        return false;
    }

    private boolean reconcile(Reconciliation reconciliation) {
        long waiting = reconciliation.pendingCount();
        if (waiting == 0) {
            progress.end(Step.RECONCILE);
            return false;
        }
        reconciliation.next(BLOCKS);
        progress.advance(Math.min(waiting, BLOCKS));
        return true;
    }

    private boolean check() {
        progress.begin(Step.CHECK, 0);
        breaches = new Assertions(database).breaches();
        progress.end(Step.CHECK);
        if (!breaches.isEmpty()) {
            throw new GateException();
        }
        return false;
    }

    private boolean publish(long runId) {
        progress.begin(Step.PUBLISH, 0);
        Editions editions = new Editions(database, clock);
        FactTally news = editions.unpublished();
        editions.publish(runId);
        facts = news;
        progress.end(Step.PUBLISH);
        return false;
    }

    private Result result(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new Result(End.DONE, facts, List.of(), null);
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new Result(End.STOPPED, FactTally.NOTHING, List.of(), null);
        }
        if (!breaches.isEmpty()) {
            return new Result(End.GATE, FactTally.NOTHING, breaches, null);
        }
        List<Throwable> problems = execution.getAllFailureExceptions();
        return new Result(End.FAILED, FactTally.NOTHING, List.of(), problems.isEmpty() ? null : problems.get(0));
    }

    /** Ends the job before it publishes. */
    private static final class GateException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private GateException() {
            super("facts break an assertion; the last edition stands");
        }
    }
}
