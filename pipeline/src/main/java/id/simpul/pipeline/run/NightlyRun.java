package id.simpul.pipeline.run;

import id.simpul.connectors.landing.Erasure;
import id.simpul.connectors.landing.LandingException;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.RunTally;
import id.simpul.jobs.batch.NightlyJob;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Progress;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.FactTally;
import id.simpul.jobs.warehouse.WarehouseSchema;
import id.simpul.pipeline.watch.Flag;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One night on one warehouse. */
public final class NightlyRun {

    /** A killed process's connection may hold the lock for a moment. */
    static final Duration PATIENCE_FOR_LOCK = Duration.ofSeconds(5);

    private final DataSource database;
    private final RunPlan plan;
    private final Progress progress;
    private final Clock clock;
    private final int threads;
    private final String version;
    private volatile @Nullable NightlyJob running;
    private volatile boolean stopped;

    /**
     * @param threads documents read at a time; the database gives at least {@link #connections} connections at once
     */
    public NightlyRun(DataSource database, RunPlan plan, Progress progress, Clock clock, int threads, String version) {
        this.database = database;
        this.plan = plan;
        this.progress = progress;
        this.clock = clock;
        this.threads = threads;
        this.version = version;
    }

    /** Connections that a run with so many threads uses at once: two a reader, and some for the job and its locks. */
    public static int connections(int threads) {
        return 2 * threads + 6;
    }

    /**
     * Runs the night; empty where another run is at work on this warehouse.
     *
     * @throws SQLException where the database fails before the run began; later failures are the summary's
     */
    public Optional<RunSummary> run() throws SQLException {
        return run(Part.ALL);
    }

    /** Runs a part of the night; see {@link #run()}. */
    public Optional<RunSummary> run(Part part) throws SQLException {
        Optional<RunLock> lock = RunLock.take(database, PATIENCE_FOR_LOCK);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (RunLock held = lock.get()) {
            migrate(database, plan);
            return Optional.of(locked(part));
        }
    }

    /** Brings the schemas up to date. */
    static void migrate(DataSource database, RunPlan plan) {
        Schemas.migrate(database);
        if (plan.sample()) {
            WarehouseSchema.markSample(database);
        }
    }

    private RunSummary locked(Part part) throws SQLException {
        Runs runs = new Runs(database);
        runs.buryDead();
        long runId = runs.begin(part, plan.sample(), version);
        RunSummary summary;
        try {
            summary = night(runId, part);
        } catch (SQLException | RuntimeException e) {
            // what was published is out, and what was not goes on in the next run; but this one has ended
            summary = failed(runId, e);
        }
        runs.end(runId, summary.status(), summary.documents(), summary.message());
        return summary;
    }

    private static RunSummary failed(long runId, Exception problem) {
        return new RunSummary(
                runId,
                RunStatus.FAILED,
                new RunTally(0, 0, 0, 0, 0, 0),
                FactTally.NOTHING,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                String.valueOf(problem.getMessage()));
    }

    private RunSummary night(long runId, Part part) throws SQLException {
        LandingZone landing = new PostgresLandingZone(database, clock);
        RunSources sources = new RunSources(database, landing, plan, clock);
        sources.noteProblems(runId);
        NightlyJob.Result result;
        try (Readers readers = new Readers()) {
            NightlyJob job = new NightlyJob(
                    database, landing, readers, Extractors.standard(), sources, progress, clock, threads);
            running = job;
            if (stopped) {
                job.stop();
            }
            result = job.run(runId, part);
        }
        List<String> failed = new ArrayList<>(sources.failed());
        try {
            new Erasure(database, clock).erase(plan.retain());
        } catch (LandingException e) {
            failed.add("what restricted sources brought is not erased: " + e.getMessage());
        }
        result.unreadable().stream()
                .map(document -> "document " + document + " can't be read again; what it said before stays")
                .forEach(failed::add);
        return summary(runId, landing, result, failed, sources.flags());
    }

    /** Asks the run to end after the chunks in work; the next run goes on from there. From any thread. */
    public void stop() {
        stopped = true;
        NightlyJob job = running;
        if (job != null) {
            job.stop();
        }
    }

    private RunSummary summary(
            long runId, LandingZone landing, NightlyJob.Result result, List<String> failed, List<Flag> flags)
            throws SQLException {
        RunTally documents = landing.tally(runId);
        RunStatus status = switch (result.end()) {
            case DONE -> documents.quarantined() > 0 || !failed.isEmpty() ? RunStatus.INCOMPLETE : RunStatus.DONE;
            case STOPPED -> RunStatus.STOPPED;
            case GATE -> RunStatus.GATE;
            case FAILED -> RunStatus.FAILED;
        };
        Throwable problem = result.problem();
        return new RunSummary(
                runId,
                status,
                documents,
                result.facts(),
                new Runs(database).refusals(runId),
                failed,
                flags,
                result.findings(),
                problem == null ? null : String.valueOf(problem.getMessage()));
    }
}
