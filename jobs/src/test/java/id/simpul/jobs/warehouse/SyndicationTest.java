package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
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
import id.simpul.jobs.reconcile.syndication.Sketch;
import id.simpul.jobs.reconcile.syndication.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyndicationTest {

    private static final String RELEASE = """
            Dinas Sosial Kabupaten Buton mencatat 31 kasus kekerasan terhadap anak sepanjang tahun 2021. Kepala dinas, La Ode \
            Samsuri, menyebut angka itu turun dari tahun sebelumnya. Ia berterima kasih kepada kader desa yang mendampingi \
            keluarga. Tahun depan dinas menambah dua rumah singgah di Pasarwajo dan Lasalimu.""";

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void copiesCountAsOneSource() {
        store(warehouse, "kabar", "2022-01-05", RELEASE);
        store(warehouse, "warta", "2022-01-06", "WARTA - Kabar dari Pasarwajo. " + RELEASE);
        store(
                warehouse,
                "pos",
                "2022-01-07",
                "Wartawan kami bertemu kepala dinas itu dan menghitung sendiri berkasnya.");
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(List.of("2"), rows("select source_count::text from research.case_counts"));
        assertEquals(
                List.of("kabar true", "pos true", "warta false"),
                rows("select replace(publisher, 'Penerbit ', '') || ' ' || independent"
                        + " from research.case_count_sources order by 1"));
        assertEquals(
                2,
                rows("select distinct syndication_group from research.documents")
                        .size());
    }

    @Test
    void anUndatedNumberOfCopiesIsToldOnTheDayOfTheFirst() {
        store(warehouse, "warta", "2022-01-06", RELEASE, undated());
        warehouse.reconcile();
        store(warehouse, "kabar", "2022-01-05", RELEASE + " Demikian laporan dari Pasarwajo.", undated());
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(
                List.of("2022-01-05 1"),
                rows(
                        "select as_told_on || ' ' || source_count from warehouse.fact_case_count where recorded_to is null"));
    }

    @Test
    void anErasedCopyStaysInItsGroup() {
        long erased = store(warehouse, "dinas", "2022-01-05", RELEASE);
        long copy = store(warehouse, "warta", "2022-01-06", RELEASE + " Selesai.");
        warehouse.reconcile();
        warehouse.jdbc.update("delete from landing.document_text where document_id = ?", erased);

        // both are compared anew, and more copies come
        warehouse.jdbc.update("insert into evidence.syndication_pending (document_id) values (?), (?)", copy, erased);
        store(warehouse, "kabar", "2022-01-07", "KABAR - " + RELEASE);
        warehouse.reconcile();

        assertEquals(List.of("1"), rows("select count(distinct syndication_group)::text from evidence.document"));
        assertEquals(
                List.of("1"),
                rows("select source_count::text from warehouse.fact_case_count where recorded_to is null"));
        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", erased);
        warehouse.reconcile();
        assertEquals(List.of(), rows("select 1 from evidence.copy where " + erased + " in (part_id, whole_id)"));
    }

    @Test
    void aCopyThatFallsSilentLeavesItsGroup() {
        long first = store(warehouse, "kabar", "2022-01-05", RELEASE);
        store(warehouse, "warta", "2022-01-06", RELEASE + " Selesai.");
        warehouse.reconcile();
        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", first);
        warehouse.reconcile();

        assertEquals(List.of(), rows("select part_id::text from evidence.copy"));
        assertEquals(List.of("1"), rows("select count(distinct document_id)::text from evidence.sketch"));
        assertEquals(
                2,
                rows("select distinct syndication_group from evidence.document").size());
        assertEquals(
                List.of("2022-01-06"),
                rows("select first_published::text from evidence.document where source_id = 'warta'"));
    }

    @Test
    void aTextThatIsReadAnewIsComparedAnew() {
        long first = store(warehouse, "kabar", "2022-01-05", "Halaman ini kosong ketika pertama kali dibaca.");
        store(warehouse, "warta", "2022-01-06", RELEASE);
        warehouse.reconcile();
        assertEquals(
                2,
                rows("select distinct syndication_group from evidence.document").size());

        keep(warehouse, first, RELEASE);
        warehouse.write(first, page("2022-01-05", RELEASE), List.of(Told.sure(Told.count("74.01", 2021, 31, null))));
        warehouse.reconcile();

        assertEquals(
                1,
                rows("select distinct syndication_group from evidence.document").size());
    }

    @Test
    void theOrderOfArrivalChangesNeitherGroupsNorFacts() {
        List<String> texts = new ArrayList<>(List.of(
                RELEASE,
                RELEASE + " Warga menyambut baik rencana itu.",
                "Kabar Buton hari ini. " + RELEASE,
                RELEASE.substring(0, RELEASE.indexOf(" Tahun depan")),
                "Rapat kerja membahas hal yang lain sama sekali, yakni jalan desa dan jembatan gantung di hulu."));
        String expected = null;
        Random random = new Random(3);
        for (int i = 0; i < 6; i++) {
            TestWarehouse other = TestWarehouse.another();
            Collections.shuffle(texts, random);
            for (String text : texts) {
                store(other, "s" + Math.abs(text.hashCode()), "2022-01-0" + (1 + text.length() % 5), text, undated());
                if (random.nextBoolean()) {
                    other.reconcile();
                }
            }
            other.reconcile();
            String state = other.digest()
                    + other.jdbc.queryForList(
                            "select name || syndication_group || first_published from evidence.document order by 1",
                            String.class);
            assertEquals(expected == null ? state : expected, state);
            expected = state;
        }
    }

    @Test
    void theOrderOfArrivalChangesNoPairOfAFormThatVeryManyFill() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 75; i++) {
            texts.add(
                    "Surat edaran bersama tentang perlindungan anak berlaku bagi semua sekolah dan pesantren di wilayah ini "
                            + "sejak awal tahun ajaran, kata kepala dinas di kantornya. "
                            + (i % 3 == 0 ? "Warga desa " : "Guru di kampung ").repeat(1 + i % 4)
                            + "menanggapi kabar nomor seri bagian ke" + (char) ('a' + i % 26) + "x" + i / 26
                            + " hari itu.");
        }
        List<String> expected = List.of();
        Random random = new Random(5);
        for (int i = 0; i < 3; i++) {
            TestWarehouse other = TestWarehouse.another();
            Collections.shuffle(texts, random);
            for (String text : texts) {
                store(other, "s", "2022-01-05", text, undated());
                if (random.nextInt(10) == 0) {
                    other.reconcile();
                }
            }
            // one that was there for some time only leaves no trace
            long gone = store(other, "s", "2022-01-05", texts.get(i) + " Selesai.", undated());
            other.reconcile();
            other.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", gone);
            other.reconcile();
            List<String> pairs = other.jdbc.queryForList("""
                    select least(p.sha256, w.sha256) || ' ' || greatest(p.sha256, w.sha256) || ' ' || c.excerpt
                    from evidence.copy c
                    join evidence.document p on p.document_id = c.part_id
                    join evidence.document w on w.document_id = c.whole_id order by 1
                    """, String.class);
            assertTrue(pairs.size() > 1_000, String.valueOf(pairs.size()));
            assertEquals(i == 0 ? pairs : expected, pairs);
            expected = pairs;
        }
    }

    @Test
    void aSketchCantBeTriedWithoutTheWarehousesSecret() {
        store(warehouse, "kabar", "2022-01-05", RELEASE);
        warehouse.reconcile();
        List<Long> plain = Arrays.stream(Sketch.of(Wording.of(RELEASE))).boxed().toList();

        List<Long> stored = warehouse.jdbc.queryForList("select hash from evidence.sketch", Long.class);

        assertEquals(plain.size(), stored.size());
        assertTrue(Collections.disjoint(plain, stored));
        assertTrue(
                stored.contains(warehouse.jdbc.queryForObject(
                        "select ('x' || encode(substr(sha256(secret || int8send(?)), 1, 8), 'hex'))::bit(64)::bigint"
                                + " from batch.sketch_key",
                        Long.class,
                        plain.get(0))),
                "as V14 keyed the older ones");
        assertEquals(
                List.of("false", "false", "false"),
                rows("select has_table_privilege(r, 'batch.sketch_key', 'select')::text"
                        + " from unnest(array['simpul_researcher', 'simpul_staff', 'simpul_reviewer']) r"));
    }

    @Test
    void nothingNewChangesNoRow() {
        store(warehouse, "kabar", "2022-01-05", RELEASE);
        store(warehouse, "warta", "2022-01-06", RELEASE + " Selesai.");
        warehouse.reconcile();
        List<String> before = rows("select xmin || ' ' || d::text from evidence.document d order by 1");
        warehouse.reconcile();

        assertEquals(before, rows("select xmin || ' ' || d::text from evidence.document d order by 1"));
        assertNotEquals(List.of(), before);
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

    private static long store(TestWarehouse warehouse, String source, String published, String text) {
        return store(warehouse, source, published, text, Told.count("74.01", 2021, 31, null));
    }

    private static long store(TestWarehouse warehouse, String source, String published, String text, Fact fact) {
        long id = warehouse.land(source, "public", "https://" + source + ".example/" + text.hashCode(), "loaded");
        keep(warehouse, id, text);
        List<Finding<Fact>> findings = List.of(Told.sure(fact));
        warehouse.write(id, page(published, text), findings);
        return id;
    }

    private static Document page(String published, String text) {
        return Told.page("Kabar " + Math.abs(text.hashCode()), published, text);
    }

    private static void keep(TestWarehouse warehouse, long id, String text) {
        warehouse.jdbc.update("""
                insert into landing.document_text (document_id, reader_version, text, kept_at) values (?, 'test', ?, now())
                on conflict (document_id, reader_version) do update set text = excluded.text
                """, id, text);
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
