package id.simpul.jobs.reconcile;

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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final CaseCount TOTAL =
            count("74.01", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.REPORTED, 31);

    @Test
    void groupsAddUp() {
        assertEquals(
                Arrays.asList(true, null, null),
                Sums.of(List.of(TOTAL, group(VictimGroup.GIRLS, 20), group(VictimGroup.BOYS, 11))));
    }

    @Test
    void formsStatesBandsAndRegionsAddUp() {
        assertEquals(
                Arrays.asList(true, null, null),
                Sums.of(List.of(
                        TOTAL,
                        count("74.01", Category.NEGLECT, VictimGroup.CHILDREN, CaseStatus.REPORTED, 1),
                        count("74.01", Category.SEXUAL_VIOLENCE, VictimGroup.CHILDREN, CaseStatus.REPORTED, 30))));
        assertEquals(
                Arrays.asList(true, null, null),
                Sums.of(List.of(
                        TOTAL,
                        count("74.01", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.RESOLVED, 11),
                        count("74.01", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.ONGOING, 20))));
        assertEquals(
                Arrays.asList(true, null, null),
                Sums.of(List.of(
                        TOTAL, band("0–5 tahun", 30, Qualifier.EXACT), band("6–12 tahun", 1, Qualifier.EXACT))));
        assertEquals(
                Arrays.asList(true, null, null),
                Sums.of(List.of(
                        count("74", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.REPORTED, 40),
                        TOTAL,
                        count("74.02", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.REPORTED, 9))));
    }

    @Test
    void anOfficesOwnCasesCountBesideThoseOfItsBranches() {
        assertEquals(
                Arrays.asList(null, true, null),
                Sums.of(List.of(
                        count("74", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.REPORTED, 4),
                        count("74", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.REPORTED, 35),
                        TOTAL)));
    }

    @Test
    void aFormWithoutANameOfItsOwnCountsBesideTheOthers() {
        List<CaseCount> table = List.of(
                form(Category.DOMESTIC_VIOLENCE, 18),
                form(Category.SEXUAL_VIOLENCE, 9),
                form(Category.VIOLENCE, 4),
                form(Category.VIOLENCE, 31));
        assertEquals(Arrays.asList(null, null, false, true), Sums.of(table));
        assertEquals(
                Arrays.asList(null, null, false, false),
                Sums.of(List.of(table.get(0), table.get(1), form(Category.VIOLENCE, 5), table.get(3))));
    }

    private static CaseCount form(Category category, long value) {
        return count("74.01", category, VictimGroup.WOMEN, CaseStatus.REPORTED, value);
    }

    @Test
    void aSumThatDoesNotCloseIsSaid() {
        assertEquals(
                Arrays.asList(false, null, null),
                Sums.of(List.of(TOTAL, group(VictimGroup.GIRLS, 20), group(VictimGroup.BOYS, 12))));
    }

    @Test
    void onePartAloneAndInexactOnesSayNothing() {
        assertEquals(Arrays.asList(null, null), Sums.of(List.of(TOTAL, group(VictimGroup.GIRLS, 31))));
        assertEquals(
                Arrays.asList(null, null, null),
                Sums.of(List.of(
                        TOTAL, band("0–5 tahun", 30, Qualifier.ABOUT), band("6–12 tahun", 1, Qualifier.EXACT))));
    }

    private static CaseCount group(VictimGroup group, long value) {
        return count("74.01", Category.VIOLENCE, group, CaseStatus.REPORTED, value);
    }

    private static CaseCount band(String label, long value, Qualifier qualifier) {
        return count("74.01", Category.VIOLENCE, VictimGroup.CHILDREN, CaseStatus.REPORTED, value, qualifier, label);
    }

    private static CaseCount count(String region, Category category, VictimGroup group, CaseStatus status, long value) {
        return count(region, category, group, status, value, Qualifier.EXACT, null);
    }

    private static CaseCount count(
            String region,
            Category category,
            VictimGroup group,
            CaseStatus status,
            long value,
            Qualifier qualifier,
            @Nullable String part) {
        return new CaseCount(
                region,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                category,
                group,
                Measure.CASES,
                status,
                value,
                qualifier,
                null,
                Register.SERVICE_UNIT,
                Scope.STATISTIC,
                part);
    }
}
