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

    private final Scene scene;
    private final Story story;
    private final GroupLink groups;
    private final Parallels parallels;
    private final Ages ages;
    private final DividedWholes wholes;
    private final UnnamedForms unnamed;
    private final Coordinated coordinated;
    private final YoungerGroup younger;
    private final GroupBeside beside;
    private final StoryGroup stories;

    GroupInheritance(Scene scene, Story story, GroupLink groups, Parallels parallels) {
        this.scene = scene;
        this.story = story;
        this.groups = groups;
        this.parallels = parallels;
        this.ages = new Ages(scene);
        this.wholes = new DividedWholes(scene);
        this.unnamed = new UnnamedForms(scene);
        this.coordinated = new Coordinated(story);
        this.younger = new YoungerGroup(scene, story, groups);
        this.beside = new GroupBeside(scene, story, groups, parallels, ages);
        this.stories = new StoryGroup(scene, story, groups);
    }

    Link<VictimGroup> of(Basis basis, Link<Category> category, @Nullable Measure measure, @Nullable Agency reporter) {
        Link<VictimGroup> taken = taken(basis, category, measure, reporter);
        VictimGroup group = taken.value();
        boolean afar = taken.source().compareTo(Source.TOTAL) >= 0;
        if (group == null && measure != Measure.SUSPECTS && measure != Measure.PERPETRATORS) {
            VictimGroup told = story.groupBehind().of(basis.candidate());
            if (told != null) {
                return new Link<>(told, Source.PARAGRAPH);
            }
            return Link.of(stories.whole(basis, category.value(), reporter), Source.DOCUMENT);
        }
        Ages.Band band = ages.of(basis.candidate());
        boolean adults = band != null && band.adults() && taken.source() != Source.OWN;
        if (group != null && adults && Groups.young(group)) {
            return Link.of(stories.whole(basis, category.value(), reporter), Source.DOCUMENT);
        }
        boolean household = category.value() == Category.DOMESTIC_VIOLENCE
                && taken.source() != Source.OWN
                && !divides(basis)
                && !governed(basis.candidate());
        if (group != null && household && Groups.young(group)) {
            return Link.of(stories.whole(basis, category.value(), reporter), Source.DOCUMENT);
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

    private Link<VictimGroup> taken(
            Basis basis, Link<Category> category, @Nullable Measure measure, @Nullable Agency reporter) {
        VictimGroup mine = basis.own().group().value();
        Category what = category.value();
        if (what != null && CHILDHOOD.contains(what)) {
            VictimGroup young = mine == null ? VictimGroup.CHILDREN : Groups.younger(mine);
            return new Link<>(Groups.young(young) ? young : VictimGroup.CHILDREN, Source.OWN);
        }
        if (measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS) {
            return above(basis, category, reporter);
        }
        if (mine != null) {
            Ages.Band band = ages.of(basis.candidate());
            return band != null && band.childs()
                    ? new Link<>(Groups.younger(mine), Source.OWN)
                    : younger.of(basis, mine);
        }
        Link<VictimGroup> told = beside.of(basis, what, measure);
        Link<VictimGroup> led = told == null ? led(basis, measure) : told;
        return led == null ? above(basis, category, reporter) : led;
    }

    /** Whom its sentence, its row or its paragraph says at the head that its numbers are of, or null. */
    private @Nullable Link<VictimGroup> led(Basis basis, @Nullable Measure measure) {
        VictimGroup led = groups.leads().leading(basis.candidate());
        if (led != null) {
            return new Link<>(led, Source.SENTENCE);
        }
        Count goingOn = parallels.rowBefore(basis.candidate());
        if (goingOn != null
                && unit(goingOn.measure().value()) == unit(measure)
                && groups.leads().governs(goingOn)) {
            return goingOn.group().handedOn();
        }
        Count cases = story.main();
        if (cases != null && crossed(basis, cases, measure)) {
            return cases.group().handedOn();
        }
        VictimGroup announced = announced(basis);
        return announced == null ? null : new Link<>(announced, Source.PARAGRAPH);
    }

    /** Whether cases of a place are told behind the victims of a group, whom they don't go on from. */
    private static boolean crossed(Basis basis, Count cases, @Nullable Measure measure) {
        Count whole = basis.whole();
        return whole != null
                && whole.measure().value() == Measure.VICTIMS
                && whole.relation() == Count.Relation.PART
                && whole.group().own()
                && unit(measure)
                && unit(cases.measure().value())
                && basis.own().region().found();
    }

    private Link<VictimGroup> above(Basis basis, Link<Category> category, @Nullable Agency reporter) {
        Link<VictimGroup> row = basis.own().category().found() || basis.inside() ? null : coordinated.group(basis);
        if (row != null) {
            return row;
        }
        Count whole = basis.whole();
        return whole != null && !basis.outgrown() && (!basis.fresh() || inherited(category.source()))
                ? whole.group().handedOn()
                : stories.about(basis, category, reporter);
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

    /**
     * "80 kasus kekerasan terhadap anak, yakni 27 pencabulan dan 29 KDRT": a part of a whole of children, told as such beside it;
     * in "41 kasus kekerasan anak dan 17 kasus KDRT" the one stands beside the other.
     */
    private boolean divides(Basis basis) {
        Count whole = basis.whole();
        if (whole == null
                || basis.relation() != Count.Relation.PART
                || !whole.group().own()) {
            return false;
        }
        Candidate total = whole.candidate();
        Candidate part = basis.candidate();
        int from = total.body().end();
        int to = part.number().span().start();
        boolean opened = from < to && scene.has(Cues.Cue.OPENS, new Span(from, to));
        boolean out = scene.has(Cues.Cue.OF, part.before());
        return out
                || total.passage() == part.passage()
                        && (opened || !total.sentence().equals(part.sentence()));
    }

    /** "Dari anak itu pencabulan 40 kasus, KDRT 6": whether the sentence says of all its numbers whom they count. */
    private boolean governed(Candidate candidate) {
        Count row = parallels.rowBefore(candidate);
        return groups.leads().leading(candidate) != null
                || row != null && groups.leads().governs(row);
    }

    /** Whether cases or reports are counted, and no people. */
    static boolean unit(@Nullable Measure measure) {
        return measure == Measure.CASES || measure == Measure.REPORTS;
    }

    private static boolean inherited(Source source) {
        return source == Source.TOTAL || source == Source.DOUBTED;
    }
}
