package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Clue;
import id.simpul.jobs.extract.casecount.choice.Context;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.extract.casecount.choice.Options;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides each field of a number: what the rules take, against all that stands around it, the counts before it and the document. */
final class Deciding {

    private final Scene scene;
    private final Story story;
    private final Judge judge;
    private final Nearby nearby;
    private final AllTold all;
    private final TellingPlaces places;
    private final PeriodLink periods;
    private final RegionLink regions;

    Deciding(Scene scene, Story story, Judge judge, PeriodLink periods, RegionLink regions) {
        this.scene = scene;
        this.story = story;
        this.judge = judge;
        this.nearby = new Nearby(scene);
        this.all = AllTold.of(scene);
        this.places = new TellingPlaces(scene);
        this.periods = periods;
        this.regions = regions;
    }

    private static Context context(Basis basis) {
        return Context.valueOf(basis.relation().name());
    }

    private static <T> Options<T> options(Field field, Basis basis, Link<T> rule) {
        Options<T> options = new Options<>(field, context(basis));
        options.offer(
                rule.value(),
                rule.source(),
                rule.found() ? rule.probability() : 1,
                rule.found() ? Clue.RULE : Clue.NOTHING);
        return options;
    }

    private <T> Link<T> decided(Basis basis, Options<T> options) {
        if (basis.candidate().passage().kind() == Passage.Kind.ITEM) {
            options.mark(value -> true, Clue.ITEM);
        }
        return judge.decide(basis.candidate().number().span(), options);
    }

    /** @param rule what the rules take */
    Link<Category> category(Basis basis, Link<Category> rule) {
        Options<Category> options = options(Field.CATEGORY, basis, rule);
        nearby.offer(options, basis, all.categories()::in);
        nearby.inherit(options, basis, story.main(), Count::category);
        options.offer(story.theme().topic(), Clue.ABOUT);
        if (story.units().tell(basis)) {
            options.offer(Category.VIOLENCE, Source.DOCUMENT, Clue.OFFICE);
        }
        options.mark(value -> value != null && value != Category.VIOLENCE && Relations.form(value), Clue.NARROWER);
        return decided(basis, options);
    }

    Link<VictimGroup> group(
            Basis basis, Link<VictimGroup> rule, @Nullable Category category, @Nullable Agency reporter) {
        Options<VictimGroup> options = options(Field.GROUP, basis, rule);
        nearby.offer(options, basis, all.groups()::in);
        nearby.inherit(options, basis, story.main(), Count::group);
        Measures.Word head = basis.candidate().head();
        if (head != null && head.group() != null) {
            options.offer(head.group(), Source.OWN, Clue.HEAD);
        }
        Span own = basis.candidate().own();
        for (Vocabulary.Term<Categories.Word> term : scene.categories(own)) {
            if (term.value().implies() != null) {
                options.offer(term.value().implies(), Source.OWN, Clue.IMPLIED);
            }
        }
        options.offer(Link.of(story.theme().titleGroup(), Source.TITLE), Clue.TITLE);
        options.offer(Link.of(story.theme().everyone(), Source.DOCUMENT), Clue.EVERYONE);
        if (category != null) {
            options.offer(Link.of(story.theme().leads().group(category), Source.DOCUMENT), Clue.LEAD);
        }
        VictimGroup frequent = story.theme().frequentGroup();
        if (frequent != null) {
            options.offer(frequent, Source.DOCUMENT, Clue.FREQUENT);
        }
        if (reporter != null && Audiences.of(reporter) != null) {
            options.offer(Audiences.of(reporter), Source.DOCUMENT, Clue.OFFICE);
        }
        options.offer(null, Source.ABSENT, Clue.DEFAULT, kind(category));
        Count total = basis.total();
        if (total != null) {
            options.mark(value -> value != null && Groups.narrower(value, total.victims()), Clue.NARROWER);
            options.mark(
                    value -> Groups.narrower(total.victims(), value == null ? VictimGroup.ANY : value), Clue.WIDER);
        }
        return decided(basis, options);
    }

    private static Clue kind(@Nullable Category category) {
        if (category == Category.VIOLENCE) {
            return Clue.DEFAULT_VIOLENCE;
        }
        return category != null && Relations.form(category) ? Clue.DEFAULT_FORM : Clue.DEFAULT_MIGRANTS;
    }

    Link<Region> region(Basis basis, Link<Region> rule) {
        Options<Region> options = options(Field.REGION, basis, rule);
        nearby.offer(options, basis, regions.mentions()::places);
        nearby.inherit(options, basis, story.main(), Count::region);
        options.offer(story.home(), Clue.ABOUT);
        office(options, basis.before(), Clue.OFFICE);
        office(options, basis.paragraph(), Clue.OFFICE_ABOVE);
        List<Region> guesses = scene.reading().homes();
        if (!guesses.isEmpty()) {
            options.offer(guesses.get(0), Source.DOCUMENT, Clue.GUESS);
        }
        for (Told<Region> told : regions.mentions().told(basis.candidate().own())) {
            if (regions.mentions().placed(told.span())) {
                options.offer(told.value(), Source.OWN, Clue.PLACED);
            }
        }
        levels(options, story.home().value());
        return decided(basis, options);
    }

    private void office(Options<Region> options, Span stretch, Clue clue) {
        List<id.simpul.jobs.language.Mention<Agency>> named = scene.agencies(stretch);
        for (int i = named.size() - 1; i >= 0; i--) {
            Region territory = named.get(i).value().territory();
            if (territory != null && !ServiceUnits.system(named.get(i).value())) {
                options.offer(territory, Source.SENTENCE, clue);
                return;
            }
        }
    }

    static void levels(Options<Region> options, @Nullable Region home) {
        options.mark(region -> region != null && region.level() == Region.Level.NATION, Clue.NATION);
        options.mark(region -> region != null && region.level() == Region.Level.PROVINCE, Clue.PROVINCE);
        options.mark(
                region -> region != null
                        && (region.level() == Region.Level.REGENCY || region.level() == Region.Level.CITY),
                Clue.REGENCY);
        options.mark(region -> region != null && region.level().compareTo(Region.Level.CITY) > 0, Clue.SMALLER);
        if (home != null) {
            options.mark(region -> region != null && !region.equals(home) && home.contains(region), Clue.INSIDE);
            options.mark(region -> region != null && !home.contains(region) && !region.contains(home), Clue.OUTSIDE);
        }
    }

    Link<Period> period(Basis basis, Link<Period> rule) {
        Options<Period> options = options(Field.PERIOD, basis, rule);
        nearby.offer(options, basis, periods::told);
        nearby.inherit(options, basis, story.main(), Count::period);
        Span title = story.theme().title();
        if (title != null) {
            options.offer(periods.stretch(title, Source.TITLE), Clue.TITLE);
        }
        options.offer(
                periods.around()
                        .earlier(new Span(0, basis.candidate().passage().span().start())),
                Clue.TOLD);
        options.offer(periods.around().explained(basis.candidate().sentence().end()), Clue.LATER);
        LocalDate published = scene.reading().document().metadata().published();
        options.mark(period -> period != null && period.wholeYear(), Clue.YEAR);
        options.mark(period -> period != null && period.end().equals(period.start()), Clue.DAY);
        options.mark(period -> period != null && period.end().equals(published), Clue.TODAY);
        options.mark(
                period -> period != null && published != null && period.end().isAfter(published), Clue.FUTURE);
        Count total = basis.total();
        Period its = total == null ? null : total.period().value();
        if (its != null) {
            options.mark(period -> period != null && !period.equals(its) && period.within(its), Clue.NARROWER);
            options.mark(period -> period != null && !period.equals(its) && its.within(period), Clue.WIDER);
        }
        return decided(basis, options);
    }

    Link<CaseStatus> status(Basis basis, Link<CaseStatus> rule, @Nullable Measure measure) {
        Options<CaseStatus> options = options(Field.STATUS, basis, rule);
        nearby.offer(options, basis, all.statuses()::in);
        nearby.inherit(options, basis, story.main(), Count::status);
        Span title = story.theme().title();
        if (title != null) {
            all.statuses().in(title).forEach(told -> options.offer(told.value(), Source.TITLE, Clue.TITLE));
        }
        boolean people = measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        options.offer(null, Source.ABSENT, Clue.DEFAULT, people ? Clue.DEFAULT_FORM : Clue.DEFAULT_VIOLENCE);
        return decided(basis, options);
    }

    Link<Agency> reporter(Basis basis, Link<Agency> rule) {
        Candidate candidate = basis.candidate();
        boolean may = places.may(candidate, rule.value());
        Options<Agency> options = options(Field.REPORTER, basis, may ? rule : Link.absent());
        nearby.offer(
                options,
                basis,
                stretch -> places.without(candidate, all.agencies().in(stretch)));
        nearby.inherit(options, basis, story.main(), Count::reporter);
        List<id.simpul.jobs.language.Mention<Agency>> named = scene.reading().agencies();
        if (!named.isEmpty() && places.may(candidate, named.get(0).value())) {
            options.offer(named.get(0).value(), Source.DOCUMENT, Clue.OFFICE_FIRST);
        }
        options.mark(agency -> agency != null && !agency.register().equals("other"), Clue.BOOK);
        return decided(basis, options);
    }

    Link<Measure> measure(
            Candidate candidate, Context context, Link<Measure> rule, @Nullable Count last, @Nullable Count total) {
        Options<Measure> options = new Options<>(Field.MEASURE, context);
        options.offer(rule, candidate.head() == null ? Clue.NOTHING : Clue.RULE);
        Measures.Word head = candidate.head();
        if (head != null) {
            options.offer(head.measure(), Source.OWN, head.role() == Measures.Role.PERSON ? Clue.IMPLIED : Clue.HEAD);
        }
        if (last != null) {
            options.offer(last.measure(), Clue.LAST);
        }
        if (total != null) {
            options.offer(total.measure(), Clue.TOTAL);
        }
        return judge.decide(candidate.number().span(), options);
    }
}
