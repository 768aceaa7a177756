package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a number was counted: its own time where it has one, else that of what it belongs to. */
final class PeriodInheritance {

    private static final Set<String> SOURCES = Set.of("menurut", "berdasarkan", "dari", "pada");

    private final Scene scene;
    private final Story story;
    private final PeriodLink periods;
    private final Parallels parallels;
    private final Pairs pairs;

    PeriodInheritance(Scene scene, Story story, PeriodLink periods, Parallels parallels) {
        this.scene = scene;
        this.story = story;
        this.periods = periods;
        this.parallels = parallels;
        this.pairs = new Pairs(scene, story);
    }

    /** When it was counted; a year told as a whole while it still runs is doubted. */
    Link<Period> of(Basis basis) {
        Link<Period> around = told(basis);
        boolean beside = around.source() == Source.OWN || around.source() == Source.SENTENCE;
        Period paired = beside ? null : pairs.period(basis, around.value());
        Link<Period> told = paired == null ? around : new Link<>(paired, Source.SENTENCE);
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
                    its != null && part && !basis.fresh() && its.within(mine) && its.sameYears(mine) && running(mine);
            boolean still = its != null
                    && basis.relation() == Count.Relation.PART
                    && running(mine)
                    && !mine.wholeYear() // by its number; "tahun ini" ends on the day of publication
                    && scene.parts(basis.candidate().own());
            return kept || still ? new Link<>(its, Source.TOTAL) : basis.own().period();
        }
        Count asMany = asMany(basis);
        if (asMany != null) {
            return asMany.period().handedOn();
        }
        if (undated(basis)) {
            return Link.absent();
        }
        Link<Period> sentence = periods.sentence(basis.candidate());
        Period around = sentence.value();
        boolean now = around != null
                && its != null
                && basis.relation() == Count.Relation.PART
                && !around.equals(its)
                && its.within(around)
                && its.sameYears(around)
                && running(around);
        if (now && total != null) {
            return total.period().handedOn();
        }
        if (sentence.found()) {
            return sentence;
        }
        Link<Period> then = periods.then(basis.candidate());
        if (then.found()) {
            return then;
        }
        Period headed = story.headings().over(basis.candidate()).period();
        if (headed != null && !(its != null && running(headed))) {
            return new Link<>(headed, Source.PARAGRAPH);
        }
        Count row = basis.parallel() == null ? basis.companion() : basis.parallel();
        if (row != null && row.period().found()) {
            return row.period().handedOn();
        }
        boolean goesOn = total != null
                && basis.last() == null
                && RegionSeries.goesOn(story.counts(), basis.own().region().value(), total);
        Count regional = goesOn ? story.counts().get(story.counts().size() - 1) : null;
        if (regional != null && regional.period().found()) {
            return regional.period().handedOn();
        }
        Count above = parallels.above(basis.candidate());
        if (above != null && above.period().found()) {
            return latest(above).period().handedOn();
        }
        Count before = basis.last();
        if (before != null && before.period().found() && parallels.continues(basis.candidate())) {
            return before.period().handedOn();
        }
        Link<Period> paragraph = periods.stretch(basis.paragraph(), Source.PARAGRAPH);
        boolean apart = total != null
                && total.candidate().passage() != basis.candidate().passage();
        if (basis.fresh() && apart && paragraph.found()) {
            return paragraph;
        }
        Count held = basis.outgrown() ? holding(basis) : null;
        if (held != null) {
            return held.period().handedOn();
        }
        Count announced = basis.fresh() ? announced(total) : null;
        if (announced != null) {
            return announced.period().handedOn();
        }
        return total != null && its != null ? total.period().handedOn() : earlier(basis);
    }

    /** "Pada 2022 ada tujuh kasus, sedangkan pada 2021 hanya lima": of two times that are compared the later, to which the text returns. */
    private Count latest(Count told) {
        boolean compared = scene.has(Cues.Cue.COMPARED, told.candidate().left());
        Count latest = told;
        for (Count count : story.counts()) {
            Period period = count.period().value();
            Period its = latest.period().value();
            boolean beside = compared
                    ? count.candidate().passage() == told.candidate().passage()
                    : count.candidate().sentence().equals(told.candidate().sentence());
            if (beside && period != null && its != null && period.end().isAfter(its.end())) {
                latest = count;
            }
        }
        return latest;
    }

    /** "Tahun ini 64 kasus. … Pada 2023 ada 298 kasus. Yang berbentuk kekerasan seksual 201": what the total can't hold divides the count right before it that can; else null. */
    private @Nullable Count holding(Basis basis) {
        List<Count> counts = story.counts();
        Count last = counts.isEmpty() ? null : counts.get(counts.size() - 1);
        boolean holds = last != null
                && last.relation() == Count.Relation.COMPARISON
                && last.candidate().value() > basis.candidate().value()
                && last.measure().value() == measure(basis)
                && last.period().own();
        return holds && basis.own().category().found() ? last : null;
    }

    private static @Nullable Measure measure(Basis basis) {
        Measures.Word head = basis.candidate().head();
        return head == null ? null : head.measure();
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

    /** "Tahun ini ada 351 laporan. Korbannya juga 351 anak": the count right before its sentence that is as many in another measure; else null. */
    private @Nullable Count asMany(Basis basis) {
        List<Count> counts = story.counts();
        Count last = counts.isEmpty() || basis.last() != null ? null : counts.get(counts.size() - 1);
        boolean same = last != null
                && last.candidate().value() == basis.candidate().value()
                && last.candidate().great()
                && last.candidate().person() != basis.candidate().person()
                && last.period().found();
        return same && periods.told(basis.before()).isEmpty() ? last : null;
    }

    /** "Nah tahun ini berkurang, 18 kasus" of a page without date: a year that nobody knows, and not the one told before it. */
    private boolean undated(Basis basis) {
        String before = basis.before().of(scene.text()).toLowerCase(Locale.ROOT);
        return scene.reading().document().metadata().published() == null
                && before.contains("tahun ini")
                && periods.told(basis.before()).isEmpty();
    }

    /** "tahun ini" of a part leaves the total's period alone. */
    private boolean running(Period period) {
        LocalDate published = scene.reading().document().metadata().published();
        return published != null && !period.end().isBefore(published);
    }

    private static boolean people(Basis basis) {
        Measure measure = measure(basis);
        return measure != null && measure != Measure.CASES && measure != Measure.REPORTS;
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
        Link<Period> told = periods.around().earlier(new Span(0, from));
        Period lead = told.value();
        Period whole = titled.value();
        boolean finer = lead != null && whole != null && lead.within(whole) && !lead.withinOneMonth();
        Link<Period> next = titled.found()
                ? periods.around().explained(basis.candidate().sentence().end())
                : Link.absent();
        if (next.value() != null
                && whole != null
                && next.value().within(whole)
                && !next.value().equals(whole)) {
            return next;
        }
        if (titled.found() && !finer) {
            return titled;
        }
        if (told.found()) {
            return told;
        }
        Link<Period> explained =
                periods.around().explained(basis.candidate().sentence().end());
        Link<Period> only = explained.found() ? explained : periods.around().only(people(basis));
        if (only.found()) {
            return only;
        }
        return story.theme().topic().value() == Category.DEPORTATION
                ? periods.around().homecoming()
                : periods.around().raid();
    }
}
