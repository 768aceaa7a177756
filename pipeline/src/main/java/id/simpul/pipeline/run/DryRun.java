package id.simpul.pipeline.run;

import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Source;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Progress;
import id.simpul.jobs.batch.Rehearsal;
import id.simpul.jobs.batch.TrialDatabase;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.QualityFinding;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What a night, or a part of it, would change. Sources are asked as politely as ever; nothing of what they say is kept, not
 * even that they were asked, and no message of a mailbox is marked as seen.
 */
public final class DryRun {

    private final DataSource database;
    private final RunPlan plan;
    private final Progress progress;
    private final Clock clock;
    private final int threads;
    private final String version;

    /** @param database that gives two connections at once, or more */
    public DryRun(DataSource database, RunPlan plan, Progress progress, Clock clock, int threads, String version) {
        this.database = database;
        this.plan = new RunPlan(
                plan.sources().stream().map(DryRun::untouched).toList(),
                plan.problems(),
                plan.sample(),
                plan.web(),
                plan.retain());
        this.progress = progress;
        this.clock = clock;
        this.threads = threads;
        this.version = version;
    }

    /**
     * What would be.
     *
     * @param summary of the run, with the status that it would end in and the number that it would have
     * @param difference in the facts that are held
     */
    public record Outcome(RunSummary summary, Rehearsal.Outcome difference) {}

    /**
     * Tells what would change, and writes nothing but what the schemas need to be up to date; empty where a run is at work on
     * this warehouse.
     *
     * @param limit facts told one by one
     */
    public Optional<Outcome> run(Part part, int limit) throws SQLException {
        Optional<RunLock> lock = RunLock.take(database, NightlyRun.PATIENCE_FOR_LOCK);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (RunLock held = lock.get();
                Readers readers = new Readers()) {
            NightlyRun.migrate(database, plan);
            try (TrialDatabase trial = new TrialDatabase(database)) {
                return Optional.of(tried(trial, readers, part, limit));
            }
        }
    }

    private Outcome tried(TrialDatabase trial, Readers readers, Part part, int limit) throws SQLException {
        Runs runs = new Runs(trial);
        long runId = runs.tried(part, plan.sample(), version);
        LandingZone landing = new PostgresLandingZone(trial, clock);
        RunSources sources = new RunSources(trial, landing, plan, clock);
        sources.noteProblems(runId);
        Rehearsal.Outcome outcome = new Rehearsal(
                        trial, landing, readers, Extractors.standard(), sources, progress, clock, threads)
                .rehearse(runId, part, limit);
        List<String> failed = new ArrayList<>(sources.failed());
        RunTally documents = landing.tally(runId);
        boolean incomplete = documents.quarantined() > 0
                || !failed.isEmpty()
                || !outcome.refused().isEmpty();
        boolean stopped = outcome.findings().stream().anyMatch(QualityFinding::stops);
        return new Outcome(
                new RunSummary(
                        runId,
                        stopped ? RunStatus.GATE : incomplete ? RunStatus.INCOMPLETE : RunStatus.DONE,
                        documents,
                        outcome.facts().tally(),
                        runs.refusals(runId),
                        failed,
                        sources.flags(),
                        outcome.findings(),
                        null),
                outcome);
    }

    private static Source untouched(Source source) {
        return source.connector() instanceof Connector.Mail mail && mail.markSeen()
                ? source.with(mail.unmarked())
                : source;
    }
}
