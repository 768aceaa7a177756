package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.DryRun;
import id.simpul.pipeline.run.RunPlan;
import id.simpul.pipeline.run.Workplace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** A run that can be tried: with {@code --dry-run} it tells what would change. */
abstract class Rehearsing extends Running {

    /** The trial, the run lock, and what brings the schemas up to date. */
    private static final int CONNECTIONS = 4;

    @Option(names = "--dry-run", descriptionKey = "run.dry-run")
    private boolean dry;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "run.limit")
    private int limit;

    /** What would be collected. */
    abstract RunPlan plan(Workplace place);

    @Override
    public Integer call() {
        return dry ? rehearsed() : super.call();
    }

    private int rehearsed() {
        Logging.use(global().logFormat());
        Messages messages = global().messages();
        Workplace place = Workplace.of(global().settings());
        System.err.println("simpul: " + messages.get("run.dry", place.name()));
        if (place.hasWarehouse()) {
            return rehearsed(place, messages);
        }
        try {
            Path folder = Files.createTempDirectory("simpul-dry-run");
            try {
                return rehearsed(place.in(folder), messages);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    private int rehearsed(Workplace place, Messages messages) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (Database database = place.open();
                HikariDataSource pool = database.pool(CONNECTIONS);
                PrintWriter out = StandardOutput.writer()) {
            Optional<DryRun.Outcome> outcome = new DryRun(
                            pool, plan(place), progress(messages), Clock.systemUTC(), threads, SimpulCommand.VERSION)
                    .run(part(), limit);
            if (outcome.isEmpty()) {
                System.err.println("simpul: " + messages.get("run.locked"));
                return ExitStatus.LOCKED;
            }
            new DifferenceText(messages).print(part(), outcome.get(), out);
            return ExitStatus.of(outcome.get().summary().status());
        } catch (SQLException e) {
            System.err.println("simpul: " + messages.get("failed", String.valueOf(e.getMessage())));
            return ExitStatus.FAILED;
        }
    }

    /** For the parts that ask no source. */
    static RunPlan nothing(Workplace place) {
        return new RunPlan(
                List.of(), List.of(), place.sample(), place.settings().retain());
    }

    /** What can't be deleted is the temporary folder's owner's to delete; it holds nothing that anybody needs. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
