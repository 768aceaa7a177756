package id.simpul.jobs.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.extract.Fact.RelationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    @Test
    void noStatementsMakeNoFact() {
        assertEquals(List.of(), Resolution.of(List.of()));
    }

    @Test
    void anInstrumentGathersWhatEachDocumentKnows() {
        ResolvedFact<?> fact = resolve(
                        Said.by("Kabar", "2012-01-02", perda(null, RegulationStatus.DRAFT, null)),
                        Said.by(
                                "Warta",
                                "2013-01-02",
                                perda("Perlindungan Anak", RegulationStatus.IN_FORCE, "2012-05-06")),
                        Said.by("Berita", "2019-01-02", perda("perlindungan anak", RegulationStatus.REVOKED, null)),
                        Said.by("Pos", "2020-01-02", perda(null, RegulationStatus.IN_FORCE, null)))
                .get(0);
        Regulation regulation = (Regulation) fact.fact();

        assertEquals(RegulationStatus.REVOKED, regulation.status());
        assertEquals(LocalDate.of(2012, 5, 6), regulation.enacted());
        assertEquals("Perlindungan Anak", regulation.title());
        assertEquals(1, regulation.relations().size());
        assertEquals(4, fact.sources());
        assertEquals(LocalDate.of(2012, 1, 2), fact.firstMentioned());
    }

    @Test
    void twoDaysOfEnactmentAreAConflictThatTheMoreSourcesDecide() {
        ResolvedFact<?> fact = resolve(
                        Said.by("Kabar", "2013-01-02", perda(null, RegulationStatus.IN_FORCE, "2012-05-07")),
                        Said.by("Warta", "2013-01-02", perda(null, RegulationStatus.IN_FORCE, "2012-05-06")),
                        Said.by("Berita", "2013-01-02", perda(null, RegulationStatus.IN_FORCE, "2012-05-06")))
                .get(0);

        assertEquals(true, fact.conflict());
        assertEquals("more_sources", fact.decidedBy());
        assertEquals(LocalDate.of(2012, 5, 6), ((Regulation) fact.fact()).enacted());
    }

    @Test
    void restrictedDocumentsDecideNothingWherePublicOnesSpeak() {
        Statement open = Said.by("Kabar", "2013-01-02", perda("Perlindungan Anak", RegulationStatus.IN_FORCE, null));
        ResolvedFact<?> regulation = resolve(
                        open,
                        Said.restricted(
                                "Dinas",
                                "2014-01-02",
                                perda("Perlindungan Perempuan", RegulationStatus.REVOKED, "2012-05-06")))
                .get(0);
        assertEquals(resolve(open).get(0).fact(), regulation.fact());
        assertEquals(false, regulation.restricted());
        assertEquals(2, regulation.supports().size());

        Statement told = Said.by("Kabar", "2018-08-14", initiative(InitiativeKind.TASK_FORCE, 2018, null, null));
        ResolvedFact<?> initiative = resolve(
                        told,
                        Said.restricted("Dinas", "2018-09-14", initiative(InitiativeKind.TASK_FORCE, 2018, null, 3)))
                .get(0);
        assertEquals(resolve(told).get(0).fact(), initiative.fact());
        assertEquals(1, initiative.sources());

        Statement meeting = Said.by("Kabar", "2018-08-14", rakor(null, List.of()));
        ResolvedFact<?> gathering = resolve(
                        meeting, Said.restricted("Dinas", "2018-08-14", rakor(3, List.of(new Person("Wira", "ketua")))))
                .get(0);
        assertEquals(resolve(meeting).get(0).fact(), gathering.fact());
        assertEquals(false, gathering.conflict());
        assertEquals(2, gathering.supports().size());
    }

    @Test
    void aBodyIsFoundedOnceWhateverYearIsLeftOut() {
        List<ResolvedFact<?>> facts = resolve(
                Said.by("Kabar", "2013-01-02", initiative(InitiativeKind.TASK_FORCE, 2012, null, 10)),
                Said.by("Warta", "2018-01-02", initiative(InitiativeKind.TASK_FORCE, null, null, 18)));

        assertEquals(1, facts.size());
        Initiative initiative = (Initiative) facts.get(0).fact();
        assertEquals(2012, initiative.year());
        assertEquals(18, initiative.coverageCount());
        assertEquals("later_publication", facts.get(0).decidedBy());
    }

    @Test
    void whereTwoYearsAreToldNobodyKnowsWhichIsMeant() {
        assertEquals(
                3,
                resolve(
                                Said.by("Kabar", "2013-01-02", initiative(InitiativeKind.TASK_FORCE, 2012, null, null)),
                                Said.by("Warta", "2018-01-02", initiative(InitiativeKind.TASK_FORCE, 2017, null, null)),
                                Said.by("Pos", "2018-01-02", initiative(InitiativeKind.TASK_FORCE, null, null, null)))
                        .size());
    }

    @Test
    void anAwardComesAgainAndAgain() {
        assertEquals(
                2,
                resolve(
                                Said.by(
                                        "Kabar",
                                        "2018-01-02",
                                        initiative(InitiativeKind.AWARD, 2017, Rank.MADYA, null)),
                                Said.by(
                                        "Warta",
                                        "2019-01-02",
                                        initiative(InitiativeKind.AWARD, null, Rank.NINDYA, null)))
                        .size());
    }

    @Test
    void anIdentifierNeedsAllItsParts() {
        assertEquals("/akn/id-21.72/act/perda/2010/3", Identifier.of(RegulationType.PERDA, "21.72", "03", 2010));
        assertEquals(
                "/akn/id-21.72/act/kepwali/2021/188.44-123-KPTS",
                Identifier.of(RegulationType.KEPWALI, "21.72", "188.44/123/Kpts", 2021));
        assertEquals("/akn/id-61/act/perda/2007/7", Identifier.of(RegulationType.PERDA, "61", "7", 2007));
        assertEquals("/akn/id/act/uu/2007/21", Identifier.of(RegulationType.UU, "ID", "21", 2007));
        assertEquals(null, Identifier.of(RegulationType.PERDA, null, "3", 2010));
        assertEquals(null, Identifier.of(RegulationType.PERDA, "21.72", null, null));
    }

    private static List<ResolvedFact<?>> resolve(Statement... statements) {
        return Resolution.of(List.of(statements));
    }

    private static Regulation perda(@Nullable String title, RegulationStatus status, @Nullable String enacted) {
        return new Regulation(
                RegulationType.PERDA,
                "21.72",
                "7",
                2012,
                title,
                status,
                enacted == null ? null : LocalDate.parse(enacted),
                null,
                List.of(new Relation(RelationKind.CITES, RegulationType.UU, "ID", "23", 2002)));
    }

    private static Meeting rakor(@Nullable Integer participants, List<Person> chairedBy) {
        return new Meeting(
                MeetingKind.COORDINATION_MEETING,
                "Rakor Gugus Tugas TPPO",
                LocalDate.of(2018, 8, 13),
                null,
                "21.72",
                "Hotel Melati",
                null,
                chairedBy,
                List.of(),
                participants,
                List.of(),
                List.of());
    }

    private static Initiative initiative(
            InitiativeKind kind, @Nullable Integer year, @Nullable Rank rank, @Nullable Integer coverage) {
        return new Initiative(kind, "Gugus Tugas TPPO", "21.72", year, null, rank, coverage, List.of());
    }
}
