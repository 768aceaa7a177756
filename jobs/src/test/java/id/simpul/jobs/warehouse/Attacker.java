package id.simpul.jobs.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Narrows down what is withheld, from published rows alone: a number between bounds for every kabupaten/kota, year and category,
 * drawn together by every sum and difference that the rows allow until nothing moves any more.
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
            @Nullable Long value,
            boolean rounded) {}

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
    private final Map<String, Long> totals = new LinkedHashMap<>();
    private final Map<String, List<String>> provinces;

    Attacker(List<Row> published, Map<String, List<String>> provinces) {
        this.provinces = provinces;
        for (Row row : published) {
            if (row.region().length() == 2) {
                totals.put(name(row.region(), row.year(), row.category()), row.value());
            } else {
                bounds.put(name(row.region(), row.year(), row.category()), bound(row));
            }
        }
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
            for (Map.Entry<String, Long> total : totals.entrySet()) {
                closer |= total(total.getKey(), total.getValue());
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
    private boolean total(String name, long total) {
        String[] of = name.split("\\|", -1);
        List<String> regions = provinces.getOrDefault(of[0], List.of());
        boolean closer = false;
        List<Bound> same = cells(regions, of[1], List.of(of[2]));
        if (sum(same, false) <= total) {
            closer = closer(same, total, same.size() == regions.size());
        }
        for (String part : PARTS.getOrDefault(of[2], List.of())) {
            List<Bound> cells = cells(regions, of[1], List.of(part));
            if (sum(cells, false) <= total) {
                closer |= closer(cells, total, false);
            }
        }
        List<Bound> parts = cells(regions, of[1], PARTS.getOrDefault(of[2], List.of()));
        boolean whole = !parts.isEmpty()
                && regions.stream()
                        .allMatch(region -> PARTS.getOrDefault(of[2], List.of()).stream()
                                .anyMatch(part -> bounds.containsKey(region + "|" + of[1] + "|" + part)));
        if (whole && sum(parts, true) >= total) {
            closer |= floor(parts, total);
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

    private static boolean closer(List<Bound> cells, long total, boolean whole) {
        boolean closer = false;
        for (Bound cell : cells) {
            closer |= cell.atMost(total - (sum(cells, false) - cell.least));
        }
        return whole && sum(cells, true) >= total ? closer | floor(cells, total) : closer;
    }

    private static boolean floor(List<Bound> cells, long total) {
        boolean closer = false;
        for (Bound cell : cells) {
            closer |= cell.atLeast(total - (sum(cells, true) - cell.most));
        }
        return closer;
    }
}
