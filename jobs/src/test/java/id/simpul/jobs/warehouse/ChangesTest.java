package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.count;
import static id.simpul.jobs.warehouse.Told.meeting;
import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.perda;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What researchers are told of changes between editions. */
class ChangesTest {

    private static final String CHANGES = """
            select concat_ws(' | ', edition, kind, what, coalesce(before, '-'), coalesce(after, '-'), split_part(why, ' | ', 2))
            from research.changes order by edition, kind, what, before
            """;

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void aNewSourceThatContradictsIsToldWithTheRuleThatDecided() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        store("warta", "2018-08-20", count("21.72", 2017, 90, "DP3A"));
        publish();

        assertEquals(
                List.of(
                        "1 | case_count | new | - | exact 87 | A new source",
                        "2 | case_count | confidence | 0.900 | 0.810 | A new source; Sources differ; chosen by the rule: The later publication",
                        "2 | case_count | conflict | false | true | A new source; Sources differ; chosen by the rule: The later publication",
                        "2 | case_count | decided_by | - | later_publication | A new source; Sources differ; chosen by the rule: The later publication",
                        "2 | case_count | value | 87 | 90 | A new source; Sources differ; chosen by the rule: The later publication"),
                rows(CHANGES));
    }

    @Test
    void aReviewersCorrectionAndRejectionAreTold() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        String fact = rows("select fact_id from research.case_counts").get(0);
        Reviews reviews = new Reviews(warehouse.database, warehouse.clock);
        reviews.correct(fact, Map.of("value", "78"), "ani", "salah cetak");
        publish();
        reviews.reject(fact, "ani", "anggaran");
        publish();

        assertEquals(
                List.of(
                        "2 | case_count | decided_by | - | review | A reviewer's decision",
                        "2 | case_count | review | none | corrected | A reviewer's decision",
                        "2 | case_count | value | 87 | 78 | A reviewer's decision",
                        "3 | case_count | gone | exact 78 | - | A reviewer's decision"),
                rows(CHANGES).subList(1, rows(CHANGES).size()));
    }

    @Test
    void aDecisionThatFirstShowsAFactOrFollowsAnotherOneIsTold() {
        confidence("0.95");
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        String fact = rows("select fact_id from warehouse.fact_case_count").get(0);
        Reviews reviews = new Reviews(warehouse.database, warehouse.clock);
        reviews.accept(fact, "ani", "benar");
        publish();
        reviews.correct(fact, Map.of("value", "78"), "ani", "salah cetak");
        publish();
        reviews.correct(fact, Map.of("value", "79"), "ani", "salah baca");
        publish();
        store("pos", "2018-08-16", perda("7", 2012, "Perlindungan Anak"));
        publish();

        assertEquals(
                List.of(
                        "2 | case_count | new | - | exact 87 | A reviewer's decision",
                        "3 | case_count | decided_by | - | review | A reviewer's decision",
                        "3 | case_count | review | accepted | corrected | A reviewer's decision",
                        "3 | case_count | value | 87 | 78 | A reviewer's decision",
                        "4 | case_count | value | 78 | 79 | A reviewer's decision"),
                rows(CHANGES));
    }

    @Test
    void withdrawnChangedAndReadAgainDocumentsAreToldApart() {
        long first = store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        long second = store("warta", "2018-08-15", perda("7", 2012, "Perlindungan Anak"));
        long third = store("pos", "2018-08-16", meeting("Rakor TPPO", "21.72", null, "Perda akan disusun."));
        publish();
        new Withdrawal(warehouse.database, warehouse.clock).withdraw(first, "tester", "test");
        write(second, "warta", "2018-08-15", perda("7", 2012, "Perlindungan Anak dan Perempuan"));
        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", third);
        publish();

        assertEquals(
                List.of(
                        "2 | case_count | gone | exact 87 | - | A document was withdrawn",
                        "3 | meeting | gone | 2018-08-13 Rakor TPPO | - | The document at its address changed",
                        "3 | regulation | title | Perlindungan Anak | Perlindungan Anak dan Perempuan | A document was read again"),
                rows(CHANGES).subList(3, 6));
    }

    @Test
    void aBetterExtractorIsNamedAsSuch() {
        long id = store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        warehouse.jdbc.update("update evidence.reading set extractor_version = 'old'");
        publish();
        write(id, "kabar", "2018-08-14", count("21.72", 2017, 78, "DP3A"));
        publish();

        assertEquals(
                List.of("2 | case_count | value | 87 | 78 | A document was read again by a newer extractor"),
                rows(CHANGES).subList(1, 2));
    }

    @Test
    void whatNoEditionShowedIsNoChange() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        long id = store("warta", "2018-08-20", count("21.72", 2017, 90, "DP3A"));
        warehouse.reconcile();
        new Withdrawal(warehouse.database, warehouse.clock).withdraw(id, "tester", "test");
        publish();

        assertEquals(List.of("1 | case_count | new | - | exact 87 | A new source"), rows(CHANGES));
        assertEquals(List.of("2"), rows("select max(edition)::text from research.editions"));
    }

    @Test
    void aRestrictedCountChangesOnlyWhenTheGridDoes() {
        for (long value : List.of(2, 4, 6, 7, 8)) {
            warehouse.jdbc.update("update landing.document set state = 'superseded' where source_id = 'dinas'");
            long id = warehouse.land("dinas", "restricted", "rekap-" + value, "loaded");
            warehouse.write(
                    id,
                    page("Rekap", LocalDate.of(2018, 1, 1).plusDays(value).toString(), "Rekap."),
                    List.of(Told.sure(count("21.72", 2017, value, null))));
            publish();
        }

        assertEquals(
                List.of(
                        "1 | case_count | new | - | suppressed | Restricted sources",
                        "3 | case_count | value | suppressed | 5 | Restricted sources",
                        "5 | case_count | value | 5 | 10 | Restricted sources"),
                rows(CHANGES));
    }

    @Test
    void anotherThresholdIsTheReasonWhereNothingElseChanged() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        confidence("0.95");
        store("warta", "2018-08-20", perda("7", 2012, "Perlindungan Anak"));
        publish();
        confidence("0.8");
        store("pos", "2018-08-21", perda("8", 2012, "Kota Layak Anak"));
        publish();

        assertEquals(
                List.of(
                        "1 | new | - | exact 87 | A new source",
                        "2 | gone | exact 87 | - | The confidence from which facts are shown changed",
                        "3 | new | - | exact 87 | The confidence from which facts are shown changed"),
                rows("""
                        select concat_ws(' | ', edition, what, coalesce(before, '-'), coalesce(after, '-'), split_part(why, ' | ', 2))
                        from research.changes where kind = 'case_count' order by edition
                        """));
    }

    @Test
    void aFactThatTurnedOutToBeAnotherOneNamesIt() {
        long second = store(
                "warta", "2018-08-15", meeting("Pertemuan Pejabat Daerah", "21.72", "Balai Kota Senggarang", "Dua."));
        store("kabar", "2018-08-14", meeting("Rapat Pencegahan TPPO Kota", "21.72", "Hotel Bintan Permai", "Satu."));
        publish();
        write(
                second,
                "warta",
                "2018-08-15",
                meeting("Rapat Pencegahan TPPO Kota", "21.72", "Balai Kota Senggarang", "Dua."));
        publish();

        String stays = rows("select fact_id from research.meetings").get(0);
        assertEquals(
                List.of("A document was read again; Turned out to be another fact: " + stays),
                rows("select split_part(why, ' | ', 2) from research.changes where what = 'gone'").stream()
                        .map(ChangesTest::inOrder)
                        .toList());
    }

    @Test
    void publishingWritesWhatChangedAndLeavesTheRestAlone() {
        for (int year = 2001; year < 2017; year++) {
            store("kabar", year + "-08-14", count("21.72", year, 80 + year % 10, "DP3A"));
        }
        publish();
        List<String> before = rows("select c::text || xmin from warehouse.change c order by 1");
        store("warta", "2018-08-20", count("21.72", 2016, 90, "DP3A"));
        publish();

        assertEquals(
                before,
                rows("select c::text || xmin from warehouse.change c where edition_id = 1 order by 1"),
                "rows of the first edition as they were");
        assertEquals(
                List.of("decided_by", "value"),
                rows("select what from warehouse.change where edition_id = 2 order by 1"));
    }

    @Test
    void workedOutAnewTheyAreTheSame() {
        long first = store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        store("warta", "2018-08-20", count("21.72", 2017, 90, "DP3A"));
        publish();
        new Withdrawal(warehouse.database, warehouse.clock).withdraw(first, "tester", "test");
        publish();
        List<String> told = rows(CHANGES);

        rows("select warehouse.record_changes(edition_id)::text from warehouse.edition order by 1");

        assertEquals(told, rows(CHANGES));
    }

    @Test
    void aWithdrawalTakenBackIsTold() {
        long id = store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();
        Withdrawal withdrawal = new Withdrawal(warehouse.database, warehouse.clock);
        withdrawal.withdraw(id, "tester", "test");
        publish();
        withdrawal.readmit(id, "tester", "keliru");
        write(id, "kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();

        assertEquals(
                List.of("1 new", "2 gone", "3 new"),
                rows("select edition || ' ' || what from research.changes order by 1"));
    }

    @Test
    void countsOfRestrictedSourcesAreNeverWrittenDown() {
        store("kabar", "2018-08-14", count("21.71", 2017, 87, "DP3A"));
        long id = warehouse.land("dinas", "restricted", "rekap", "loaded");
        for (long value : List.of(2, 9)) {
            warehouse.write(
                    id,
                    page("Rekap", "2018-01-0" + value, "Rekap."),
                    List.of(Told.sure(count("21.72", 2017, value, null))));
            publish();
        }

        assertEquals(List.of("2 of 2 facts are counts, 1 restricted"), rows("""
                select count(*) || ' of ' || (select count(*) from warehouse.fact) || ' facts are counts, '
                       || count(*) filter (where restricted) || ' restricted'
                from warehouse.fact_case_count where recorded_to is null
                """));
        assertEquals(List.of("21.71"), rows("""
                select distinct f.region_code from warehouse.change c join warehouse.fact_case_count f using (fact_id)
                """));
        assertEquals(
                List.of("new", "value"),
                rows("select what from research.changes where fact_id like 'gr-%' order by 1"));
        warehouse.jdbc.update("update warehouse.grid_version set withheld = 'near_a_total'");
        assertEquals(List.of(), rows("select what from research.changes where fact_id like 'gr-%'"));
    }

    @Test
    void everyReasonHasItsWords() {
        store("kabar", "2018-08-14", count("21.72", 2017, 87, "DP3A"));
        publish();

        assertEquals(List.of("Sumber baru | A new source"), rows("select why from research.changes"));
    }

    private long store(String source, String published, Fact... facts) {
        long id = warehouse.land(source, "public", "https://" + source + ".example/" + published, "loaded");
        write(id, source, published, facts);
        return id;
    }

    private void write(long id, String source, String published, Fact... facts) {
        warehouse.write(
                id,
                page("Berita " + source, published, "Rapat di kota " + source),
                Arrays.stream(facts).<Finding<Fact>>map(Told::sure).toList());
    }

    private static String inOrder(String reasons) {
        return Arrays.stream(reasons.split("; ")).sorted().collect(Collectors.joining("; "));
    }

    private void confidence(String least) {
        warehouse.jdbc.update("update warehouse.setting set value = ? where name = 'research_confidence'", least);
    }

    private void publish() {
        warehouse.reconcile();
        warehouse.publish();
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
