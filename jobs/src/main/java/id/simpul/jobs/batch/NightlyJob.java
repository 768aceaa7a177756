package id.simpul.jobs.batch;

import id.simpul.connectors.landing.LandingZone;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.FactTally;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.jobs.warehouse.ReadAgain;
import id.simpul.jobs.warehouse.Reconciliation;
import id.simpul.jobs.warehouse.SourceYield;
import id.simpul.jobs.warehouse.StatementWriter;
import id.simpul.jobs.warehouse.Syndication;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemWriter;

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

    /** What of it is run. */
    public enum Part {
        /** All of the night. */
        ALL,
        /** Brings documents in and reads none. */
        COLLECT,
        /** Reads what is due, up to publishing, and asks no source. */
        PROCESS,
        /** Reads all stored documents again, up to publishing, and asks no source. */
        REPROCESS
    }

    /** How the job ended. */
    public enum End {
        DONE,
        STOPPED,
        GATE,
        FAILED
    }

    /**
     * @param facts what the published edition has new; nothing where none was published
     * @param findings what breaks a rule of the quality gate; nothing was published where one of them stops that
     * @param problem why it failed, or null
     * @param unreadable documents that spoke before and can't be read again, each with the code of the reason
     */
    public record Result(
            End end,
            FactTally facts,
            List<QualityFinding> findings,
            @Nullable Throwable problem,
            List<String> unreadable) {}

    private final DataSource database;
    private final ReadAgain asking;
    private final LandingZone landing;
    private final Reader readers;
    private final Extractors extractors;
    private final Collector collector;
    private final Progress progress;
    private final Clock clock;
    private final int threads;
    private final Stopping stopping = new Stopping();
    private final Publication publication;
    private volatile @Nullable RereadWriter reread;

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
        this.asking = new ReadAgain(database);
        this.landing = landing;
        this.readers = readers;
        this.extractors = extractors;
        this.collector = collector;
        this.progress = progress;
        this.clock = clock;
        this.publication = new Publication(database, clock);
        this.threads = threads;
    }

    /** Runs the whole night in this thread. The caller holds the run lock. */
    public Result run(long runId) {
        return run(runId, Part.ALL);
    }

    /** Runs a part of it in this thread. The caller holds the run lock. */
    public Result run(long runId, Part part) {
        Batch batch = new Batch(database);
        batch.recover(NAME);
        JobExecution execution = batch.run(
                job(batch, runId, part),
                new JobParametersBuilder().addLong("run", runId).toJobParameters());
        return result(execution);
    }

    /** Asks the job to end soon; what is not done stays due. From any thread. */
    public void stop() {
        stopping.ask();
    }

    private Job job(Batch batch, long runId, Part part) {
        Tasklets tasklets = new Tasklets(batch, stopping);
        Reconciliation reconciliation = new Reconciliation(database, clock);
        Syndication syndication = new Syndication(database);
        List<Step> steps = new ArrayList<>();
        if (part == Part.ALL || part == Part.COLLECT) {
            steps.add(tasklets.step("collect", () -> collect(runId)));
        }
        if (part == Part.ALL || part == Part.PROCESS) {
            steps.add(tasklets.step("count due", () -> countDue(runId)));
            steps.add(readDue(batch, runId));
        }
        if (part == Part.REPROCESS) {
            steps.add(tasklets.step("ask again", this::askAgain));
            steps.add(readAgain(batch, runId));
        }
        if (part != Part.COLLECT) {
            steps.add(tasklets.step("begin group", () -> beginGroup(reconciliation, syndication)));
            steps.add(tasklets.step("group", () -> group(syndication)));
            steps.add(tasklets.step("begin reconcile", () -> beginReconcile(reconciliation)));
            steps.add(tasklets.step("reconcile", () -> reconcile(reconciliation)));
            steps.add(tasklets.step("check", () -> check(runId, part)));
            steps.add(tasklets.step("publish", () -> publish(runId)));
        }
        SimpleJobBuilder job = new JobBuilder(NAME, batch.repository()).start(steps.get(0));
        steps.subList(1, steps.size()).forEach(job::next);
        return job.build();
    }

    private Step readDue(Batch batch, long runId) {
        return read(
                batch,
                new DueDocuments(landing),
                new DocumentWriter(database, landing, new StatementWriter(clock), runId, progress));
    }

    private Step readAgain(Batch batch, long runId) {
        RereadWriter writer = new RereadWriter(database, landing, new StatementWriter(clock), runId, progress);
        reread = writer;
        return read(batch, new AskedDocuments(asking, landing), writer);
    }

    private Step read(Batch batch, Documents documents, ItemWriter<ReadDocument> writer) {
        DocumentProcessor processor = new DocumentProcessor(landing, readers, extractors);
        return new ReadStep(batch, documents, processor, writer, threads, stopping).step();
    }

    private boolean askAgain() {
        progress.begin(Progress.Step.READ, asking.ask());
        return false;
    }

    private boolean collect(long runId) {
        progress.begin(Progress.Step.COLLECT, 0);
        collector.collect(runId, progress);
        progress.end(Progress.Step.COLLECT);
        return false;
    }

    private boolean countDue(long runId) {
        for (UnreadableException.Reason reason : readers.mended()) {
            landing.readAgain(runId, reason.name().toLowerCase(Locale.ROOT));
        }
        progress.begin(
                Progress.Step.READ,
                landing.due(1).stream().mapToLong(range -> range.count()).sum());
        return false;
    }

    private boolean beginGroup(Reconciliation reconciliation, Syndication syndication) {
        progress.end(Progress.Step.READ);
        reconciliation.retire();
        progress.begin(Progress.Step.GROUP, syndication.pendingCount());
        return false;
    }

    private boolean group(Syndication syndication) {
        int done = syndication.next(DOCUMENTS);
        progress.advance(done);
        return done > 0;
    }

    private boolean beginReconcile(Reconciliation reconciliation) {
        progress.end(Progress.Step.GROUP);
        progress.begin(Progress.Step.RECONCILE, reconciliation.pendingCount());
        return false;
    }

    private boolean reconcile(Reconciliation reconciliation) {
        int done = reconciliation.next(BLOCKS).blocks();
        progress.advance(done);
        if (done == 0) {
            progress.end(Progress.Step.RECONCILE);
        }
        return done > 0;
    }

    private boolean check(long runId, Part part) {
        progress.begin(Progress.Step.CHECK, 0);
        List<SourceYield> yields = part == Part.ALL ? collector.yields(runId) : List.of();
        publication.check(runId, yields);
        progress.end(Progress.Step.CHECK);
        publication.passGate();
        return false;
    }

    private boolean publish(long runId) {
        progress.begin(Progress.Step.PUBLISH, 0);
        publication.publish(runId);
        progress.end(Progress.Step.PUBLISH);
        return false;
    }

    private Result result(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new Result(End.DONE, publication.facts(), publication.findings(), null, unreadable());
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new Result(End.STOPPED, FactTally.NOTHING, List.of(), null, unreadable());
        }
        if (execution.getAllFailureExceptions().stream().anyMatch(Publication::isStop)) {
            return new Result(End.GATE, FactTally.NOTHING, publication.findings(), null, unreadable());
        }
        List<Throwable> problems = execution.getAllFailureExceptions();
        return new Result(
                End.FAILED,
                FactTally.NOTHING,
                publication.findings(),
                problems.isEmpty() ? null : problems.get(0),
                unreadable());
    }

    private List<String> unreadable() {
        RereadWriter writer = reread;
        return writer == null ? List.of() : writer.refused();
    }
}
