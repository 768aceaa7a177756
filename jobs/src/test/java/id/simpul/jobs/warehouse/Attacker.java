package id.simpul.jobs.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Narrows down what is withheld, from published rows alone: a number between bounds for every kabupaten/kota, year and category,
 * drawn together by every sum and difference that the rows allow until nothing moves any more. Totals of several editions are all
 * believed.
 */
final class Attacker {

    /**
     * A published row.
     *
     * @param value null where suppressed
     */
    record Row(
            String region,
            int year,
            String category,
            String group,
            String status,
            @Nullable Long value,
            boolean rounded) {

        /** Of all that cells of the category count; else of a part of it. */
        boolean whole() {
            return group.equals("any") && status.equals("reported");
        }
    }

    /** @param whole see {@link Row#whole} */
    private record Total(String province, String year, String category, long value, boolean whole) {}

    private static final Map<String, List<String>> PARTS =
            Map.of("violence", List.of("physical_violence", "sexual_violence"));

    private static final class Bound {
        private long least;
        private long most;
        private final boolean suppressed;

        Bound(long least, long most, boolean suppressed) {
            this.least = least;
            this.most = most;
            this.suppressed = suppressed;
        }

        boolean atLeast(long value) {
            boolean closer = value > least;
            least = Math.max(least, value);
            return closer;
        }

        boolean atMost(long value) {
            boolean closer = value < most;
            most = Math.min(most, value);
            return closer;
        }
    }

    private final Map<String, Bound> bounds = new TreeMap<>();
    private final Set<Total> totals = new LinkedHashSet<>();
    private final Map<String, List<String>> provinces;

    /**
     * @param cells where he takes the numbers of kabupaten and kota from; later rows stand over earlier ones
     * @param published all that he has seen of provinces
     */
    Attacker(List<Row> cells, List<Row> published, Map<String, List<String>> provinces) {
        this.provinces = provinces;
        for (Row row : published) {
            Long value = row.value();
            if (row.region().length() == 2 && value != null && !row.rounded()) {
                totals.add(new Total(row.region(), String.valueOf(row.year()), row.category(), value, row.whole()));
            }
        }
        cells.stream()
                .filter(row -> row.region().length() > 2 && (row.rounded() || row.whole()))
                .forEach(row -> bounds.put(name(row.region(), row.year(), row.category()), bound(row)));
    }

    private static Bound bound(Row row) {
        Long value = row.value();
        if (value == null) {
            return new Bound(1, 4, true);
        } else if (!row.rounded() || value == 0) {
            return new Bound(value, value, false);
        }
        return new Bound(value == 5 ? 5 : value - 2, value + 2, false);
    }

    private static String name(String region, int year, String category) {
        return region + "|" + year + "|" + category;
    }

    /** Suppressed cells of which one value alone is left. */
    List<String> told() {
        boolean closer = true;
        while (closer) {
            closer = false;
            for (Total total : totals) {
                closer |= (total.whole() && total(total)) | least(total);
            }
            for (String cell : List.copyOf(bounds.keySet())) {
                closer |= parts(cell);
            }
        }
        return bounds.entrySet().stream()
                .filter(cell -> cell.getValue().suppressed && cell.getValue().least >= cell.getValue().most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    long suppressed() {
        return bounds.values().stream().filter(bound -> bound.suppressed).count();
    }

    /** A total holds all its cells; nothing else where every one is told. */
    private boolean total(Total total) {
        List<String> regions = provinces.getOrDefault(total.province(), List.of());
        List<String> narrower = PARTS.getOrDefault(total.category(), List.of());
        boolean closer = false;
        List<Bound> same = cells(regions, total.year(), List.of(total.category()));
        if (sum(same, false) <= total.value()) {
            closer = ceiling(same, total.value());
        }
        for (String part : narrower) {
            List<Bound> cells = cells(regions, total.year(), List.of(part));
            if (sum(cells, false) <= total.value()) {
                closer |= ceiling(cells, total.value());
            }
        }
        List<Bound> parts = cells(regions, total.year(), narrower);
        boolean whole = !parts.isEmpty()
                && regions.stream()
                        .allMatch(region -> narrower.stream()
                                .anyMatch(part -> bounds.containsKey(region + "|" + total.year() + "|" + part)));
        if (whole && sum(parts, true) >= total.value()) {
            closer |= floor(parts, total.value());
        }
        return closer;
    }

    /** Cells that count all that a total does, or more, are together no less, where every one is told. */
    private boolean least(Total total) {
        List<String> regions = provinces.getOrDefault(total.province(), List.of());
        boolean closer = false;
        for (String category : List.of("violence", total.category())) {
            boolean holds = category.equals(total.category())
                    || PARTS.getOrDefault(category, List.of()).contains(total.category());
            List<Bound> cells = cells(regions, total.year(), List.of(category));
            if (holds && cells.size() == regions.size() && sum(cells, true) >= total.value()) {
                closer |= floor(cells, total.value());
            }
        }
        return closer;
    }

    private boolean parts(String cell) {
        String[] of = cell.split("\\|", -1);
        Bound wide = bounds.get(cell);
        List<Bound> parts = cells(List.of(of[0]), of[1], PARTS.getOrDefault(of[2], List.of()));
        if (wide == null || parts.isEmpty() || sum(parts, true) < wide.least) {
            return false;
        }
        return floor(parts, wide.least) | wide.atMost(sum(parts, true));
    }

    private List<Bound> cells(List<String> regions, String year, List<String> categories) {
        List<Bound> cells = new ArrayList<>();
        for (String region : regions) {
            for (String category : categories) {
                Bound bound = bounds.get(region + "|" + year + "|" + category);
                if (bound != null) {
                    cells.add(bound);
                }
            }
        }
        return cells;
    }

    private static long sum(List<Bound> cells, boolean most) {
        return cells.stream().mapToLong(cell -> most ? cell.most : cell.least).sum();
    }

    private static boolean ceiling(List<Bound> cells, long total) {
        boolean closer = false;
        for (Bound cell : cells) {
            closer |= cell.atMost(total - (sum(cells, false) - cell.least));
        }
        return closer;
    }

    private static boolean floor(List<Bound> cells, long total) {
        boolean closer = false;
        for (Bound cell : cells) {
            closer |= cell.atLeast(total - (sum(cells, true) - cell.most));
        }
        return closer;
    }
}
