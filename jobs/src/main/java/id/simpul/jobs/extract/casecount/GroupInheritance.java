package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a number counts: its own group where it names one, else that of what it belongs to. */
final class GroupInheritance {

    /** Matters of children only. */
    private static final Set<Category> CHILDHOOD =
            EnumSet.of(Category.CHILD_MARRIAGE, Category.CHILD_CUSTODY, Category.CHILD_IN_CONFLICT_WITH_LAW);

    private static final Set<String> AND = Set.of("dan", "serta", "sedangkan", "sementara", "maupun");

    private final Scene scene;
    private final Story story;
    private final GroupLink groups;
    private final Parallels parallels;
    private final Ages ages;
    private final DividedWholes wholes;
    private final UnnamedForms unnamed;
    private final Coordinated coordinated;

    GroupInheritance(Scene scene, Story story, GroupLink groups, Parallels parallels) {
        this.scene = scene;
        this.story = story;
        this.groups = groups;
        this.parallels = parallels;
        this.ages = new Ages(scene);
        this.wholes = new DividedWholes(scene);
        this.unnamed = new UnnamedForms(scene);
        this.coordinated = new Coordinated(story);
    }

    Link<VictimGroup> of(Basis basis, Link<Category> category, @Nullable Measure measure, @Nullable Agency reporter) {
        Link<VictimGroup> taken = taken(basis, category, measure, reporter);
        VictimGroup group = taken.value();
        boolean afar = taken.source().compareTo(Source.TOTAL) >= 0;
        if (group == null && measure != Measure.SUSPECTS && measure != Measure.PERPETRATORS) {
            return Link.of(whole(basis, category.value(), reporter), Source.DOCUMENT);
        }
        Ages.Band band = ages.of(basis.candidate());
        boolean adults = band != null && band.adults() && taken.source() != Source.OWN;
        if (group != null && adults && Groups.young(group)) {
            return Link.of(whole(basis, category.value(), reporter), Source.DOCUMENT);
        }
        boolean household = category.value() == Category.DOMESTIC_VIOLENCE
                && taken.source() != Source.OWN
                && !governed(basis.candidate());
        if (group != null && household && Groups.young(group)) {
            return Link.of(whole(basis, category.value(), reporter), Source.DOCUMENT);
        }
        if (group == null || !afar || !Groups.young(group)) {
            return taken;
        }
        boolean others = Grown.athome(basis, group)
                || basis.fresh() && wholes.grouped(basis.candidate())
                || story.divisions().grown(basis.candidate())
                || groups.leads().leading(basis.candidate()) == null && unnamed.holds(basis);
        return others ? Link.absent() : taken;
    }

    /**
     * The group of a number that nothing near tells: that of an office's mandate; of women and children where the story's first
     * number is of both, for a form of violence, and for what stands in a row with such a form.
     */
    private @Nullable VictimGroup whole(Basis basis, @Nullable Category category, @Nullable Agency reporter) {
        Count main = story.main();
        boolean both = main != null
                && category != null
                && main.category().value() == Category.VIOLENCE
                && main.group().value() == VictimGroup.WOMEN_AND_CHILDREN
                && (Relations.form(category) || row(basis.last()));
        return both ? VictimGroup.WOMEN_AND_CHILDREN : audience(category, reporter);
    }

    private static boolean row(@Nullable Count last) {
        Category form = last == null ? null : last.category().value();
        return last != null
                && form != null
                && Relations.form(form)
                && last.group().value() == VictimGroup.WOMEN_AND_CHILDREN;
    }

    private Link<VictimGroup> taken(
            Basis basis, Link<Category> category, @Nullable Measure measure, @Nullable Agency reporter) {
        Count whole = basis.whole();
        VictimGroup its = whole == null ? null : whole.group().value();
        boolean people = measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        VictimGroup mine = basis.own().group().value();
        Category what = category.value();
        if (what != null && CHILDHOOD.contains(what)) {
            VictimGroup young = mine == null ? VictimGroup.CHILDREN : Groups.younger(mine);
            return new Link<>(Groups.young(young) ? young : VictimGroup.CHILDREN, Source.OWN);
        }
        VictimGroup sum = mine == null && !people ? Totals.group(basis.candidate(), scene, story.counts()) : null;
        if (sum != null) {
            return new Link<>(sum, Source.SENTENCE);
        }
        VictimGroup adults = mine == null && !people ? grownBeside(basis) : null;
        if (adults != null) {
            return new Link<>(adults, Source.SENTENCE);
        }
        boolean violence = what != null && Relations.form(what);
        VictimGroup together = mine == null && !people && violence ? together(basis.candidate(), measure) : null;
        if (together != null) {
            return new Link<>(together, Source.SENTENCE);
        }
        Ages.Band band = people ? null : ages.of(basis.candidate());
        VictimGroup sex = band == null || mine != null ? null : banded(basis.last());
        if (band != null && band.childs() && sex != null) {
            return new Link<>(sex, Source.SENTENCE);
        }
        if (band != null && band.childs()) {
            return new Link<>(mine == null ? VictimGroup.CHILDREN : Groups.younger(mine), Source.OWN);
        }
        Count first = story.main();
        if (band != null && band.behind() && mine == null && first != null) {
            return first.group().handedOn();
        }
        VictimGroup headed = story.headings().over(basis.candidate()).group();
        if (headed != null && mine == null && !people) {
            return new Link<>(headed, Source.PARAGRAPH);
        }
        VictimGroup listed = mine == null && !people ? groups.leads().listed(basis.candidate()) : null;
        if (listed != null) {
            return new Link<>(listed, Source.SENTENCE);
        }
        Count row = basis.parallel();
        boolean grown = band != null && row != null && Groups.young(row.victims());
        if (row != null && mine == null && !people && !grown) {
            return row.group().handedOn();
        }
        Vocabulary.Term<Groups.Word> aged = mine == null && !people ? parallels.ages(basis.candidate()) : null;
        if (aged != null) {
            return Link.of(aged.value().group(), Source.SENTENCE);
        }
        if (mine != null && !people) {
            boolean girls = (its == VictimGroup.WOMEN || story.theme().everyone() == VictimGroup.WOMEN)
                    && mine == VictimGroup.CHILDREN
                    && basis.relation() == Count.Relation.PART
                    && !groups.suffered(basis.candidate())
                    && groups.leads().leading(basis.candidate()) != VictimGroup.CHILDREN;
            boolean childs = (its == VictimGroup.CHILDREN && basis.relation() == Count.Relation.PART
                            || groups.children(basis.candidate()))
                    && (!groups.suffered(basis.candidate()) || onlyOfChildren(its))
                    && !basis.candidate().own().of(scene.text()).contains("dewasa")
                    && !groups.grown(basis.candidate())
                    && !siblings(basis);
            if (childs) {
                return new Link<>(Groups.younger(mine), Source.OWN);
            }
            return girls
                    ? new Link<>(VictimGroup.GIRLS, Source.OWN)
                    : basis.own().group();
        }
        VictimGroup led = people ? null : groups.leads().leading(basis.candidate());
        if (led != null) {
            return new Link<>(led, Source.SENTENCE);
        }
        Count goingOn = people ? null : parallels.rowBefore(basis.candidate());
        if (goingOn != null
                && unit(goingOn.measure().value()) == unit(measure)
                && groups.leads().governs(goingOn)) {
            return goingOn.group().handedOn();
        }
        Count cases = story.main();
        boolean crossed = whole != null
                && cases != null
                && whole.measure().value() == Measure.VICTIMS
                && whole.relation() == Count.Relation.PART
                && whole.group().own()
                && unit(measure)
                && unit(cases.measure().value())
                && basis.own().region().found();
        if (crossed && cases != null) {
            return cases.group().handedOn();
        }
        VictimGroup announced = people ? null : announced(basis);
        if (announced != null) {
            return new Link<>(announced, Source.PARAGRAPH);
        }
        Link<VictimGroup> beside = basis.own().category().found() || basis.inside() ? null : coordinated.group(basis);
        if (beside != null) {
            return beside;
        }
        if (whole != null && !basis.outgrown() && (!basis.fresh() || inherited(category.source()))) {
            return whole.group().handedOn();
        }
        Link<VictimGroup> near = nearCategory(basis, category);
        Count main = story.main();
        if (!near.found() && main != null && again(main, what)) {
            return new Link<>(VictimGroup.WOMEN_AND_CHILDREN, Source.DOUBTED);
        }
        if (near.found()) {
            return near;
        }
        VictimGroup all = basis.total() == null ? story.theme().everyone() : null;
        boolean another = basis.own().category().found() && scene.has(Cues.Cue.BESIDE, basis.before());
        VictimGroup lead = all != null || what == null || another
                ? all
                : story.theme().leads().group(what);
        return Link.of(lead != null ? lead : audience(what, reporter), Source.DOCUMENT);
    }

    /** "14 kasus kekerasan anak …, 5 kasus terhadap laki-laki dan 9 kasus terhadap perempuan": a story of children alone. */
    private boolean onlyOfChildren(@Nullable VictimGroup total) {
        return total == VictimGroup.CHILDREN && story.theme().titleGroup() == VictimGroup.CHILDREN;
    }

    /** "Unitnya menangani pula kekerasan terhadap perempuan. Tahun ini ada 8 laporan": whom the paragraph is about, having counted nothing yet; else null. */
    private @Nullable VictimGroup announced(Basis basis) {
        Span above = basis.paragraph();
        boolean counted = basis.last() != null
                || basis.candidate().passage().kind() != Passage.Kind.PARAGRAPH
                || scene.numbers(above).stream()
                        .anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
        return counted || basis.own().category().found() ? null : groups.beside(above, span -> false);
    }

    /** "anak laki-laki 0-5 tahun ada 3, umur 6-11 ada 8": the sex that the band before tells; else null. */
    private @Nullable VictimGroup banded(@Nullable Count last) {
        VictimGroup group = last == null ? null : last.group().value();
        boolean sex = group == VictimGroup.GIRLS || group == VictimGroup.BOYS;
        return sex && last != null && last.candidate().head() == null && ages.of(last.candidate()) != null
                ? group
                : null;
    }

    /** "71 kasus anak dan 22 kasus perempuan", "korban anak 71 kasus dan korban perempuan 22 kasus": the one is no part of the other. */
    private boolean siblings(Basis basis) {
        Count last = basis.last();
        Measures.Word unit = basis.candidate().head();
        if (last == null
                || unit == null
                || unit.role() != Measures.Role.UNIT
                || last.candidate().head() != unit
                || !last.group().own()
                || last.victims() != VictimGroup.CHILDREN) {
            return false;
        }
        int number = scene.tokens().from(basis.candidate().number().span().start());
        int left = scene.tokens().from(basis.candidate().left().start());
        return AND.contains(scene.tokens().word(number - 1))
                || AND.contains(scene.tokens().word(left));
    }

    /** "Dari anak itu pencabulan 40 kasus, KDRT 6": whether the sentence says of all its numbers whom they count. */
    private boolean governed(Candidate candidate) {
        Count row = parallels.rowBefore(candidate);
        return groups.leads().leading(candidate) != null
                || row != null && groups.leads().governs(row);
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
        return added == null && unit(measure) ? story.divisions().together(candidate) : added;
    }

    /** An office that serves women only, or children only, counts them. */
    private static @Nullable VictimGroup audience(@Nullable Category category, @Nullable Agency reporter) {
        boolean violence = category != null && Relations.form(category);
        return violence && reporter != null ? Audiences.of(reporter) : null;
    }

    /** Another count of violence in a story of women and children, told without a group, is of both. */
    private static boolean again(Count main, @Nullable Category category) {
        return category == Category.VIOLENCE
                && main.category().value() == Category.VIOLENCE
                && main.group().value() == VictimGroup.WOMEN_AND_CHILDREN;
    }

    private static boolean unit(@Nullable Measure measure) {
        return measure == Measure.CASES || measure == Measure.REPORTS;
    }

    private static boolean inherited(Source source) {
        return source == Source.TOTAL || source == Source.DOUBTED;
    }

    private Link<VictimGroup> nearCategory(Basis basis, Link<Category> category) {
        return switch (category.source()) {
            case SENTENCE -> Link.of(groups.beside(basis.before(), span -> false), Source.SENTENCE);
            case PARAGRAPH -> Link.of(groups.beside(basis.paragraph(), story::labelsPart), Source.PARAGRAPH);
            case TITLE -> Link.of(story.theme().titleGroup(), Source.TITLE);
            default -> Link.absent();
        };
    }
}
