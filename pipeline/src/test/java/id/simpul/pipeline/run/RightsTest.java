package id.simpul.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what: the catalogue held against the matrix that is written here. */
class RightsTest {

    private static final String ALL = "select insert update delete truncate references trigger maintain";
    private static final String WRITE = "select insert update delete";

    /** Rights on the tables and views of a schema, by role. What is not named may not even be looked into. */
    private static final Map<String, Map<String, String>> MATRIX = Map.of(
            "simpul_researcher", Map.of("research", "select"),
            "simpul_staff", Map.of("research", "select", "warehouse", "select"),
            "simpul_reviewer",
                    Map.of("research", "select", "warehouse", "select", "evidence", "select", "ops", "select"),
            "simpul_loader",
                    Map.of(
                            "research", "select",
                            "warehouse", WRITE,
                            "evidence", WRITE,
                            "landing", WRITE,
                            "ops", WRITE,
                            "batch", WRITE),
            "simpul_owner",
                    Map.of(
                            "research",
                            ALL,
                            "warehouse",
                            ALL,
                            "evidence",
                            ALL,
                            "landing",
                            ALL,
                            "ops",
                            ALL,
                            "batch",
                            ALL),
            "stranger", Map.of());

    private static final Map<String, String> EXCEPTIONS = Map.of(
            "simpul_reviewer ops.audit", "",
            "simpul_reviewer ops.review", "",
            "simpul_reviewer ops.schema_history", "select",
            "simpul_loader ops.audit", "select insert",
            "simpul_loader ops.review", "select insert update",
            "simpul_loader ops.schema_history", "select",
            "simpul_loader warehouse.schema_history", "select",
            "simpul_loader landing.schema_history", "select",
            "simpul_owner landing.content", "insert update delete references",
            "simpul_owner landing.document_text", "insert update delete references");

    private static MigratedWarehouse warehouse;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, SQLException {
        warehouse = new MigratedWarehouse(folder.resolve("data"));
        warehouse.execute("create role stranger login password 'asing'");
        warehouse.migrate();
    }

    @AfterAll
    static void stop() {
        warehouse.close();
    }

    @Test
    void tablesAndViews() throws SQLException {
        Set<String> wanted = new TreeSet<>();
        for (String relation : relations()) {
            for (String role : MATRIX.keySet()) {
                String schema = relation.substring(0, relation.indexOf('.'));
                String given = EXCEPTIONS.getOrDefault(
                        role + " " + relation, MATRIX.get(role).getOrDefault(schema, ""));
                List.of(given.split(" ")).forEach(right -> {
                    if (!right.isEmpty()) {
                        wanted.add(role + " " + right + " " + relation);
                    }
                });
            }
        }
        assertEquals(wanted, new TreeSet<>(warehouse.rows("""
                select r.rolname || ' ' || p || ' ' || n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r,
                     unnest(string_to_array('select insert update delete truncate references trigger maintain', ' ')) p
                where n.nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch')
                  and c.relkind in ('r', 'v', 'm', 'p', 'f') and r.rolname = any (array[%s])
                  and has_table_privilege(r.oid, c.oid, p)
                """.formatted(roles()))));
        assertTrue(wanted.contains("simpul_researcher select research.case_counts"));
    }

    private static List<String> relations() throws SQLException {
        return warehouse.rows("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch')
                  and c.relkind in ('r', 'v', 'm', 'p', 'f')
                """);
    }

    private static String roles() {
        return String.join(
                ", ", MATRIX.keySet().stream().map(role -> "'" + role + "'").toList());
    }

    @Test
    void theBytesAndTextsAreForTheLoaderAlone() throws SQLException {
        assertEquals(List.of("simpul_loader|bytes", "simpul_loader|text"), warehouse.rows("""
                select r.rolname, a.attname from pg_roles r, pg_attribute a
                where (a.attrelid, a.attname) in (('landing.content'::regclass, 'bytes'), ('landing.document_text'::regclass, 'text'))
                  and r.rolname = any (array[%s]) and has_column_privilege(r.oid, a.attrelid, a.attnum, 'select')
                order by 2
                """.formatted(roles())));
        assertEquals(
                List.of(
                        "simpul_owner|landing.content|encoding,landed_at,sha256,size",
                        "simpul_owner|landing.document_text|document_id,kept_at,reader_version"),
                warehouse.rows("""
                select r.rolname, a.attrelid::regclass, string_agg(a.attname, ',' order by a.attname)
                from pg_roles r, pg_attribute a, aclexplode(a.attacl) x
                where x.grantee = r.oid and x.privilege_type = 'SELECT' group by 1, 2 order by 2
                """));
    }

    @Test
    void schemas() throws SQLException {
        Set<String> wanted = new TreeSet<>();
        MATRIX.forEach((role, schemas) -> schemas.keySet().forEach(schema -> {
            wanted.add(role + " usage " + schema);
            if (role.equals("simpul_owner")) {
                wanted.add(role + " create " + schema);
            }
        }));
        assertEquals(wanted, new TreeSet<>(warehouse.rows("""
                select r.rolname || ' ' || p || ' ' || n.nspname from pg_roles r, pg_namespace n, unnest(array['usage', 'create']) p
                where n.nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch')
                  and r.rolname = any (array[%s]) and has_schema_privilege(r.oid, n.oid, p)
                """.formatted(roles()))));
        assertEquals(List.of(), warehouse.rows("""
                select r.rolname, p from pg_roles r, unnest(array['temporary', 'create']) p
                where r.rolname in ('simpul_researcher', 'simpul_staff', 'simpul_reviewer', 'stranger')
                  and has_database_privilege(r.oid, current_database(), p)
                union all
                select rolname, 'create in public' from pg_roles
                where rolname = any (array[%s]) and has_schema_privilege(oid, 'public', 'create')
                """.formatted(roles())));
    }

    @Test
    void functions() throws SQLException {
        assertEquals(List.of(), warehouse.rows("""
                select r.rolname, p.oid::regprocedure
                from pg_roles r, pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch')
                  and r.rolname = any (array[%s])
                  and has_function_privilege(r.oid, p.oid, 'execute') <> case
                      when r.rolname = 'simpul_owner' then true
                      when r.rolname = 'stranger' then false
                      when n.nspname = 'research' then true
                      when n.nspname = 'warehouse' then not p.prosecdef
                      when n.nspname in ('evidence', 'landing', 'batch') then r.rolname = 'simpul_loader'
                      else r.rolname = 'simpul_reviewer' and p.proname ~ '^read_' end
                """.formatted(roles())));
        // who runs with another's rights says where names are looked up
        assertEquals(List.of(), warehouse.rows("""
                select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch') and p.prosecdef
                  and not exists (select from unnest(p.proconfig) c where c ~ '^search_path=')
                """));
    }

    @Test
    void whatPostgresGivesToEverybodyIsTakenBack() throws SQLException {
        assertEquals(List.of(), warehouse.rows("""
                select p.oid::regprocedure from pg_proc p
                where p.proname ~ '^(pg_sleep|lo_|lowrite|loread|pg_advisory_|pg_try_advisory_|pg_read_|pg_ls_|pg_stat_file|pg_logical_emit|pg_notify|dblink|pg_terminate_backend|pg_reload)'
                  and has_function_privilege('simpul_researcher', p.oid, 'execute')
                  and p.oid <> 'pg_terminate_backend(integer, bigint)'::regprocedure
                """));
        assertEquals(List.of("f|t"), warehouse.rows("""
                select has_language_privilege('simpul_researcher', 'plpgsql', 'usage'),
                       has_language_privilege('simpul_loader', 'plpgsql', 'usage')
                """));
        assertEquals(List.of(), warehouse.rows("""
                select relname from pg_class where relnamespace = 'research'::regnamespace and relkind = 'v'
                and not coalesce('security_barrier=true' = any (reloptions), false)
                """));
        assertEquals(List.of(), warehouse.rows("""
                select r.rolname from pg_roles r where r.rolname ~ '^simpul_' and r.rolname <> 'simpul'
                and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)
                """));
    }

    @Test
    void whatIsMadeLaterHasItsRightsFromTheBeginning() throws SQLException {
        warehouse.execute("""
                create table evidence.later (a int);
                create table landing.later (a int);
                create view research.later as select 1 as a, false as sample;
                create function research.later() returns int language sql as 'select 1';
                """);
        try {
            assertEquals(
                    List.of("simpul_researcher|t|f|f|f", "simpul_reviewer|t|t|f|f", "stranger|f|f|f|f"),
                    warehouse.rows("""
                            select r, has_table_privilege(r, 'research.later', 'select'),
                                   has_table_privilege(r, 'evidence.later', 'select'),
                                   has_table_privilege(r, 'landing.later', 'select'),
                                   has_function_privilege(r, 'research.later()', 'execute')
                            from unnest(array['simpul_researcher', 'simpul_reviewer', 'stranger']) r
                            """));
            warehouse.execute("grant select on evidence.statement to simpul_researcher;"
                    + " grant usage on schema evidence to simpul_researcher");
            warehouse.migrate();
            assertEquals(List.of("t|f"), warehouse.rows("""
                    select has_function_privilege('simpul_researcher', 'research.later()', 'execute'),
                           has_table_privilege('simpul_researcher', 'evidence.statement', 'select')
                    """));
            assertEquals(
                    List.of("t"),
                    warehouse.rows(
                            "select 'security_barrier=true' = any (reloptions) from pg_class where oid = 'research.later'::regclass"));
        } finally {
            warehouse.execute(
                    "drop view research.later; drop function research.later(); drop table evidence.later, landing.later");
        }
    }

    @Test
    void anotherMigrationChangesNoRight() throws SQLException {
        warehouse.migrate();
        List<String> before = warehouse.rows("select xmin, oid from pg_class where relname = 'case_counts'"
                + " union all select xmin, oid from pg_proc where proname = 'read_text'");
        warehouse.migrate();
        assertEquals(
                before,
                warehouse.rows("select xmin, oid from pg_class where relname = 'case_counts'"
                        + " union all select xmin, oid from pg_proc where proname = 'read_text'"));
    }

    @Test
    void loginsOfReadersAreReadOnlyAndLimited() throws SQLException {
        warehouse.execute("""
                create role rini login password 'r' in role simpul_researcher;
                create role budi login password 'b' in role simpul_researcher;
                alter role budi in database simpul set statement_timeout = '5s';
                create role tari login password 't' in role simpul_researcher, simpul_reviewer
                """);
        warehouse.migrate();
        assertEquals(List.of("on|1min|5min|8h|10s|4GB|20|jit=off"), settings("rini"));
        assertEquals(List.of("off|5s|0|0|0|-1|-1|jit=off"), settings("budi"));
        assertEquals(List.of("off|0|0|0|0|-1|-1"), settings("tari"));
    }

    private static List<String> settings(String login) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(warehouse.address().jdbcUrl(), login, login.substring(0, 1));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select concat_ws('|', current_setting('default_transaction_read_only'), current_setting('statement_timeout'),
                            current_setting('idle_in_transaction_session_timeout'), current_setting('idle_session_timeout'),
                            current_setting('lock_timeout'), current_setting('temp_file_limit'),
                            (select rolconnlimit from pg_roles where rolname = current_user),
                            (select c from pg_db_role_setting s, unnest(s.setconfig) c
                             where s.setrole = current_user::regrole and c like 'jit=%'))
                        """)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    @Test
    void aReviewersReadsAreNotedAndRestrictedBytesStayClosed() throws SQLException {
        warehouse.execute("""
                insert into landing.source values
                    ('kabar', 'Kabar', 'Kabar', 'ID', 'news', 'public', now()),
                    ('dinas', 'Dinas', 'Dinas', 'ID', 'agency_report', 'restricted', now());
                insert into landing.content values
                    (sha256('a'), 1, 'identity', 'a', now()), (sha256('b'), 1, 'identity', 'b', now()),
                    (sha256('c'), 1, 'identity', 'c', now());
                insert into landing.document (source_id, address, file_name, sha256, fetched_at, state, reason_code, state_at)
                values ('kabar', 'a', 'a', sha256('a'), now(), 'loaded', 'x', now()),
                       ('dinas', 'b', 'b', sha256('b'), now(), 'loaded', 'x', now()),
                       ('kabar', 'c', 'c', sha256('c'), now(), 'loaded', 'x', now()),
                       ('dinas', 'c2', 'c', sha256('c'), now(), 'loaded', 'x', now());
                insert into landing.document_text select document_id, '1', 'isi ' || address, now() from landing.document
                """);
        try (Connection reviewer = warehouse.reader("simpul_reviewer");
                Statement statement = reviewer.createStatement()) {
            assertEquals("a", one(statement, "select convert_from(bytes, 'UTF8') from ops.read_bytes(1)"));
            assertEquals("", one(statement, "select bytes from ops.read_bytes(2)"));
            assertEquals("", one(statement, "select bytes from ops.read_bytes(3)"));
            assertEquals("isi a", one(statement, "select text from ops.read_text(1)"));
            assertEquals("", one(statement, "select text from ops.read_text(2)"));
            assertEquals(
                    "true null",
                    one(
                            statement,
                            "select restricted::text || ' ' || coalesce(address, 'null') from ops.read_document(2)"));
            assertEquals("", one(statement, "select fact_id from ops.read_reviews('cc-none')"));
            for (String closed : List.of(
                    "landing.content",
                    "landing.document_text",
                    "landing.document",
                    "ops.review",
                    "ops.audit",
                    "batch.sketch_key")) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.executeQuery("select * from " + closed));
                assertEquals("42501", refused.getSQLState(), closed);
            }
            statement.execute("set default_transaction_read_only = on");
            SQLException untraced =
                    assertThrows(SQLException.class, () -> statement.executeQuery("select * from ops.read_text(1)"));
            assertEquals("25006", untraced.getSQLState());
        }
        assertEquals(
                List.of(
                        "simpul_reviewer_query|read_bytes|1",
                        "simpul_reviewer_query|read_bytes|2",
                        "simpul_reviewer_query|read_bytes|3",
                        "simpul_reviewer_query|read_text|1",
                        "simpul_reviewer_query|read_text|2",
                        "simpul_reviewer_query|read_document|2",
                        "simpul_reviewer_query|read_reviews|cc-none"),
                warehouse.rows("select actor, action, object from ops.audit order by audit_id"));
        assertFalse(warehouse.rows("select 1 from ops.audit").isEmpty());
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
