package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.CountRows.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Random tables of restricted counts beside random public ones, a province and year each, in two states: as held at a first and
 * at a second edition. Many small numbers, provinces that are told whole, totals that are told in public.
 */
final class RestrictedTables {

    private static final int FIRST_YEAR = 1900;
    private static final List<String> CATEGORIES =
            List.of("violence", "physical_violence", "sexual_violence", "trafficking");
    private static final List<String> GROUPS = List.of("children", "women", "women_and_children");

    private static final Map<String, String> NARROWER = Map.of("violence", "sexual_violence");

    private final Random random;
    private final List<Count> first = new ArrayList<>();
    private final List<Count> second = new ArrayList<>();

    /** @param provinces codes of kabupaten and kota by province */
    RestrictedTables(Map<String, List<String>> provinces, int tables, long seed) {
        random = new Random(seed);
        List<String> codes = provinces.keySet().stream().sorted().toList();
        for (int i = 0; i < tables; i++) {
            String province = codes.get(i % codes.size());
            table(province, provinces.getOrDefault(province, List.of()), FIRST_YEAR + i / codes.size());
        }
    }

    List<Count> first() {
        return first;
    }

    List<Count> second() {
        return second;
    }

    /** Another world that has to look the same: every number that the grid shows alike becomes another one. */
    static List<Count> alike(List<Count> counts, Random random) {
        return counts.stream()
                .map(count ->
                        count.restricted() && count.value() > 0 ? count.saying(alike(count.value(), random)) : count)
                .toList();
    }

    private static long alike(long value, Random random) {
        if (value < 5) {
            return 1 + (value + random.nextInt(3)) % 4;
        }
        long shown = Math.round(value / 5.0) * 5;
        return shown == 5 ? 5 + random.nextInt(3) : shown - 2 + random.nextInt(5);
    }

    private void table(String province, List<String> regions, int year) {
        boolean whole = random.nextBoolean();
        List<Count> now = new ArrayList<>();
        List<Count> news = new ArrayList<>();
        for (String category : CATEGORIES.subList(random.nextInt(3), 3 + random.nextInt(2))) {
            int large = random.nextInt(3) == 0 ? 40 : 6;
            List<Count> cells = new ArrayList<>();
            for (String region : regions) {
                if (whole || random.nextInt(3) == 0) {
                    boolean open = random.nextInt(6) == 0;
                    long value = random.nextInt(3) == 0 ? 0 : random.nextInt(large);
                    cells.add(
                            open
                                    ? Count.open(region, year, category, value)
                                    : Count.restricted(region, year, category, value));
                }
            }
            now.addAll(cells);
            more(cells, now);
            totals(province, year, category, cells, now);
            if (random.nextInt(4) == 0) {
                totals(province, year, category, cells, news);
            }
        }
        Set<String> told = new HashSet<>();
        now.removeIf(count -> !told.add(count.key()));
        first.addAll(now);
        List<Count> then = later(now);
        Set<String> known = then.stream().map(Count::key).collect(Collectors.toSet());
        news.stream().filter(count -> known.add(count.key())).forEach(then::add);
        second.addAll(then);
    }

    /** The same file tells more of some cells than the grid has room for. */
    private void more(List<Count> cells, List<Count> into) {
        for (Count cell : cells) {
            if (cell.restricted() && random.nextInt(4) == 0) {
                long part = cell.value() == 0 ? 0 : random.nextInt((int) cell.value() + 1);
                String group = GROUPS.get(random.nextInt(GROUPS.size()));
                into.add(new Count(
                        true, cell.region(), cell.year(), null, cell.category(), group, "cases", "reported", part));
                into.add(new Count(
                        true, cell.region(), cell.year(), 3, cell.category(), "any", "cases", "reported", part));
                into.add(new Count(
                        true, cell.region(), cell.year(), null, cell.category(), "any", "victims", "handled", part));
            }
        }
    }

    /** Of the cells, of more than they count, or of less. */
    private void totals(String province, int year, String category, List<Count> cells, List<Count> into) {
        long sum = cells.stream().mapToLong(Count::value).sum();
        long share = random.nextBoolean() ? sum : random.nextInt((int) sum + 1);
        switch (random.nextInt(8)) {
            case 0, 1 -> into.add(Count.open(province, year, category, sum));
            case 2 -> into.add(Count.open(province, year, category, sum + random.nextInt(5)));
            case 3 -> into.add(new Count(false, province, year, 3, category, "any", "cases", "reported", sum / 2));
            case 4 -> into.add(new Count(false, province, year, null, category, "any", "cases", "handled", share));
            case 5 ->
                into.add(new Count(
                        false,
                        province,
                        year,
                        null,
                        category,
                        GROUPS.get(random.nextInt(GROUPS.size())),
                        "cases",
                        "reported",
                        share));
            case 6 -> into.add(Count.open(province, year, NARROWER.getOrDefault(category, category), share));
            default -> into.add(Count.restricted(province, year, category, sum));
        }
    }

    /** What restricted and public sources say changes, comes and goes. */
    private List<Count> later(List<Count> before) {
        List<Count> after = new ArrayList<>();
        for (Count count : before) {
            switch (random.nextInt(count.restricted() ? 6 : 9)) {
                case 0 -> after.add(count.saying(count.value() + 1));
                case 1 -> after.add(count.saying(Math.max(0, count.value() - 1)));
                case 2 -> {
                    // no longer told
                }
                default -> after.add(count);
            }
        }
        return after;
    }
}
