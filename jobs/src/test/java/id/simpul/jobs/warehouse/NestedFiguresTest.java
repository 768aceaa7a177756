package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.warehouse.NestedFigures.Chain;
import id.simpul.jobs.warehouse.NestedFigures.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cumulative figures hold each other and are never added; one up to a later day takes the earlier one's place. */
class NestedFiguresTest {

    /** Each figure of a region with what it says of the others. */
    private static final String SHOWN = """
            select concat_ws(' ', c.period_start || '..' || c.period_end, c.value, c.part,
                             case when s.fact_id is not null then 'before ' end || concat_ws(' ', s.period_start || '..' || s.period_end, s.value, s.part),
                             case when h.fact_id is not null then 'in ' end || concat_ws(' ', h.period_start || '..' || h.period_end, h.value, h.part),
                             case when c.conflict then 'contested' end)
            from research.case_counts c
            left join research.case_counts s on s.fact_id = c.superseded_by
            left join research.case_counts h on h.fact_id = c.contained_in
            where c.region_code in (?, ?)
            order by 1
            """;

    private final TestWarehouse warehouse = TestWarehouse.create();
    private int documents;

    @Test
    void figuresSayWhatTheyAreStatesAndPartsOf() {
        List<Chain> chains = NestedFigures.all();
        List<String> regions = regions();
        int longest =
                chains.stream().mapToInt(chain -> chain.figures().size()).max().orElse(0);
        for (int turn = 0; turn < longest; turn++) {
            for (int i = 0; i < chains.size(); i++) {
                if (turn < chains.get(i).figures().size()) {
                    tell(chains.get(i).figures().get(turn), regions.get(2 * i), regions.get(2 * i + 1));
                }
            }
            warehouse.reconcile();
        }
        warehouse.publish();

        List<String> wrong = IntStream.range(0, chains.size())
                .filter(i -> !expected(chains.get(i)).equals(shown(regions.get(2 * i), regions.get(2 * i + 1))))
                .mapToObj(i -> chains.get(i).name() + "\n  labelled " + expected(chains.get(i)) + "\n  shown    "
                        + shown(regions.get(2 * i), regions.get(2 * i + 1)))
                .toList();
        assertEquals(List.of(), wrong);
        List<String> sums = IntStream.range(0, chains.size())
                .filter(i -> chains.get(i).sum() != null)
                .filter(i -> !String.valueOf(chains.get(i).sum()).equals(sum(regions.get(2 * i))))
                .mapToObj(i -> chains.get(i).name() + " " + sum(regions.get(2 * i)))
                .toList();
        assertEquals(List.of(), sums);
        assertTrue(chains.size() >= 40, () -> "chains: " + chains.size());
    }

    @Test
    void totalsAddPlacesOfOnePeriodAndNoPeriodsThatHoldEachOther() {
        for (String region : List.of("34.01", "34.02")) {
            tell(week("2023-06-11", 190), region, region);
            tell(week("2023-06-13", 242), region, region);
        }
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(
                List.of("region 34 2023-06-11 380", "region 34 2023-06-13 484"),
                warehouse.jdbc.queryForList("""
                        select concat_ws(' ', dimension, region_code, period_end, value) from research.case_count_totals
                        where region_code <> 'ID' order by 1
                        """, String.class));
    }

    private static Figure week(String last, long value) {
        return NestedFigures.figure(
                "2023-06-20 | 2023-06-05.." + last + " | " + value + " | trafficking victims | stands");
    }

    /** The chain as it should be shown: each figure that is a fact of its own, in the view's words. */
    private static List<String> expected(Chain chain) {
        List<String> rows = new ArrayList<>();
        for (Figure figure : chain.figures()) {
            if (figure.shown()) {
                rows.add(figure.told()
                        + figure.before()
                                .map(n -> " before " + chain.at(n).told())
                                .orElse("")
                        + figure.in().map(n -> " in " + chain.at(n).told()).orElse("")
                        + (figure.contested() ? " contested" : ""));
            }
        }
        return rows.stream().sorted().toList();
    }

    private List<String> shown(String region, String nextDoor) {
        return warehouse.jdbc.queryForList(SHOWN, String.class, region, nextDoor).stream()
                .sorted()
                .toList();
    }

    private String sum(String region) {
        return String.valueOf(warehouse.jdbc.queryForObject("""
                select sum(value) from research.case_counts
                where region_code = ? and superseded_by is null and contained_in is null
                """, Long.class, region));
    }

    private void tell(Figure figure, String region, String nextDoor) {
        String source = "kabar" + ++documents;
        long id = warehouse.land(source, "public", "https://" + source + ".example/", "loaded");
        warehouse.write(
                id,
                Told.page("Berita " + documents, figure.published(), "Angka nomor " + documents + " dari " + source),
                List.of(Told.finding(
                        count(figure, figure.says("next_door") ? nextDoor : region),
                        figure.says("unsure") ? 0.5 : 0.9)));
    }

    private static CaseCount count(Figure figure, String region) {
        return new CaseCount(
                region,
                LocalDate.parse(figure.first()),
                LocalDate.parse(figure.last()),
                figure.said(Category.VIOLENCE),
                figure.said(VictimGroup.ANY),
                figure.said(Measure.CASES),
                figure.said(CaseStatus.REPORTED),
                figure.value(),
                figure.said(Qualifier.EXACT),
                null,
                figure.said(Register.SERVICE_UNIT),
                figure.said(Scope.STATISTIC),
                figure.part());
    }

    private List<String> regions() {
        return warehouse
                .jdbc
                .queryForList(
                        "select code from warehouse.dim_region where level in ('regency', 'city') order by code",
                        String.class)
                .stream()
                .limit(200)
                .collect(Collectors.toList());
    }
}
