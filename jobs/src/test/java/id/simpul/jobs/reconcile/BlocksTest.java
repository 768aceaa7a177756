package id.simpul.jobs.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 8, 13);
    private static final LocalDate TUESDAY = LocalDate.of(2018, 8, 14);

    @Test
    void aCountIsKnownByAllButValueQualifierAndReporter() {
        CaseCount count = count("21.72", MONDAY, Scope.STATISTIC);

        assertEquals(
                "case_count|police|statistic|-|21.72|2018-08-13|2018-08-13|violence|any|cases|reported|-|-",
                of(count, MONDAY, "a"));
        assertEquals(of(count, MONDAY, "a"), of(count, TUESDAY, "b"));
        assertNotEquals(of(count, MONDAY, "a"), of(count("21.71", MONDAY, Scope.STATISTIC), MONDAY, "a"));
    }

    @Test
    void anUndatedCountIsKnownByItsDayOfPublication() {
        CaseCount undated = count("21.72", null, Scope.STATISTIC);

        assertEquals(of(undated, MONDAY, "a"), of(undated, MONDAY, "b"));
        assertNotEquals(of(undated, MONDAY, "a"), of(undated, TUESDAY, "a"));
        assertNotEquals(of(undated, null, "a"), of(undated, null, "b"));
    }

    @Test
    void incidentsWithoutATownStayWithTheirSource() {
        assertEquals(
                of(count("21.72", MONDAY, Scope.INCIDENT), MONDAY, "a"),
                of(count("21.72", MONDAY, Scope.INCIDENT), MONDAY, "b"));
        assertNotEquals(
                of(count("21", MONDAY, Scope.INCIDENT), MONDAY, "a"),
                of(count("21", MONDAY, Scope.INCIDENT), MONDAY, "b"));
    }

    @Test
    void aRegulationIsKnownByTypeRegionNumberYear() {
        assertEquals(
                of(perda("21.72", "7", 2010, "Perlindungan Anak"), MONDAY, "a"),
                of(perda("21.72", "07", 2010, null), TUESDAY, "b"));
        assertNotEquals(
                of(perda("21.72", "7", 2010, null), MONDAY, "a"), of(perda("21.72", "7", 2011, null), MONDAY, "a"));
        assertNotEquals(of(perda(null, "7", 2010, null), MONDAY, "a"), of(perda(null, "7", 2010, null), MONDAY, "b"));
    }

    @Test
    void anUnnumberedRegulationIsKnownByItsTitleElseByTheYearOfItsMention() {
        assertEquals(
                of(perda("21.72", null, null, "Perlindungan Anak"), MONDAY, "a"),
                of(perda("21.72", null, null, "PERLINDUNGAN  anak."), TUESDAY, "b"));
        assertEquals(
                of(perda("21.72", null, null, null), MONDAY, "a"), of(perda("21.72", null, null, null), TUESDAY, "b"));
        assertNotEquals(
                of(perda("21.72", null, null, null), MONDAY, "a"),
                of(perda("21.72", null, null, null), MONDAY.plusYears(1), "a"));
    }

    @Test
    void anInitiativeIsKnownByKindRegionAndName() {
        assertEquals(
                "initiative|task_force|21.72|gugus tugas tppo",
                of(
                        new Initiative(
                                InitiativeKind.TASK_FORCE,
                                "Gugus Tugas (TPPO)",
                                "21.72",
                                2012,
                                null,
                                null,
                                null,
                                List.of()),
                        MONDAY,
                        "a"));
    }

    @Test
    void aLongTitleIsCutAndStillTellsApart() {
        String title = "Perlindungan ".repeat(100);
        String one = of(perda("21.72", null, null, title + "Anak"), MONDAY, "a");
        String other = of(perda("21.72", null, null, title + "Perempuan"), MONDAY, "a");

        assertTrue(one.length() < 300, one);
        assertNotEquals(one, other);
    }

    private static String of(Fact fact, @Nullable LocalDate published, String source) {
        return Blocks.of(fact, published, source);
    }

    private static CaseCount count(String region, @Nullable LocalDate day, Scope scope) {
        return new CaseCount(
                region,
                day,
                day,
                Category.VIOLENCE,
                VictimGroup.ANY,
                Measure.CASES,
                CaseStatus.REPORTED,
                3,
                Qualifier.EXACT,
                null,
                Register.POLICE,
                scope,
                null);
    }

    private static Regulation perda(
            @Nullable String region, @Nullable String number, @Nullable Integer year, @Nullable String title) {
        return new Regulation(
                RegulationType.PERDA, region, number, year, title, RegulationStatus.IN_FORCE, null, null, List.of());
    }
}
