package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Category, group and period of a number: its own where it has them, else those of what it belongs to. */
final class Inheritance {

    /** What trafficking is done for: a part of a trafficking total stays trafficking. */
    private static final Set<Category> MODUS = EnumSet.of(
            Category.EXPLOITATION,
            Category.SEXUAL_VIOLENCE,
            Category.IRREGULAR_MIGRATION,
            Category.OTHER,
            Category.VIOLENCE);

    /** Forms that violence at home takes. */
    private static final Set<Category> AT_HOME = EnumSet.of(
            Category.PHYSICAL_VIOLENCE, Category.PSYCHOLOGICAL_VIOLENCE, Category.SEXUAL_VIOLENCE, Category.NEGLECT);

    /** Words between a number and what labels it, at most. */
    private static final int TOUCH = 2;

    private static final Set<String> ALIKE = Set.of("serupa", "sejenis");

    private static final Set<String> SOURCES = Set.of("menurut", "berdasarkan", "dari", "pada");

    /** Matters of children only. */
    private static final Set<Category> CHILDHOOD =
            EnumSet.of(Category.CHILD_MARRIAGE, Category.CHILD_CUSTODY, Category.CHILD_IN_CONFLICT_WITH_LAW);

    private final Scene scene;
    private final Story story;
    private final CategoryLink categories;
    private final GroupLink groups;
    private final PeriodLink periods;
    private final Parallels parallels;
    private final Ages ages;

    Inheritance(
            Scene scene,
            Story story,
            CategoryLink categories,
            GroupLink groups,
            PeriodLink periods,
            Parallels parallels) {
        this.parallels = parallels;
        this.ages = new Ages(scene);
        this.scene = scene;
        this.story = story;
        this.categories = categories;
        this.groups = groups;
        this.periods = periods;
    }

    Link<Category> category(Basis basis) {
        Count whole = basis.whole();
        Category its = whole == null ? null : whole.category().value();
        Category mine = basis.own().category().value();
        if (mine == Category.IRREGULAR_MIGRATION && deported(basis)) {
            return new Link<>(Category.DEPORTATION, Source.OWN);
        }
        Count companion = basis.companion();
        if (companion != null && mine != null && companion.category().found() && !touched(basis)) {
            return companion.category().handedOn();
        }
        if (mine != null && household(basis, mine)) {
            return new Link<>(Category.DOMESTIC_VIOLENCE, Source.TOTAL);
        }
        if (mine != null) {
            boolean modus =
                    basis.relation() == Count.Relation.PART && its == Category.TRAFFICKING && MODUS.contains(mine);
            return modus ? new Link<>(its, Source.TOTAL) : basis.own().category();
        }
        Ages.Band band = ages.of(basis.candidate());
        Count main = story.main();
        if (band != null && band.behind() && main != null && basis.last() == null) {
            return main.category().handedOn();
        }
        Count outcome = besideOutcome(basis);
        if (outcome != null) {
            return outcome.category().handedOn();
        }
        Category same = same(basis);
        if (same != null) {
            return new Link<>(same, Source.PARAGRAPH);
        }
        Category headed = story.heads(basis.candidate()).category();
        if (headed != null) {
            return new Link<>(headed, Source.PARAGRAPH);
        }
        Count row = basis.parallel();
        if (row != null && row.category().found()) {
            return new Link<>(row.category().value(), Source.SENTENCE);
        }
        Count sibling = basis.sibling();
        if (sibling != null) {
            return new Link<>(sibling.category().value(), Source.SENTENCE);
        }
        if (sentHome(basis)) {
            return new Link<>(Category.DEPORTATION, Source.OWN);
        }
        if (!basis.fresh() && whole != null && its != null) {
            Link<Category> before = justBefore(basis);
            return before.found() ? before : whole.category().handedOn();
        }
        Link<Category> near = categories.near(basis.candidate(), basis.total(), story.closed());
        if (near.found()) {
            boolean part = near.value() != Category.VIOLENCE
                    && near.value() != null
                    && Relations.form(near.value())
                    && story.isMixed(basis.candidate());
            return part ? new Link<>(Category.VIOLENCE, Source.DOCUMENT) : near;
        }
        return whole == null || its == null || outgrown(basis)
                ? about(basis, its)
                : whole.category().handedOn();
    }

    /** Whether a word for a category stands right beside a number. */
    private boolean touched(Basis basis) {
        Span body = basis.candidate().body();
        return scene.categories(basis.candidate().own()).stream()
                .anyMatch(term -> scene.distance(term.span(), body) <= TOUCH);
    }

    /** "jumlah kasus serupa mencapai 176": what the count before it counts. */
    private @Nullable Category same(Basis basis) {
        int told = story.counts().size();
        return told > 0 && scene.any(ALIKE, basis.candidate().left())
                ? story.counts().get(told - 1).category().value()
                : null;
    }

    /** "KDRT 4 kasus, yakni 1 kasus kekerasan fisik dan 3 psikis": forms of what is done at home stay that. */
    private boolean household(Basis basis, Category mine) {
        Count whole = basis.inside() ? basis.total() : null;
        Category above = story.heads(basis.candidate()).category();
        return AT_HOME.contains(mine)
                && (above == Category.DOMESTIC_VIOLENCE
                        || whole != null && whole.category().value() == Category.DOMESTIC_VIOLENCE);
    }

    /** "Dari kasus KDRT itu 19 diselesaikan sedangkan 5 kasus telah P21": the outcome told before it in its sentence, else null. */
    private static @Nullable Count besideOutcome(Basis basis) {
        Count last = basis.last();
        Own own = basis.own();
        boolean bare =
                !own.group().found() && !own.region().found() && !own.period().found();
        if (last == null || !bare || !own.status().found()) {
            return null;
        }
        return last.status().own() && last.category().own() && last.whole() == null ? last : null;
    }

    /** "992 PMI ilegal yang dideportasi": who is sent back counts as deported, however he left. */
    private boolean deported(Basis basis) {
        return basis.own().status().value() == CaseStatus.RETURNED
                || scene.categories(basis.candidate().own()).stream()
                        .anyMatch(term -> term.value().category() == Category.DEPORTATION);
    }

    /** People who "dipulangkan", nothing else being said of them. */
    private boolean sentHome(Basis basis) {
        Measures.Word head = basis.candidate().head();
        boolean people = head == null || head.role() == Measures.Role.PERSON;
        boolean migrants = basis.total() == null
                || basis.fresh()
                || basis.total().category().value() == Category.DEPORTATION;
        return people && migrants && basis.own().status().value() == CaseStatus.RETURNED;
    }

    /** A number of a later passage that is greater than the total is none of its parts: it counts what the title is about. */
    private static boolean outgrown(Basis basis) {
        Count total = basis.total();
        return basis.fresh()
                && total != null
                && !basis.own().region().found()
                && total.candidate().passage() != basis.candidate().passage()
                && basis.candidate().value() > total.candidate().value();
    }

    /** "… yakni kasus KDRT. Pada tahun 2021 sebanyak 14 kasus": a new paragraph's own subject, not the total's above it. */
    private Link<Category> justBefore(Basis basis) {
        Count total = basis.total();
        boolean above = total != null
                && basis.relation() == Count.Relation.COMPARISON
                && basis.last() == null
                && total.candidate().passage() != basis.candidate().passage();
        return above ? categories.near(basis.candidate(), total, story.closed()) : Link.absent();
    }

    /** What the story as a whole counts; a service unit's mixed total is violence. */
    private Link<Category> about(Basis basis, @Nullable Category its) {
        Count main = story.main();
        boolean whole = main != null && outgrown(basis) && main.category().value() != its;
        if (main != null && whole && !main.category().own()) {
            return main.category().handedOn();
        }
        boolean titled = story.theme().topic().source() == Source.TITLE;
        if (titled && (its != null || story.theme().inTitle(basis.candidate().value()))) {
            return story.theme().topic();
        }
        if (its != null) {
            return new Link<>(its, Source.DOUBTED);
        }
        Category only = story.theme().only();
        return story.serviceUnit(basis) && (only == null || Relations.form(only) || story.unitNear(basis))
                ? new Link<>(Category.VIOLENCE, Source.DOCUMENT)
                : story.theme().topic();
    }

    Link<VictimGroup> group(
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
        boolean violence = what != null && Relations.form(what);
        VictimGroup together = mine == null && unit(measure) && violence ? story.together(basis.candidate()) : null;
        if (together != null) {
            return new Link<>(together, Source.SENTENCE);
        }
        Ages.Band band = people ? null : ages.of(basis.candidate());
        if (band != null && band.childs()) {
            return new Link<>(mine == null ? VictimGroup.CHILDREN : Groups.younger(mine), Source.OWN);
        }
        Count first = story.main();
        if (band != null && band.behind() && mine == null && first != null) {
            return first.group().handedOn();
        }
        VictimGroup headed = story.heads(basis.candidate()).group();
        if (headed != null && mine == null && !people) {
            return new Link<>(headed, Source.PARAGRAPH);
        }
        Count row = basis.parallel();
        if (row != null && mine == null && !people) {
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
                    && groups.leading(basis.candidate()) != VictimGroup.CHILDREN;
            boolean childs = (its == VictimGroup.CHILDREN && basis.relation() == Count.Relation.PART
                            || groups.children(basis.candidate()))
                    && !groups.suffered(basis.candidate())
                    && !basis.candidate().own().of(scene.text()).contains("dewasa");
            if (childs) {
                return new Link<>(Groups.younger(mine), Source.OWN);
            }
            return girls
                    ? new Link<>(VictimGroup.GIRLS, Source.OWN)
                    : basis.own().group();
        }
        VictimGroup led = people ? null : groups.leading(basis.candidate());
        if (led != null) {
            return new Link<>(led, Source.SENTENCE);
        }
        Count goingOn = people ? null : parallels.rowBefore(basis.candidate());
        if (goingOn != null && unit(goingOn.measure().value()) == unit(measure) && groups.governs(goingOn)) {
            return goingOn.group().handedOn();
        }
        if (whole != null && !outgrown(basis) && (!basis.fresh() || inherited(category.source()))) {
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
        VictimGroup lead =
                all != null || what == null || another ? all : story.theme().lead(what);
        return Link.of(lead != null ? lead : audience(what, reporter), Source.DOCUMENT);
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
            case SENTENCE -> Link.of(groups.beside(basis.before()), Source.SENTENCE);
            case PARAGRAPH -> Link.of(groups.beside(basis.paragraph()), Source.PARAGRAPH);
            case TITLE -> Link.of(story.theme().titleGroup(), Source.TITLE);
            default -> Link.absent();
        };
    }

    /** When it was counted; a year told as a whole while it still runs is doubted. */
    Link<Period> period(Basis basis) {
        Link<Period> told = told(basis);
        LocalDate published = scene.reading().document().metadata().published();
        Period period = told.value();
        boolean runs = period != null && published != null && period.end().isAfter(published);
        return runs ? new Link<>(period, Source.DOUBTED) : told;
    }

    private Link<Period> told(Basis basis) {
        Count total = basis.total();
        Period its = total == null ? null : total.period().value();
        Period mine = basis.own().period().value();
        if (mine != null) {
            boolean part = total != null
                    && basis.candidate().value() <= total.candidate().value();
            if (its != null && part && !basis.fresh() && its.nearly(mine)) {
                return new Link<>(its, Source.TOTAL);
            }
            boolean kept =
                    its != null && part && !basis.fresh() && its.within(mine) && its.sameYear(mine) && running(mine);
            return kept ? new Link<>(its, Source.TOTAL) : basis.own().period();
        }
        Link<Period> sentence = periods.sentence(basis.candidate());
        if (sentence.found()) {
            return sentence;
        }
        Period headed = story.heads(basis.candidate()).period();
        if (headed != null && !(its != null && running(headed))) {
            return new Link<>(headed, Source.PARAGRAPH);
        }
        Count row = basis.parallel() == null ? basis.companion() : basis.parallel();
        if (row != null && row.period().found()) {
            return row.period().handedOn();
        }
        Count above = parallels.above(basis.candidate());
        if (above != null && above.period().found()) {
            return above.period().handedOn();
        }
        Link<Period> paragraph = periods.stretch(basis.paragraph(), Source.PARAGRAPH);
        boolean apart = total != null
                && total.candidate().passage() != basis.candidate().passage();
        if (basis.fresh() && apart && paragraph.found()) {
            return paragraph;
        }
        Count announced = basis.fresh() ? announced(total) : null;
        if (announced != null) {
            return announced.period().handedOn();
        }
        return total != null && its != null ? total.period().handedOn() : earlier(basis);
    }

    /** "Menurut data bulan Februari 2024, …": the last count behind the total whose sentence opens with the data that it is from; else null. */
    private @Nullable Count announced(@Nullable Count total) {
        for (int i = story.counts().size() - 1; i >= 0; i--) {
            Count count = story.counts().get(i);
            if (count == total) {
                return null;
            }
            int first = scene.tokens().from(count.candidate().sentence().start());
            boolean data = SOURCES.contains(scene.tokens().word(first))
                    && scene.tokens().word(first + 1).equals("data");
            if (data && count.period().own()) {
                return count;
            }
        }
        return null;
    }

    /** "tahun ini" of a part leaves the total's period alone. */
    private boolean running(Period period) {
        LocalDate published = scene.reading().document().metadata().published();
        return published != null && !period.end().isBefore(published);
    }

    /** In its paragraph, in the title, in the paragraphs before it. */
    private Link<Period> earlier(Basis basis) {
        Link<Period> paragraph = periods.stretch(basis.paragraph(), Source.PARAGRAPH);
        if (paragraph.found()) {
            return paragraph;
        }
        Span title = story.theme().title();
        Link<Period> titled = title == null ? Link.absent() : periods.stretch(title, Source.TITLE);
        int from = basis.candidate().passage().span().start();
        Link<Period> told = periods.earlier(new Span(0, from));
        Period lead = told.value();
        Period whole = titled.value();
        boolean finer = lead != null && whole != null && lead.within(whole) && !lead.withinOneMonth();
        if (titled.found() && !finer) {
            return titled;
        }
        if (told.found()) {
            return told;
        }
        Link<Period> explained = periods.explained(basis.candidate().sentence().end());
        Link<Period> only = explained.found() ? explained : periods.only();
        boolean event = !only.found() && story.theme().topic().value() == Category.DEPORTATION;
        return event ? periods.event() : only;
    }
}
