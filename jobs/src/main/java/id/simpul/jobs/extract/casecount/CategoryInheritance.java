package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The category of a number: its own where it has one, else that of what it belongs to. */
final class CategoryInheritance {

    /** What trafficking is done for: a part of a trafficking total stays trafficking. */
    private static final Set<Category> MODUS = EnumSet.of(
            Category.EXPLOITATION,
            Category.SEXUAL_VIOLENCE,
            Category.IRREGULAR_MIGRATION,
            Category.OTHER,
            Category.VIOLENCE);

    /** Words between a number and what labels it, at most. */
    private static final int TOUCH = 2;

    /** "Ada empat modus, yaitu pekerja migran ilegal 451 kasus". */
    private static final Set<String> MODI = Set.of("modus", "modusnya", "modus-modus");

    private final Scene scene;
    private final Story story;
    private final CategoryLink categories;
    private final Ages ages;
    private final DividedWholes wholes;
    private final StoryCategory stories;
    private final AllKinds kinds;
    private final Coordinated coordinated;
    private final ViolenceAtHome home;
    private final SentBack sentBack;
    private final RestOfForms rest;
    private final SameCategory same;
    private final GroupsOfForm groups;

    CategoryInheritance(Scene scene, Story story, CategoryLink categories) {
        this.scene = scene;
        this.story = story;
        this.categories = categories;
        this.ages = new Ages(scene);
        this.wholes = new DividedWholes(scene);
        this.stories = new StoryCategory(scene, story);
        this.kinds = new AllKinds(scene);
        this.coordinated = new Coordinated(story);
        this.home = new ViolenceAtHome(scene, story);
        this.sentBack = new SentBack(scene);
        this.rest = new RestOfForms(scene);
        this.same = new SameCategory(scene, story);
        this.groups = new GroupsOfForm(scene);
    }

    /** Its own, else taken over; who is kept from leaving is not sent back, whatever the story is about. */
    Link<Category> of(Basis basis) {
        Category mine = basis.own().category().value();
        Link<Category> taken = mine == null ? coordinated.category(basis, taken(basis)) : named(basis, mine);
        return taken.value() == Category.DEPORTATION && SentBack.kept(basis)
                ? new Link<>(Category.IRREGULAR_MIGRATION, taken.source())
                : taken;
    }

    /** Of a number that names one itself: what its words say beside those around it. */
    private Link<Category> named(Basis basis, Category mine) {
        if (mine == Category.IRREGULAR_MIGRATION && sentBack.among(basis)) {
            return new Link<>(Category.DEPORTATION, Source.OWN);
        }
        Count companion = basis.companion();
        if (companion != null && companion.category().found() && !touched(basis)) {
            return companion.category().handedOn();
        }
        if (home.takes(basis, mine)) {
            return new Link<>(Category.DOMESTIC_VIOLENCE, Source.TOTAL);
        }
        if (basis.last() == null && rest.counted(basis)) {
            return new Link<>(Category.OTHER, Source.OWN);
        }
        Count whole = basis.whole();
        Category its = whole == null ? null : whole.category().value();
        boolean divides = basis.relation() == Relation.PART
                || scene.any(MODI, basis.paragraph().cover(basis.before()));
        return divides && its == Category.TRAFFICKING && MODUS.contains(mine)
                ? new Link<>(its, Source.TOTAL)
                : basis.own().category();
    }

    /** Of a number that names none: what it is called, then what is told beside it, then what stands above. */
    private Link<Category> taken(Basis basis) {
        Link<Category> called = called(basis);
        if (called != null) {
            return called;
        }
        Link<Category> beside = beside(basis);
        return beside == null ? above(basis) : beside;
    }

    private @Nullable Link<Category> called(Basis basis) {
        if (basis.last() == null && rest.counted(basis)) {
            return new Link<>(Category.OTHER, Source.OWN);
        }
        Ages.Band band = ages.of(basis.candidate());
        Count main = story.main();
        if (band != null && band.behind() && main != null && basis.last() == null) {
            return main.category().handedOn();
        }
        if (rest.counted(basis)) {
            return new Link<>(Category.OTHER, Source.OWN);
        }
        boolean all = basis.fresh() && wholes.holds(basis.candidate()) || kinds.counts(basis.candidate());
        return all ? new Link<>(Category.VIOLENCE, Source.SENTENCE) : null;
    }

    private @Nullable Link<Category> beside(Basis basis) {
        Count from = same.moved(basis);
        if (from != null && from.category().found()) {
            return from.category().handedOn();
        }
        if (story.divisions().isVarious(basis.candidate())) {
            return new Link<>(Category.VIOLENCE, Source.DOCUMENT);
        }
        Count outcome = SameCategory.outcome(basis);
        if (outcome != null) {
            return outcome.category().handedOn();
        }
        Category alike = same.alike(basis);
        if (alike != null) {
            return new Link<>(alike, Source.PARAGRAPH);
        }
        Count formed = groups.before(basis);
        if (formed != null) {
            return new Link<>(formed.category().value(), Source.SENTENCE);
        }
        Category headed = story.headings().over(basis.candidate()).category();
        if (headed != null) {
            return new Link<>(headed, Source.PARAGRAPH);
        }
        Count row = basis.parallel();
        if (row != null && row.category().found()) {
            return new Link<>(row.category().value(), Source.SENTENCE);
        }
        Count sibling = basis.sibling();
        return sibling == null ? null : new Link<>(sibling.category().value(), Source.SENTENCE);
    }

    private Link<Category> above(Basis basis) {
        Count whole = basis.whole();
        Category its = whole == null ? null : whole.category().value();
        if (sentBack.alone(basis)) {
            return new Link<>(Category.DEPORTATION, Source.OWN);
        }
        if (stories.outgrows(basis, whole)) {
            return new Link<>(Category.VIOLENCE, Source.DOUBTED);
        }
        Category announced = stories.announced(basis);
        if (announced != null) {
            return new Link<>(announced, Source.PARAGRAPH);
        }
        if (!basis.fresh() && whole != null && its != null) {
            Link<Category> before = justBefore(basis);
            return before.found() ? before : whole.category().handedOn();
        }
        Link<Category> near = categories.near(basis.candidate(), basis.total(), story.closed(), spoken(basis));
        if (near.found()) {
            boolean part = near.value() != Category.VIOLENCE
                    && near.value() != null
                    && Relations.form(near.value())
                    && story.divisions().isMixed(basis.candidate());
            return part ? new Link<>(Category.VIOLENCE, Source.DOCUMENT) : near;
        }
        return whole == null || its == null || basis.outgrown()
                ? stories.about(basis, its)
                : whole.category().handedOn();
    }

    /** Whether a word for a category stands right beside a number. */
    private boolean touched(Basis basis) {
        Span body = basis.candidate().body();
        return scene.categories(basis.candidate().own()).stream()
                .anyMatch(term -> scene.distance(term.span(), body) <= TOUCH);
    }

    /** "… yakni kasus KDRT. Pada tahun 2021 sebanyak 14 kasus": a new paragraph's own subject, not the total's above it. */
    private Link<Category> justBefore(Basis basis) {
        Count total = basis.total();
        boolean above = total != null
                && basis.relation() == Count.Relation.COMPARISON
                && basis.last() == null
                && total.candidate().passage() != basis.candidate().passage();
        return above ? categories.near(basis.candidate(), total, story.closed(), spoken(basis)) : Link.absent();
    }

    /** "KDRT 62 laporan. Setahun sebelumnya 48": what is held against a part is of its label. */
    private Predicate<Span> spoken(Basis basis) {
        return basis.relation() == Relation.COMPARISON ? label -> false : story.counts()::labelsPart;
    }
}
