package id.simpul.jobs.warehouse;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.extract.Fact.RelationKind;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents and what they tell, all invented. */
final class Told {

    private Told() {}

    static Document page(String title, String published, String text) {
        return new DocumentBuilder()
                .heading(title, 1, null)
                .paragraph(text, null)
                .build(title + ".html", new Metadata(title, LocalDate.parse(published), null, null, null, "id"));
    }

    static CaseCount count(String region, int year, long value, @Nullable String reporter) {
        return count(region, year, value, Qualifier.EXACT, reporter);
    }

    static CaseCount count(String region, int year, long value, Qualifier qualifier, @Nullable String reporter) {
        return new CaseCount(
                region,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
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

    static Regulation perda(
            @Nullable String number, @Nullable Integer year, @Nullable String title, Relation... relations) {
        return new Regulation(
                RegulationType.PERDA,
                "21.72",
                number,
                year,
                title,
                RegulationStatus.IN_FORCE,
                null,
                null,
                List.of(relations));
    }

    static Relation amends(String number, int year) {
        return new Relation(RelationKind.AMENDS, RegulationType.PERDA, "21.72", number, year);
    }

    static Meeting meeting(String title, String region, @Nullable String venue, String outcome) {
        return new Meeting(
                MeetingKind.COORDINATION_MEETING,
                title,
                LocalDate.of(2018, 8, 13),
                LocalDate.of(2018, 8, 13),
                region,
                venue,
                "Pemko Tanjungpinang",
                List.of(new Person("Rahmat Wiguna", "Wakil Wali Kota")),
                List.of(),
                50,
                List.of("Polres Tanjungpinang", "Dinas Sosial", "Kantor Imigrasi"),
                List.of(new Outcome(OutcomeType.COMMITMENT, outcome, "Pemko Tanjungpinang", null, "2019")));
    }

    static Initiative taskForce(@Nullable Integer year, int coverage) {
        return new Initiative(
                InitiativeKind.TASK_FORCE,
                "Gugus Tugas TPPO",
                "21.72",
                year,
                null,
                null,
                coverage,
                List.of("21.72.01"));
    }

    static Finding<Fact> sure(Fact fact) {
        return finding(fact, 0.9);
    }

    static Finding<Fact> finding(Fact fact, double confidence) {
        return new Finding<>(fact, new Span(0, 5), null, null, null, confidence, List.of("test.rule"));
    }
}
