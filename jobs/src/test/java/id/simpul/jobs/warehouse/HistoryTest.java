package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.count;
import static id.simpul.jobs.warehouse.Told.meeting;
import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.perda;
import static id.simpul.jobs.warehouse.Told.sure;
import static id.simpul.jobs.warehouse.Told.taskForce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Finding;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What past editions showed. */
class HistoryTest {

    private static final List<String> VIEWS = List.of("case_counts", "regulations", "meetings", "initiatives");

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void everyEditionIsSeenAgainAsItWas() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"), perda("7", 2012, "Perlindungan Anak"));
        Edition first = publish();
        List<List<String>> before = shown();
        long second = store(
                "warta",
                "2018-08-20",
                count("21.72", 2017, 90, "DP3A"),
                meeting("Rakor TPPO", "21.72", null, "Perda akan disusun."),
                taskForce(2012, 10),
                perda("7", 2012, "Perlindungan Anak Kota"));
        Edition next = publish();
        List<List<String>> after = shown();
        new Withdrawal(warehouse.database, warehouse.clock).withdraw(second, "tester", "test");
        publish();

        assertEquals(before, shownAt(first.asOf()));
        assertEquals(before, shownAt(next.asOf().minusMillis(1)));
        assertEquals(after, shownAt(next.asOf()));
        assertEquals(shown(), shownAt(Instant.parse("2100-01-01T00:00:00Z")));
        assertEquals(
                List.of(List.of(), List.of(), List.of(), List.of()),
                shownAt(first.asOf().minusSeconds(1)));
        assertEquals(List.of("90"), rows(at("value::text", "case_counts", next.asOf())));
    }

    @Test
    void aWithdrawalHoldsFromItsOwnMomentOn() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        long second = store("warta", "2018-08-20", count("21.71", 2017, 9, "DP3A"));
        Edition first = publish();
        List<List<String>> before = shown();
        // read by a run that has not published yet
        store("suara", "2018-08-21", count("21.01", 2017, 5, "DP3A"));
        warehouse.reconcile();
        Instant asked = warehouse.clock.instant();

        new Withdrawal(warehouse.database, warehouse.clock).withdraw(second, "tester", "test");

        List<List<String>> after = shown();
        assertEquals(List.of("87"), rows("select value::text from research.case_counts"));
        assertEquals(before, shownAt(first.asOf()));
        assertEquals(before, shownAt(asked));
        assertEquals(after, shownAt(warehouse.clock.instant()));
        assertEquals(
                List.of("true"),
                rows(
                        "select bool_and(recorded > '%1$s' and recorded < '%2$s')::text from research.changes where edition = 2"
                                .formatted(asked, warehouse.clock.instant())));

        warehouse.jdbc.update("update warehouse.edition set shown_from = null");
        warehouse.jdbc.update("update warehouse.change c set recorded = as_of from warehouse.edition e"
                + " where e.edition_id = c.edition_id");
        assertEquals(after, shownAt(asked), "as older warehouses have it");
        MigrationTest.run(warehouse, "V49__moments_of_editions.sql");
        assertEquals(before, shownAt(asked));
        assertEquals(after, shownAt(warehouse.clock.instant()));
        assertEquals(
                List.of("t"),
                rows("select bool_and(recorded > '%s') from research.changes where edition = 2".formatted(asked)));
        publish();
        assertEquals(
                after,
                shownAt(Instant.parse(rows("select to_char(published at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from research.editions where edition = 2")
                        .get(0))));
    }

    @Test
    void whatIsRecordedAfterAnEditionIsNotSeenBeforeTheNextOne() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        List<List<String>> before = shown();

        store("warta", "2018-08-20", count("21.71", 2017, 9, "DP3A"));
        warehouse.reconcile();

        assertEquals(before, shownAt(Instant.parse("2100-01-01T00:00:00Z")));
    }

    @Test
    void anEditionKeepsTheConfidenceThatItShowedFactsFrom() {
        long id = warehouse.land("kabar", "public", "https://kabar.example/1", "loaded");
        warehouse.write(
                id,
                page("Kabar", "2018-08-14", "Kabar dari kota."),
                List.of(sure(count("21.71", 2017, 12, null)), Told.finding(count("21.72", 2017, 5, null), 0.4)));
        Edition first = publish();
        warehouse.jdbc.update("update warehouse.setting set value = '0.3' where name = 'research_confidence'");
        assertEquals(List.of("12", "5"), rows(at("value::text", "case_counts", first.asOf())));
        store("warta", "2018-08-20", taskForce(2012, 10));
        publish();

        assertEquals(List.of("12"), rows(at("value::text", "case_counts", first.asOf())));
        assertEquals(List.of("12", "5"), rows("select value::text from research.case_counts order by 1"));
    }

    @Test
    void aRestrictedCountIsSeenAgainOnlyAsItWasShown() {
        storeRestricted(3, 11);
        Edition first = publish();
        storeRestricted(4, 12);
        Edition second = publish();
        storeRestricted(6, 13);
        Edition third = publish();

        String shown = "concat_ws(' ', region_code, coalesce(value::text, '-'), suppressed::text, recorded_from::text)";
        List<String> one = rows(at(shown, "case_counts", first.asOf()));
        assertEquals(List.of("- true", "10 false"), values(first));
        assertEquals(one, rows(at(shown, "case_counts", second.asOf())));
        assertEquals(List.of("5 false", "15 false"), values(third));
    }

    private List<String> values(Edition edition) {
        return rows(at(
                        "coalesce(value::text, '-') || ' ' || suppressed::text as v, region_code",
                        "case_counts",
                        edition.asOf())
                .replace("order by 1", "order by 2 desc"));
    }

    @Test
    void aResearcherMayAskForAPastDay() throws SQLException {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        Edition first = publish();
        try (var connection = warehouse.database.getConnection()) {
            JdbcTemplate researcher = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            researcher.execute("set role simpul_researcher");
            assertEquals(
                    List.of("87"),
                    researcher.queryForList(at("value::text", "case_counts", first.asOf()), String.class));
            researcher.execute("reset role");
        }
    }

    @Test
    void aPastDayIsReadByIndex() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        warehouse.jdbc.update("""
                insert into warehouse.fact (fact_id, kind, block, identity, minted_at)
                select 'cc-made' || n, 'case_count', 'made', n::text, '2026-01-01' from generate_series(1, 20000) n
                """);
        warehouse.jdbc.update("""
                insert into warehouse.fact_case_count (fact_id, recorded_from, content_hash, confidence, conflict, source_count,
                    restricted, region_code, period_start, period_end, register, scope, category, victim_group, measure, status,
                    value, qualifier)
                select 'cc-made' || n, '2026-01-01', '', 0.9, false, 1, false, (11 + n % 80) || '.' || (10 + n % 70),
                       '2020-01-01', '2020-12-31', 'police', 'statistic', 'violence', 'any', 'cases', 'reported', 1, 'exact'
                from generate_series(1, 20000) n
                """);
        warehouse.jdbc.execute("analyze warehouse.fact_case_count");
        for (String from : List.of("case_counts", "case_counts_as_of(now())")) {
            String plan = String.join(
                    "\n", rows("explain select value from research." + from + " where region_code = '21.72'"));
            assertTrue(plan.contains("fact_case_count_region"), plan);
            assertTrue(!plan.contains("Function Scan"), plan);
        }
    }

    private long store(String source, String published, Fact... facts) {
        return store(source, "public", published, facts);
    }

    private void storeRestricted(long small, long large) {
        warehouse.jdbc.update("update landing.document set state = 'superseded' where source_id = 'dinas'");
        store(
                "dinas",
                "restricted",
                "2018-01-0" + (small),
                count("21.72", 2017, small, null),
                count("21.71", 2017, large, null));
    }

    private long store(String source, String disclosure, String published, Fact... facts) {
        long id = warehouse.land(source, disclosure, "https://" + source + ".example/" + published, "loaded");
        warehouse.write(
                id,
                page("Berita " + source, published, "Rapat di kota " + source),
                List.of(facts).stream().<Finding<Fact>>map(Told::sure).toList());
        return id;
    }

    private Edition publish() {
        warehouse.reconcile();
        return warehouse.publish();
    }

    private List<List<String>> shown() {
        return VIEWS.stream()
                .map(view -> rows("select v::text from research." + view + " v order by 1"))
                .toList();
    }

    private List<List<String>> shownAt(Instant moment) {
        return VIEWS.stream().map(view -> rows(at("v::text", view, moment))).toList();
    }

    private static String at(String columns, String view, Instant moment) {
        return "select " + columns + " from research." + view + "_as_of('"
                + OffsetDateTime.ofInstant(moment, ZoneOffset.UTC) + "') v order by 1";
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.query(sql, (row, n) -> row.getString(1));
    }
}
