package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.perda;
import static id.simpul.jobs.warehouse.Told.sure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.extract.Fact.RelationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private final TestWarehouse warehouse = TestWarehouse.create();
    private int pages;

    @Test
    void eachStepHasItsEvidenceAndNoneIsAssumed() {
        store("2018-03-01", instrument("4", 2018, "Rumah Aman", RegulationStatus.IN_FORCE, LocalDate.of(2018, 2, 5)));
        store("2021-06-01", instrument("4", 2018, "Rumah Aman", RegulationStatus.IN_FORCE, null));
        store("2022-07-01", instrument("4", 2018, "Rumah Aman", RegulationStatus.REVOKED, null));
        store(
                "2022-07-02",
                instrument(
                        "9",
                        2022,
                        "Kota Layak Anak",
                        RegulationStatus.IN_FORCE,
                        LocalDate.of(2022, 6, 20),
                        new Relation(RelationKind.REVOKES, RegulationType.PERDA, "21.72", "4", 2018)));
        assertEquals(
                List.of(
                        "/akn/id-21.72/act/perda/2018/4 in_force 2018-02-05 2018-03-01",
                        "/akn/id-21.72/act/perda/2018/4 revoked 2022-06-20 2022-07-01",
                        "/akn/id-21.72/act/perda/2022/9 in_force 2022-06-20 2022-07-02"),
                rows("""
                        select concat_ws(' ', identifier, status, coalesce(since::text, '-'), first_told)
                        from research.regulation_steps order by 1
                        """));
    }

    @Test
    void whatIsKnownOfAStepsDayIsNotMoreThanWasTold() {
        store("2019-03-01", instrument("4", 2018, "Rumah Aman", RegulationStatus.AMENDED, null));
        assertEquals(List.of("amended - 2019-03-01"), rows("""
                        select concat_ws(' ', status, coalesce(since::text, '-'), first_told)
                        from research.regulation_steps
                        """));
    }

    @Test
    void aNumberedInstrumentFoundLaterIsOfferedForTheUnnumberedOneAndMergedWithNone() {
        store("2017-03-01", instrument(null, null, "Rumah aman", RegulationStatus.DRAFT, null));
        store("2017-03-02", instrument("2", 2011, "Rumah Aman", RegulationStatus.IN_FORCE, null));
        store("2018-03-01", instrument("4", 2018, "RUMAH AMAN", RegulationStatus.IN_FORCE, null));
        store("2018-03-02", instrument("5", 2018, "Kota Layak Anak", RegulationStatus.IN_FORCE, null));
        assertEquals(
                List.of("Rumah aman /akn/id-21.72/act/perda/2018/4"),
                rows("select concat_ws(' ', title, offered_identifier) from warehouse.regulation_offer"));
        assertEquals(List.of("4"), rows("select count(*)::text from research.regulations"));
    }

    @Test
    void theNationalNetworksLabelsHoldNumberedInstrumentsOnly() {
        store("2018-03-01", instrument("4", 2018, "Rumah Aman", RegulationStatus.REVOKED, LocalDate.of(2018, 2, 5)));
        store("2018-03-02", perda(null, null, "Kota Layak Anak"));
        assertEquals(
                List.of("perda 4 2018 Peraturan Daerah Kota Tanjung Pinang Nomor 4 Tahun 2018 tentang Rumah Aman"
                        + " Kota Tanjung Pinang 2018-02-05 Tidak Berlaku"),
                rows("""
                        select concat_ws(' ', singkatan_jenis, nomor_peraturan, tahun, judul, teu_badan, tanggal_penetapan, status)
                        from research.jdihn
                        """));
    }

    @Test
    void aNumberThatEndsWithItsYearTellsItOnce() {
        store("2022-03-01", instrument("140/21/2022", 2022, "Gugus Tugas", RegulationStatus.IN_FORCE, null));
        store("2022-03-02", instrument("140/2022/21", 2022, "Rumah Aman", RegulationStatus.IN_FORCE, null));
        store("2022-03-03", instrument("2022", 2022, "Kota Layak Anak", RegulationStatus.IN_FORCE, null));
        String issuer = "Peraturan Daerah Kota Tanjung Pinang Nomor ";
        assertEquals(
                List.of(
                        issuer + "140/2022/21 Tahun 2022 tentang Rumah Aman",
                        issuer + "140/21/2022 tentang Gugus Tugas",
                        issuer + "2022 Tahun 2022 tentang Kota Layak Anak"),
                rows("select judul from research.jdihn order by judul collate \"C\""));
    }

    private static Regulation instrument(
            @Nullable String number,
            @Nullable Integer year,
            String title,
            RegulationStatus status,
            @Nullable LocalDate enacted,
            Relation... relations) {
        return new Regulation(
                RegulationType.PERDA, "21.72", number, year, title, status, enacted, null, List.of(relations));
    }

    private void store(String published, Fact fact) {
        String source = "s" + ++pages;
        long id = warehouse.land(source, "public", "https://" + source + ".example/1", "loaded");
        warehouse.write(id, page(source, published, "Isi " + source + "."), List.of(sure(fact)));
    }

    private List<String> rows(String sql) {
        warehouse.reconcile();
        warehouse.publish();
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
