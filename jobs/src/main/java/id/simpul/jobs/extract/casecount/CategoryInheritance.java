package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
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

    /** Forms that violence at home takes. */
    private static final Set<Category> AT_HOME = EnumSet.of(
            Category.PHYSICAL_VIOLENCE, Category.PSYCHOLOGICAL_VIOLENCE, Category.SEXUAL_VIOLENCE, Category.NEGLECT);

    /** Words between a number and what labels it, at most. */
    private static final int TOUCH = 2;

    private static final Set<String> ALIKE = Set.of("serupa", "sejenis");

    private static final Set<String> MATTERS = Set.of(
            "kasus",
            "perkara",
            "laporan",
            "pengaduan",
            "aduan",
            "kejadian",
            "peristiwa",
            "tindakan",
            "kejahatan",
            "korban",
            "hal");

    /** Characters of an outcome before its number, at most. */
    private static final int OUTCOME = 40;

    /** "Ada empat modus, yaitu pekerja migran ilegal 451 kasus". */
    private static final Set<String> MODI = Set.of("modus", "modusnya", "modus-modus");

    private static final Set<String> AND = Set.of("dan", "serta");

    private static final Set<String> LEFT_OVER = Set.of("lainnya", "lain", "lain-lain");
    private static final Set<String> ENDS = Set.of(".", ",", "", "dan", "serta", "\"", "”", ";");
    private static final Set<String> BECAME = Set.of("menjadi", "jadi");

    private final Scene scene;
    private final Story story;
    private final CategoryLink categories;
    private final Ages ages;
    private final DividedWholes wholes;
    private final StoryCategory stories;
    private final AllKinds kinds;
    private final Coordinated coordinated;

    CategoryInheritance(Scene scene, Story story, CategoryLink categories) {
        this.scene = scene;
        this.story = story;
        this.categories = categories;
        this.ages = new Ages(scene);
        this.wholes = new DividedWholes(scene);
        this.stories = new StoryCategory(scene, story);
        this.kinds = new AllKinds(scene);
        this.coordinated = new Coordinated(story);
    }

    /** Its own, else taken over; who is kept from leaving is not sent back, whatever the story is about. */
    Link<Category> of(Basis basis) {
        Link<Category> taken =
                basis.own().category().found() ? taken(basis) : coordinated.category(basis, taken(basis));
        boolean kept = basis.own().status().value() == CaseStatus.PREVENTED
                && !basis.own().category().found()
                && taken.value() == Category.DEPORTATION;
        return kept ? new Link<>(Category.IRREGULAR_MIGRATION, taken.source()) : taken;
    }

    private Link<Category> taken(Basis basis) {
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
        if (basis.last() == null && rest(basis)) {
            return new Link<>(Category.OTHER, Source.OWN);
        }
        if (mine != null) {
            boolean divides = basis.relation() == Count.Relation.PART
                    || scene.any(MODI, basis.paragraph().cover(basis.before()));
            boolean modus = divides && its == Category.TRAFFICKING && MODUS.contains(mine);
            return modus ? new Link<>(its, Source.TOTAL) : basis.own().category();
        }
        Ages.Band band = ages.of(basis.candidate());
        Count main = story.main();
        if (band != null && band.behind() && main != null && basis.last() == null) {
            return main.category().handedOn();
        }
        if (rest(basis)) {
            return new Link<>(Category.OTHER, Source.OWN);
        }
        if (basis.fresh() && wholes.holds(basis.candidate())) {
            return new Link<>(Category.VIOLENCE, Source.SENTENCE);
        }
        if (kinds.counts(basis.candidate())) {
            return new Link<>(Category.VIOLENCE, Source.SENTENCE);
        }
        Count from = moved(basis);
        if (from != null && from.category().found()) {
            return from.category().handedOn();
        }
        if (story.divisions().isVarious(basis.candidate())) {
            return new Link<>(Category.VIOLENCE, Source.DOCUMENT);
        }
        Count outcome = besideOutcome(basis);
        if (outcome != null) {
            return outcome.category().handedOn();
        }
        Category same = same(basis);
        if (same != null) {
            return new Link<>(same, Source.PARAGRAPH);
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
        if (sibling != null) {
            return new Link<>(sibling.category().value(), Source.SENTENCE);
        }
        if (sentHome(basis)) {
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

    /** "44 kasus fisik, 63 kasus psikis dan 25 kasus lainnya": the rest of a row of forms. */
    private boolean rest(Basis basis) {
        int behind = scene.tokens().from(basis.candidate().body().end());
        Count last = basis.last();
        boolean ends = ENDS.contains(scene.tokens().word(behind + 1));
        boolean row = last == null
                ? listed(basis)
                : last.category().own() && last.category().value() != Category.VIOLENCE;
        return row
                && ends
                && LEFT_OVER.contains(scene.tokens().word(behind))
                && !basis.own().region().found();
    }

    /** "Ada juga eksploitasi ekonomi, serta satu kasus lainnya": behind a form that has no number. */
    private boolean listed(Basis basis) {
        int first = scene.tokens().from(basis.candidate().number().span().start());
        return AND.contains(scene.tokens().word(first - 1))
                && scene.categories(basis.before()).stream()
                        .anyMatch(term -> term.value().strength() == Categories.Strength.STRONG);
    }

    /** "KDRT 21 kasus pada 2015 bertambah di 2016 menjadi 29": the number that it came from, right before it; else null. */
    private @Nullable Count moved(Basis basis) {
        Count last = basis.last();
        int first = scene.tokens().from(basis.candidate().number().span().start());
        boolean came = BECAME.contains(scene.tokens().word(first - 1));
        boolean bare = last != null
                && !basis.own().region().found()
                && !basis.own().group().found()
                && last.category().own();
        return came && bare ? last : null;
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
        return told > 0 && alike(basis.candidate().left())
                ? story.counts().get(told - 1).category().value()
                : null;
    }

    /** "kasus serupa", "hal serupa"; not "lembaga serupa". */
    private boolean alike(Span stretch) {
        int to = scene.tokens().from(stretch.end());
        for (int at = scene.tokens().from(stretch.start()); at < to; at++) {
            if (ALIKE.contains(scene.tokens().word(at))
                    && MATTERS.contains(scene.tokens().word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "KDRT 4 kasus, yakni 1 kasus kekerasan fisik dan 3 psikis": forms of what is done at home stay that. */
    private boolean household(Basis basis, Category mine) {
        Count total = basis.total();
        boolean divides = basis.relation() == Count.Relation.PART
                && total != null
                && story.divided(basis.candidate().sentence())
                && !total.candidate().sentence().equals(basis.candidate().sentence());
        Count whole = basis.inside() || divides ? total : null;
        Category above = story.headings().over(basis.candidate()).category();
        return AT_HOME.contains(mine)
                && !besideHome(basis)
                && (above == Category.DOMESTIC_VIOLENCE
                        || whole != null && whole.category().value() == Category.DOMESTIC_VIOLENCE);
    }

    /** "KDRT 58 laporan, dengan rincian penelantaran 16, KDRT 6, pemerkosaan 9": beside violence at home the others are none. */
    private boolean besideHome(Basis basis) {
        Count total = basis.total();
        Span sentence = basis.candidate().sentence();
        boolean inside = total != null && total.candidate().sentence().equals(sentence);
        int from = inside && total != null ? total.candidate().body().end() : sentence.start();
        return scene.categories(new Span(Math.min(from, sentence.end()), sentence.end())).stream()
                .anyMatch(term -> term.value().category() == Category.DOMESTIC_VIOLENCE && labels(term.behind()));
    }

    /** Whether a number stands right behind a form, without a comma between. */
    private boolean labels(int behind) {
        for (int at = behind; at <= behind + TOUCH; at++) {
            if (scene.tokens().at(at).isDigits()) {
                return true;
            }
            if (!scene.tokens().at(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "persetubuhan 148 kasus, selesai 90 kasus, pencabulan 47 kasus": the outcome of the form told right before it. */
    private static boolean ofIt(Candidate candidate, Count last) {
        return candidate.value() <= last.candidate().value()
                && candidate.left().start() - last.candidate().right().end() <= 2
                && candidate.left().length() <= OUTCOME;
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
        boolean outcome = last.status().own() || ofIt(basis.candidate(), last);
        return outcome && last.category().own() && last.whole() == null ? last : null;
    }

    /** "992 PMI ilegal yang dideportasi": who is sent back counts as deported, however he left. */
    private boolean deported(Basis basis) {
        boolean kept = scene.statuses(basis.candidate().own()).stream()
                .anyMatch(term -> term.value().status() == CaseStatus.PREVENTED);
        return !kept && sentBack(basis);
    }

    private boolean sentBack(Basis basis) {
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
        return basis.relation() == Relation.COMPARISON ? label -> false : story::labelsPart;
    }
}
