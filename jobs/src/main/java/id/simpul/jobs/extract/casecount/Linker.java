package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.Link.Source;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links a number to what it counts, field by field, each from the nearest place that gives it. */
final class Linker {

    private static final Set<Category> TRAFFICKED = EnumSet.of(
            Category.EXPLOITATION,
            Category.SEXUAL_VIOLENCE,
            Category.IRREGULAR_MIGRATION,
            Category.OTHER,
            Category.VIOLENCE);

    private final Scene scene;
    private final Story story;
    private final CategoryLink categories;
    private final GroupLink groups;
    private final PeriodLink periods;
    private final RegionLink regions;
    private final StatusLink statuses;
    private final MeasureLink measures;
    private final Relations relations;
    private final Refusals refusals;
    private final ReporterLink reporters;

    Linker(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
        this.categories = new CategoryLink(scene);
        this.groups = new GroupLink(scene);
        this.periods = new PeriodLink(scene);
        this.regions = new RegionLink(scene, story);
        this.statuses = new StatusLink(scene, story);
        this.measures = new MeasureLink(scene);
        this.relations = new Relations(scene);
        this.refusals = new Refusals(scene);
        this.reporters = new ReporterLink(scene, story);
    }

    /**
     * The number with its links, or null where it counts nothing of ours.
     *
     * @param next the candidate behind it in its sentence, or null
     * @param last the count before it in its sentence, or null
     */
    @Nullable
    Count link(Candidate candidate, @Nullable Candidate next, @Nullable Count last) {
        Own own = new Own(
                categories.own(candidate),
                groups.own(candidate),
                regions.own(candidate),
                periods.own(candidate),
                statuses.own(candidate));
        Count total = story.total();
        Relation relation = relations.of(candidate, own, total, last);
if (System.getenv("NDEBUG") != null) System.out.println("   # " + candidate.number().span().of(scene.text()) + " " + own + " total=" + (total == null ? null : total.candidate().value()) + " " + relation);
        Link<Measure> measure = measures.of(candidate, next, last, total, own.labelled());
        if (!measure.found() || refusals.refuses(candidate, own, relation, measure.value(), last)) {
            return null;
        }
        Link<Category> category = category(candidate, own, relation);
        if (!category.found() || !evident(candidate, own, category, relation)) {
            return null;
        }
        Link<Period> period = period(candidate, own, relation);
        Link<CaseStatus> status = own.status().found() ? own.status() : statuses.inherited(relation, measure.value());
        return new Count(
                candidate,
                relation,
                measure,
                category,
                group(candidate, own, relation, category, measure.value()),
                own.region().found() ? own.region() : regions.inherited(candidate, relation),
                period,
                status,
                reporters.of(candidate, relation),
                scope(candidate, period, measure.value()),
                band(candidate));
    }

    private Link<Category> category(Candidate candidate, Own own, Relation relation) {
        Count total = story.total();
        Category its = total == null ? null : total.category().value();
        Category mine = own.category().value();
        if (mine != null) {
            boolean modus = relation == Relation.PART && its == Category.TRAFFICKING && TRAFFICKED.contains(mine);
            return modus ? new Link<>(its, Source.TOTAL) : own.category();
        }
        if (relation != Relation.FRESH && its != null) {
            return new Link<>(its, Source.TOTAL);
        }
        Link<Category> near = categories.near(candidate, total);
        if (near.found()) {
            return near;
        }
        if (its != null) {
            return new Link<>(its, Source.TOTAL);
        }
        return story.topic();
    }

    private Link<VictimGroup> group(
            Candidate candidate, Own own, Relation relation, Link<Category> category, @Nullable Measure measure) {
        Count total = story.total();
        VictimGroup its = total == null ? null : total.group().value();
        boolean people = measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        VictimGroup mine = own.group().value();
        if (mine != null && !people) {
            boolean girls = its == VictimGroup.WOMEN && mine == VictimGroup.CHILDREN && relation == Relation.PART;
            return girls ? new Link<>(VictimGroup.GIRLS, Source.OWN) : own.group();
        }
        if (total != null && (relation != Relation.FRESH || category.source() == Source.TOTAL)) {
            return Link.of(its, Source.TOTAL);
        }
        return switch (category.source()) {
            case SENTENCE -> Link.of(groups.beside(before(candidate)), Source.SENTENCE);
            case PARAGRAPH -> Link.of(groups.beside(paragraph(candidate)), Source.PARAGRAPH);
            case TITLE -> Link.of(story.titleGroup(), Source.TITLE);
            default -> Link.absent();
        };
    }

    private Link<Period> period(Candidate candidate, Own own, Relation relation) {
        Count total = story.total();
        Period its = total == null ? null : total.period().value();
        Period mine = own.period().value();
        if (mine != null) {
            boolean running = its != null
                    && its.within(mine)
                    && its.sameYear(mine)
                    && mine.end().equals(scene.reading().document().metadata().published());
            return running ? new Link<>(its, Source.TOTAL) : own.period();
        }
        Link<Period> sentence = periods.sentence(candidate);
        if (sentence.found()) {
            return sentence;
        }
        if (its != null) {
            return new Link<>(its, Source.TOTAL);
        }
        Link<Period> paragraph = periods.stretch(paragraph(candidate), Source.PARAGRAPH);
        if (paragraph.found()) {
            return paragraph;
        }
        Span title = story.title();
        return title == null ? Link.absent() : periods.stretch(title, Source.TITLE);
    }

    private static Span before(Candidate candidate) {
        return new Span(candidate.sentence().start(), candidate.number().span().start());
    }

    private static Span paragraph(Candidate candidate) {
        return new Span(candidate.passage().span().start(), candidate.sentence().start());
    }

    /** People without another noun are victims only where something says so. */
    private boolean evident(Candidate candidate, Own own, Link<Category> category, Relation relation) {
        if (!candidate.person()) {
            return true;
        }
        if (own.category().found() || own.status().found() || relation == Relation.COMPARISON) {
            return true;
        }
        boolean told = scene.measures(before(candidate)).stream()
                .anyMatch(term -> term.value().role() == Measures.Role.UNIT
                        && term.value().measure() == Measure.VICTIMS);
        boolean divides = relation == Relation.PART
                && (scene.has(Cues.Cue.PART, candidate.own())
                        || scene.has(Cues.Cue.OF, before(candidate))
                        || own.group().found()
                        || own.region().found());
        return told || divides || category.source() == Source.SENTENCE;
    }

    /** The label of an age band right before the number: "usia 0-5 tahun 4 orang". */
    private @Nullable String band(Candidate candidate) {
        List<Mention<Quantity>> numbers = Scene.in(scene.reading().numbers(), Mention::span, candidate.left());
        if (numbers.isEmpty()) {
            return null;
        }
        Mention<Quantity> last = numbers.get(numbers.size() - 1);
        boolean age = last.value().kind() == Quantity.Kind.AGE && scene.distance(last.span(), candidate.body()) <= 3;
        String label = last.span().of(scene.text()).replaceAll("\\s*[-–—]\\s*", "–");
        return age && label.indexOf('–') > 0 ? label + " tahun" : null;
    }

    /** A single story tells ages in brackets; its victims and suspects stand without a period of counting. */
    private Scope scope(Candidate candidate, Link<Period> period, @Nullable Measure measure) {
        boolean people = measure == Measure.VICTIMS || measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        Period when = period.value();
        boolean undated = when == null || when.end().equals(when.start());
        boolean ages = scene.reading().numbers().stream()
                .anyMatch(number -> number.rule().equals("kind.age-in-brackets"));
        return people && undated && ages && candidate.value() < 50 ? Scope.INCIDENT : Scope.STATISTIC;
    }
}
