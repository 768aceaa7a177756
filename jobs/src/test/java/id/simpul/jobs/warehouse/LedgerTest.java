package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.perda;
import static id.simpul.jobs.warehouse.Told.sure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final TestWarehouse warehouse = TestWarehouse.create();
    private int pages;

    @Test
    void aBodyFoundedLaterFulfilsThePlan() {
        store("2018-08-14", promise("Gugus tugas TPPO akan dibentuk pada 2019.", "Pemko Tanjungpinang", "2019"));
        store("2020-01-03", force("Gugus Tugas TPPO", "21.72", 2019));
        assertEquals(List.of("Gugus Tugas TPPO false"), ledger());
    }

    @Test
    void theInstrumentIssuedLaterFulfilsThePlan() {
        store("2018-08-14", promise("Perda perlindungan anak akan disahkan pada 2019.", "DPRD Tanjungpinang", "2019"));
        store("2020-01-03", perda("4", 2019, "Perlindungan Anak"));
        assertEquals(List.of("Perlindungan Anak false"), ledger());
    }

    @Test
    void whatIsPastItsDayAndNotFulfilledIsOverdue() {
        store("2018-08-14", promise("Rumah aman akan dibangun pada 2019.", "Pemko Tanjungpinang", "2019"));
        store("2018-08-15", promise("Call center akan dibuka pada 2090.", "Pemko Batam", "2090"));
        assertEquals(List.of("- false", "- true"), ledger());
    }

    @Test
    void anotherRegionAnotherLevelAPlanAndAnOlderOneFulfilNothing() {
        store("2018-08-14", promise("Gugus tugas TPPO akan dibentuk pada 2019.", "Pemko Tanjungpinang", "2019"));
        store("2020-01-03", force("Gugus Tugas TPPO", "21.71", 2019));
        store("2020-01-04", force("Gugus Tugas TPPO Kecamatan", "21.72", 2019));
        store("2020-01-05", force("Gugus Tugas TPPO", "21.72", 2016));
        store("2018-08-16", force("Gugus Tugas TPPO", "21.72", 2019));
        assertEquals(List.of("- true"), ledger());
    }

    @Test
    void aBodyIsOneByItsLongAndItsShortName() {
        store(
                "2018-08-14",
                promise("Pemko akan membentuk satgas perdagangan orang pada 2019.", "Pemko Tanjungpinang", "2019"));
        store("2020-01-03", force("Satuan Tugas TPPO", "21.72", 2019));
        assertEquals(List.of("Satuan Tugas TPPO false"), ledger());
    }

    @Test
    void whoActsIsNotWhatIsFounded() {
        store(
                "2018-08-14",
                promise("Gugus tugas TPPO akan menyusun SOP rujukan pada 2019.", "Gugus Tugas TPPO", "2019"));
        store("2020-01-03", force("Gugus Tugas TPPO", "21.72", 2019));
        assertEquals(List.of("- true"), ledger());
    }

    @Test
    void aPromiseOfSomethingElseIsNotFulfilledByTheFounding() {
        store("2018-08-14", promise("Pemko akan melatih gugus tugas TPPO pada 2019.", "Pemko Tanjungpinang", "2019"));
        store("2020-01-03", force("Gugus Tugas TPPO", "21.72", 2019));
        assertEquals(List.of("- true"), ledger());
    }

    @Test
    void theLedgerTellsStateAndEvidence() {
        store("2018-08-14", promise("Gugus tugas TPPO akan dibentuk pada 2019.", "Pemko Tanjungpinang", "2019"));
        store("2018-08-15", promise("Rumah aman akan dibangun pada 2019.", "Pemko Tanjungpinang", "2019"));
        store("2018-08-16", promise("Call center akan dibuka pada 2090.", "Pemko Tanjungpinang", "2090"));
        store("2020-01-03", force("Gugus Tugas TPPO", "21.72", 2019));
        ledger();
        assertEquals(
                List.of("fulfilled 2019-12-31 2020-01-03 true", "open false", "overdue false"),
                warehouse.jdbc.queryForList("""
                        select concat_ws(' ', c.state, c.fulfilled_on, d.published, (c.evidence_quote is not null)::text)
                        from research.commitments c
                        left join research.documents d on d.document_id = c.evidence_document_id
                        order by 1
                        """, String.class));
    }

    @Test
    void withoutActorOrDayNothingIsFollowedUp() {
        store("2018-08-14", promise("Gugus tugas TPPO akan dibentuk pada 2019.", null, "2019"));
        store("2018-08-15", promise("Rumah aman akan dibangun.", "Pemko Tanjungpinang", null));
        assertEquals(List.of("- -", "- -"), ledger());
    }

    private static Meeting promise(String text, @Nullable String actor, @Nullable String due) {
        return new Meeting(
                MeetingKind.COORDINATION_MEETING,
                "Rakor " + text.substring(0, 10),
                LocalDate.of(2018, 8, 13),
                LocalDate.of(2018, 8, 13),
                "21.72",
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(new Outcome(OutcomeType.PLAN, text, actor, null, due)));
    }

    private static Initiative force(String name, String region, int year) {
        return new Initiative(InitiativeKind.TASK_FORCE, name, region, year, null, null, null, List.of());
    }

    private void store(String published, Fact fact) {
        String source = "s" + ++pages;
        long id = warehouse.land(source, "public", "https://" + source + ".example/1", "loaded");
        warehouse.write(id, page(source, published, "Isi " + source + "."), List.of(sure(fact)));
    }

    private List<String> ledger() {
        warehouse.reconcile();
        warehouse.publish();
        return warehouse.jdbc.queryForList("""
                select concat_ws(' ', coalesce(i.name, r.title, '-'), coalesce(o.overdue::text, '-'))
                from research.meeting_outcomes o
                left join research.initiatives i on i.fact_id = o.fulfilled_by
                left join research.regulations r on r.fact_id = o.fulfilled_by
                order by 1
                """, String.class);
    }
}
