package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Region;

/** What a number's own stretch of its sentence says. */
record Own(
        Link<Category> category,
        Link<VictimGroup> group,
        Link<Region> region,
        Link<Period> period,
        Link<CaseStatus> status) {

    /** With another time. */
    Own at(Link<Period> other) {
        return new Own(category, group, region, other, status);
    }

    boolean labelled() {
        return category.found() || region.found() || period.found() || group.found();
    }
}
