package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.connectors.landing.Quarantine;
import id.simpul.connectors.landing.Quarantine.Chosen;
import id.simpul.connectors.landing.Quarantine.Retried;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.language.FileNames;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.command.Sheet.Section;
import id.simpul.pipeline.run.NightlyRun;
import id.simpul.pipeline.run.RunPlan;
import id.simpul.pipeline.run.RunSummary;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul quarantine}: refused documents. */
@Command(
        name = "quarantine",
        mixinStandardHelpOptions = true,
        subcommands = {
            QuarantineCommand.ListCommand.class,
            QuarantineCommand.ShowCommand.class,
            QuarantineCommand.RetryCommand.class
        })
final class QuarantineCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        System.err.println("simpul: " + global.messages().get("quarantine.which"));
        return ExitStatus.USAGE;
    }

    /** {@code simpul quarantine list}. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {

        private static final String REFUSED = """
                select source_id as source, document_id as document,
                       case when disclosure = 'public' then coalesce(nullif(file_name, ''), address) end as file,
                       to_char(state_at, 'YYYY-MM-DD HH24:MI') as since, reason_code as reason, reason as message
                from landing.document join landing.source using (source_id)
                where state = 'quarantined' and (?::text is null or source_id = ?) and (?::text is null or reason_code = ?)
                order by document_id desc limit ?
                """;

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Option(names = "--source", paramLabel = "ID", descriptionKey = "quarantine.source")
        private @Nullable String source;

        @Option(names = "--reason", paramLabel = "CODE", descriptionKey = "quarantine.reason")
        private @Nullable String reason;

        @Mixin
        private ListedRows rows = new ListedRows();

        @Override
        public Integer call() {
            return rows.print(global, ListCommand::shown, REFUSED, source, source, reason, reason);
        }

        /** Who named a file may have named it after a person. */
        private static @Nullable String shown(String column, @Nullable String text) {
            return text != null && column.equals("file") ? FileNames.masked(text) : text;
        }
    }

    /** {@code simpul quarantine show}. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    static final class ShowCommand implements Callable<Integer> {

        /** Reading it is noted in the audit log; of restricted sources neither name nor address is told. */
        private static final String DOCUMENT = """
                select field, value from ops.read_document(?) d
                cross join lateral jsonb_each_text(to_jsonb(d)) with ordinality as e(field, value, n)
                where d.state = 'quarantined' and value is not null order by n
                """;

        private static final String HISTORY = """
                select to_char(s.settled_at, 'YYYY-MM-DD HH24:MI') as at, nullif(s.run_id, 0) as run, s.state,
                       s.reason_code as reason
                from landing.settlement s where s.document_id = ? order by s.settlement_id
                """;

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Parameters(paramLabel = "DOCUMENT", descriptionKey = "quarantine.document")
        private long document;

        @Override
        public Integer call() {
            Messages messages = global.messages();
            return new Desk(global).work((pool, out) -> {
                try (Connection connection = pool.getConnection()) {
                    Sheet sheet = Sheet.of(
                            messages,
                            "quarantine",
                            List.of(new Section("document", DOCUMENT), new Section("history", HISTORY)));
                    if (!sheet.print(connection, document, out)) {
                        System.err.println("simpul: " + messages.get("quarantine.unknown", document));
                        return ExitStatus.USAGE;
                    }
                    out.println(messages.get("quarantine.remedy." + remedy(connection), document));
                }
                return ExitStatus.DONE;
            });
        }

        /** What helps depends on who refused it. */
        private String remedy(Connection connection) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement("""
                    select case when reason_code in ('withdrawn', 'withdrawn_copy', 'withdrawn_address') then 'withdrawn'
                                when reason_code = 'needs_ocr' then 'ocr'
                                when reason_code in ('no_file_right', 'no_permission') then 'right'
                                when reason_code = 'encrypted' then 'encrypted'
                                when reason_code in ('internal_error', 'not_masked') then 'report'
                                when sha256 is null then 'fetch'
                                else 'read' end
                    from landing.document where document_id = ?
                    """)) {
                select.setLong(1, document);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        }
    }

    /** {@code simpul quarantine retry}. */
    @Command(name = "retry", mixinStandardHelpOptions = true)
    static final class RetryCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Parameters(paramLabel = "DOCUMENT", arity = "0..*", descriptionKey = "quarantine.documents")
        private List<Long> documents = new ArrayList<>();

        @Option(names = "--source", paramLabel = "ID", descriptionKey = "quarantine.source")
        private @Nullable String source;

        @Option(names = "--reason", paramLabel = "CODE", descriptionKey = "quarantine.reason")
        private @Nullable String reason;

        @Option(names = "--all", descriptionKey = "quarantine.all")
        private boolean all;

        @Override
        public Integer call() {
            Messages messages = global.messages();
            Workplace place = global.warehouse();
            boolean chosen = !documents.isEmpty() || source != null || reason != null;
            if (chosen == all) {
                System.err.println("simpul: " + messages.get("quarantine.choose"));
                return ExitStatus.USAGE;
            }
            int threads = Runtime.getRuntime().availableProcessors();
            return new Desk(global).work(NightlyRun.connections(threads), (pool, out) -> {
                if (!sound(pool, messages)) {
                    return ExitStatus.USAGE;
                }
                Retried retried = new Quarantine(pool, Clock.systemUTC())
                        .retry(new Chosen(documents.isEmpty() ? null : documents, source, reason));
                out.println(messages.get(
                        "quarantine.retried",
                        retried.due().size(),
                        retried.asked().size(),
                        retried.left().size()));
                try (Connection connection = pool.getConnection()) {
                    RefusedFiles files = new RefusedFiles(connection);
                    for (List<Long> fate : List.of(retried.due(), retried.asked(), retried.left())) {
                        files.print(fate, messages, out);
                    }
                }
                return retried.due().isEmpty() ? ExitStatus.DONE : processed(place, pool, messages, out, threads);
            });
        }

        /** Nothing is done where one of the names means nothing. */
        private boolean sound(HikariDataSource pool, Messages messages) throws SQLException {
            try (Connection connection = pool.getConnection()) {
                RefusedFiles files = new RefusedFiles(connection);
                List<Long> unknown = files.unknown(documents);
                if (!unknown.isEmpty()) {
                    String named = unknown.stream().map(String::valueOf).collect(Collectors.joining(", "));
                    System.err.println("simpul: " + messages.get("quarantine.unknown.all", named));
                    return false;
                }
                if (source != null && !files.source(source)) {
                    System.err.println("simpul: " + messages.get("quarantine.no.source", source));
                    return false;
                }
            }
            return true;
        }

        private static int processed(
                Workplace place, HikariDataSource pool, Messages messages, PrintWriter out, int threads)
                throws SQLException {
            RunPlan nothing = Rehearsing.nothing(place);
            Optional<RunSummary> summary = new NightlyRun(
                            pool,
                            nothing,
                            new LineProgress(messages),
                            Clock.systemUTC(),
                            threads,
                            SimpulCommand.VERSION)
                    .run(Part.PROCESS);
            if (summary.isEmpty()) {
                System.err.println("simpul: " + messages.get("quarantine.later"));
                return ExitStatus.LOCKED;
            }
            new SummaryText(messages).print(summary.get(), out);
            return ExitStatus.of(summary.get().status());
        }
    }
}
