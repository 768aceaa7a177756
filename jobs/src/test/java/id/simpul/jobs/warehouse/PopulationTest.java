package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.warehouse.CountRows.Count;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counts of whole years in proportion to inhabitants. */
class PopulationTest {

    private final TestWarehouse warehouse = TestWarehouse.create();

    @AfterEach
    void forgetWhatWasCounted() {
        warehouse.jdbc.update("delete from warehouse.dim_population where source = 'test'");
    }

    @Test
    void everyProvinceKabupatenAndKotaHasItsInhabitants() {
        assertEquals(List.of(), rows("""
                        select code from warehouse.dim_region r
                        where level in ('nation', 'province', 'regency', 'city')
                          and not exists (select from research.population p where p.region_code = r.code)
                        """));
    }

    @Test
    void partsMakeTheWhole() {
        assertEquals(List.of("ID 2024-12-31"), rows("""
                        select concat_ws(' ', w.region_code, w.counted_on) from warehouse.dim_population w
                        where w.region_code = 'ID' and w.population = (
                            select sum(p.population) from warehouse.dim_population p
                            where p.counted_on = w.counted_on and length(p.region_code) = 2 and p.region_code <> 'ID')
                        """));
        assertEquals(List.of(), rows("""
                        select w.region_code from warehouse.dim_population w
                        where length(w.region_code) = 2 and w.region_code <> 'ID' and w.population <> (
                            select sum(p.population) from warehouse.dim_population p
                            where p.counted_on = w.counted_on and p.region_code like w.region_code || '.%')
                        """));
    }

    @Test
    void yearsNearTheCountingHaveRates() {
        CountRows.publish(
                warehouse.database,
                List.of(
                        Count.open("ID", 2024, "violence", 28_000),
                        Count.open("21.72", 2022, "violence", 90),
                        Count.open("21.72", 2023, "violence", 61),
                        Count.open("21.72", 2025, "violence", 0),
                        new Count(false, "21.72", 2024, 3, "violence", "any", "cases", "reported", 7),
                        Count.open("21.72.01", 2024, "violence", 5)),
                "2026-01-01 00:00:00+00");

        assertEquals(
                List.of(
                        "21.72 2023 61 239216 2024-12-31 25.50",
                        "21.72 2025 0 239216 2024-12-31 0.00",
                        "ID 2024 28000 284973643 2024-12-31 9.83"),
                rates());
    }

    @Test
    void theNearestCountingIsTakenAndNoneFromBeyondASplit() {
        warehouse.jdbc.update("""
                insert into warehouse.dim_population values
                    ('21.72', '2024-06-30', 200000, 'test'), ('91', '2022-01-01', 3000000, 'test'), ('91', '2023-06-30', 1000000, 'test')
                """);
        CountRows.publish(
                warehouse.database,
                List.of(
                        Count.open("21.72", 2024, "violence", 50),
                        Count.open("91", 2021, "violence", 60),
                        Count.open("91", 2022, "violence", 60),
                        Count.open("91", 2023, "violence", 60)),
                "2026-01-01 00:00:00+00");

        assertEquals(
                List.of(
                        "21.72 2024 50 200000 2024-06-30 25.00",
                        "91 2021 60 3000000 2022-01-01 2.00",
                        "91 2023 60 1000000 2023-06-30 6.00"),
                rates());
    }

    @Test
    void aRateTellsNoMoreThanTheValueThatIsShown() {
        CountRows.publish(
                warehouse.database,
                List.of(
                        Count.restricted("33.02", 2024, "violence", 3),
                        Count.restricted("33.03", 2024, "violence", 42)),
                "2026-01-01 00:00:00+00");

        assertEquals(List.of("33.02 2024 1868446 2024-12-31", "33.03 2024 40 1057750 2024-12-31 3.78"), rates());
    }

    private List<String> rates() {
        return rows("""
                select concat_ws(' ', region_code, extract(year from period_start), value, population, counted_on, rate_per_100000)
                from research.case_rates order by 1
                """);
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
