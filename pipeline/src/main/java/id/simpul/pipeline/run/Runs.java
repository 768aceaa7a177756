package id.simpul.pipeline.run;

import id.simpul.connectors.landing.RunTally;
import id.simpul.jobs.batch.NightlyJob.Part;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code ops.run}. */
final class Runs {

    private final DataSource database;

    Runs(DataSource database) {
        this.database = database;
    }

    /** Notes that runs which never ended were killed. The caller holds the run lock. */
    void buryDead() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update ops.run set status = 'killed', ended_at = now(), message = 'ended without a word; its work goes on in the next run'
                        where status = 'running'
                        """)) {
            update.executeUpdate();
        }
    }

    /** @return the number of the run that starts now */
    long begin(Part part, boolean sample, String version) throws SQLException {
        return begin("""
                insert into ops.run (kind, sample, started_at, status, version)
                values (?, ?, now(), 'running', ?) returning run_id
                """, part, sample, version);
    }

    /** A run that will be taken back: it uses up no number. */
    long tried(Part part, boolean sample, String version) throws SQLException {
        return begin("""
                insert into ops.run (run_id, kind, sample, started_at, status, version) overriding system value
                select coalesce(max(run_id), 0) + 1, ?, ?, now(), 'running', ? from ops.run returning run_id
                """, part, sample, version);
    }

    private long begin(String sql, Part part, boolean sample, String version) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, kind(part));
            insert.setBoolean(2, sample);
            insert.setString(3, version);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** As {@code ops.run.kind} has it, and the command's name. */
    private static String kind(Part part) {
        return part == Part.ALL ? "run" : part.name().toLowerCase(Locale.ROOT);
    }

    void problem(long runId, String sourceId, String code, String message) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into ops.source_problem (run_id, source_id, code, message) values (?, ?, ?, ?)
                        on conflict (run_id, source_id, code) do update set message = excluded.message
                        """)) {
            insert.setLong(1, runId);
            insert.setString(2, sourceId);
            insert.setString(3, code);
            insert.setString(4, message);
            insert.executeUpdate();
        }
    }

    /** Documents that the run refused, by reason code. */
    Map<String, Long> refusals(long runId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select d.reason_code, count(*) from landing.document d
                        where d.state = 'quarantined' and d.document_id in (
                            select document_id from landing.settlement where run_id = ?)
                        group by 1 order by 1
                        """)) {
            select.setLong(1, runId);
            Map<String, Long> refusals = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    refusals.put(rows.getString(1), rows.getLong(2));
                }
            }
            return refusals;
        }
    }

    void end(long runId, RunStatus status, RunTally tally, @Nullable String message) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update ops.run set status = ?, ended_at = now(), message = ?,
                            loaded = ?, unchanged = ?, duplicate = ?, irrelevant = ?, quarantined = ?
                        where run_id = ?
                        """)) {
            update.setString(1, status.code());
            update.setString(2, message);
            update.setLong(3, tally.loaded());
            update.setLong(4, tally.unchanged());
            update.setLong(5, tally.duplicate());
            update.setLong(6, tally.irrelevant());
            update.setLong(7, tally.quarantined());
            update.setLong(8, runId);
            update.executeUpdate();
        }
    }
}
