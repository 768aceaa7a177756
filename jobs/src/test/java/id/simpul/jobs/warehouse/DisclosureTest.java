package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.warehouse.Attacker.Row;
import id.simpul.jobs.warehouse.CountRows.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of numbers that rest on restricted sources alone, no true value of 1 to 4 can be told from what is published. */
class DisclosureTest {

    private static final int TABLES = Integer.getInteger("restricted.tables", 120);
    private static final long SEED = 20261123;
    private static final String FIRST = "2026-01-01 00:00:00+00";
    private static final String SECOND = "2026-02-01 00:00:00+00";

    /** Provinces that can be told whole by a table. */
    private static final int FEW = 10;

    private final TestWarehouse warehouse = TestWarehouse.create();

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,",
        "2,",
        "3,",
        "4,",
        "5,5",
        "6,5",
        "7,5",
        "8,10",
        "12,10",
        "13,15",
        "97,95",
        "98,100",
        "1003,1005"
    })
    void theGridShowsZeroAndMultiplesOfFive(long told, @Nullable Long shown) {
        assertEquals(shown, grid("grid_value", told));
        long least = Objects.requireNonNull(grid("grid_least", shown));
        long most = Objects.requireNonNull(grid("grid_most", shown));
        assertTrue(least <= told && told <= most, told + " in " + least + ".." + most);
        for (long other = least; other <= most; other++) {
            assertEquals(shown, grid("grid_value", other));
        }
    }

    private @Nullable Long grid(String function, @Nullable Long value) {
        return warehouse.jdbc.queryForObject("select warehouse." + function + "(?::bigint)", Long.class, value);
    }

    @Test
    void anotherWorldBehindTheSameGridLooksTheSameEverywhere() {
        RestrictedTables tables = new RestrictedTables(provinces(), TABLES, SEED);
        TestWarehouse other = TestWarehouse.another();
        Random random = new Random(SEED);

        fill(warehouse, tables.first(), tables.second());
        fill(other, RestrictedTables.alike(tables.first(), random), RestrictedTables.alike(tables.second(), random));

        assertEquals(pictures(warehouse), pictures(other));
        assertTrue(rows("select count(*) from research.case_counts where suppressed")
                        .get(0)
                        .length()
                > 2);
    }

    @Test
    void nobodyWhoSubtractsAllThereIsFindsASmallNumber() {
        Map<String, List<String>> provinces = provinces();
        RestrictedTables tables = new RestrictedTables(provinces, TABLES, SEED);
        fill(warehouse, tables.first(), tables.second());

        List<Row> one = published("case_counts_as_of('" + FIRST + "')");
        List<Row> other = published("case_counts");
        List<Row> both = Stream.concat(one.stream(), other.stream()).toList();
        Map<String, Attacker> attackers = Map.of(
                "first edition", new Attacker(one, one, provinces),
                "second edition", new Attacker(other, other, provinces),
                "totals of both, cells of the first", new Attacker(one, both, provinces),
                "totals of both, cells of the second", new Attacker(other, both, provinces),
                "totals of both, cells of the second or else the first", new Attacker(both, both, provinces),
                "all editions together",
                        new Attacker(published("case_counts_history"), published("case_counts_history"), provinces));
        attackers.forEach((who, attacker) -> {
            long suppressed = attacker.suppressed();
            assertEquals(List.of(), attacker.told(), who);
            assertTrue(suppressed > TABLES, who + " " + suppressed);
        });
    }

    @Test
    void whatATotalTellsItTellsAfterItIsGone() {
        List<String> regions = provinces().getOrDefault("93", List.of());
        List<Count> counts = new ArrayList<>(List.of(
                Count.restricted(regions.get(0), 1950, "violence", 12),
                Count.restricted(regions.get(1), 1950, "violence", 4)));
        regions.subList(2, regions.size()).forEach(region -> counts.add(Count.restricted(region, 1950, "violence", 0)));
        List<Count> told = new ArrayList<>(counts);
        told.add(Count.open("93", 1950, "violence", 16));

        fill(warehouse, told, counts);

        assertEquals(List.of("16"), rows("select value::text from research.case_counts_history"));
        assertEquals(List.of(), rows("select fact_id from research.case_counts"));
    }

    @Test
    void whatAnEarlierCellTellsBesideALaterTotal() {
        List<String> regions = provinces().getOrDefault("93", List.of());
        List<Count> before = List.of(
                Count.restricted(regions.get(0), 1950, "violence", 9),
                Count.restricted(regions.get(1), 1950, "violence", 3));
        List<Count> after =
                List.of(Count.restricted(regions.get(1), 1950, "violence", 3), Count.open("93", 1950, "violence", 12));

        fill(warehouse, before, after);

        assertEquals(List.of("12"), rows("select coalesce(value::text, '-') from research.case_counts_history"));
    }

    /** Four cases are the one cell that is not zero, whichever part of it they are. */
    @ParameterizedTest
    @CsvSource({
        "sexual_violence,any,,reported,any",
        "violence,any,,handled,any",
        "violence,girls,,reported,children",
        "violence,children,,reported,any",
        "violence,any,3,reported,any"
    })
    void aTotalOfLessThanCellsCountIsTheirLeast(
            String category, String group, @Nullable Integer month, String status, String cells) {
        List<String> regions = provinces().getOrDefault("93", List.of());
        List<Count> counts = new ArrayList<>();
        for (String region : regions) {
            long value = region.equals(regions.get(0)) ? 4 : 0;
            counts.add(new Count(true, region, 1950, null, "violence", cells, "cases", "reported", value));
        }
        counts.add(new Count(false, "93", 1950, month, category, group, "cases", status, 4));

        fill(warehouse, counts, counts);

        assertEquals(List.of("4"), rows("select coalesce(value::text, '-') from research.case_counts"));
    }

    /** The others are told in public, in another book. */
    @Test
    void aTotalBesideWhatIsPublicBelowItInWhateverBook() {
        List<String> regions = provinces().getOrDefault("93", List.of());
        List<Count> counts = new ArrayList<>();
        counts.add(Count.restricted(regions.get(0), 1950, "violence", 4));
        regions.subList(1, regions.size()).forEach(region -> counts.add(Count.open(region, 1950, "violence", 2)));
        counts.add(Count.open("93", 1950, "sexual_violence", 2L * (regions.size() - 1) + 4));

        fill(warehouse, counts, counts);

        assertEquals(List.of(), rows("select fact_id from research.case_counts where suppressed"));
    }

    @Test
    void aLowerConfidenceShowsNoTotalThatTheGridHasNotSeen() {
        List<String> regions = provinces().getOrDefault("93", List.of());
        List<Count> counts = List.of(
                Count.restricted(regions.get(0), 1950, "violence", 8),
                Count.restricted(regions.get(1), 1950, "violence", 4),
                Count.open("93", 1950, "violence", 12));
        CountRows.publish(warehouse.database, counts.subList(0, 2), FIRST);
        CountRows.publish(warehouse.database, counts, SECOND);
        warehouse.jdbc.update("update warehouse.fact_case_count set confidence = 0.5 where not restricted");
        warehouse.jdbc.update("update warehouse.grid_version set withheld = null");
        assertEquals(2, rows("select fact_id from research.case_counts").size());

        warehouse.jdbc.update("update warehouse.setting set value = '0.4' where name = 'research_confidence'");

        assertEquals(List.of("12"), rows("select value::text from research.case_counts"));
    }

    @Test
    void whatThoseSaidWhoWereNotBelievedIsPublicToo() {
        List<String> regions = provinces().getOrDefault("93", List.of());
        tell("dinas", "restricted", "2018-02-01", Told.count(regions.get(0), 2017, 8, "DP3A"));
        tell("dinas", "restricted", "2018-02-01", Told.count(regions.get(1), 2017, 4, "DP3A"));
        tell("kabar", "public", "2018-02-01", Told.count("93", 2017, 12, null));
        tell("warta", "public", "2018-03-01", Told.count("93", 2017, 60, "DP3A"));
        warehouse.reconcile();
        warehouse.jdbc.update("update warehouse.setting set value = '0.5' where name = 'research_confidence'");
        warehouse.publish();

        assertEquals(List.of("60"), rows("select value::text from research.case_counts"));
        assertTrue(rows("select said from research.conflicts").get(0).contains("12"));
    }

    private void tell(String source, String disclosure, String published, CaseCount count) {
        long id = warehouse.land(source, disclosure, "/" + source + "/" + count.hashCode(), "loaded");
        warehouse.write(
                id,
                Told.page("Laporan " + source, published, "Berkas nomor " + count.hashCode() + " dari " + source),
                List.of(Told.sure(count)));
    }

    /** Nobody sees cells of physical violence; those of sexual violence would be all of the twelve, four each. */
    @Test
    void whatIsWithheldTakesNoPartInATotal() {
        List<String> regions = provinces().getOrDefault("93", List.of());
        List<Count> counts = new ArrayList<>(List.of(
                Count.restricted(regions.get(0), 1950, "sexual_violence", 2),
                Count.restricted(regions.get(1), 1950, "sexual_violence", 3),
                Count.restricted(regions.get(2), 1950, "sexual_violence", 3),
                Count.restricted(regions.get(0), 1950, "physical_violence", 2),
                Count.restricted(regions.get(1), 1950, "physical_violence", 1),
                Count.open("93", 1950, "physical_violence", 3),
                Count.open("93", 1950, "violence", 12)));
        regions.subList(3, regions.size())
                .forEach(region -> counts.add(Count.restricted(region, 1950, "sexual_violence", 0)));

        fill(warehouse, counts, counts);

        assertEquals(List.of(), rows("select fact_id from research.case_counts where suppressed"));
    }

    /** Every table of three unknown cells beside a public total: those that look alike are told apart by nothing. */
    @Test
    void whatIsWithheldBesideATotalTellsNothingEither() {
        List<String> regions = provinces().getOrDefault("93", List.of());
        List<Count> counts = new ArrayList<>();
        Map<Integer, List<Long>> tables = new TreeMap<>();
        for (long a = 0; a <= 14; a++) {
            for (long b = 0; a + b <= 14; b++) {
                for (long c = 0; a + b + c <= 14; c++) {
                    int year = 1300 + tables.size();
                    tables.put(year, List.of(a, b, c));
                    counts.add(Count.restricted(regions.get(0), year, "trafficking", a));
                    counts.add(Count.restricted(regions.get(1), year, "trafficking", b));
                    counts.add(Count.restricted(regions.get(2), year, "trafficking", c));
                    counts.add(Count.open(regions.get(3), year, "trafficking", 7));
                    counts.add(Count.open("93", year, "trafficking", a + b + c + 7));
                }
            }
        }
        fill(warehouse, counts, counts);
        Map<Integer, String> pictures = new HashMap<>();
        warehouse.jdbc.query("""
                select extract(year from period_start)::integer, string_agg(
                    concat_ws(' ', region_code, coalesce(value::text, '-'), suppressed, rounded), ';' order by region_code)
                from research.case_counts group by 1
                """, row -> {
            pictures.put(row.getInt(1), row.getString(2));
        });
        Map<String, List<List<Long>>> alike = tables.entrySet().stream()
                .collect(Collectors.groupingBy(
                        table -> Objects.requireNonNull(pictures.get(table.getKey())),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        alike.forEach((picture, worlds) -> {
            for (int cell = 0; cell < 3; cell++) {
                int at = cell;
                Set<Long> possible =
                        worlds.stream().map(world -> world.get(at)).collect(Collectors.toCollection(TreeSet::new));
                boolean small = possible.stream().allMatch(value -> value >= 1 && value <= 4);
                assertTrue(!small || possible.size() > 1, picture + " " + possible);
            }
        });
        assertTrue(alike.size() > 20, () -> String.valueOf(alike.size()));
    }

    /** The second edition looks at the years alone of which something changed; it is the one that works all of them out. */
    @Test
    void anEditionThatLooksAtWhatChangedIsTheOneThatLooksAtAll() {
        RestrictedTables tables = new RestrictedTables(provinces(), 120, SEED);
        List<Count> first = new ArrayList<>(tables.first());
        List<Count> second = new ArrayList<>(tables.second());
        second.removeIf(count -> count.year() % 3 > 0);
        first.stream().filter(count -> count.year() % 3 > 0).forEach(second::add);
        TestWarehouse other = TestWarehouse.another();
        CountRows.publish(warehouse.database, first, FIRST);
        CountRows.publish(other.database, first, FIRST);

        other.jdbc.update("delete from warehouse.setting where name = 'grid_basis'");
        CountRows.publish(warehouse.database, second, SECOND);
        CountRows.publish(other.database, second, SECOND);

        assertEquals(grid(other), grid(warehouse));
        assertTrue(grid(warehouse).stream().anyMatch(row -> row.contains("2026-02-01")));
        assertTrue(grid(warehouse).stream().anyMatch(row -> row.contains("near_a_total")));
    }

    private static List<String> grid(TestWarehouse of) {
        return of.jdbc.queryForList(
                "select concat_ws(' ', cell_id, coalesce(value::text, '-'), (recorded_from at time zone 'UTC')::date,"
                        + " (recorded_to at time zone 'UTC')::date, withheld)"
                        + " from warehouse.grid_version order by 1",
                String.class);
    }

    private static void fill(TestWarehouse into, List<Count> first, List<Count> second) {
        CountRows.publish(into.database, first, FIRST);
        CountRows.publish(into.database, second, SECOND);
    }

    /** What each view and function of the researchers shows, as one hash each. */
    private static Map<String, String> pictures(TestWarehouse of) {
        Map<String, String> pictures = new TreeMap<>();
        List<String> shown = of.jdbc.queryForList("""
                select viewname from pg_views
                where schemaname = 'research' and viewname not in ('regions', 'data_dictionary')
                union all
                select p.proname || '(timestamptz ''' || t.at || ''')'
                from pg_proc p, (values (?), (?)) as t(at)
                where p.pronamespace = 'research'::regnamespace and p.proname like '%as\\_of'
                """, String.class, FIRST, SECOND);
        for (String from : shown) {
            pictures.put(
                    from,
                    of.jdbc.queryForObject(
                            "select count(*) || ' ' || md5(coalesce(string_agg(v::text, '\n' order by v::text), '')) from research."
                                    + from + " v",
                            String.class));
        }
        return pictures;
    }

    private List<Row> published(String from) {
        return warehouse.jdbc.query(
                """
                select region_code, extract(year from period_start)::integer, category, victim_group, status, value, rounded
                from research.%s
                where measure = 'cases' and period_end - period_start > 300
                """.formatted(from),
                (row, n) -> new Row(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Long.class),
                        row.getBoolean(7)));
    }

    private Map<String, List<String>> provinces() {
        Map<String, List<String>> provinces = new TreeMap<>();
        warehouse.jdbc.query(
                "select province_code, code from warehouse.dim_region where level in ('regency', 'city') order by code",
                row -> {
                    provinces
                            .computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                            .add(row.getString(2));
                });
        provinces.values().removeIf(regions -> regions.size() > FEW);
        return provinces;
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
