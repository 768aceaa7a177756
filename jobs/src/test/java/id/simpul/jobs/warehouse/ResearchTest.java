package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ResearchTest {

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void aResearcherReadsEveryViewAndNothingElse() throws Exception {
        List<String> views =
                rows("select schemaname || '.' || viewname from pg_views where schemaname = 'research' order by 1");
        List<String> behind = rows("""
                select schemaname || '.' || relname from (
                    select schemaname, tablename as relname from pg_tables union all
                    select schemaname, viewname from pg_views) t
                where schemaname in ('evidence', 'warehouse', 'ops', 'batch', 'landing')
                """);
        assertTrue(views.size() >= 16, views::toString);
        assertTrue(behind.size() >= 20, behind::toString);

        try (var connection = warehouse.database.getConnection()) {
            JdbcTemplate researcher = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            researcher.execute("set role simpul_researcher");
            views.forEach(view -> researcher.queryForList("select * from " + view + " limit 1"));
            for (String table : behind) {
                assertThrows(DataAccessException.class, () -> researcher.queryForList("select * from " + table), table);
            }
            assertThrows(DataAccessException.class, () -> researcher.update("delete from research.regions"));
            assertThrows(DataAccessException.class, () -> researcher.execute("create table research.mine (x int)"));
            researcher.execute("reset role");
        }
    }

    @Test
    void everyFunctionIsListedWithItsParameters() {
        assertEquals(
                List.of(
                        "0 null SETOF research.case_count_totals",
                        "1 over_dimension text",
                        "2 of_measure text",
                        "3 of_status text"),
                rows("""
                        select concat_ws(' ', position, coalesce(column_name, 'null'), type) from research.data_dictionary
                        where kind = 'function' and view_name = 'sum_case_counts' order by position
                        """));
        assertEquals(
                rows("select proname from pg_proc where pronamespace = 'research'::regnamespace order by 1"),
                rows("""
                        select view_name from research.data_dictionary where kind = 'function' and position = 0 order by 1
                        """));
    }

    @Test
    void everyViewAndColumnIsDescribedInBothLanguages() {
        assertEquals(List.of(), rows("""
                        select view_name || '.' || coalesce(column_name, '') from research.data_dictionary
                        where description_id is null or description_en is null
                        """));
        assertEquals(Map.of("unit", "as measure says", "type", "bigint"), warehouse.jdbc.queryForMap("""
                        select unit, type from research.data_dictionary
                        where view_name = 'case_counts' and column_name = 'value'
                        """));
    }

    @Test
    void theViewsHaveTheirContractsColumns() {
        Map<String, String> contract = Map.of(
                "case_counts",
                "fact_id region_code region_name region_level province_code province_name period_start period_end register"
                        + " scope part category category_name victim_group measure status value qualifier suppressed"
                        + " reporter confidence conflict decided_by review source_count recorded_from",
                "case_count_sources",
                "fact_id document_id url publisher published value quote page confidence independent",
                "regulations",
                "fact_id identifier type type_name region_code region_name number year title status amended_by revoked_by"
                        + " source_count first_mentioned recorded_from",
                "regulation_relations",
                "fact_id kind target_fact_id",
                "meetings",
                "fact_id kind title date_start date_end region_code region_name venue organizer chaired_by"
                        + " participants_count source_count confidence recorded_from",
                "meeting_outcomes",
                "meeting_id position type text document_id",
                "meeting_participants",
                "meeting_id name agency_code",
                "initiatives",
                "fact_id kind name region_code region_name year date rank coverage_count coverage_regions source_count",
                "documents",
                "document_id source_id url publisher title published fetched media_type language syndication_group",
                "coverage",
                "region_code year documents case_counts regulations meetings last_heard");
        contract.forEach((view, columns) -> {
            List<String> wanted = List.of(columns.split(" "));
            List<String> there = rows(
                    "select column_name from research.data_dictionary where view_name = '%s' and position > 0 order by position"
                            .formatted(view));
            assertEquals(wanted, there.subList(0, wanted.size()), view);
            assertEquals("sample", there.get(there.size() - 1), view);
        });
    }

    /** Tools that open a view like a table ask which columns tell its rows apart. */
    @Test
    void everyViewHasAKeyOfPlainTypes() {
        assertEquals(List.of(), rows("""
                        select view_name from research.data_dictionary
                        where kind = 'view' and view_name <> 'jdihn' group by view_name having max(key_position) is null
                        """));
        assertEquals(List.of(), rows("""
                        select view_name from research.data_dictionary where key_position is not null
                        group by view_name having count(*) <> max(key_position)
                        """));
        assertEquals(List.of(), rows("""
                        select view_name || '.' || column_name || ' ' || type from research.data_dictionary
                        where kind = 'view' and type is not null and type !~
                            '^(text|bigint|integer|boolean|date|timestamp with time zone|numeric.*)$'
                        """));
    }

    @Test
    void regionsAreThereWithTheirProvinces() {
        assertEquals(List.of("38", "416", "98", "7285", "8496", "75266", "1"), rows("""
                        select count(*) from warehouse.dim_region group by level
                        order by array_position(array['province', 'regency', 'city', 'district', 'kelurahan', 'desa'], level)
                        """));
        assertEquals(List.of(), rows("""
                        select code from research.regions r
                        where not exists (select from research.regions p where p.code = r.parent_code) and code <> 'ID'
                        """));
    }

    @Test
    void everyCodeOfTheFactsHasItsNames() {
        Map<String, Class<? extends Enum<?>>> lists = Map.ofEntries(
                Map.entry("category", Fact.Category.class),
                Map.entry("victim_group", Fact.VictimGroup.class),
                Map.entry("measure", Fact.Measure.class),
                Map.entry("case_status", Fact.CaseStatus.class),
                Map.entry("qualifier", Fact.Qualifier.class),
                Map.entry("register", Fact.Register.class),
                Map.entry("scope", Fact.Scope.class),
                Map.entry("regulation_type", Fact.RegulationType.class),
                Map.entry("regulation_status", Fact.RegulationStatus.class),
                Map.entry("relation_kind", Fact.RelationKind.class),
                Map.entry("meeting_kind", Fact.MeetingKind.class),
                Map.entry("outcome_type", Fact.OutcomeType.class),
                Map.entry("initiative_kind", Fact.InitiativeKind.class),
                Map.entry("rank", Fact.Rank.class));
        lists.forEach((list, codes) -> {
            Set<String> wanted = Arrays.stream(codes.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    wanted,
                    new TreeSet<>(rows("select code from warehouse.dim_term where list = '%s'".formatted(list))),
                    list);
        });
    }

    @Test
    void springBatchFindsItsTables() {
        // others may have run jobs in the same database
        assertTrue(Integer.parseInt(
                        rows("select count(*) from batch.BATCH_JOB_EXECUTION").get(0))
                >= 0);
        assertTrue(Integer.parseInt(
                        rows("select nextval('batch.BATCH_JOB_INSTANCE_SEQ')").get(0))
                > 0);
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
