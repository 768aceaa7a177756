package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.warehouse.CountRows.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessException;

/** What may be added is added, with how much of it was there; the rest is refused. */
class AdditivityTest {

    private static final String TOTALS = """
            select concat_ws(' ', region_code, parts, category, status, coalesce(value::text, '-'), qualifier,
                             parts_heard || '/' || parts_expected, parts_suppressed, complete)
            from research.case_count_totals where dimension = '%s' order by region_code, parts, category, status, rounded
            """;

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void placesAreAddedOverIdenticalKeys() {
        List<Count> counts = new ArrayList<>();
        long sum = 0;
        for (String region : rows(
                "select code from warehouse.dim_region where province_code = '34' and level in ('regency', 'city')")) {
            counts.add(Count.open(region, 2020, "violence", ++sum));
        }
        counts.add(Count.open("31.71", 2020, "violence", 10));
        counts.add(Count.open("31.71", 2020, "trafficking", 10));
        counts.add(Count.open("31.71", 2019, "violence", 10));
        counts.add(Count.open("34", 2020, "violence", 15));
        publish(counts);

        assertEquals(
                List.of(
                        "31 regency violence reported 10 exact 1/6 0 f",
                        "34 regency violence reported 15 exact 5/5 0 t",
                        "ID province violence reported 15 exact 1/38 0 f",
                        "ID regency violence reported 25 exact 6/514 0 f"),
                rows(TOTALS.formatted("region")
                        .replace("where", "where category = 'violence' and period_start = '2020-01-01' and")));
    }

    @Test
    void monthsMakeAYearOnlyWhenAllAreThere() {
        List<Count> counts = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            counts.add(month("34.71", month, "reported", month));
            counts.add(month("34.71", month, "ongoing", month));
            if (month != 5) {
                counts.add(month("34.01", month, "reported", 1));
            }
        }
        publish(counts);

        assertEquals(
                List.of(
                        "34.01 month violence reported 11 exact 11/12 0 f",
                        "34.71 month violence reported 78 exact 12/12 0 t"),
                rows(TOTALS.formatted("period")));
    }

    @Test
    void totalsOfTheGridAreAddedFromItsRoundedCells() {
        publish(List.of(
                Count.restricted("34.01", 2020, "violence", 3),
                Count.restricted("34.02", 2020, "violence", 7),
                Count.restricted("34.03", 2020, "violence", 13)));

        assertEquals(
                List.of(
                        "34 regency violence reported 20 about 3/5 1 f",
                        "ID regency violence reported 20 about 3/514 1 f"),
                rows(TOTALS.formatted("region")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "victim_group", "part", "register", "status"})
    void whatOverlapsIsRefusedWithTheReasonAndWhatToDo(String dimension) {
        for (Measure measure : Measure.values()) {
            ServerErrorMessage told = refused(dimension, measure.name().toLowerCase(Locale.ROOT), "reported");
            assertTrue(
                    String.valueOf(told.getMessage()).contains("may not be added over " + dimension), told::toString);
            assertTrue(String.valueOf(told.getDetail()).contains(" | "), told::toString);
            assertTrue(String.valueOf(told.getHint()).contains(" | "), told::toString);
        }
    }

    @Test
    void stocksAreNotAddedOverPeriods() {
        assertTrue(String.valueOf(refused("period", "cases", "ongoing").getDetail())
                .contains("state of one day"));
        assertEquals(List.of(), rows("select value from research.sum_case_counts('period')"));
    }

    @Test
    void anUnknownDimensionIsRefusedWithThoseThatAreKnown() {
        ServerErrorMessage told = refused("colour", "cases", "reported");
        assertEquals("nothing is known of adding cases over colour", told.getMessage());
        assertTrue(String.valueOf(told.getHint()).contains("victim_group"), told::toString);
    }

    @Test
    void whatMayBeAddedComesAsTotals() {
        publish(List.of(Count.open("34.01", 2020, "violence", 3), Count.open("34.02", 2020, "violence", 7)));

        assertEquals(
                List.of("34 10", "ID 10"),
                rows("select region_code || ' ' || value from research.sum_case_counts('region') order by 1"));
    }

    @Test
    void everyMeasureHasARuleForEveryDimension() {
        assertEquals(
                List.of("7"),
                rows("select distinct count(*)::text from research.additivity where status = '*' group by measure"));
        assertEquals(
                rows("select code from warehouse.dim_term where list = 'measure' order by 1"),
                rows("select distinct measure from research.additivity order by 1"));
    }

    private ServerErrorMessage refused(String dimension, String measure, String status) {
        DataAccessException refusal = assertThrows(
                DataAccessException.class,
                () -> warehouse.jdbc.queryForList(
                        "select * from research.sum_case_counts(?, ?, ?)", dimension, measure, status));
        return Objects.requireNonNull(((PSQLException) refusal.getMostSpecificCause()).getServerErrorMessage());
    }

    private static Count month(String region, int month, String status, long value) {
        return new Count(false, region, 2020, month, "violence", "any", "cases", status, value);
    }

    private void publish(List<Count> counts) {
        CountRows.publish(warehouse.database, counts, "2026-01-01 00:00:00+00");
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
