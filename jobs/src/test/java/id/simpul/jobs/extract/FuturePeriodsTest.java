package id.simpul.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuturePeriodsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-12-01, 2026-12-31, 0.3",
                "2024-04-01, 2024-04-30, 0.3",
                "2023-01-01, 2025-12-31, 0.3",
                "2024-01-01, 2024-12-31, 0.9",
                "2023-01-01, 2023-12-31, 0.9",
                "2024-03-16, 2024-03-16, 0.9",
                "-, -, 0.9",
            })
    void aCountOfATimeAfterItsPublicationIsHardlyRight(
            @Nullable LocalDate start, @Nullable LocalDate end, double confidence) {
        List<Finding<?>> told = List.of(new Finding<>(count(start, end), null, null, null, null, 0.9, List.of()));
        assertEquals(
                confidence,
                FuturePeriods.doubted(told, LocalDate.of(2024, 3, 16)).get(0).confidence(),
                1e-9);
    }

    private static CaseCount count(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new CaseCount(
                "33.07",
                start,
                end,
                Category.VIOLENCE,
                VictimGroup.ANY,
                Measure.CASES,
                CaseStatus.REPORTED,
                3,
                Qualifier.EXACT,
                null,
                Register.UNKNOWN,
                Scope.STATISTIC,
                null);
    }
}
