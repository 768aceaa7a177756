package id.simpul.pipeline.command;

import id.simpul.jobs.warehouse.Reviews;
import id.simpul.pipeline.Messages;
import java.sql.Connection;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul review}: what awaits a person, and what the person decides. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReviewCommand.ListCommand.class,
            ReviewCommand.ShowCommand.class,
            ReviewCommand.AcceptCommand.class,
            ReviewCommand.CorrectCommand.class,
            ReviewCommand.RejectCommand.class
        })
final class ReviewCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        System.err.println("simpul: " + global.messages().get("review.which"));
        return ExitStatus.USAGE;
    }

    /** {@code simpul review list}. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {

        private static final String WAITING = """
                select why, fact_id, kind, region_code as region, what, confidence, decided_by
                from (
                    select why, fact_id, kind, region_code, what, confidence, decided_by from warehouse.review_queue
                    union all
                    select 'same_title', fact_id, 'regulation', region_code, concat_ws(' ', type, status, title) || ' = ' || offered_name,
                           confidence, decided_by
                    from warehouse.regulation_offer where review = 'none') as waiting
                where ?::text is null or kind = ?
                order by array_position(array['changed_since_review', 'told_since_review', 'withdrawn_address', 'conflict', 'period_in_future', 'low_confidence', 'same_title'], why),
                         confidence desc, fact_id
                limit ?
                """;

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Option(names = "--kind", paramLabel = "KIND", defaultValue = "", descriptionKey = "review.kind")
        private String kind = "";

        @Mixin
        private ListedRows rows = new ListedRows();

        @Override
        public Integer call() {
            return rows.print(global, WAITING, kind.isEmpty() ? null : kind, kind);
        }
    }

    /** {@code simpul review show}. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    static final class ShowCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Parameters(paramLabel = "FACT", descriptionKey = "review.fact")
        private String fact = "";

        @Override
        public Integer call() {
            return new Desk(global).work((pool, out) -> {
                try (Connection connection = pool.getConnection()) {
                    if (new FactSheet(global.messages()).print(connection, fact, out)) {
                        return ExitStatus.DONE;
                    }
                    System.err.println("simpul: " + global.messages().get("review.refused.no_fact", fact));
                    return ExitStatus.USAGE;
                }
            });
        }
    }

    /** {@code simpul review accept}. */
    @Command(name = "accept", mixinStandardHelpOptions = true)
    static final class AcceptCommand extends Deciding {
        @Override
        void decide(Reviews reviews, String fact, String reviewer, String reason) {
            reviews.accept(fact, reviewer, reason);
        }
    }

    /** {@code simpul review reject}. */
    @Command(name = "reject", mixinStandardHelpOptions = true)
    static final class RejectCommand extends Deciding {
        @Override
        void decide(Reviews reviews, String fact, String reviewer, String reason) {
            reviews.reject(fact, reviewer, reason);
        }
    }

    /** {@code simpul review correct}. */
    @Command(name = "correct", mixinStandardHelpOptions = true)
    static final class CorrectCommand extends Deciding {

        @Option(names = "--set", paramLabel = "FIELD=VALUE", required = true, descriptionKey = "review.set")
        private Map<String, String> fields = new LinkedHashMap<>();

        @Override
        void decide(Reviews reviews, String fact, String reviewer, String reason) {
            reviews.correct(fact, fields, reviewer, reason);
        }
    }

    /** What the three decisions have in common. */
    abstract static class Deciding implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Parameters(paramLabel = "FACT", descriptionKey = "review.fact")
        private String fact = "";

        @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "review.reason")
        private String reason = "";

        @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "review.reviewer")
        private String reviewer = System.getProperty("user.name", "");

        abstract void decide(Reviews reviews, String fact, String reviewer, String reason);

        @Override
        public Integer call() {
            Messages messages = global.messages();
            return new Desk(global).work((pool, out) -> {
                decide(new Reviews(pool, Clock.systemUTC()), fact, reviewer, reason);
                out.println(messages.get("review.done", fact));
                Desk.reason(messages, reason);
                return ExitStatus.DONE;
            });
        }
    }
}
