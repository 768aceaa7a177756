package id.simpul.pipeline.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What is kept of past runs: {@code ops.run} with what each found, Spring Batch's executions, and that addresses were looked at and
 * had not changed. Documents, their history, statements, facts and editions are no part of it.
 */
public final class RunHistory {

    /** Sources are judged by what they brought to earlier runs. */
    static final int ALWAYS_KEPT = 20;

    private static final String PURGED = """
            create temporary table purged on commit drop as
            select run_id from ops.run
            where ended_at < ? and run_id not in (select run_id from ops.run order by run_id desc limit ?)
            """;

    private static final String EXECUTIONS = """
            create temporary table purged_execution on commit drop as
            select e.job_execution_id, e.job_instance_id
            from batch.batch_job_execution e join batch.batch_job_execution_params p using (job_execution_id)
            where p.parameter_name = 'run' and p.parameter_value in (select run_id::text from purged)
            """;

    private static final String[] REST = {
        "delete from ops.source_problem where run_id in (select run_id from purged)",
        "delete from ops.source_flag where run_id in (select run_id from purged)",
        "delete from ops.quality_finding where run_id in (select run_id from purged)",
        "delete from ops.quality_result where run_id in (select run_id from purged)",
        """
        delete from batch.batch_step_execution_context where step_execution_id in (
            select step_execution_id from batch.batch_step_execution join purged_execution using (job_execution_id))
        """,
        "delete from batch.batch_step_execution where job_execution_id in (select job_execution_id from purged_execution)",
        "delete from batch.batch_job_execution_context where job_execution_id in (select job_execution_id from purged_execution)",
        "delete from batch.batch_job_execution_params where job_execution_id in (select job_execution_id from purged_execution)",
        "delete from batch.batch_job_execution where job_execution_id in (select job_execution_id from purged_execution)",
        "delete from batch.batch_job_instance where job_instance_id in (select job_instance_id from purged_execution)"
    };

    private final DataSource database;

    public RunHistory(DataSource database) {
        this.database = database;
    }

    /**
     * What went.
     *
     * @param runs with what they found
     * @param looks at addresses that had not changed
     */
    public record Purged(int runs, int looks) {}

    /**
     * Forgets runs that ended before a moment, all but the last {@value #ALWAYS_KEPT}; empty where a run is at work on this
     * warehouse.
     */
    public Optional<Purged> purge(Instant before) throws SQLException {
        Optional<RunLock> lock = RunLock.take(database, Duration.ZERO);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (RunLock held = lock.get();
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Purged purged = purge(connection, before);
                connection.commit();
                return Optional.of(purged);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Purged purge(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement choose = connection.prepareStatement(PURGED)) {
            choose.setObject(1, before.atOffset(ZoneOffset.UTC));
            choose.setInt(2, ALWAYS_KEPT);
            choose.executeUpdate();
        }
        update(connection, EXECUTIONS);
        int looks = update(
                connection,
                "delete from landing.fetch where outcome = 'unchanged' and run_id in (select run_id from purged)");
        for (String sql : REST) {
            update(connection, sql);
        }
        return new Purged(update(connection, "delete from ops.run where run_id in (select run_id from purged)"), looks);
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            return update.executeUpdate();
        }
    }
}
