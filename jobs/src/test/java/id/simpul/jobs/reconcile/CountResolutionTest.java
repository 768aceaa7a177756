package id.simpul.jobs.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountResolutionTest {

    @ParameterizedTest
    @CsvSource({
        "EXACT, 120, EXACT, 118, true",
        "EXACT, 120, EXACT, 120, false",
        "EXACT, 120, AT_LEAST, 100, false",
        "EXACT, 90, AT_LEAST, 100, true",
        "EXACT, 120, AT_MOST, 100, true",
        "EXACT, 120, ABOUT, 115, false",
        "EXACT, 120, ABOUT, 100, true",
        "AT_LEAST, 100, AT_LEAST, 200, false",
        "AT_LEAST, 100, AT_MOST, 90, true"
    })
    void numbersExcludeEachOtherOrNot(Qualifier q1, long v1, Qualifier q2, long v2, boolean excluded) {
        assertEquals(excluded, Bounds.of(v1, q1).excludes(Bounds.of(v2, q2)));
        assertEquals(excluded, Bounds.of(v2, q2).excludes(Bounds.of(v1, q1)));
    }

    @Test
    void oneValueNeedsNoDecision() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "2018-08-14", count(87, Qualifier.EXACT, null)),
                Said.by("Warta", "2018-08-15", count(87, Qualifier.EXACT, "DP3A")));

        assertNull(fact.decidedBy());
        assertFalse(fact.conflict());
        assertEquals(2, fact.sources());
        assertEquals(0.9, fact.confidence());
        assertEquals("DP3A", count(fact).reporter());
        assertEquals(LocalDate.of(2018, 8, 14), fact.firstMentioned());
    }

    @Test
    void theExactNumberSaysWhatABoundLeavesOpen() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "2018-08-14", count(120, Qualifier.EXACT, null)),
                Said.by("Warta", "2018-08-15", count(100, Qualifier.AT_LEAST, "DP3A")));

        assertEquals(120, count(fact).value());
        assertEquals("most_exact", fact.decidedBy());
        assertFalse(fact.conflict());
        assertEquals(2, fact.sources());
    }

    @Test
    void theAgencysOwnReportGoesBeforeThePress() {
        ResolvedFact<?> fact = resolve(
                Said.agencyReport("DP3A", "2018-01-10", count(118, Qualifier.EXACT, null)),
                Said.by("Kabar", "2018-08-14", count(120, Qualifier.EXACT, "DP3A")),
                Said.by("Warta", "2018-08-14", count(120, Qualifier.EXACT, "DP3A")));

        assertEquals(118, count(fact).value());
        assertEquals("agency_report", fact.decidedBy());
        assertTrue(fact.conflict());
        assertEquals(1, fact.sources());
        assertEquals(
                List.of(true, false, false),
                fact.supports().stream().map(ResolvedFact.Support::agrees).toList());
    }

    @Test
    void aCreditedNumberGoesBeforeAnUncreditedOne() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "2018-08-20", count(120, Qualifier.EXACT, null)),
                Said.by("Warta", "2018-08-14", count(118, Qualifier.EXACT, "DP3A")));

        assertEquals(118, count(fact).value());
        assertEquals("credited", fact.decidedBy());
    }

    @Test
    void thenTheLaterPublicationThenTheMoreSources() {
        ResolvedFact<?> later = resolve(
                Said.by("Kabar", "2018-08-14", count(118, Qualifier.EXACT, null)),
                Said.by("Warta", "2018-08-20", count(120, Qualifier.EXACT, null)));
        assertEquals(120, count(later).value());
        assertEquals("later_publication", later.decidedBy());

        ResolvedFact<?> more = resolve(
                Said.by("Kabar", "2018-08-14", count(118, Qualifier.EXACT, null)),
                Said.by("Warta", "2018-08-14", count(120, Qualifier.EXACT, null)),
                Said.by("Berita", "2018-08-14", count(120, Qualifier.EXACT, null)));
        assertEquals(120, count(more).value());
        assertEquals("more_sources", more.decidedBy());
        assertEquals(0.81, more.confidence(), 1e-9);
    }

    @Test
    void ofADocumentThatDiffersFromItselfTheFirstWordCounts() {
        Statement first = Said.by("Kabar", "2018-08-14", count(118, Qualifier.EXACT, null));
        Statement second = Said.later(first, 0.95, count(12, Qualifier.EXACT, "DP3A"));

        ResolvedFact<?> fact = resolve(second, first);

        assertEquals(118, count(fact).value());
        assertEquals("first_in_document", fact.decidedBy());
        assertTrue(fact.conflict());
        assertEquals(0.81, fact.confidence(), 1e-9);
    }

    @Test
    void theVersionWhosePartsAddUpGoesBeforeACreditedOne() {
        ResolvedFact<?> fact = resolve(
                Said.summed(Said.by("Kabar", "2018-08-14", count(118, Qualifier.EXACT, null)), true),
                Said.summed(Said.by("Warta", "2018-08-20", count(181, Qualifier.EXACT, "DP3A")), false));

        assertEquals(118, count(fact).value());
        assertEquals("parts_add_up", fact.decidedBy());
        assertTrue(fact.conflict());
    }

    @Test
    void ofADocumentThatDiffersFromItselfTheWordThatAddsUpCounts() {
        Statement misprinted = Said.by("Kabar", "2018-08-14", count(181, Qualifier.EXACT, null));
        Statement right = Said.summed(Said.later(misprinted, 0.9, count(118, Qualifier.EXACT, null)), true);

        ResolvedFact<?> fact = resolve(misprinted, right);

        assertEquals(118, count(fact).value());
        assertEquals("parts_add_up", fact.decidedBy());
    }

    @Test
    void partsThatACountHasNoFieldForAreNoOtherOpinion() {
        Statement men = Said.by("Kabar", "2018-08-14", count(19, Qualifier.EXACT, null));
        Statement women = Said.later(men, 0.9, count(8, Qualifier.EXACT, null));
        Statement total = Said.later(men, 0.9, count(27, Qualifier.EXACT, null));

        ResolvedFact<?> fact = resolve(men, women, total);

        assertEquals(27, count(fact).value());
        assertEquals("parts_add_up", fact.decidedBy());
        assertFalse(fact.conflict());
        assertEquals(3, fact.supports().size());
        assertTrue(resolve(men, women).conflict());
    }

    @Test
    void twoDocumentsMakeNoTotalTogether() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "2018-08-14", count(19, Qualifier.EXACT, null)),
                Said.by("Warta", "2018-08-14", count(8, Qualifier.EXACT, null)),
                Said.by("Pos", "2018-08-14", count(27, Qualifier.EXACT, null)));

        assertTrue(fact.conflict());
    }

    @Test
    void aMisprintOfOneCopyIsContained() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "rilis", "2018-08-13", 0.9, count(87, Qualifier.EXACT, null)),
                Said.by("Warta", "rilis", "2018-08-14", 0.9, count(78, Qualifier.EXACT, "DP3A")),
                Said.by("Berita", "rilis", "2018-08-15", 0.9, count(87, Qualifier.EXACT, null)));

        assertEquals(87, count(fact).value());
        assertEquals("most_copies", fact.decidedBy());
        assertTrue(fact.conflict());
        assertEquals(1, fact.sources());
    }

    @Test
    void aLargerNumberOfALaterDayOfTheYearTakesTheEarlierOnesPlace() {
        ResolvedFact<?> fact = resolve(
                Said.agencyReport("DP3A", "2017-06-11", count(190, Qualifier.EXACT, "DP3A")),
                Said.by("Kabar", "2017-06-13", count(242, Qualifier.EXACT, null)));

        assertEquals(242, count(fact).value());
        assertEquals("later_day", fact.decidedBy());
        assertFalse(fact.conflict());
        assertEquals(0.9, fact.confidence());
        assertEquals(
                List.of(false, true),
                fact.supports().stream().map(ResolvedFact.Support::agrees).toList());
    }

    @Test
    void aVaguerStoryOfALaterDayTakesNoNumbersPlace() {
        ResolvedFact<?> grown = resolve(
                Said.by("Kabar", "2017-06-11", count(110, Qualifier.EXACT, null)),
                Said.by("Warta", "2017-06-13", count(120, Qualifier.EXACT, null)),
                Said.by("Pos", "2017-06-20", count(100, Qualifier.AT_LEAST, null)));
        assertEquals(new Figure(120, Qualifier.EXACT), Figure.of(count(grown)));
        assertEquals("later_day", grown.decidedBy());
        assertEquals(
                List.of(false, true, true),
                grown.supports().stream().map(ResolvedFact.Support::agrees).toList());

        ResolvedFact<?> overtaken = resolve(
                Said.by("Kabar", "2017-06-11", count(110, Qualifier.EXACT, null)),
                Said.by("Warta", "2017-06-13", count(120, Qualifier.EXACT, null)),
                Said.by("Pos", "2017-06-20", count(200, Qualifier.AT_LEAST, null)));
        assertEquals(new Figure(200, Qualifier.AT_LEAST), Figure.of(count(overtaken)));
    }

    @Test
    void norDoesItDecideAConflict() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "2017-06-11", count(120, Qualifier.EXACT, null)),
                Said.by("Warta", "2017-06-13", count(110, Qualifier.EXACT, null)),
                Said.by("Pos", "2017-06-20", count(100, Qualifier.AT_LEAST, null)));

        assertTrue(fact.conflict());
        assertEquals(new Figure(110, Qualifier.EXACT), Figure.of(count(fact)));
    }

    @Test
    void aSmallerNumberOfALaterDayIsAConflict() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "2017-06-11", count(242, Qualifier.EXACT, null)),
                Said.by("Warta", "2017-06-13", count(190, Qualifier.EXACT, null)));

        assertTrue(fact.conflict());
        assertEquals("later_publication", fact.decidedBy());
    }

    @Test
    void afterThePeriodNothingGrowsAnyMore() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "2018-02-11", count(190, Qualifier.EXACT, null)),
                Said.by("Warta", "2018-03-13", count(242, Qualifier.EXACT, null)));

        assertTrue(fact.conflict());
    }

    @Test
    void copiesOfOneTextAreOneSource() {
        ResolvedFact<?> fact = resolve(
                Said.by("Kabar", "rilis", "2018-08-14", 0.9, count(87, Qualifier.EXACT, null)),
                Said.by("Warta", "rilis", "2018-08-14", 0.9, count(87, Qualifier.EXACT, null)),
                Said.by("Berita", "2018-08-14", count(87, Qualifier.EXACT, null)));

        assertEquals(2, fact.sources());
    }

    @Test
    void aCountThatOnlyRestrictedDocumentsTellIsRestricted() {
        assertTrue(resolve(Said.restricted("DP3A", "2018-08-20", count(120, Qualifier.EXACT, null)))
                .restricted());
    }

    @Test
    void whatRestrictedDocumentsSayShowsInNoFieldOfWhatPublicOnesTell() {
        Statement open = Said.by("Kabar", "2018-08-14", count(4, Qualifier.ABOUT, null));
        ResolvedFact<?> alone = resolve(open);
        for (long value = 0; value < 9; value++) {
            ResolvedFact<?> fact = resolve(
                    open,
                    Said.restricted("DP3A", "2018-08-10", count(value, Qualifier.EXACT, "DP3A")),
                    Said.restricted("UPTD", "2018-08-20", count(4, Qualifier.EXACT, null)));

            assertEquals(alone.fact(), fact.fact());
            assertEquals(alone.confidence(), fact.confidence());
            assertEquals(alone.sources(), fact.sources());
            assertEquals(alone.firstMentioned(), fact.firstMentioned());
            assertNull(fact.decidedBy());
            assertFalse(fact.conflict());
            assertFalse(fact.restricted());
            assertEquals(
                    value == 4,
                    fact.supports().stream()
                                    .filter(ResolvedFact.Support::agrees)
                                    .count()
                            == 3);
        }
    }

    private static ResolvedFact<?> resolve(Statement... statements) {
        return Resolution.of(List.of(statements)).get(0);
    }

    private static CaseCount count(ResolvedFact<?> resolved) {
        return (CaseCount) resolved.fact();
    }

    static CaseCount count(long value, Qualifier qualifier, @Nullable String reporter) {
        return new CaseCount(
                "21.72",
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2017, 12, 31),
                Category.VIOLENCE,
                VictimGroup.CHILDREN,
                Measure.CASES,
                CaseStatus.REPORTED,
                value,
                qualifier,
                reporter,
                Register.SERVICE_UNIT,
                Scope.STATISTIC,
                null);
    }
}
