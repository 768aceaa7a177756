package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.NightlyRun;
import id.simpul.pipeline.run.RunSummary;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A run of the nightly job, or of a part of it. */
abstract class Running implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    abstract Part part();

    @Override
    public Integer call() {
        Logging.use(global.logFormat());
        Messages messages = global.messages();
        Workplace place = Workplace.of(global.settings());
        System.err.println("simpul: " + messages.get(place.sample() ? "run.sample" : "run.place", place.name()));
        AtomicReference<@Nullable NightlyRun> running = new AtomicReference<>();
        try (UntilEnded ignored = new UntilEnded(() -> stop(running.get()));
                Database database = place.open()) {
            Optional<RunSummary> summary = run(place, database, messages, running);
            if (summary.isEmpty()) {
                System.err.println("simpul: " + messages.get("run.locked"));
                return ExitStatus.LOCKED;
            }
            try (PrintWriter out = StandardOutput.writer()) {
                new SummaryText(messages).print(summary.get(), out);
            }
            return ExitStatus.of(summary.get().status());
        } catch (SQLException e) {
            System.err.println("simpul: " + messages.get("failed", String.valueOf(e.getMessage())));
            return ExitStatus.FAILED;
        }
    }

    private Optional<RunSummary> run(
            Workplace place, Database database, Messages messages, AtomicReference<@Nullable NightlyRun> running)
            throws SQLException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (HikariDataSource pool = database.pool(NightlyRun.connections(threads))) {
            NightlyRun run = new NightlyRun(
                    pool, place.plan(), progress(messages), Clock.systemUTC(), threads, SimpulCommand.VERSION);
            running.set(run);
            return run.run(part());
        }
    }

    GlobalOptions global() {
        return global;
    }

    Progress progress(Messages messages) {
        boolean terminal = System.console() != null && global.logFormat() == GlobalOptions.LogFormat.TEXT;
        return terminal ? new BarProgress(messages) : new LineProgress(messages);
    }

    private static void stop(@Nullable NightlyRun run) {
        if (run != null) {
            run.stop();
        }
    }
}
