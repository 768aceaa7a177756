package id.simpul.jobs.reconcile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.benchmark.CpuClock;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A block of ten times as many statements costs about ten times as much, up to 20,000 in one block. */
@Tag("benchmark")
class ReconcilingCostTest {

    private static final int MANY = 20_000;

    /** Sorting, and a machine that does other things too. */
    private static final double GROWTH = 3;

    @ParameterizedTest
    @ValueSource(strings = {"one number", "conflicting", "growing", "one document"})
    void aBlockOfManyStatements(String how) {
        measure(how, size -> statements(size, how), Resolution::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ages", "regions", "groups"})
    void theNumbersOfOneDocument(String how) {
        measure(how, size -> table(size, how), Sums::of);
    }

    @Test
    void manyTotalsOfOneRegion() {
        measure(
                "totals",
                size -> {
                    List<CaseCount> counts = new ArrayList<>(table(size / 2, "regions"));
                    for (int i = 0; i < size / 2; i++) {
                        counts.add(count("21", VictimGroup.ANY, i, null));
                    }
                    return counts;
                },
                Sums::of);
    }

    private static <T> void measure(String what, IntFunction<T> made, java.util.function.Consumer<T> work) {
        T tenth = made.apply(MANY / 10);
        T whole = made.apply(MANY);
        for (int i = 0; i < 5; i++) {
            CpuClock.nanos(() -> work.accept(tenth));
        }
        double ratio = Double.MAX_VALUE;
        for (int again = 0; again < 5 && ratio > GROWTH; again++) { // the compiler was late
            long small = CpuClock.nanos(() -> work.accept(tenth));
            ratio = (double) CpuClock.nanos(() -> work.accept(whole)) / (10 * small);
        }
        System.out.printf(Locale.ROOT, "linearity: %s, 20,000 to ten times 2,000: %.2f%n", what, ratio);
        assertTrue(ratio <= GROWTH, what + " " + ratio);
    }

    private static List<Statement> statements(int size, String how) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean growing = how.equals("growing");
            long value = how.equals("one number") ? 87 : growing ? i * 200L / size : i;
            Qualifier qualifier = i % 3 == 0 ? Qualifier.AT_LEAST : Qualifier.EXACT;
            LocalDate published = LocalDate.of(2017, 3, 1).plusDays(growing ? i * 200L / size : i % 300);
            CaseCount fact = CountResolutionTest.count(value, growing ? Qualifier.EXACT : qualifier, null);
            Statement said = Said.by("Kabar " + i, published.toString(), fact);
            statements.add(how.equals("one document") && i > 0 ? Said.later(statements.get(0), 0.9, fact) : said);
        }
        return statements;
    }

    private static List<CaseCount> table(int size, String how) {
        List<CaseCount> counts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            counts.add(
                    switch (how) {
                        case "ages" -> count("21.72", VictimGroup.ANY, i, i % 2 == 0 ? null : "usia " + i);
                        case "regions" -> count("21." + i, VictimGroup.ANY, i, null);
                        default -> count("21.72", VictimGroup.values()[i % VictimGroup.values().length], i, null);
                    });
        }
        return counts;
    }

    private static CaseCount count(
            String region, VictimGroup group, long value, @org.jspecify.annotations.Nullable String part) {
        return new CaseCount(
                region,
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2017, 12, 31),
                Category.VIOLENCE,
                group,
                Measure.CASES,
                CaseStatus.REPORTED,
                value,
                Qualifier.EXACT,
                null,
                Register.SERVICE_UNIT,
                Scope.STATISTIC,
                part);
    }
}
