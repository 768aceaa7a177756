package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ids stay where the statements go, and decisions with them. All texts and offices are invented. */
class FactIdsTest {

    private static final String RELEASE = """
            Dinas Sosial Kabupaten Buton mencatat 31 kasus kekerasan terhadap anak. Kepala dinas, La Ode Samsuri, menyebut angka \
            itu turun. Ia berterima kasih kepada kader desa yang mendampingi keluarga. Tahun depan dinas menambah dua rumah \
            singgah di Pasarwajo dan Lasalimu.""";

    private final TestWarehouse warehouse = TestWarehouse.create();
    private final Reviews reviews = new Reviews(warehouse.database, warehouse.clock);

    /** Without any day, a count is told apart by its document's group; a copy may give that another name. */
    @Test
    void anIdAndItsDecisionStayWhenTheGroupIsRenamed() {
        String[] names = byKey("https://kabar.example/1", "https://kabar.example/2");
        store(names[1], null, RELEASE);
        warehouse.reconcile();
        String fact = id();
        reviews.correct(fact, Map.of("value", "13"), "rini", "misprint");

        store(names[0], null, RELEASE + " Demikian.");
        warehouse.reconcile();

        assertEquals(List.of(fact + " 13 corrected"), current());
        assertEquals(List.of(), rows("select fact_id from warehouse.review_queue"));
        assertEquals(List.of(fact), rows("select fact_id from warehouse.fact"));
    }

    @Test
    void aRejectionStaysToo() {
        String[] names = byKey("https://kabar.example/1", "https://kabar.example/2");
        store(names[1], null, RELEASE);
        warehouse.reconcile();
        reviews.reject(id(), "rini", "a budget");

        store(names[0], null, RELEASE + " Demikian.");
        warehouse.reconcile();

        assertEquals(List.of(), current());
        assertEquals(List.of(), rows("select fact_id from warehouse.review_queue"));
    }

    @Test
    void anEarlierCopyMovesTheDayAndTheIdStays() {
        store("https://kabar.example/1", "2022-01-06", RELEASE);
        warehouse.reconcile();
        warehouse.publish();
        String fact = id();

        store("https://warta.example/1", "2022-01-05", RELEASE + " Demikian.");
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of(fact + " 31 none"), current());
        assertEquals(
                List.of("2022-01-05"),
                rows("select as_told_on::text from warehouse.fact_case_count where recorded_to is null"));
    }

    @Test
    void ofTwoFactsThatTurnOutToBeOneAnAliasKeepsTheOtherId() {
        long later =
                store("https://kabar.example/1", "2022-01-06", "Halaman ini berisi hal lain ketika pertama dibaca.");
        store("https://warta.example/1", "2022-01-05", RELEASE);
        warehouse.reconcile();
        String gone = rows("select fact_id from warehouse.fact_case_count where as_told_on = '2022-01-06'")
                .get(0);
        String stays = rows("select fact_id from warehouse.fact_case_count where as_told_on = '2022-01-05'")
                .get(0);
        reviews.correct(gone, Map.of("value", "13"), "rini", "misprint");

        keep(later, RELEASE + " Demikian.");
        warehouse.jdbc.update("insert into evidence.syndication_pending (document_id) values (?)", later);
        warehouse.reconcile();

        assertEquals(List.of(stays + " 13 corrected"), current());
        assertEquals(List.of(gone + " " + stays), rows("select old_id || ' ' || fact_id from warehouse.fact_alias"));
        reviews.correct(gone, Map.of("value", "14"), "budi", "the old id means the fact that it became");
        assertEquals(List.of(stays + " 14 corrected"), current());
        warehouse.publish();
        assertEquals(
                List.of(gone + " " + stays + " case_count"),
                rows("select concat_ws(' ', old_id, fact_id, kind) from research.fact_aliases"));
    }

    @Test
    void ofTwoDecisionsTheFactsOwnStaysAndTheOtherComesBack() {
        long later =
                store("https://kabar.example/1", "2022-01-06", "Halaman ini berisi hal lain ketika pertama dibaca.");
        store("https://warta.example/1", "2022-01-05", RELEASE);
        warehouse.reconcile();
        String gone = rows("select fact_id from warehouse.fact_case_count where as_told_on = '2022-01-06'")
                .get(0);
        String stays = rows("select fact_id from warehouse.fact_case_count where as_told_on = '2022-01-05'")
                .get(0);
        reviews.correct(gone, Map.of("value", "13"), "rini", "misprint");
        reviews.correct(stays, Map.of("value", "30"), "rini", "asked");

        keep(later, RELEASE + " Demikian.");
        warehouse.jdbc.update("insert into evidence.syndication_pending (document_id) values (?)", later);
        warehouse.reconcile();

        assertEquals(List.of(stays + " 30 corrected"), current());
        assertEquals(
                List.of("changed_since_review " + gone),
                rows("select why || ' ' || fact_id from warehouse.review_queue"));
        reviews.accept(gone, "budi", "30 it is");
        assertEquals(List.of(stays + " 30 accepted"), current());
        assertEquals(List.of(), rows("select fact_id from warehouse.review_queue"));
    }

    /** The new bytes may say more than the reviewer saw: the id stays, the decision comes back. */
    @Test
    void aPageThatPrintsTheSameOnAnotherDayKeepsItsIdAndItsReviewerLooksAgain() {
        long old = store("https://kabar.example/1", "2022-01-06", RELEASE);
        warehouse.reconcile();
        String fact = id();
        reviews.correct(fact, Map.of("value", "13"), "rini", "misprint");

        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", old);
        long again = warehouse.land("s", "public", "https://kabar.example/1?v=2", "loaded");
        keep(again, RELEASE + " Diperbarui.");
        write(again, "https://kabar.example/1", "2022-01-09", RELEASE + " Diperbarui.");
        warehouse.reconcile();

        assertEquals(List.of(fact + " 31 none"), current());
        assertEquals(
                List.of("changed_since_review " + fact),
                rows("select why || ' ' || fact_id from warehouse.review_queue"));
    }

    @Test
    void aDecisionOnAFactThatNothingTellsAnyMoreIsListedUntilSomebodyDecides() {
        long document = store("https://kabar.example/1", "2022-01-06", RELEASE);
        warehouse.reconcile();
        String fact = id();
        reviews.correct(fact, Map.of("value", "13"), "rini", "misprint");

        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", document);
        warehouse.reconcile();

        assertEquals(List.of(), current());
        assertEquals(
                List.of("changed_since_review " + fact + " case_count 74.01"),
                rows("select concat_ws(' ', why, fact_id, kind, region_code) from warehouse.review_queue"));
        assertThrows(ReviewException.class, () -> reviews.accept(fact, "budi", "of nothing"));
        reviews.reject(fact, "budi", "nobody says so any more");
        assertEquals(List.of(), rows("select fact_id from warehouse.review_queue"));
    }

    /** The id of a block's first fact may have gone elsewhere with it. */
    @Test
    void whatComesNewToABlockWhoseFactMovedGetsAnIdOfItsOwn() {
        store("https://kabar.example/1", "2022-01-06", RELEASE);
        warehouse.reconcile();
        String moved = id();
        store("https://warta.example/1", "2022-01-05", RELEASE + " Demikian.");
        warehouse.reconcile();
        assertEquals(List.of(moved + " 31 none"), current());

        store("https://pos.example/1", "2022-01-06", "Wartawan lain menghitung sendiri berkas dinas itu, katanya.");
        warehouse.reconcile();

        List<String> ids =
                rows("select fact_id from warehouse.fact_case_count where recorded_to is null order by as_told_on");
        assertEquals(2, ids.size());
        assertEquals(moved, ids.get(0));
        assertNotEquals(moved, ids.get(1));
    }

    /** In the order of their keys. */
    private String[] byKey(String one, String other) {
        boolean first = Boolean.TRUE.equals(warehouse.jdbc.queryForObject(
                "select encode(sha256(?::bytea), 'hex') < encode(sha256(?::bytea), 'hex')", Boolean.class, one, other));
        return first ? new String[] {one, other} : new String[] {other, one};
    }

    private long store(String address, @Nullable String published, String text) {
        long id = warehouse.land("s", "public", address, "loaded");
        keep(id, text);
        write(id, address, published, text);
        return id;
    }

    private void write(long id, String address, @Nullable String published, String text) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        warehouse.write(
                id,
                new DocumentBuilder()
                        .paragraph(text, null)
                        .build("kabar.html", new Metadata("Kabar", day, null, null, address, "id")),
                List.of(Told.sure(undated())));
    }

    private void keep(long id, String text) {
        warehouse.jdbc.update("""
                insert into landing.document_text (document_id, reader_version, text, kept_at) values (?, 'test', ?, now())
                on conflict (document_id, reader_version) do update set text = excluded.text
                """, id, text);
    }

    private static CaseCount undated() {
        return new CaseCount(
                "74.01",
                null,
                null,
                Category.VIOLENCE,
                VictimGroup.CHILDREN,
                Measure.CASES,
                CaseStatus.REPORTED,
                31,
                Qualifier.EXACT,
                null,
                Register.SERVICE_UNIT,
                Scope.STATISTIC,
                null);
    }

    private String id() {
        return rows("select fact_id from warehouse.fact_case_count where recorded_to is null")
                .get(0);
    }

    private List<String> current() {
        return rows("select fact_id || ' ' || value || ' ' || review from warehouse.fact_case_count"
                + " where recorded_to is null");
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
