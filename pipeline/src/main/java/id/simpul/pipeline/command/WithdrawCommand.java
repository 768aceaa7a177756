package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.warehouse.Edition;
import id.simpul.jobs.warehouse.Editions;
import id.simpul.jobs.warehouse.ReviewException;
import id.simpul.jobs.warehouse.WarehouseSchema;
import id.simpul.jobs.warehouse.Withdrawal;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.NightlyRun;
import id.simpul.pipeline.run.Republication;
import id.simpul.pipeline.run.RunPlan;
import id.simpul.pipeline.run.RunSummary;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code simpul withdraw}: takes a document's word back, with all that rests on it alone, out of {@code research} at once,
 * whatever else is at work or waits there; with {@code --undo} lets its address speak again.
 */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "withdraw.document")
    private long document;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "withdraw.reason")
    private String reason = "";

    @Option(names = "--undo", descriptionKey = "withdraw.undo")
    private boolean undo;

    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "review.reviewer")
    private String reviewer = System.getProperty("user.name", "");

    @Override
    public Integer call() {
        Messages messages = global.messages();
        Workplace place = global.warehouse();
        int threads = 1;
        try (Database database = place.open();
                HikariDataSource pool = database.pool(NightlyRun.connections(threads));
                PrintWriter out = StandardOutput.writer()) {
            WarehouseSchema.migrate(pool);
            Withdrawal withdrawal = new Withdrawal(pool, Clock.systemUTC());
            if (undo) {
                withdrawal.readmit(document, reviewer, reason);
                Desk.reason(messages, reason);
                out.println(messages.get("withdraw.undone", document));
                return read(pool, place, messages, out);
            }
            Editions editions = new Editions(pool, Clock.systemUTC());
            long before = number(editions);
            withdrawal.withdraw(document, reviewer, reason);
            Desk.reason(messages, reason);
            long without = number(editions);
            out.println(messages.get("withdraw.done", document));
            if (without > before) {
                out.println(messages.get("withdraw.edition", without));
            }
            out.println(messages.get("withdraw.history"));
            switch (new Republication(pool, Clock.systemUTC()).publish()) {
                case GATE -> out.println(messages.get("withdraw.gate"));
                case LOCKED -> out.println(messages.get("withdraw.later"));
                case PUBLISHED -> {
                    if (number(editions) > without) {
                        out.println(messages.get("withdraw.following", number(editions)));
                    }
                }
            }
            return ExitStatus.DONE;
        } catch (ReviewException e) {
            return Desk.refused(messages, e);
        } catch (SQLException e) {
            System.err.println("simpul: " + messages.get("failed", String.valueOf(e.getMessage())));
            return ExitStatus.FAILED;
        }
    }

    private static long number(Editions editions) {
        return editions.current().map(Edition::number).orElse(0L);
    }

    /** What waits to be read speaks again when it was read. */
    private static int read(DataSource pool, Workplace place, Messages messages, PrintWriter out) throws SQLException {
        RunPlan nothing = new RunPlan(
                List.of(), List.of(), place.sample(), place.settings().retain());
        Optional<RunSummary> summary = new NightlyRun(
                        pool, nothing, new LineProgress(messages), Clock.systemUTC(), 1, SimpulCommand.VERSION)
                .run(Part.PROCESS);
        if (summary.isEmpty()) {
            System.err.println("simpul: " + messages.get("run.locked"));
            return ExitStatus.LOCKED;
        }
        new SummaryText(messages).print(summary.get(), out);
        return ExitStatus.of(summary.get().status());
    }
}
