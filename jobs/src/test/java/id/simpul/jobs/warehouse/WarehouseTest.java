package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.amends;
import static id.simpul.jobs.warehouse.Told.count;
import static id.simpul.jobs.warehouse.Told.finding;
import static id.simpul.jobs.warehouse.Told.meeting;
import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.perda;
import static id.simpul.jobs.warehouse.Told.sure;
import static id.simpul.jobs.warehouse.Told.taskForce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WarehouseTest {

    private final TestWarehouse warehouse = TestWarehouse.create();

    /** A page of a publisher that is not stored yet. */
    private record Page(String source, String address, String published, List<Finding<Fact>> findings) {}

    private static final List<Page> PAGES = List.of(
            new Page(
                    "kabar",
                    "https://kabar.example/1",
                    "2018-08-14",
                    List.of(
                            sure(count("21.72", 2017, 87, "DP3A")),
                            sure(meeting(
                                    "Rakor Gugus Tugas TPPO",
                                    "21.72",
                                    "Hotel Bintan Permai",
                                    "Semua pihak berkomitmen menjaga pelabuhan.")))),
            new Page(
                    "warta",
                    "https://warta.example/1",
                    "2018-08-15",
                    List.of(
                            sure(count("21.72", 2017, 90, "DP3A")),
                            sure(meeting(
                                    "Rakor Gugus Tugas TPPO Kota",
                                    "21.72.01",
                                    null,
                                    "Perda akan disusun tahun depan.")))),
            new Page(
                    "pos",
                    "https://pos.example/1",
                    "2018-08-15",
                    List.of(sure(count("21.72", 2017, 87, null)), sure(count("21.71", 2017, 12, "DP3A")))),
            new Page(
                    "pos",
                    "https://pos.example/2",
                    "2019-01-02",
                    List.of(
                            sure(perda("7", 2012, "Perlindungan Anak")),
                            sure(perda("2", 2018, "Perubahan", amends("7", 2012))),
                            sure(perda(null, null, null)))),
            new Page(
                    "kabar",
                    "https://kabar.example/2",
                    "2019-01-03",
                    List.of(sure(perda("07", 2012, null)), sure(taskForce(2012, 10)))),
            new Page(
                    "warta",
                    "https://warta.example/2",
                    "2020-01-03",
                    List.of(sure(taskForce(null, 18)), finding(count("21.71", 2018, 5, null), 0.4))));

    @Test
    void aCountOfAPageIsShownAfterPublishing() {
        store(PAGES.get(0));

        FactTally tally = warehouse.reconcile();

        assertEquals(new FactTally.Changes(1, 0, 0), tally.of("case_count"));
        assertEquals(List.of(), shownCounts());
        Edition edition = warehouse.publish();
        assertEquals(List.of("Kota Tanjung Pinang 2017-01-01 violence 87"), shownCounts());
        assertEquals(tally, edition.tally());
    }

    @Test
    void everyKindOfFactIsShownWithItsSources() {
        PAGES.forEach(this::store);
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of("12 exact 1 false null", "87 exact 2 true more_sources"), rows("""
                        select value || ' ' || qualifier || ' ' || source_count || ' ' || conflict || ' '
                               || coalesce(decided_by, 'null')
                        from research.case_counts order by 1
                        """));
        assertEquals(List.of("87 Penerbit kabar true", "87 Penerbit pos true", "90 Penerbit warta true"), rows("""
                        select s.value || ' ' || s.publisher || ' ' || independent
                        from research.case_count_sources s join research.case_counts c using (fact_id)
                        where c.conflict order by 1
                        """));
        assertEquals(
                List.of("exact 87 (Penerbit kabar, 2018-08-14); exact 87 (Penerbit pos, 2018-08-15);"
                        + " exact 90 (Penerbit warta, 2018-08-15)"),
                rows("select said from research.conflicts"));
        assertEquals(
                List.of(
                        "/akn/id-21.72/act/perda/2012/7 Peraturan Daerah Kota Tanjung Pinang 7 2 2019-01-02"
                                + " /akn/id-21.72/act/perda/2018/2",
                        "/akn/id-21.72/act/perda/2018/2 Peraturan Daerah Kota Tanjung Pinang 2 1 2019-01-02 -",
                        "- Peraturan Daerah Kota Tanjung Pinang - 1 2019-01-02 -"),
                rows("""
                        select concat_ws(' ', coalesce(identifier, '-'), type_name, region_name, coalesce(number, '-'),
                                         source_count, first_mentioned, coalesce(amended_by, '-'))
                        from research.regulations order by identifier
                        """));
        assertEquals(
                List.of("amends true"),
                rows("select kind || ' ' || (target_fact_id is not null) from research.regulation_relations"));
        assertEquals(
                List.of("Rakor Gugus Tugas TPPO Kota 21.72.01 Hotel Bintan Permai"
                        + " Rahmat Wiguna, Wakil Wali Kota 2"),
                rows("""
                        select concat_ws(' ', title, region_code, venue, chaired_by, source_count)
                        from research.meetings
                        """));
        assertEquals(
                List.of("1 Semua pihak berkomitmen menjaga pelabuhan.", "2 Perda akan disusun tahun depan."),
                rows("select position || ' ' || text from research.meeting_outcomes order by 1"));
        assertEquals(List.of("Dinas Sosial Dinsos", "Kantor Imigrasi -", "Polres Tanjungpinang -"), rows("""
                        select name || ' ' || coalesce(agency_code, '-') from research.meeting_participants order by 1
                        """));
        assertEquals(
                List.of("Gugus Tugas TPPO 2012 18 21.72.01 2"),
                rows(
                        "select concat_ws(' ', name, year, coverage_count, coverage_regions, source_count) from research.initiatives"));
        assertEquals(6, rows("select title from research.documents").size());
        assertEquals(List.of("21.72 2017 3 1 0 0 2018-08-15"), rows("""
                        select concat_ws(' ', region_code, year, documents, case_counts, regulations, meetings, last_heard)
                        from research.coverage where region_code = '21.72' and year = 2017
                        """));
    }

    @Test
    void figuresUpToALaterDayHoldTheEarlierOnes() {
        store(new Page("kabar", "https://kabar.example/1", "2023-06-11", List.of(sure(until("2023-06-11", 190)))));
        store(new Page("warta", "https://warta.example/1", "2023-06-13", List.of(sure(until("2023-06-13", 242)))));
        store(new Page("pos", "https://pos.example/1", "2023-06-20", List.of(sure(until("2023-06-18", 301)))));
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of("190 f 301 242", "242 f 301 301", "301 f - -"), rows("""
                        select concat_ws(' ', c.value, c.conflict, coalesce(s.value::text, '-'), coalesce(h.value::text, '-'))
                        from research.case_counts c
                        left join research.case_counts s on s.fact_id = c.superseded_by
                        left join research.case_counts h on h.fact_id = c.contained_in
                        order by c.value
                        """));
    }

    @Test
    void aConflictIsShownWithItsReason() {
        PAGES.forEach(this::store);
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(
                List.of("more_sources Sumber mandiri yang lebih banyak | More independent sources"),
                rows("select decided_by || ' ' || reason from research.conflicts"));
    }

    private static CaseCount until(String end, long value) {
        return new CaseCount(
                "21",
                LocalDate.parse("2023-06-05"),
                LocalDate.parse(end),
                Category.TRAFFICKING,
                VictimGroup.ANY,
                Measure.VICTIMS,
                CaseStatus.REPORTED,
                value,
                Qualifier.EXACT,
                null,
                Register.POLICE,
                Scope.STATISTIC,
                null);
    }

    @Test
    void anyOrderOfArrivalGivesTheSameDigest() {
        PAGES.forEach(this::store);
        warehouse.reconcile();
        String expected = warehouse.digest();

        Random random = new Random(11);
        for (int i = 0; i < 5; i++) {
            TestWarehouse other = TestWarehouse.another();
            List<Page> shuffled = new ArrayList<>(PAGES);
            Collections.shuffle(shuffled, random);
            for (Page page : shuffled) {
                store(other, page);
                if (random.nextBoolean()) {
                    other.reconcile();
                }
            }
            other.reconcile();
            assertEquals(expected, other.digest());
        }
    }

    @Test
    void theDigestTellsOneValueFromAnother() {
        PAGES.forEach(this::store);
        warehouse.reconcile();
        String before = warehouse.digest();

        warehouse.jdbc.update("update warehouse.fact_case_count set value = value + 1 where value = 12");
        String after = warehouse.digest();

        assertNotEquals(before, after);
        warehouse.jdbc.update("update warehouse.meeting_outcome set text = 'lain' where position = 1");
        assertNotEquals(after, warehouse.digest());
    }

    @Test
    void aSecondRunChangesNoRow() {
        PAGES.forEach(this::store);
        warehouse.reconcile();
        Edition edition = warehouse.publish();
        List<String> before = everyRow();

        assertEquals(FactTally.NOTHING, warehouse.reconcile());
        assertEquals(edition, warehouse.publish());
        WarehouseSchema.migrate(warehouse.database);

        assertEquals(before, everyRow());
    }

    @Test
    void whatWasDoneBeforeAKillIsNotDoneAgainAndTheRestIsDone() {
        PAGES.forEach(this::store);
        warehouse.reconcile();
        String expected = warehouse.digest();

        TestWarehouse killed = TestWarehouse.another();
        PAGES.forEach(page -> store(killed, page));
        new Reconciliation(killed.database, killed.clock).next(2);
        long left = new Reconciliation(killed.database, killed.clock).pendingCount();
        killed.reconcile();

        assertEquals(expected, killed.digest());
        assertNotEquals(0, left);
        assertEquals(0, new Reconciliation(killed.database, killed.clock).pendingCount());
    }

    @Test
    void parallelWritersNeverWaitForEachOtherAndGiveTheSameDigest() throws InterruptedException, ExecutionException {
        PAGES.forEach(this::store);
        warehouse.reconcile();
        String expected = warehouse.digest();

        TestWarehouse other = TestWarehouse.another();
        ExecutorService workers = Executors.newFixedThreadPool(PAGES.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Page page : PAGES) {
                running.add(workers.submit(() -> store(other, page)));
            }
            for (Future<?> page : running) {
                page.get();
            }
        } finally {
            workers.shutdownNow();
        }
        other.reconcile();
        assertEquals(expected, other.digest());
    }

    @Test
    void aNewerVersionOfAnAddressTakesTheOlderOnesWordBack() {
        long old = store(PAGES.get(0));
        warehouse.reconcile();
        warehouse.publish();

        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", old);
        store(new Page(
                "kabar", "https://kabar.example/1?v=2", "2018-08-14", List.of(sure(count("21.72", 2017, 88, "DP3A")))));
        FactTally tally = warehouse.reconcile();

        assertEquals(new FactTally.Changes(0, 1, 0), tally.of("case_count"));
        assertEquals(new FactTally.Changes(0, 0, 1), tally.of("meeting"));
        assertEquals(List.of("Kota Tanjung Pinang 2017-01-01 violence 87"), shownCounts());
        Edition edition = warehouse.publish();
        assertEquals(List.of("Kota Tanjung Pinang 2017-01-01 violence 88"), shownCounts());
        assertEquals(tally, edition.tally());
        assertEquals(List.of(), rows("select title from research.meetings"));
        assertEquals(List.of("87", "88"), rows("select value from warehouse.fact_case_count order by recorded_from"));
    }

    @Test
    void anotherReadingOfADocumentTakesTheFirstOnesPlace() {
        long id = store(PAGES.get(0));
        warehouse.reconcile();
        List<String> ids = rows("select fact_id from warehouse.fact order by 1");
        String digest = warehouse.digest();

        write(warehouse, id, PAGES.get(0));
        FactTally same = warehouse.reconcile();

        assertEquals(FactTally.NOTHING, same);
        assertEquals(digest, warehouse.digest());
        assertEquals(ids, rows("select fact_id from warehouse.fact order by 1"));
        assertEquals(
                2,
                rows("select statement_id from warehouse.fact_support where recorded_to is null")
                        .size());
    }

    @Test
    void aMeetingKeepsItsIdWhenItsNameGrows() {
        store(PAGES.get(0));
        warehouse.reconcile();
        String id = rows("select fact_id from warehouse.fact_meeting where recorded_to is null")
                .get(0);

        store(PAGES.get(1));
        FactTally tally = warehouse.reconcile();

        assertEquals(List.of(id), rows("select fact_id from warehouse.fact_meeting where recorded_to is null"));
        assertEquals(new FactTally.Changes(0, 1, 0), tally.of("meeting"));
    }

    @Test
    void twoMeetingsThatTurnOutToBeOneLeaveAnAlias() {
        store(new Page(
                "kabar",
                "https://kabar.example/1",
                "2018-08-14",
                List.of(sure(meeting("Rapat Pencegahan TPPO Kota", "21.72", "Hotel Bintan Permai", "Satu.")))));
        long second = store(new Page(
                "warta",
                "https://warta.example/1",
                "2018-08-15",
                List.of(sure(meeting("Pertemuan Pejabat Daerah", "21.72", "Balai Kota Senggarang", "Dua.")))));
        warehouse.reconcile();
        assertEquals(
                2,
                rows("select fact_id from warehouse.fact_meeting where recorded_to is null")
                        .size());

        write(
                warehouse,
                second,
                new Page(
                        "warta",
                        "https://warta.example/1",
                        "2018-08-15",
                        List.of(sure(
                                meeting("Rapat Pencegahan TPPO Kota", "21.72", "Balai Kota Senggarang", "Dua.")))));
        warehouse.reconcile();

        assertEquals(
                1,
                rows("select fact_id from warehouse.fact_meeting where recorded_to is null")
                        .size());
        assertEquals(
                rows("select fact_id from warehouse.fact_meeting where recorded_to is null"),
                rows("select fact_id from warehouse.fact_alias"));
    }

    @Test
    void sameBytesCountAsOneSource() {
        store(PAGES.get(0));
        store(new Page(
                "warta", "https://kabar.example/1", "2018-08-14", PAGES.get(0).findings()));
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of("1"), rows("select source_count from research.case_counts"));
        assertEquals(
                List.of("false", "true"), rows("select independent::text from research.case_count_sources order by 1"));
    }

    @Test
    void countsOfRestrictedSourcesAloneAreRoundedAndUnsureOnesStayOut() {
        long id = warehouse.land("dinas", "restricted", "rekap.xlsx", "loaded");
        warehouse.write(
                id,
                page("Rekap", "2018-01-02", "Rekap."),
                List.of(sure(count("21.72", 2017, 3, null)), sure(taskForce(2012, 10))));
        store(PAGES.get(5));
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of("21.72 2017-01-01 violence true true"), rows("""
                        select concat_ws(' ', region_code, period_start, category, value, suppressed::text, rounded::text)
                        from research.case_counts
                        """));
        assertEquals(List.of(), rows("select value from research.case_count_sources"));
        assertEquals(List.of(), rows("select title from research.documents where title = 'Rekap'"));
        assertEquals(
                List.of("Penerbit warta Gugus"),
                rows("select publisher || ' ' || coalesce(quote, '-') from research.initiative_sources order by 1"));

        warehouse.jdbc.update("update warehouse.setting set value = '0.3' where name = 'research_confidence'");
        assertEquals(List.of("5"), rows("select value from research.case_counts where not rounded"));
    }

    @Test
    void aWarehouseOfSamplesSaysSoInEveryRow() {
        PAGES.forEach(this::store);
        long recent = warehouse.land("dinas", "public", "rekap.xlsx", "loaded");
        warehouse.write(recent, page("Rekap", "2025-01-02", "Rekap."), List.of(sure(count("21.72", 2024, 300, null))));
        warehouse.reconcile();
        warehouse.publish();
        assertEquals(List.of("false"), rows("select distinct sample::text from research.case_counts"));

        WarehouseSchema.markSample(warehouse.database);

        // no two facts turned out to be one
        assertEquals(List.of(), rows("select old_id from research.fact_aliases"));
        for (String view :
                rows("select viewname from pg_views where schemaname = 'research' and viewname <> 'fact_aliases'")) {
            assertEquals(List.of("true"), rows("select distinct sample::text from research." + view), view);
        }
    }

    private List<String> shownCounts() {
        return rows("select concat_ws(' ', region_name, period_start, category, value) from research.case_counts");
    }

    private long store(Page page) {
        return store(warehouse, page);
    }

    private static long store(TestWarehouse warehouse, Page page) {
        long id = warehouse.land(page.source(), "public", page.address(), "loaded");
        write(warehouse, id, page);
        return id;
    }

    private static void write(TestWarehouse warehouse, long id, Page page) {
        warehouse.write(id, page("Gugus tugas", page.published(), "Rapat di kota."), page.findings());
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }

    /** With the transaction that wrote each: a row that was written again with the same content shows. */
    private List<String> everyRow() {
        List<String> all = new ArrayList<>();
        for (String table : rows("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname in ('evidence', 'warehouse', 'ops', 'batch') order by 1
                """)) {
            all.addAll(rows("select '%1$s ' || xmin || ' ' || t::text from %1$s t order by 1".formatted(table)));
        }
        return all;
    }
}
