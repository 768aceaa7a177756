package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.choice.Context;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links a number to what it counts, field by field, each from the nearest place that gives it. */
final class Linker {

    /** Whoever asks for one is a case: "143 anak mengajukan dispensasi". */
    private static final Set<String> DISPENSATION = Set.of("dispensasi", "diska");

    /** So many times as great as a region's number is the nation's, which is hardly so many times as great. */
    private static final long NATION = 20;

    private final Scene scene;
    private final Story story;
    private final CategoryInheritance inheritedCategory;
    private final GroupInheritance inheritedGroup;
    private final PeriodInheritance inheritedPeriod;
    private final CategoryLink categories;
    private final GroupLink groups;
    private final PeriodLink periods;
    private final BareMonths months;
    private final RegionLink regions;
    private final Islands islands;
    private final StatusLink statuses;
    private final Handling handling;
    private final MeasureLink measures;
    private final Relations relations;
    private final Wholes wholes;

    private final Parallels parallels;
    private final Ages bands;
    private final VictimEvidence evidence;
    private final Companions companions;
    private final Refusals refusals;
    private final ReporterLink reporters;

    /** Whether the text tells ages in brackets, once that was asked. */
    private @Nullable Boolean ages;

    private final Deciding deciding;
    private final Witness witness;

    Linker(Scene scene, Story story, Judge judge, Witness witness) {
        this.witness = witness;
        this.scene = scene;
        this.story = story;
        this.categories = new CategoryLink(scene);
        this.groups = new GroupLink(scene);
        this.periods = new PeriodLink(scene);
        this.months = new BareMonths(scene, periods);
        this.regions = new RegionLink(scene, story);
        this.islands = new Islands(scene, regions.mentions());
        this.statuses = new StatusLink(scene, story);
        this.handling = new Handling(scene, story);
        this.measures = new MeasureLink(scene);
        this.wholes = new Wholes(scene);
        this.parallels = new Parallels(scene, story);
        this.bands = new Ages(scene);
        this.evidence = new VictimEvidence(scene, story, bands);
        this.companions = new Companions(scene);
        this.relations = new Relations(scene, story);
        this.refusals = new Refusals(scene);
        this.reporters = new ReporterLink(scene);
        this.deciding = new Deciding(scene, story, judge, periods, regions);
        this.inheritedCategory = new CategoryInheritance(scene, story, categories);
        this.inheritedGroup = new GroupInheritance(scene, story, groups, parallels);
        this.inheritedPeriod = new PeriodInheritance(scene, story, periods, parallels);
    }

    /**
     * The number with its links, or null where it counts nothing of ours.
     *
     * @param next the next candidate of its sentence that has a noun, or null
     * @param last the count before it in its sentence, or null
     */
    @Nullable
    Count link(Candidate candidate, @Nullable Candidate next, @Nullable Count last) {
        Own own = new Own(
                categories.own(candidate, next),
                groups.own(candidate),
                regions.own(candidate, next),
                periods.own(candidate, next),
                statuses.own(candidate));
        Count whole = wholes.of(candidate, own, last);
        Count total = whole == null ? total(candidate) : whole;
        own = own.at(months.within(candidate, own.period(), own.region(), total));
        boolean elsewhere = whole == null && total != null && reporters.elsewhere(candidate, total);
        Relation relation = relations.of(candidate, own, total, last, whole != null, elsewhere);
        Count above = parallels.above(candidate);
        Count staged = above == null && last == null ? parallels.staged(candidate, own) : null;
        Count row = above == null && staged == null && last == null
                ? RegionSeries.before(story.counts(), candidate, own)
                : null;
        Link<Measure> ruled = measures.of(
                candidate,
                next,
                last,
                total,
                staged != null ? staged : row != null ? row : above,
                own.labelled() || own.status().found() && last != null || staged != null,
                banded(candidate));
        Link<Measure> measure = ruled.found()
                ? deciding.measure(candidate, Context.valueOf(relation.name()), ruled, last, total)
                : ruled;
        Refusal refusal =
                measure.found() ? refusals.of(candidate, own, relation, measure.value(), last) : Refusal.NO_MEASURE;
        if (refusal != null) {
            return refused(candidate, refusal);
        }
        Basis basis = new Basis(
                candidate,
                own,
                relation,
                total,
                last,
                whole == null ? story.counts().above(candidate) : whole,
                whole != null,
                parallels.of(candidate, own),
                companions.of(candidate, own, measure.value(), last));
        Link<Category> about = inheritedCategory.of(basis);
        if (!about.found() || !evidence.evident(basis, about, measure.value())) {
            return refused(candidate, about.found() ? Refusal.NOT_EVIDENT : Refusal.NO_CATEGORY);
        }
        Link<Category> category = deciding.category(basis, about);
        if (category.value() == Category.CHILD_MARRIAGE
                && measure.value() == Measure.VICTIMS
                && scene.any(DISPENSATION, candidate.passage().span())) {
            measure = new Link<>(Measure.CASES, measure.source(), measure.probability());
        }
        Link<Period> period = periods.around()
                .limited(
                        candidate,
                        deciding.period(
                                basis, months.within(candidate, inheritedPeriod.of(basis), own.region(), total)));
        Link<Agency> reporter = deciding.reporter(basis, reporters.of(basis));
        Link<VictimGroup> group = inheritedGroup.of(basis, category, measure.value(), reporter.value());
        boolean island = islands.of(candidate);
        Link<Region> region = own.region().found() ? own.region() : regions.inherited(basis);
        Link<CaseStatus> inherited =
                own.status().found() ? own.status() : statuses.inherited(basis, measure.value(), category);
        Link<CaseStatus> status = inherited.found() ? inherited : handling.of(basis, measure.value(), reporter.value());
        Link<CaseStatus> decided = deciding.status(basis, statuses.taken(basis, status), measure.value());
        Count count = new Count(
                candidate,
                relation,
                measure,
                category,
                deciding.group(basis, group, category.value(), reporter.value()),
                island ? Link.refused() : deciding.region(basis, region),
                period,
                judged(category.value(), decided),
                reporter,
                scope(candidate, period, measure.value()),
                band(candidate),
                whole);
        witness.linked(count, total);
        return count;
    }

    /** A court that has decided on a dispensation is done with it, nobody is prosecuted; whoever serves the deported just counts them. */
    private static Link<CaseStatus> judged(@Nullable Category category, Link<CaseStatus> status) {
        if (category == Category.DEPORTATION && status.value() == CaseStatus.HANDLED) {
            return new Link<>(CaseStatus.REPORTED, status.source(), status.probability());
        }
        return category == Category.CHILD_MARRIAGE && status.value() == CaseStatus.PROSECUTED
                ? new Link<>(CaseStatus.RESOLVED, status.source(), status.probability())
                : status;
    }

    /**
     * "Pada tahun 2021 jumlahnya 56, di tahun 2022 ada 54. … Merry merinci, di tahun 2021, KDRT 31 kasus": the count of an earlier
     * sentence that the sentence's time is told of, or null where that is the total anyway.
     */
    @Nullable
    Count then(Candidate candidate) {
        Count total = story.total();
        Period named = periods.stretch(candidate.before(), Link.Source.SENTENCE).value();
        if (total == null || named == null || named.equals(total.period().value())) {
            return null;
        }
        boolean form = categories.own(candidate).value() != null
                && groups.own(candidate).value() == null;
        return story.counts().recent().stream()
                .filter(count -> form
                        && named.equals(count.period().value())
                        && count.candidate().value() > candidate.value()
                        && count.category().value() == Category.VIOLENCE
                        && categories.own(candidate).value() != Category.VIOLENCE)
                .findFirst()
                .orElse(null);
    }

    /** "Kota Pontianak: psikis 62. … Sintang 22": whether a number names a place outside that of a count, so that it divides it in no way. */
    boolean outside(Candidate candidate, Count count) {
        Region place = regions.own(candidate, null).value();
        Region around = count.region().value();
        return place != null && around != null && !around.contains(place);
    }

    /** The period that a heading names, or null. */
    @Nullable
    Period period(Span heading) {
        return periods.stretch(heading, Link.Source.PARAGRAPH).value();
    }

    private @Nullable Count refused(Candidate candidate, Refusal why) {
        witness.refused(candidate, why);
        return null;
    }

    /** The last total; for a part that is greater than it, the last count that can hold it. */
    private @Nullable Count total(Candidate candidate) {
        Count total = story.total();
        Count aside = story.aside();
        if (total != null && aside != null && ofNation(candidate, total, aside)) {
            return aside;
        }
        boolean outgrown =
                total != null && candidate.value() > total.candidate().value();
        Count holding = outgrown && scene.parts(candidate.left()) ? story.holding(candidate.value()) : null;
        Count left = outgrown && holding == null ? story.goesOn(candidate.value()) : null;
        if (left != null) {
            story.divide(left, candidate.sentence());
            return left;
        }
        return holding == null ? total : holding;
    }

    /** "Di Indonesia 52.338 perkara. … Pada 2020 sebanyak 64.196": in a story of 118 perkara these are the nation's, too. */
    private static boolean ofNation(Candidate candidate, Count total, Count aside) {
        return candidate.value() > total.candidate().value() * NATION
                && candidate.value() * NATION > aside.candidate().value();
    }

    /** "umur 6-11 ada 8". */
    private boolean banded(Candidate candidate) {
        Ages.Band band = candidate.head() == null ? bands.of(candidate) : null;
        return band != null && !band.behind();
    }

    private @Nullable String band(Candidate candidate) {
        Ages.Band band = bands.of(candidate);
        return band == null ? null : band.label();
    }

    /** A single story tells ages in brackets; its victims and suspects stand without a period of counting. */
    private Scope scope(Candidate candidate, Link<Period> period, @Nullable Measure measure) {
        boolean people = measure == Measure.VICTIMS || measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        Period when = period.value();
        boolean undated = when == null || when.end().equals(when.start());
        return people && undated && candidate.value() < 50 && ages() ? Scope.INCIDENT : Scope.STATISTIC;
    }

    private boolean ages() {
        Boolean told = ages;
        if (told == null) {
            told = scene.reading().numbers().stream()
                    .anyMatch(number -> number.rule().equals("kind.age-in-brackets"));
            ages = told;
        }
        return told;
    }
}
