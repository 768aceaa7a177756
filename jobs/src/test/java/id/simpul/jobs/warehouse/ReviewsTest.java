package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ReviewsTest {

    private final TestWarehouse warehouse = TestWarehouse.create();
    private final Reviews reviews = new Reviews(warehouse.database, warehouse.clock);

    @Test
    void anAcceptedFactIsShownWhateverItsConfidence() {
        tell("kabar", "2018-08-14", 0.4, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        assertEquals(List.of("low_confidence"), rows("select why from warehouse.review_queue"));

        reviews.accept(id(), "rini", "checked with the office");
        warehouse.publish();

        assertEquals(List.of("87 accepted"), rows("select value || ' ' || review from research.case_counts"));
        assertEquals(List.of(), rows("select why from warehouse.review_queue"));
        assertEquals(
                List.of("rini review_accepted checked with the office"),
                rows("select actor || ' ' || action || ' ' || (detail ->> 'reason') from ops.audit"));
    }

    @Test
    void aCountOfATimeAfterItsPublicationWaitsUnderAReasonOfItsOwn() {
        tell("kabar", "2018-08-14", 0.3, Told.count("21.72", 2027, 87, null));
        tell("warta", "2018-08-14", 0.3, Told.count("21.71", 2018, 12, null));
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(
                List.of("low_confidence 21.71", "period_in_future 21.72"),
                rows("select why || ' ' || region_code from warehouse.review_queue order by 1"));
        assertEquals(List.of(), rows("select fact_id from research.case_counts"));
    }

    @Test
    void aDecisionThatCantBeAppliedIsNotInTheBook() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        String fact = id();
        warehouse.jdbc.execute("""
                create function public.fail() returns trigger language plpgsql as
                    $$ begin raise exception 'no space on the disk'; end $$;
                create trigger fail before update on warehouse.fact_case_count execute function public.fail()
                """);
        try {
            assertThrows(
                    DataAccessException.class, () -> reviews.correct(fact, Map.of("value", "78"), "rini", "misprint"));
        } finally {
            warehouse.jdbc.execute("drop function public.fail() cascade");
        }

        assertEquals(List.of(), rows("select fact_id from ops.review"));
        assertEquals(List.of(), rows("select action from ops.audit"));
        assertEquals(List.of("87"), current("value::text"));
    }

    @Test
    void aDocumentThatTellsWhatAnotherFactWasCorrectedToMakesNoSecondFact() {
        long misread = tell("kabar", "2018-08-14", 0.9, Told.count("21.71", 2017, 87, null));
        warehouse.reconcile();
        String fact = id();
        reviews.correct(fact, Map.of("region_code", "21.72"), "rini", "another town");
        assertEquals(List.of("21.72 87"), current("region_code || ' ' || value"));

        tell("warta", "2018-08-15", 0.9, Told.count("21.72", 2017, 90, null));
        warehouse.reconcile();
        assertEquals(List.of("21.72 87"), current("region_code || ' ' || value"));
        assertEquals(List.of(), rows("select rule from warehouse.quality_failures where rule = 'unique_identity'"));
        assertEquals(
                List.of("told_since_review " + fact), rows("select why || ' ' || fact_id from warehouse.review_queue"));

        // the other way round: what is read otherwise is corrected no more, and the other fact is there
        write(misread, "2018-08-14", 0.9, Told.count("21.71", 2017, 88, null));
        warehouse.reconcile();
        assertEquals(List.of("21.71 88", "21.72 90"), current("region_code || ' ' || value"));
    }

    @Test
    void aPersonClaimsAnUnnumberedMentionForANumberedInstrument() {
        tell("kabar", "2018-08-14", 0.9, Told.perda(null, null, "Perlindungan Perempuan"));
        warehouse.reconcile();
        String mention = rows("select fact_id from warehouse.fact").get(0);
        long numbered = tell("warta", "2018-08-15", 0.9, Told.perda("7", 2012, "Pelindungan Perempuan dan Anak"));
        warehouse.reconcile();
        String instruments =
                "select coalesce(number, '-') from warehouse.fact_regulation where recorded_to is null order by 1";
        assertEquals(List.of("-", "7"), rows(instruments));

        reviews.correct(mention, Map.of("number", "7", "year", "2012"), "rini", "the same, by its title");
        warehouse.reconcile();
        assertEquals(List.of("7"), rows(instruments));
        assertEquals(List.of("7"), rows("""
                select number from warehouse.fact_alias join warehouse.fact_regulation using (fact_id)
                where recorded_to is null and old_id = '%s'""".formatted(mention)));
        assertEquals(List.of(), rows("select why from warehouse.review_queue"));

        // without the other one it is that instrument itself
        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", numbered);
        warehouse.reconcile();
        assertEquals(List.of("7"), rows(instruments));
        assertEquals(List.of(mention), rows("select fact_id from warehouse.fact_regulation where recorded_to is null"));

        reviews.reject(mention, "rini", "another one after all");
        warehouse.reconcile();
        assertEquals(List.of(), rows(instruments));
    }

    @Test
    void whatARejectedCorrectionStoodForIsThereAgain() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.71", 2017, 87, null));
        warehouse.reconcile();
        String fact = id();
        reviews.correct(fact, Map.of("region_code", "21.72"), "rini", "another town");
        tell("warta", "2018-08-15", 0.9, Told.count("21.72", 2017, 90, null));
        warehouse.reconcile();

        reviews.reject(fact, "rini", "a budget");
        warehouse.reconcile();

        assertEquals(List.of("21.72 90"), current("region_code || ' ' || value"));
    }

    @Test
    void anAcceptedValueStaysWhenOthersComeLater() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        reviews.accept(id(), "rini", "right");

        tell("warta", "2019-08-14", 0.9, Told.count("21.72", 2017, 90, "DP3A"));
        warehouse.reconcile();

        assertEquals(
                List.of("87 review accepted t"),
                current("value || ' ' || decided_by || ' ' || review || ' ' || left(conflict::text, 1)"));
    }

    @Test
    void aCorrectionIsReplayedAfterTheDocumentIsReadAnew() {
        long document = tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        String fact = id();
        reviews.correct(fact, Map.of("value", "78", "reporter", "DP3A"), "rini", "misprint");
        assertEquals(
                List.of("78 DP3A review corrected"),
                current("value || ' ' || reporter || ' ' || decided_by || ' ' || review"));

        write(document, "2018-08-14", 0.8, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        assertEquals(List.of("78 corrected"), current("value || ' ' || review"));
        assertEquals(List.of(fact), rows("select fact_id from warehouse.fact"));
    }

    @Test
    void aSecondDecisionKeepsWhatTheFirstOneSaid() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        String fact = id();
        reviews.correct(fact, Map.of("reporter", "DP3A"), "rini", "named further down");
        reviews.correct(fact, Map.of("value", "78"), "budi", "misprint");
        assertEquals(List.of("78 DP3A corrected"), current("value || ' ' || reporter || ' ' || review"));

        reviews.accept(fact, "rini", "seen again");
        assertEquals(List.of("78 DP3A accepted"), current("value || ' ' || reporter || ' ' || review"));
        warehouse.jdbc.update("insert into evidence.pending (block) select distinct block from evidence.statement");
        warehouse.reconcile();
        assertEquals(List.of("78 DP3A accepted"), current("value || ' ' || reporter || ' ' || review"));
    }

    @Test
    void aDecisionThatNoLongerHoldsDoesNotComeBackWithTheNextOne() {
        long document = tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        reviews.correct(id(), Map.of("value", "78", "reporter", "DP3A"), "rini", "misprint");
        write(document, "2018-08-14", 0.9, Told.count("21.72", 2017, 88, null));
        warehouse.reconcile();

        reviews.accept(id(), "budi", "88 it is");

        assertEquals(List.of("88 - accepted"), current("value || ' ' || coalesce(reporter, '-') || ' ' || review"));
    }

    @Test
    void aFieldIsCorrectedUnderTheNameThatIsShown() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        reviews.correct(id(), Map.of("region_code", "21.71"), "rini", "the other town");
        assertEquals(List.of("21.71 corrected"), current("region_code || ' ' || review"));
        reviews.correct(id(), Map.of("region", "21.72"), "rini", "no, this one");
        assertEquals(List.of("21.72 corrected"), current("region_code || ' ' || review"));
    }

    @Test
    void aDecisionReturnsToTheQueueWhenItsGroundsChange() {
        long document = tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        reviews.correct(id(), Map.of("value", "78"), "rini", "misprint");

        write(document, "2018-08-14", 0.9, Told.count("21.72", 2017, 88, null));
        warehouse.reconcile();

        assertEquals(List.of("88 none"), current("value || ' ' || review"));
        assertEquals(List.of("changed_since_review"), rows("select why from warehouse.review_queue"));
    }

    @Test
    void aRejectedFactIsGoneUntilItIsAccepted() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        String fact = id();
        reviews.reject(fact, "rini", "a budget, no cases");
        assertEquals(List.of(), current("value::text"));

        tell("warta", "2018-08-15", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        assertEquals(List.of(), current("value::text"));

        reviews.accept(fact, "budi", "cases after all");
        assertEquals(List.of("87 accepted"), current("value || ' ' || review"));
        assertEquals(2, rows("select review_id::text from ops.review").size());
    }

    @Test
    void decisionsAreKeptWhateverOrderTheDocumentsComeIn() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        reviews.correct(id(), Map.of("value", "78"), "rini", "misprint");
        String digest = warehouse.digest();
        warehouse.jdbc.update("insert into evidence.pending (block) select distinct block from evidence.statement");
        warehouse.reconcile();

        assertEquals(digest, warehouse.digest());
        assertEquals(
                2,
                rows("select version_id::text from warehouse.fact_case_count").size());
    }

    @Test
    void whatIsNoFactFieldOrValueIsRefused() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        tell("kabar", "2018-08-14", 0.9, Told.count("21.71", 2017, 12, null));
        warehouse.reconcile();
        String fact = rows("select fact_id from warehouse.fact_case_count where value = 87")
                .get(0);
        String other = rows("select fact_id from warehouse.fact_case_count where value = 12")
                .get(0);

        assertEquals("cc-none", refused("cc-none", Map.of("value", "1")));
        assertEquals("nilai", refused(fact, Map.of("nilai", "1")));
        assertEquals("region=99.99", refused(fact, Map.of("region", "99.99")));
        assertEquals("value=-1", refused(fact, Map.of("value", "-1")));
        assertEquals("category=theft", refused(fact, Map.of("category", "theft")));
        assertEquals("period_end=2018", refused(fact, Map.of("period_end", "2018")));
        assertEquals("{\"period_start\":\"2018-02-01\"}", refused(fact, Map.of("period_start", "2018-02-01")));
        assertEquals(other, refused(fact, Map.of("region", "21.71")));
        assertEquals(List.of(), rows("select review_id::text from ops.review"));
    }

    @Test
    void everyKindOfFactCanBeCorrected() {
        tell("kabar", "2018-08-14", 0.9, Told.perda("7", 2012, "Perlindungan Anak"));
        tell("kabar", "2018-08-14", 0.9, Told.meeting("Rakor", "21.72", "Aula", "Sepakat."));
        tell("kabar", "2018-08-14", 0.9, Told.taskForce(2012, 10));
        warehouse.reconcile();
        for (String kind : List.of("regulation", "meeting", "initiative")) {
            String field = kind.equals("regulation") ? "title" : kind.equals("meeting") ? "venue" : "coverage_count";
            String fact = rows("select fact_id from warehouse.fact where kind = '" + kind + "'")
                    .get(0);
            reviews.correct(fact, Map.of(field, "12"), "rini", "as printed");
            assertEquals(
                    List.of("12 corrected"),
                    rows("select %s || ' ' || review from warehouse.fact_%s where recorded_to is null"
                            .formatted(field, kind)));
        }
        assertEquals(
                1,
                rows("select text from warehouse.meeting_outcome join warehouse.fact_meeting using (version_id)"
                                + " where recorded_to is null")
                        .size());
    }

    @Test
    void aWithdrawnDocumentTakesWhatRestsOnItAlone() {
        long alone = tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        tell("warta", "2018-08-15", 0.9, Told.count("21.71", 2017, 12, null));
        warehouse.reconcile();
        warehouse.publish();

        new Withdrawal(warehouse.database, warehouse.clock).withdraw(alone, "rini", "the publisher asked for it");
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of("12"), rows("select value::text from research.case_counts"));
        assertEquals(1, rows("select document_id::text from research.documents").size());
        assertEquals(
                List.of("quarantined withdrawn the publisher asked for it"),
                rows("select state || ' ' || reason_code || ' ' || reason from landing.document where document_id = "
                        + alone));
        assertEquals(List.of("withdraw"), rows("select action from ops.audit"));
        assertEquals(
                List.of("withdrawn"),
                rows("select superseded_why from evidence.reading where superseded_why is not null"));
        assertThrows(
                ReviewException.class,
                () -> new Withdrawal(warehouse.database, warehouse.clock).withdraw(alone, "rini", "again"));
    }

    @Test
    void aRefusalSaysWhatIsAllowed() {
        tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        assertEquals("exact, at_least, at_most, about", allowed(Map.of("qualifier", "nearly")));
        assertEquals("YYYY-MM-DD", allowed(Map.of("period_start", "Januari")));
        assertEquals("0, 1, 2, …", allowed(Map.of("value", "")));
        assertTrue(allowed(Map.of("nilai", "1")).startsWith("region, period_start, "));
        assertTrue(allowed(Map.of("region", "99.99")).contains("research.regions"));
    }

    private String allowed(Map<String, String> fields) {
        return assertThrows(ReviewException.class, () -> reviews.correct(id(), fields, "rini", "test"))
                .allowed();
    }

    @Test
    void aReasonIsKeptWithoutNames() {
        long document = tell("kabar", "2018-08-14", 0.9, Told.count("21.72", 2017, 87, null));
        warehouse.reconcile();
        reviews.accept(id(), "rini", "keluarga korban, Ratna Kusumo, menelepon");
        assertEquals(List.of("keluarga korban, █, menelepon"), rows("select reason from ops.review"));
        new Withdrawal(warehouse.database, warehouse.clock).withdraw(document, "rini", "korban bernama Ratna Kusumo");
        assertEquals(
                List.of("korban bernama █"), rows("select reason from landing.document where state = 'quarantined'"));
        assertEquals(List.of(), rows("select detail::text from ops.audit where detail::text like '%Ratna%'"));
    }

    private String refused(String fact, Map<String, String> fields) {
        return assertThrows(ReviewException.class, () -> reviews.correct(fact, fields, "rini", "test"))
                .about();
    }

    private long tell(String source, String published, double confidence, Fact fact) {
        long id = warehouse.land(
                source, "public", "https://" + source + ".example/" + fact.hashCode() + published, "loaded");
        write(id, published, confidence, fact);
        return id;
    }

    private void write(long id, String published, double confidence, Fact fact) {
        warehouse.write(
                id, Told.page("Kabar " + id, published, "Rapat di kota."), List.of(Told.finding(fact, confidence)));
    }

    private String id() {
        return rows("select fact_id from warehouse.fact_case_count where recorded_to is null")
                .get(0);
    }

    private List<String> current(String columns) {
        return rows("select " + columns + " from warehouse.fact_case_count where recorded_to is null order by 1");
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
