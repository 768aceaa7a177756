package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far what is counted has come where its own words don't tell: as far as the count that it divides or is compared with. */
final class StatusInheritance {

    private static final Set<String> SUMS = Set.of("jumlah", "total", "sebanyak");

    private final Scene scene;
    private final Story story;

    StatusInheritance(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** A part, and what is compared, has the status of its total in the same measure; suspects have none to inherit. */
    Link<CaseStatus> of(Basis basis, @Nullable Measure measure, Link<Category> category) {
        Link<CaseStatus> handed = passed(basis, measure);
        boolean item = basis.candidate().passage().kind() == Passage.Kind.ITEM;
        Span opened = handed.found() || !item ? null : story.headings().opened();
        Link<CaseStatus> passed = opened == null ? handed : Link.of(last(opened), Source.PARAGRAPH);
        boolean migrants = category.value() == Category.DEPORTATION && measure == Measure.VICTIMS;
        return passed.found() || !migrants ? passed : Link.of(home(basis), Source.TOTAL);
    }

    /** Of people sent home the sentences before, the counts before, then the headline tell whether they came back. */
    private @Nullable CaseStatus home(Basis basis) {
        CaseStatus near = last(basis.paragraph().cover(basis.before()));
        CaseStatus told = near == null ? told() : near;
        Span title = story.theme().title();
        return told != null || title == null ? told : last(title);
    }

    private @Nullable CaseStatus told() {
        for (int i = story.counts().size() - 1; i >= 0; i--) {
            Count count = story.counts().get(i);
            if (count.category().value() == Category.DEPORTATION
                    && count.status().found()) {
                return count.status().value();
            }
        }
        return null;
    }

    private @Nullable CaseStatus last(Span stretch) {
        List<Term<Statuses.Word>> told = scene.statuses(stretch);
        return told.isEmpty() ? null : told.get(told.size() - 1).value().status();
    }

    /** "Sebanyak 17 aduan berakhir damai. … Sepanjang 2021 ada 88 aduan": what became of some is not told of others further down. */
    private static boolean outcome(Count told, Basis basis) {
        return Statuses.outcome(told.state())
                && told.state() != CaseStatus.RETURNED
                && told.state() != CaseStatus.PREVENTED
                && told.candidate().passage() != basis.candidate().passage()
                && basis.candidate().passage().kind() == Passage.Kind.PARAGRAPH;
    }

    private Link<CaseStatus> passed(Basis basis, @Nullable Measure measure) {
        boolean people = measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        if (people || measure == null) {
            return Link.absent();
        }
        Count before = basis.last();
        if (before != null
                && before.measure().value() == measure
                && SameVerb.holds(before, basis.candidate(), scene.text())) {
            return before.status().handedOn();
        }
        Count row = basis.parallel();
        if (row != null && row.measure().value() == measure && row.status().found()) {
            return row.status().handedOn();
        }
        if (before != null && before.status().found() && victimsOf(before, basis.candidate(), measure)) {
            return before.status().handedOn();
        }
        if (basis.fresh()) {
            return Link.absent();
        }
        Count series = basis.series();
        if (series != null
                && series.measure().value() == measure
                && series.status().found()) {
            return series.status().handedOn();
        }
        Count inside = basis.whole();
        Count alike = inside != null && inside.measure().value() == measure
                ? inside
                : story.counts().totalOf(measure);
        Count total = basis.total();
        if (alike != null && basis.relation() == Count.Relation.COMPARISON && split(alike, basis)) {
            return Link.absent();
        }
        if (alike != null && !outcome(alike, basis)) {
            return Link.of(state(alike), Source.TOTAL);
        }
        boolean beside = total != null
                && total.candidate().sentence().equals(basis.candidate().sentence());
        boolean divides = total != null && scene.has(Cues.Cue.OF, basis.before());
        boolean item = basis.candidate().passage().kind() == Passage.Kind.ITEM;
        boolean part = basis.relation() == Count.Relation.PART
                && total != null
                && (!outcome(total, basis)
                        || story.divided(basis.candidate().sentence())
                        || scene.parts(basis.before()));
        return total != null && (beside || divides || item || part)
                ? Link.of(state(total), Source.TOTAL)
                : Link.absent();
    }

    /** "menangani 318 kasus kekerasan terhadap perempuan, dengan jumlah 347 korban": the victims of the cases before them. */
    private boolean victimsOf(Count cases, Candidate victims, Measure measure) {
        int at = scene.tokens().from(victims.number().span().start()) - 1;
        while (at > 0 && SUMS.contains(scene.tokens().word(at))) {
            at--;
        }
        return measure == Measure.VICTIMS
                && cases.measure().value() == Measure.CASES
                && scene.tokens().word(at).equals("dengan");
    }

    /** Of two tellings of one number the state that tells more. */
    private @Nullable CaseStatus state(Count told) {
        Count first = story.counts().first(told);
        return told.status().value() == CaseStatus.REPORTED
                ? first.status().value()
                : told.status().value();
    }

    /** "8 kasus sudah tahap II, sisanya tiga penyidikan. Tahun lalu ada tujuh": cases told by their outcomes are held against another year's as a whole. */
    private boolean split(Count told, Basis basis) {
        Span sentence = told.candidate().sentence();
        return Statuses.outcome(told.state())
                && !sentence.equals(basis.candidate().sentence())
                && story.counts().stream()
                        .anyMatch(other -> other.candidate().sentence().equals(sentence)
                                && other.state() != told.state()
                                && Statuses.outcome(other.state()));
    }
}
