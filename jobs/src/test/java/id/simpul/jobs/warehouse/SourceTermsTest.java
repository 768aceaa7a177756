package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a source says of its documents may change after they were read. */
class SourceTermsTest {

    private static final String SHOWN = "select coalesce(value::text, 'suppressed') || ' ' || rounded from ";

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void aSourceThatBecomesRestrictedLeavesAllEditions() {
        tell("dinas", Told.count("21.72", 2017, 3, "DP3A"));
        warehouse.reconcile();
        Edition first = warehouse.publish();
        assertEquals(List.of("3 false"), rows(SHOWN + "research.case_counts"));

        change("dinas", "disclosure = 'restricted'");
        warehouse.jdbc.update("update landing.content set encoding = 'erased', bytes = ''");
        warehouse.jdbc.update("delete from landing.document_text");
        warehouse.reconcile();
        assertEquals(List.of(), rows(SHOWN + "research.case_counts"));
        warehouse.publish();

        assertEquals(List.of("suppressed true"), rows(SHOWN + "research.case_counts"));
        assertEquals(List.of(), rows(SHOWN + "research.case_counts_as_of('" + first.asOf() + "')"));
        assertEquals(List.of("suppressed true"), rows(SHOWN + "research.case_counts_history"));
        assertEquals(List.of(), rows("select quote from research.case_count_sources"));
        assertEquals(
                List.of(),
                rows("select concat_ws(' ', what, before, after) from research.changes"
                        + " where '3' in (before, after) or before like '% 3' or after like '% 3'"));

        change("dinas", "disclosure = 'public'");
        warehouse.reconcile();
        warehouse.publish();
        assertEquals(List.of("3 false"), rows(SHOWN + "research.case_counts"));
    }

    @Test
    void whatAPublicDocumentSaysAsWellStays() {
        tell("dinas", Told.count("21.72", 2017, 3, "DP3A"));
        warehouse.reconcile();
        tell("kabar", Told.count("21.72", 2017, 3, null));
        warehouse.reconcile();
        warehouse.publish();

        change("dinas", "disclosure = 'restricted'");
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of("3 false"), rows(SHOWN + "research.case_counts"));
        assertEquals(List.of("1"), rows("select source_count::text from research.case_counts"));
        assertEquals(
                List.of("kabar"), rows("select replace(publisher, 'Penerbit ', '') from research.case_count_sources"));
    }

    @Test
    void anUnchangedSourceCostsNoRow() {
        tell("dinas", Told.count("21.72", 2017, 3, "DP3A"));
        warehouse.reconcile();
        List<String> before = rows("select xmin || ' ' || document_id from evidence.document");

        warehouse.reconcile();

        assertEquals(before, rows("select xmin || ' ' || document_id from evidence.document"));
        assertEquals(List.of(), rows("select block from evidence.pending"));
    }

    @Test
    void anAgencysReportDecidesForItsOwnRegion() {
        tell("kabar", Told.count("21.71", 2017, 118, null));
        tell("dinas", Told.count("21.71", 2017, 120, null));
        change("dinas", "medium = 'agency_report', region_code = '33'");
        warehouse.reconcile();
        assertEquals(List.of("118 later_publication"), decided());

        change("dinas", "region_code = '21.71'");
        warehouse.reconcile();
        assertEquals(List.of("120 agency_report"), decided());

        change("dinas", "region_code = 'ID'");
        warehouse.reconcile();
        assertEquals(List.of("118 later_publication"), decided());
    }

    @Test
    void ofRestrictedMinutesResearchNamesNobodyAndCountsNothing() {
        tell("dinas", Told.meeting("Rakor TPPO", "21.72", "Hotel Melati", "Kami membentuk satgas."));
        tell("dinas", Told.taskForce(2018, 4));
        change("dinas", "disclosure = 'restricted'");
        warehouse.reconcile();
        Edition edition = warehouse.publish();

        String meeting = "select concat_ws(' ', title, chaired_by, participants_count) from ";
        String taskForce = "select concat_ws(' ', name, coverage_count) from ";
        assertEquals(List.of("Rakor TPPO"), rows(meeting + "research.meetings"));
        assertEquals(List.of("Rakor TPPO"), rows(meeting + "research.meetings_as_of('" + edition.asOf() + "')"));
        assertEquals(List.of(), rows("select name from research.meeting_participants"));
        assertEquals(List.of(), rows("select text from research.meeting_outcomes"));
        assertEquals(List.of("Gugus Tugas TPPO"), rows(taskForce + "research.initiatives"));
        assertEquals(
                List.of("Gugus Tugas TPPO"), rows(taskForce + "research.initiatives_as_of('" + edition.asOf() + "')"));
        assertEquals(
                List.of(),
                rows(
                        "select what from research.changes where what in ('participants_count', 'coverage_count', 'chaired_by')"));

        change("dinas", "disclosure = 'public'");
        warehouse.reconcile();
        warehouse.publish();
        assertEquals(List.of("Rakor TPPO Rahmat Wiguna, Wakil Wali Kota 50"), rows(meeting + "research.meetings"));
        assertEquals(3, rows("select name from research.meeting_participants").size());
    }

    private void tell(String source, Fact fact) {
        String published = source.equals("kabar") ? "2018-08-16" : "2018-08-14";
        long id = warehouse.land(source, "public", "/" + source + "/" + fact.hashCode(), "loaded");
        warehouse.write(
                id,
                Told.page(source, published, "Laporan " + source + " nomor " + fact.hashCode()),
                List.of(Told.sure(fact)));
    }

    private void change(String source, String change) {
        warehouse.jdbc.update("update landing.source set " + change + " where source_id = ?", source);
    }

    private List<String> decided() {
        return rows("select value || ' ' || decided_by from warehouse.fact_case_count where recorded_to is null");
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
