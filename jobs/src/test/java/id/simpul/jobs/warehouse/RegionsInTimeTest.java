package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.warehouse.CountRows.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a region counted before a split is marked, and where its parts went can be asked. */
class RegionsInTimeTest {

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void aSeriesAcrossTheSplitOfPapuaIsMarkedBeforeIt() {
        CountRows.publish(
                warehouse.database,
                List.of(
                        Count.open("91", 2021, "violence", 40),
                        Count.open("91", 2022, "violence", 41),
                        Count.open("91", 2023, "violence", 12),
                        Count.open("94", 2021, "violence", 9),
                        Count.open("94", 2023, "violence", 10),
                        Count.open("94.04", 2021, "violence", 5),
                        Count.open("71", 2021, "violence", 6)),
                "2026-01-01 00:00:00+00");

        List<String> marked = List.of(
                "71 2021 -",
                "91 2021 2022-07-25",
                "91 2022 2022-07-25",
                "91 2023 -",
                "94 2021 2022-07-25",
                "94 2023 -",
                "94.04 2021 -");
        String columns =
                "concat_ws(' ', region_code, extract(year from period_start), coalesce(region_split::text, '-'))";
        assertEquals(marked, rows("select " + columns + " from research.case_counts order by 1"));
        assertEquals(marked, rows("select " + columns + " from research.case_counts_as_of(now()) order by 1"));
        assertEquals(
                List.of(
                        "94 regency 2021 -",
                        "ID province 2021 2022-12-08",
                        "ID province 2022 2022-12-08",
                        "ID province 2023 -"),
                rows("""
                        select concat_ws(' ', region_code, parts, extract(year from period_start), coalesce(region_split::text, '-'))
                        from research.sum_case_counts('region') where region_code = '94' or parts = 'province' order by 1
                        """));
    }

    @Test
    void aRegionTellsWhereItCameFromAndACodeWhatBecameOfIt() {
        assertEquals(List.of("92 2022-12-08 2022-12-08"), rows("""
                        select concat_ws(' ', predecessor_code, valid_from, borders_since) from research.regions where code = '96'
                        """));
        assertEquals(List.of("2022-12-08"), rows("""
                        select concat_ws(' ', predecessor_code, valid_from, borders_since) from research.regions where code = '92'
                        """));
        assertEquals(List.of("93", "94", "95"), rows("""
                        select successor_code from research.region_changes
                        where change = 'split' and predecessor_code = '91' order by 1
                        """));
        assertEquals(List.of("93.01 2022-07-25 UU 14/2022"), rows("""
                        select concat_ws(' ', successor_code, since, law) from research.region_changes
                        where change = 'code' and predecessor_code = '91.01'
                        """));
    }

    @Test
    void everySplitNamesRegionsOfOneLevel() {
        assertEquals(List.of(), rows("""
                        select s.successor_code from warehouse.dim_region_split s
                        left join warehouse.dim_region p on p.code = s.predecessor_code
                        left join warehouse.dim_region n on n.code = s.successor_code
                        where p.level is distinct from n.level
                           or n.level = 'regency' and p.parent_code is distinct from n.parent_code
                        """));
        assertEquals(List.of(), rows("""
                        select successor_code from research.region_changes where successor_code not in (select code from research.regions)
                        """));
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
