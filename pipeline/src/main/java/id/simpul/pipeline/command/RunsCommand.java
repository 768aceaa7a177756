package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import id.simpul.pipeline.run.RunHistory;
import id.simpul.pipeline.run.RunHistory.Purged;
import java.sql.Connection;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul runs}: past runs. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        subcommands = {RunsCommand.ListCommand.class, RunsCommand.ShowCommand.class, RunsCommand.PurgeCommand.class})
final class RunsCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        System.err.println("simpul: " + global.messages().get("runs.which"));
        return ExitStatus.USAGE;
    }

    /** {@code simpul runs list}. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {

        private static final String RUNS = """
                select run_id as run, kind, to_char(started_at, 'YYYY-MM-DD HH24:MI') as started,
                       round(extract(epoch from ended_at - started_at)) as seconds, status,
                       loaded + unchanged + duplicate + irrelevant + quarantined as "in",
                       loaded, unchanged, duplicate, irrelevant, quarantined, version
                from ops.run where ?::text = '' or kind = ? order by run_id desc limit ?
                """;

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Option(names = "--kind", paramLabel = "KIND", defaultValue = "", descriptionKey = "runs.kind")
        private String kind = "";

        @Mixin
        private ListedRows rows = new ListedRows();

        @Override
        public Integer call() {
            return rows.print(global, RUNS, kind, kind);
        }
    }

    /** {@code simpul runs show}. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    static final class ShowCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Parameters(paramLabel = "RUN", descriptionKey = "runs.run")
        private long run;

        @Override
        public Integer call() {
            Messages messages = global.messages();
            return new Desk(global).work((pool, out) -> {
                try (Connection connection = pool.getConnection()) {
                    if (Sheet.of(messages, "runs", RunSheet.sections(messages.language()))
                            .print(connection, run, out)) {
                        return ExitStatus.DONE;
                    }
                }
                System.err.println("simpul: " + messages.get("runs.unknown", run));
                return ExitStatus.USAGE;
            });
        }
    }

    /** {@code simpul runs purge}. */
    @Command(name = "purge", mixinStandardHelpOptions = true)
    static final class PurgeCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Option(names = "--older-than", paramLabel = "DAYS", required = true, descriptionKey = "runs.older-than")
        private int days;

        @Override
        public Integer call() {
            Messages messages = global.messages();
            if (days < 0) {
                System.err.println("simpul: " + messages.get("runs.days"));
                return ExitStatus.USAGE;
            }
            return new Desk(global).work((pool, out) -> {
                Instant before = Instant.now()
                        .atOffset(ZoneOffset.UTC)
                        .minus(Period.ofDays(days))
                        .toInstant();
                Optional<Purged> purged = new RunHistory(pool).purge(before);
                if (purged.isEmpty()) {
                    System.err.println("simpul: " + messages.get("run.locked"));
                    return ExitStatus.LOCKED;
                }
                out.println(messages.get(
                        "runs.purged", purged.get().runs(), purged.get().looks()));
                return ExitStatus.DONE;
            });
        }
    }
}
