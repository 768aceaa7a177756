package id.simpul.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.command.CommandRun;
import id.simpul.pipeline.command.CommandSession;
import id.simpul.pipeline.database.ConnectionAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a researcher's login tries, in every way we could think of: no word of what it may not see, no change of anything. */
class HostileStatementsTest {

    private static final String NEXT = " ;; ";

    /** With -Plong all attempts are made, each twice; else those of the list, and every tenth of those that are made up. */
    private static final boolean ALL = "all".equals(System.getProperty("attempts"));

    private static final int FRACTION = 10;

    /** What stands in {@code secrets.sql}, also as bytes are printed. The statements themselves never hold a whole one. */
    private static final Pattern SECRET = Pattern.compile("rahasia-[a-z]+-[a-z0-9]+|91827000[0-9]"
            + "|" + HexFormat.of().formatHex("rahasia-".getBytes(StandardCharsets.UTF_8))
            + "|" + Base64.getEncoder().withoutPadding().encodeToString("rahasi".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    static Path folder;

    private static MigratedWarehouse warehouse;
    private static ConnectionAddress reader;

    @BeforeAll
    static void plant() throws Exception {
        warehouse = new MigratedWarehouse(folder.resolve("data/sample"));
        warehouse.execute(resource("secrets.sql"));
        reader = warehouse.readerAddress("simpul_researcher");
        warehouse.migrate();
        if (!ALL) {
            // what a scorecard or a total of the whole country costs proves nothing more
            warehouse.execute(
                    "delete from warehouse.dim_region where code <> 'ID' and province_code not in ('71', '75')");
        }
    }

    @AfterAll
    static void stop() {
        warehouse.close();
    }

    @Test
    void noneTellsASecretAndNoneChangesAnything() throws Exception {
        Set<String> attempts = attempts();
        assertTrue(attempts.size() >= 300, attempts.size() + " attempts");
        assertNotEquals("", leak("", String.join(" ", warehouse.rows("select text from landing.document_text"))));
        String before = digest();
        List<String> leaks = new ArrayList<>();
        int answered = 0;
        for (String attempt : attempts) {
            for (String mode : ALL ? List.of("on", "off") : List.of("off")) {
                String heard = heard(attempt, "set default_transaction_read_only = " + mode);
                leaks.add(leak(attempt, heard));
                answered += heard.contains("ERROR") ? 0 : 1;
            }
        }
        leaks.removeIf(String::isEmpty);
        assertEquals(List.of(), leaks);
        assertEquals(before, digest());
        // else the login could do nothing at all, and all this would prove nothing
        assertTrue(answered > 50, answered + " answered");
    }

    @Test
    void theConditionsWouldTellWereTheViewsNoBarriers() throws Exception {
        List<String> views = warehouse.rows("""
                select relname from pg_class where relnamespace = 'research'::regnamespace and relkind = 'v'
                """);
        for (String view : views) {
            warehouse.execute("alter view research." + view + " set (security_barrier = false)");
        }
        try {
            long told = 0;
            for (String attempt : listed()) {
                if (!attempt.contains("rahasia") && !attempt.contains("curi") && !attempt.contains("1000000")) {
                    continue;
                }
                told += leak(attempt, heard(attempt, "select 1")).isEmpty() ? 0 : 1;
            }
            assertTrue(told > 0, "no attempt is sharp enough");
        } finally {
            warehouse.migrate();
        }
    }

    @Test
    void whatThePlannerExpectsTellsNothingOfValues() throws Exception {
        String planted = "explain select * from research.case_counts where value = 91827000" + 2;
        String other = "explain select * from research.case_counts where value = 71727000" + 2;
        assertEquals(
                heard(other, "select 1").replace("717270002", "?"),
                heard(planted, "select 1").replace("918270002", "?"));
    }

    @Test
    void aFloodEndsAndConnectionsAreCounted() throws Exception {
        String flood = "select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b";
        warehouse.execute("""
                create role banjir login password 'b' in role simpul_researcher;
                alter role banjir in database simpul set statement_timeout = '300ms';
                alter role banjir connection limit 3
                """);
        List<Connection> open = new ArrayList<>();
        try {
            for (int n = 0; n < 3; n++) {
                open.add(login("banjir", "b"));
            }
            SQLException full =
                    assertThrows(SQLException.class, () -> login("banjir", "b").close());
            assertEquals("53300", full.getSQLState());
            try (Statement statement = open.get(0).createStatement()) {
                SQLException late = assertThrows(SQLException.class, () -> statement.execute(flood));
                assertEquals("57014", late.getSQLState());
            }
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    /** The README says so; PostgreSQL has no right to take away here. */
    @Test
    void whatPostgresDoesNotLetUsForbidTouchesTheLoginAlone() throws Exception {
        warehouse.execute("create role mandiri login password 'm' in role simpul_researcher");
        String data = data();
        for (String allowed : List.of(
                "set statement_timeout = 0",
                "listen saluran" + NEXT + "notify saluran, 'x'",
                "explain analyze select * from research.case_counts",
                "select relname, reltuples from pg_class",
                "alter role current_user set statement_timeout = 0",
                "alter role current_user password 'lain'")) {
            try (Connection connection = login("mandiri", "m")) {
                assertFalse(
                        heard(allowed, "set default_transaction_read_only = off", connection)
                                .contains("ERROR"),
                        allowed);
            }
        }
        login("mandiri", "lain").close();
        assertEquals(data, data());
    }

    @Test
    void simpulQueryHasTheSameRights() throws Exception {
        String before = digest();
        try (CommandSession simpul = new CommandSession(folder)) {
            for (String sql : List.of(
                    "select set_config('role', 'simpul', false), query_to_xml('select * from ops.audit', true, true, '')",
                    "do $$ begin execute 'reset role'; raise exception '%', (select text from landing.document_text limit 1); end $$",
                    "select 1; select * from ops.audit")) {
                CommandRun run = simpul.run("query", "--format", "csv", sql);
                assertNotEquals(0, run.status(), sql);
                assertEquals("", leak(sql, run.out() + run.err()));
            }
            CommandRun run = simpul.run("query", "--format", "csv", "select value from research.case_counts");
            assertEquals("value\r\n120\r\n", run.out(), run.err());
        }
        assertEquals(before, digest());
    }

    private static Connection login(String user, String password) throws SQLException {
        ConnectionAddress address = warehouse.address();
        return DriverManager.getConnection(address.jdbcUrl(), user, password);
    }

    private static Set<String> attempts() throws Exception {
        Set<String> attempts = new LinkedHashSet<>(listed());
        List<String> made = made();
        for (int at = 0; at < made.size(); at += ALL ? 1 : FRACTION) {
            attempts.add(made.get(at));
        }
        return attempts;
    }

    private static List<String> listed() throws IOException {
        return resource("hostile.sql")
                .lines()
                .filter(line -> !line.startsWith("--"))
                .toList();
    }

    /** For every relation that is closed, every column and every view of research. */
    private static List<String> made() throws SQLException {
        List<String> attempts = new ArrayList<>();
        for (String relation : warehouse.rows("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('landing', 'evidence', 'warehouse', 'ops', 'batch', 'public') and c.relkind in ('r', 'v')
                order by 1
                """)) {
            attempts.add("select * from " + relation);
            attempts.add("delete from " + relation);
            attempts.add("copy " + relation + " to stdout");
            attempts.add(
                    "create trigger t before insert on " + relation + " execute function tsvector_update_trigger()");
        }
        for (String column : warehouse.rows("""
                select view_name || '|' || column_name || '|' || type from research.data_dictionary
                where kind = 'view' and column_name is not null and view_name not in ('regions', 'data_dictionary') order by 1
                """)) {
            String[] part = column.split("\\|");
            attempts.add(
                    "select * from research.%1$s where case when %2$s::text ~ 'rahasia|91827' then %2$s::text || 'x' else '0' end::int >= 0"
                            .formatted(part[0], part[1]));
            attempts.add("select min(%2$s::text), max(%2$s::text) from research.%1$s".formatted(part[0], part[1]));
        }
        for (String view : warehouse.rows(
                "select relname from pg_class where relnamespace = 'research'::regnamespace and relkind = 'v' order by 1")) {
            Stream.of(
                            "insert into research.%s default values",
                            "update research.%s set sample = true",
                            "delete from research.%s",
                            "alter view research.%s set (security_barrier = false)",
                            "create or replace view research.%s as select 1",
                            "select research.%1$s from research.%1$s where research.%1$s::text ~ 'rahasia' and ('x' || research.%1$s::text)::int > 0")
                    .map(attempt -> attempt.formatted(view))
                    .forEach(attempts::add);
        }
        return attempts;
    }

    /** Everything that comes back: rows, notices, errors with all they say. */
    private static String heard(String attempt, String first) throws SQLException {
        try (Connection connection = login(reader.user(), String.valueOf(reader.password()))) {
            return heard(attempt, first, connection);
        }
    }

    private static String heard(String attempt, String first, Connection connection) throws SQLException {
        StringBuilder heard = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(20);
            statement.execute(first);
            for (String step : attempt.split(NEXT)) {
                try {
                    boolean rows = statement.execute(step);
                    if (rows) {
                        read(statement.getResultSet(), heard);
                    }
                } catch (SQLException e) {
                    heard.append("ERROR ")
                            .append(e.getSQLState())
                            .append(' ')
                            .append(e.getMessage())
                            .append('\n');
                }
                for (SQLWarning notice = statement.getWarnings(); notice != null; notice = notice.getNextWarning()) {
                    heard.append(notice.getMessage()).append('\n');
                }
            }
        }
        return heard.toString();
    }

    private static void read(ResultSet row, StringBuilder heard) throws SQLException {
        while (row.next()) {
            for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                heard.append(row.getString(at)).append('|');
            }
            heard.append('\n');
        }
    }

    /** The attempt with the secret that it told, or empty. */
    private static String leak(String attempt, String heard) {
        var secret = SECRET.matcher(heard);
        return secret.find() ? attempt + " -> " + secret.group() : "";
    }

    private static String data() throws SQLException {
        StringBuilder digest = new StringBuilder();
        for (String table : warehouse.rows("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('landing', 'evidence', 'warehouse', 'ops', 'batch', 'public') and c.relkind = 'r'
                  and c.relname <> 'dim_region'
                order by 1
                """)) {
            digest.append(table)
                    .append(warehouse.rows(
                            "select count(*), md5(string_agg(t::text, ',' order by t::text)) from " + table + " t"));
        }
        return digest.toString();
    }

    /** Of the data and of the catalogue. */
    private static String digest() throws SQLException {
        return data() + warehouse.rows("""
                        select md5(string_agg(a::text, ',' order by a::text)) from pg_authid a
                        union all select md5(string_agg(s::text, ',' order by s::text)) from pg_db_role_setting s
                        union all select md5(string_agg(s::text, ',' order by s::text)) from pg_auth_members s
                        union all select md5(string_agg(concat_ws(' ', c.oid, relname, relacl, reloptions, relowner), ',' order by c.oid))
                                  from pg_class c where relnamespace in (select oid from pg_namespace where nspname !~ '^pg_')
                        union all select md5(string_agg(concat_ws(' ', oid, proname, proacl, prosrc, proowner), ',' order by oid)) from pg_proc
                        union all select md5(string_agg(concat_ws(' ', oid, nspname, nspacl), ',' order by oid)) from pg_namespace
                                  where nspname !~ '^pg_(toast_)?temp'
                        union all select md5(string_agg(d::text, ',' order by d::text)) from pg_description d
                        union all select count(*)::text from pg_largeobject_metadata
                        union all select count(*)::text from pg_trigger
                        union all select count(*)::text from pg_language
                        union all select count(*)::text from pg_extension
                        union all select count(*)::text from pg_replication_slots
                        union all select count(*)::text from pg_database
                        union all select string_agg(sequencename || coalesce(last_value, 0), ',' order by sequencename) from pg_sequences
                        """);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HostileStatementsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
