package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import org.jspecify.annotations.Nullable;

/**
 * What the headings above the items of a list tell: "Kekerasan pada anak", and below it "Tahun 2021".
 *
 * @param category null where they name none, as all others
 */
record Section(
        @Nullable Category category,
        @Nullable VictimGroup group,
        @Nullable Period period) {

    static final Section NONE = new Section(null, null, null);

    /** "Kasus non KDRT": a heading of another matter, which it does not name by a word of ours. */
    Section anew() {
        return new Section(null, null, period);
    }

    /** With a further heading: what it names stands instead; one that names another matter leaves the group of the last. */
    Section under(Section heading) {
        boolean matter = heading.category != null || heading.group != null;
        return new Section(
                matter ? heading.category : category,
                matter ? heading.group : group,
                heading.period == null ? period : heading.period);
    }
}
