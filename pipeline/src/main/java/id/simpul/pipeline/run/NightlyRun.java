package id.simpul.pipeline.run;

import id.simpul.connectors.intake.Collected;
import id.simpul.connectors.intake.Intake;
import id.simpul.connectors.intake.Limits;
import id.simpul.connectors.landing.Erasure;
import id.simpul.connectors.landing.LandingSchema;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.source.Problem;
import id.simpul.jobs.batch.Collector;
import id.simpul.jobs.batch.NightlyJob;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Progress;
import id.simpul.jobs.batch.Rehearsal;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.SourceYield;
import id.simpul.jobs.warehouse.WarehouseSchema;
import id.simpul.pipeline.watch.Flag;
import id.simpul.pipeline.watch.SourceWatch;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One night on one warehouse. */
public final class NightlyRun {

    /** A killed process's connection may hold the lock for a moment. */
    private static final Duration PATIENCE_FOR_LOCK = Duration.ofSeconds(5);

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
            migrate();
            return Optional.of(locked(part));
        }
    }

    /**
     * Tells what {@link Part#REPROCESS} would change, and writes nothing but what the schemas need to be up to date; empty where
     * a run is at work on this warehouse.
     *
     * @param limit facts told one by one
     */
    public Optional<Rehearsal.Outcome> rehearse(int limit) throws SQLException {
        Optional<RunLock> lock = RunLock.take(database, PATIENCE_FOR_LOCK);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (RunLock held = lock.get();
                Readers readers = new Readers()) {
            migrate();
            LandingZone landing = new PostgresLandingZone(database, clock);
            return Optional.of(
                    new Rehearsal(database, landing, readers, Extractors.standard(), progress, clock, threads)
                            .rehearse(limit));
        }
    }

    private void migrate() {
        LandingSchema.migrate(database);
        // before the warehouse, whose migrations end with the rights on all schemas: what came later would be granted
        // by the next run
        OpsSchema.migrate(database);
        WarehouseSchema.migrate(database);
        if (plan.sample()) {
            WarehouseSchema.markSample(database);
        }
    }

    private RunSummary locked(Part part) throws SQLException {
        Runs runs = new Runs(database);
        runs.buryDead();
        long runId = runs.begin(plan.sample(), version);
        LandingZone landing = new PostgresLandingZone(database, clock);
        List<String> failed = new ArrayList<>();
        Map<String, Reason> failures = new ConcurrentHashMap<>();
        for (Problem problem : plan.problems()) {
            runs.problem(runId, problem.file(), "source_file", problem.toString());
            failed.add(problem.toString());
        }
        Sources sources = new Sources(landing, runs, failed, failures);
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
        new Erasure(database, clock).erase(plan.retain());
        result.unreadable().stream()
                .map(document -> "document " + document + " can't be read again; what it said before stays")
                .forEach(failed::add);
        RunSummary summary = summary(runId, landing, result, failed, List.copyOf(sources.flags));
        runs.end(runId, summary.status(), summary.documents(), summary.message());
        return summary;
    }

    /** The sources of this run: asked for what they have, and judged by what they brought. */
    private final class Sources implements Collector {

        private final LandingZone landing;
        private final Runs runs;
        private final List<String> failed;
        private final Map<String, Reason> failures;
        private final List<Flag> flags = new CopyOnWriteArrayList<>();

        private Sources(LandingZone landing, Runs runs, List<String> failed, Map<String, Reason> failures) {
            this.landing = landing;
            this.runs = runs;
            this.failed = failed;
            this.failures = failures;
        }

        @Override
        public void collect(long runId, Progress heard) {
            failed.addAll(NightlyRun.this.collect(landing, runs, runId, heard, failures));
        }

        /** A run that was stopped has not seen all, which is no fault of the sources; it does not come so far. */
        @Override
        public List<SourceYield> yields(long runId) {
            try {
                flags.addAll(new SourceWatch(database, clock).look(runId, plan.sources(), failures));
            } catch (SQLException e) {
                throw new IllegalStateException("what sources brought can't be looked at", e);
            }
            return flags.stream()
                    .map(flag -> new SourceYield(flag.sourceId(), flag.verdict().code() + ": " + flag.message()))
                    .toList();
        }
    }

    /** Asks the run to end after the chunks in work; the next run goes on from there. From any thread. */
    public void stop() {
        stopped = true;
        NightlyJob job = running;
        if (job != null) {
            job.stop();
        }
    }

    /** Collects, and notes the sources that failed. */
    private List<String> collect(
            LandingZone landing, Runs runs, long runId, Progress heard, Map<String, Reason> failures) {
        try {
            List<String> failed = new ArrayList<>();
            for (Collected collected : new Intake(Limits.DEFAULT, plan.web(), clock)
                    .collect(plan.sources(), landing, runId, counting(heard))) {
                Reason failure = collected.failure();
                if (failure != null) {
                    runs.problem(runId, collected.sourceId(), failure.code(), failure.message());
                    failures.put(collected.sourceId(), failure);
                    failed.add(collected.sourceId() + ": " + failure.message());
                }
            }
            return failed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while collecting", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the failures of sources can't be noted", e);
        }
    }

    private static id.simpul.connectors.intake.Progress counting(Progress heard) {
        return new id.simpul.connectors.intake.Progress() {
            @Override
            public void landed(Receipt receipt) {
                heard.advance(1);
            }

            @Override
            public void unchanged(String sourceId, int count) {
                heard.advance(count);
            }
        };
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
