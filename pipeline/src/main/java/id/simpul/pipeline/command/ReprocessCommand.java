package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Rehearsal;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.NightlyRun;
import id.simpul.pipeline.run.RunPlan;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code simpul reprocess}: reads all stored documents again with today's extractors, without fetching. */
@Command(name = "reprocess", mixinStandardHelpOptions = true)
final class ReprocessCommand extends Running {

    @Option(names = "--dry-run", descriptionKey = "reprocess.dry-run")
    private boolean dry;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "reprocess.limit")
    private int limit;

    @Override
    Part part() {
        return Part.REPROCESS;
    }

    @Override
    public Integer call() {
        Workplace place = global().warehouse();
        return dry ? rehearsed(place) : super.call();
    }

    private int rehearsed(Workplace place) {
        Logging.use(global().logFormat());
        Messages messages = global().messages();
        int threads = Runtime.getRuntime().availableProcessors();
        RunPlan nothing = new RunPlan(
                List.of(), List.of(), place.sample(), place.settings().retain());
        try (Database database = place.open();
                HikariDataSource pool = database.pool(NightlyRun.connections(threads));
                PrintWriter out = StandardOutput.writer()) {
            Optional<Rehearsal.Outcome> outcome = new NightlyRun(
                            pool, nothing, progress(messages), Clock.systemUTC(), threads, SimpulCommand.VERSION)
                    .rehearse(limit);
            if (outcome.isEmpty()) {
                System.err.println("simpul: " + messages.get("run.locked"));
                return ExitStatus.LOCKED;
            }
            new DifferenceText(messages).print(outcome.get(), out);
            return outcome.get().refused().isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
        } catch (SQLException e) {
            System.err.println("simpul: " + messages.get("failed", String.valueOf(e.getMessage())));
            return ExitStatus.FAILED;
        }
    }
}
