package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Region;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with its links.
 *
 * @param relation what it is to the total before it
 * @param part the label of an age band, or null
 * @param whole the count of its own sentence that it divides, or null
 */
record Count(
        Candidate candidate,
        Relation relation,
        Link<Measure> measure,
        Link<Category> category,
        Link<VictimGroup> group,
        Link<Region> region,
        Link<Period> period,
        Link<CaseStatus> status,
        Link<Agency> reporter,
        Scope scope,
        @Nullable String part,
        @Nullable Count whole) {

    /** What a number is to the total that the text told last. */
    enum Relation {
        /** Divides it. */
        PART,
        /** Tells the same of another time. */
        COMPARISON,
        /** Stands for itself. */
        FRESH
    }

    /** What it divides within its sentence, and so on; itself where it divides nothing. */
    Count outermost() {
        Count outer = this;
        while (outer.whole != null) {
            outer = outer.whole;
        }
        return outer;
    }

    VictimGroup victims() {
        VictimGroup value = group.value();
        return value == null ? VictimGroup.ANY : value;
    }

    CaseStatus state() {
        CaseStatus value = status.value();
        return value == null ? CaseStatus.REPORTED : value;
    }

    Count of(Link<VictimGroup> other) {
        return new Count(
                candidate, relation, measure, category, other, region, period, status, reporter, scope, part, whole);
    }

    Count counting(Link<Measure> other) {
        return new Count(
                candidate, relation, other, category, group, region, period, status, reporter, scope, part, whole);
    }

    Count when(Link<Period> other) {
        return new Count(
                candidate, relation, measure, category, group, region, other, status, reporter, scope, part, whole);
    }

    Count as(Link<Category> other) {
        return new Count(
                candidate, relation, measure, other, group, region, period, status, reporter, scope, part, whole);
    }

    Count reached(Link<CaseStatus> other) {
        return new Count(
                candidate, relation, measure, category, group, region, period, other, reporter, scope, part, whole);
    }

    Count in(Link<Region> other) {
        return new Count(
                candidate, relation, measure, category, group, other, period, status, reporter, scope, part, whole);
    }
}
