package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code simpul status}: last runs, what came in, what is quarantined, which sources are silent. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final String RUNS = """
            select run_id as run, to_char(started_at, 'YYYY-MM-DD HH24:MI') as started,
                   coalesce(round(extract(epoch from ended_at - started_at))::text, '') as seconds, status,
                   coalesce(loaded + unchanged + duplicate + irrelevant + quarantined, 0) as "in",
                   loaded, unchanged, duplicate, irrelevant, quarantined
            from ops.run order by run_id desc limit 10
            """;

    private static final String SOURCES = """
            select source_id as source,
                   count(*) filter (where state = 'loaded') as loaded,
                   count(*) filter (where state = 'due') as due,
                   count(*) filter (where state = 'irrelevant') as irrelevant,
                   count(*) filter (where state = 'quarantined') as quarantined,
                   to_char(max(fetched_at), 'YYYY-MM-DD HH24:MI') as "last new"
            from landing.source left join landing.document using (source_id)
            group by source_id order by source_id
            """;

    private static final String PROBLEMS = """
            select source_id as source, code, message from ops.source_problem
            where run_id = (select max(run_id) from ops.run) order by 1, 2
            """;

    private static final String FLAGS = """
            with flagged as (
                select f.*, g.address as good, g.fetched_at as good_at, e.title as good_title,
                       b.address as bad, b.fetched_at as bad_at, b.state as bad_state, b.reason as bad_reason
                from ops.source_flag f
                left join landing.document g on g.document_id = f.good_document
                left join evidence.document e on e.document_id = f.good_document
                left join landing.document b on b.document_id = f.bad_document
                where f.run_id = (select max(run_id) from ops.run))
            select source_id as source, verdict, what, told from (
                select source_id, verdict, 1 as line, 'found' as what, message as told from flagged
                union all
                select source_id, verdict, 2, 'last good', to_char(good_at, 'YYYY-MM-DD ') || good
                       || coalesce(' "' || good_title || '"', '') from flagged where good is not null
                union all
                select source_id, verdict, 3, 'now', to_char(bad_at, 'YYYY-MM-DD ') || bad || ' ' || bad_state
                       || coalesce(': ' || bad_reason, '') from flagged where bad is not null) as lines
            order by source_id, verdict, line
            """;

    private static final String QUARANTINE = """
            select source_id as source, document_id as document, reason_code as reason, reason as message
            from landing.document where state = 'quarantined' order by document_id desc limit 20
            """;

    private static final String NOTES = """
            select source_id as source, document_id as document, code,
                   coalesce('p. ' || string_agg(page::text, ', ' order by page), '')
                       || coalesce(string_agg(sheet, ', ' order by position), '') as place, message
            from landing.reading_note n join landing.document d using (document_id)
            where n.run_id = (select max(settled.run_id) from landing.settlement settled
                              where settled.document_id = n.document_id
                                and settled.state in ('loaded', 'irrelevant'))
              and d.state in ('loaded', 'irrelevant')
            group by source_id, document_id, code, message order by document_id desc, code limit 20
            """;

    private static final String FACTS = """
            select kind as fact, count(*) as facts, count(*) filter (where confidence >= shown.least) as "in research",
                   count(*) filter (where conflict) as conflicts
            from (select 'case_count' as kind, confidence, conflict from warehouse.fact_case_count where recorded_to is null
                  union all
                  select 'regulation', confidence, conflict from warehouse.fact_regulation where recorded_to is null
                  union all
                  select 'meeting', confidence, conflict from warehouse.fact_meeting where recorded_to is null
                  union all
                  select 'initiative', confidence, conflict from warehouse.fact_initiative where recorded_to is null) as f
            cross join (select value::numeric as least from warehouse.setting where name = 'research_confidence') as shown
            group by kind order by kind
            """;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        Messages messages = global.messages();
        Workplace place = global.warehouse();
        try (Database database = place.open();
                HikariDataSource pool = database.pool(1);
                Connection connection = pool.getConnection();
                PrintWriter out = StandardOutput.writer()) {
            out.println(messages.get(place.sample() ? "status.place.sample" : "status.place", place.name()));
            section(connection, out, messages.get("status.runs"), RUNS);
            section(connection, out, messages.get("status.sources"), SOURCES);
            section(connection, out, messages.get("status.problems"), PROBLEMS);
            section(connection, out, messages.get("status.flags"), FLAGS);
            section(connection, out, messages.get("status.quarantine"), QUARANTINE);
            section(connection, out, messages.get("status.notes"), NOTES);
            section(connection, out, messages.get("status.facts"), FACTS);
            return ExitStatus.DONE;
        } catch (SQLException e) {
            System.err.println("simpul: " + messages.get("failed", String.valueOf(e.getMessage())));
            return ExitStatus.FAILED;
        }
    }

    private static void section(Connection connection, PrintWriter out, String title, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (rows.isBeforeFirst()) {
                out.println();
                out.println(title);
                RowFormat.TABLE.print(rows, out);
            }
        }
    }
}
