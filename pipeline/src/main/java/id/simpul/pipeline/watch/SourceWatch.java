package id.simpul.pipeline.watch;

import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.source.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Judges all sources of a run and keeps what is wrong with them, in {@code ops.source_flag}. */
public final class SourceWatch {

    /** Days are those of the people who publish. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final int RUNS_LOOKED_AT = 10;

    private static final String OBSERVED = """
            with looked as (
                select distinct on (f.address) f.address, f.outcome, d.reason_code
                from landing.fetch f left join landing.document d using (document_id)
                where f.run_id = ? and f.source_id = ? order by f.address, f.fetch_id desc),
            settled as (
                select distinct on (s.document_id) s.state, s.reason_code
                from landing.settlement s join landing.document d using (document_id)
                where s.run_id = ? and d.source_id = ? and d.sha256 is not null
                  and s.state in ('loaded', 'irrelevant', 'quarantined')
                order by s.document_id, s.settlement_id desc)
            select (select count(*) from looked),
                   (select count(*) from looked where outcome in ('new', 'changed')),
                   (select count(*) from looked where outcome in ('refused', 'failed') and reason_code = any(?)),
                   (select count(*) from settled),
                   (select count(*) from settled
                    where state = 'loaded' or state = 'irrelevant' and reason_code <> 'no_article'),
                   (select count(*) from settled where state = 'loaded')
            """;

    private static final String NEWEST = """
            select greatest(
                (select max(published) from evidence.document where source_id = ?),
                (select d.fetched_at::date from landing.document d left join evidence.document e using (document_id)
                 where d.source_id = ? and e.published is null order by d.fetched_at desc limit 1))
            """;

    private static final String EARLIER = """
            select run_id from ops.run r
            where run_id < ? and status in ('done', 'incomplete', 'gate')
              and exists (select 1 from landing.fetch f where f.run_id = r.run_id and f.source_id = ?)
              and not exists (select 1 from ops.source_problem p where p.run_id = r.run_id and p.source_id = ?)
            order by run_id desc limit ?
            """;

    private final DataSource database;
    private final Clock clock;

    /** @param database with the schemas {@code ops}, {@code landing} and {@code evidence} */
    public SourceWatch(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * To be called when the documents of the run were read.
     *
     * @param failures of the sources that failed as a whole, by source
     */
    public List<Flag> look(long runId, List<Source> sources, Map<String, Reason> failures) throws SQLException {
        Watch watch = new Watch(LocalDate.ofInstant(clock.instant(), ZONE));
        List<Flag> flags = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (Source source : sources) {
                SourceRun now = observed(connection, runId, source.id(), newest(connection, source.id()));
                List<SourceRun> before = new ArrayList<>();
                for (long earlier : earlier(connection, runId, source.id())) {
                    before.add(observed(connection, earlier, source.id(), null));
                }
                @Nullable Reason failure = failures.get(source.id());
                for (Flag flag : watch.judge(source.id(), source.expect(), now, before, failure)) {
                    keep(connection, runId, flag);
                    flags.add(flag);
                }
            }
        }
        return flags;
    }

    private static @Nullable LocalDate newest(Connection connection, String source) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setString(1, source);
            select.setString(2, source);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    private static SourceRun observed(Connection connection, long runId, String source, @Nullable LocalDate newest)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OBSERVED)) {
            select.setLong(1, runId);
            select.setString(2, source);
            select.setLong(3, runId);
            select.setString(4, source);
            select.setArray(5, connection.createArrayOf("text", Watch.REFUSALS.toArray()));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new SourceRun(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        newest);
            }
        }
    }

    private static List<Long> earlier(Connection connection, long runId, String source) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(EARLIER)) {
            select.setLong(1, runId);
            select.setString(2, source);
            select.setString(3, source);
            select.setInt(4, RUNS_LOOKED_AT);
            List<Long> runs = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    runs.add(rows.getLong(1));
                }
            }
            return runs;
        }
    }

    /** With the last document that was read well before this run, and the worst of this one. */
    private static void keep(Connection connection, long runId, Flag flag) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into ops.source_flag (run_id, source_id, verdict, message, good_document, bad_document)
                values (?, ?, ?, ?, ?, ?)
                on conflict (run_id, source_id, verdict) do update set message = excluded.message
                """)) {
            insert.setLong(1, runId);
            insert.setString(2, flag.sourceId());
            insert.setString(3, flag.verdict().code());
            insert.setString(4, flag.message());
            insert.setObject(5, good(connection, runId, flag.sourceId()), Types.BIGINT);
            insert.setObject(6, bad(connection, runId, flag.sourceId()), Types.BIGINT);
            insert.executeUpdate();
        }
    }

    private static @Nullable Long good(Connection connection, long runId, String source) throws SQLException {
        return document(connection, source, runId, """
                select d.document_id from landing.document d join landing.settlement s using (document_id)
                where d.source_id = ? and s.run_id < ? and s.state = 'loaded'
                order by s.settlement_id desc limit 1
                """);
    }

    private static @Nullable Long bad(Connection connection, long runId, String source) throws SQLException {
        return document(connection, source, runId, """
                select d.document_id from landing.document d join landing.fetch f using (document_id)
                where d.source_id = ? and f.run_id = ?
                order by d.state = 'quarantined' desc, d.reason_code = 'no_article' desc, d.state = 'irrelevant' desc,
                         f.fetch_id desc
                limit 1
                """);
    }

    private static @Nullable Long document(Connection connection, String source, long runId, String sql)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, source);
            select.setLong(2, runId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }
}
