package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import org.jspecify.annotations.Nullable;

/** Whom a number counts that names nobody itself, as the numbers, ages and headings right beside it tell. */
final class GroupBeside {

    private final Scene scene;
    private final Story story;
    private final GroupLink groups;
    private final Parallels parallels;
    private final Ages ages;

    GroupBeside(Scene scene, Story story, GroupLink groups, Parallels parallels, Ages ages) {
        this.scene = scene;
        this.story = story;
        this.groups = groups;
        this.parallels = parallels;
        this.ages = ages;
    }

    /** The group, absent where the row that it stands in has none, or null where nothing beside it tells. */
    @Nullable
    Link<VictimGroup> of(Basis basis, @Nullable Category category, @Nullable Measure measure) {
        VictimGroup added = added(basis, category, measure);
        if (added != null) {
            return new Link<>(added, Source.SENTENCE);
        }
        Ages.Band band = ages.of(basis.candidate());
        Link<VictimGroup> aged = band == null ? null : aged(basis, band);
        if (aged != null) {
            return aged;
        }
        VictimGroup headed = story.headings().over(basis.candidate()).group();
        if (headed != null) {
            return new Link<>(headed, Source.PARAGRAPH);
        }
        VictimGroup listed = groups.leads().listed(basis.candidate());
        if (listed != null) {
            return new Link<>(listed, Source.SENTENCE);
        }
        Count row = basis.parallel();
        boolean grown = band != null && row != null && Groups.young(row.victims());
        if (row != null && !grown) {
            return row.group().handedOn();
        }
        Vocabulary.Term<Groups.Word> age = parallels.ages(basis.candidate());
        return age == null ? null : Link.of(age.value().group(), Source.SENTENCE);
    }

    /** Of a sum whom its parts count, of grown ones the sex told before, of several numbers together all of theirs; else null. */
    private @Nullable VictimGroup added(Basis basis, @Nullable Category category, @Nullable Measure measure) {
        VictimGroup sum = Totals.group(basis.candidate(), scene, story.counts());
        if (sum != null) {
            return sum;
        }
        VictimGroup adults = grownBeside(basis);
        return adults == null && category != null && Relations.form(category)
                ? together(basis.candidate(), measure)
                : adults;
    }

    private @Nullable Link<VictimGroup> aged(Basis basis, Ages.Band band) {
        VictimGroup sex = band.childs() ? banded(basis.last()) : null;
        if (sex != null) {
            return new Link<>(sex, Source.SENTENCE);
        }
        if (band.childs()) {
            return new Link<>(VictimGroup.CHILDREN, Source.OWN);
        }
        Count first = story.main();
        return band.behind() && first != null ? first.group().handedOn() : null;
    }

    /** "anak laki-laki 0-5 tahun ada 3, umur 6-11 ada 8": the sex that the band before tells; else null. */
    private @Nullable VictimGroup banded(@Nullable Count last) {
        VictimGroup group = last == null ? null : last.group().value();
        boolean sex = group == VictimGroup.GIRLS || group == VictimGroup.BOYS;
        return sex && last != null && last.candidate().head() == null && ages.of(last.candidate()) != null
                ? group
                : null;
    }

    /** "Korban perempuan usia anak 12 orang dan dewasa 67 orang": the grown ones of the sex told before, or null. */
    private @Nullable VictimGroup grownBeside(Basis basis) {
        Count last = basis.last();
        VictimGroup young = last == null ? null : last.group().value();
        boolean grown = basis.candidate().own().of(scene.text()).contains("dewasa");
        return !grown || young == null
                ? null
                : young == VictimGroup.GIRLS ? VictimGroup.WOMEN : young == VictimGroup.BOYS ? VictimGroup.MEN : null;
    }

    private @Nullable VictimGroup together(Candidate candidate, @Nullable Measure measure) {
        VictimGroup added = story.divisions().added(candidate);
        return added == null && GroupInheritance.unit(measure)
                ? story.divisions().together(candidate)
                : added;
    }
}
