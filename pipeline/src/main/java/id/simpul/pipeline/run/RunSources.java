package id.simpul.pipeline.run;

import id.simpul.connectors.intake.Collected;
import id.simpul.connectors.intake.Intake;
import id.simpul.connectors.intake.Limits;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.source.Problem;
import id.simpul.jobs.batch.Collector;
import id.simpul.jobs.batch.Progress;
import id.simpul.jobs.warehouse.SourceYield;
import id.simpul.pipeline.watch.Flag;
import id.simpul.pipeline.watch.SourceWatch;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** The sources of a run: asked for what they have, and judged by what they brought. */
final class RunSources implements Collector {

    private final DataSource database;
    private final LandingZone landing;
    private final RunPlan plan;
    private final Clock clock;
    private final Runs runs;
    private final List<String> failed = new CopyOnWriteArrayList<>();
    private final Map<String, Reason> failures = new ConcurrentHashMap<>();
    private final List<Flag> flags = new CopyOnWriteArrayList<>();

    RunSources(DataSource database, LandingZone landing, RunPlan plan, Clock clock) {
        this.database = database;
        this.landing = landing;
        this.plan = plan;
        this.clock = clock;
        this.runs = new Runs(database);
    }

    /** Source files that can't be used. */
    void noteProblems(long runId) throws SQLException {
        for (Problem problem : plan.problems()) {
            runs.problem(runId, problem.file(), "source_file", problem.toString());
            failed.add(problem.toString());
        }
    }

    /** What failed, in words. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    List<Flag> flags() {
        return List.copyOf(flags);
    }

    @Override
    public void collect(long runId, Progress heard) {
        try {
            for (Collected collected : new Intake(Limits.DEFAULT, plan.web(), clock)
                    .collect(plan.sources(), landing, runId, counting(heard))) {
                Reason failure = collected.failure();
                if (failure != null) {
                    runs.problem(runId, collected.sourceId(), failure.code(), failure.message());
                    failures.put(collected.sourceId(), failure);
                    failed.add(collected.sourceId() + ": " + failure.message());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while collecting", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the failures of sources can't be noted", e);
        }
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
}
