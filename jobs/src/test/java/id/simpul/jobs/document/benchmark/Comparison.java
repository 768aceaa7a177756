package id.simpul.jobs.document.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What our reader costs a file against what a plain library call costs it; medians of rounds that take turns. */
final class Comparison {

    /** @param ours and plain in CPU nanoseconds */
    record Cost(String name, long ours, long plain) {

        double ratio() {
            return (double) ours / Math.max(1, plain);
        }
    }

    private final String title;
    private final List<Cost> costs = new ArrayList<>();

    Comparison(String title) {
        this.title = title;
    }

    /** Runs both in turns until the rounds are full; the first {@code warm} rounds count nothing. */
    static Cost measure(String name, int warm, int rounds, CpuClock.Work ours, CpuClock.Work plain) {
        long[] our = new long[rounds];
        long[] their = new long[rounds];
        for (int round = -warm; round < rounds; round++) {
            boolean first = (round & 1) == 0;
            long a = first ? CpuClock.nanos(ours) : 0;
            long b = CpuClock.nanos(plain);
            a = first ? a : CpuClock.nanos(ours);
            if (round >= 0) {
                our[round] = a;
                their[round] = b;
            }
        }
        return new Cost(name, median(our), median(their));
    }

    void add(Cost cost) {
        costs.add(cost);
    }

    List<Cost> costs() {
        return costs;
    }

    boolean isEmpty() {
        return costs.isEmpty();
    }

    /** Of all files together. */
    double ratio() {
        long ours = costs.stream().mapToLong(Cost::ours).sum();
        long plain = costs.stream().mapToLong(Cost::plain).sum();
        return (double) ours / Math.max(1, plain);
    }

    /** What ours cost of all files together. */
    double millis() {
        return costs.stream().mapToLong(Cost::ours).sum() / 1e6;
    }

    /** The line of all files, then the files that cost the most against the plain call. */
    String report(int worst) {
        StringBuilder report = new StringBuilder();
        double[] ratios = costs.stream().mapToDouble(Cost::ratio).sorted().toArray();
        report.append(String.format(
                Locale.ROOT,
                "%s: %d files, all together %.2f, median file %.2f, worst file %.2f (%.1f ms against %.1f ms)%n",
                title,
                costs.size(),
                ratio(),
                ratios[ratios.length / 2],
                ratios[ratios.length - 1],
                costs.stream().mapToLong(Cost::ours).sum() / 1e6,
                costs.stream().mapToLong(Cost::plain).sum() / 1e6));
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::ratio).reversed())
                .limit(worst)
                .forEach(cost -> report.append(String.format(
                        Locale.ROOT,
                        "  %.2f  %s (%.2f ms against %.2f ms)%n",
                        cost.ratio(),
                        cost.name(),
                        cost.ours() / 1e6,
                        cost.plain() / 1e6)));
        return report.toString();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
