package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.warehouse.KeptReason;
import id.simpul.jobs.warehouse.ReviewException;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.Schemas;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;

/** Where persons' decisions are taken: the warehouse, brought up to date, and what is said when one is refused. */
record Desk(GlobalOptions global) {

    /** Decisions lock one connection and write on another. */
    private static final int CONNECTIONS = 3;

    /** What is done there. */
    @FunctionalInterface
    interface Work {
        /** @return the exit status */
        int on(HikariDataSource pool, PrintWriter out) throws SQLException;
    }

    int work(Work work) {
        return work(CONNECTIONS, work);
    }

    /** @param connections that the work uses at once */
    int work(int connections, Work work) {
        Messages messages = global.messages();
        try (Database database = global.warehouse().open();
                HikariDataSource pool = database.pool(connections);
                PrintWriter out = StandardOutput.writer()) {
            Schemas.migrate(pool);
            return work.on(pool, out);
        } catch (ReviewException e) {
            return refused(messages, e);
        } catch (SQLException e) {
            System.err.println("simpul: " + messages.get("failed", String.valueOf(e.getMessage())));
            return ExitStatus.FAILED;
        }
    }

    static int refused(Messages messages, ReviewException refusal) {
        String reason = refusal.reason().name().toLowerCase(Locale.ROOT);
        System.err.println("simpul: " + messages.get("review.refused." + reason, refusal.about(), refusal.allowed()));
        return ExitStatus.USAGE;
    }

    /** What became of the reason, and what belongs into none. */
    static void reason(Messages messages, String reason) {
        String kept = KeptReason.of(reason);
        if (kept.equals(reason)) {
            System.err.println("simpul: " + messages.get("review.reason.nobody"));
        } else {
            System.err.println("simpul: " + messages.get("review.reason.masked", kept));
        }
    }
}
