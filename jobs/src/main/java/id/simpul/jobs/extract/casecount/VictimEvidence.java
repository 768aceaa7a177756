package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether people who are counted without another noun are victims: only where something says so. */
final class VictimEvidence {
    private static final Set<String> INVOLVED = Set.of("terlibat", "menjadi", "mengalami", "dirugikan");

    private final Scene scene;
    private final Story story;
    private final Ages bands;

    VictimEvidence(Scene scene, Story story, Ages bands) {
        this.scene = scene;
        this.story = story;
        this.bands = bands;
    }

    /** People without another noun are victims only where something says so. */
    boolean evident(Basis basis, Link<Category> category, @Nullable Measure measure) {
        Candidate candidate = basis.candidate();
        Own own = basis.own();
        if (!candidate.person() || own.category().found() || category.source() == Link.Source.SENTENCE) {
            return true;
        }
        if (bands.of(candidate) != null
                || measure != Measure.VICTIMS
                || told(own.status().value())
                || basis.relation() == Relation.COMPARISON
                || basis.inside()
                || ranked(basis)
                || dated(basis)
                || basis.companion() != null
                || involved(candidate)
                || bracketed(basis)
                || grouped(basis)
                || besideVictims(basis)
                || again(candidate)
                || ofWhole(basis)
                || divides(basis)) {
            return true;
        }
        return scene.measures(basis.before()).stream()
                .anyMatch(term -> term.value().role() == Measures.Role.UNIT
                        && term.value().measure() == Measure.VICTIMS);
    }

    /** "Sulsel 613 anak, Sumut 433 anak": people of one region after another, where victims were told last. */
    private static boolean ranked(Basis basis) {
        Count total = basis.total();
        return basis.own().region().found() && total != null && people(total);
    }

    /** "Januari 201 orang": people of one month after another, where victims were told last. */
    private static boolean dated(Basis basis) {
        Count total = basis.total();
        return basis.own().period().found() && total != null && people(total);
    }

    /** "menimpa 14 anak laki-laki dan 24 anak perempuan": one verb of two numbers, the first of which are victims. */
    private boolean besideVictims(Basis basis) {
        Count last = basis.last();
        return last != null
                && last.measure().value() == Measure.VICTIMS
                && SameVerb.holds(last, basis.candidate(), scene.text());
    }

    /** "Ada 367 korban TPPO. … yang kami bantu totalnya 367 orang": as many as were told to be victims. */
    private boolean again(Candidate candidate) {
        if (!candidate.great()) {
            return false;
        }
        Count told = story.counts().told(candidate.value());
        return told != null && told.measure().value() == Measure.VICTIMS
                || titled(candidate.value())
                || story.theme().inTitle(candidate.value())
                        && story.theme().topic().source() == Link.Source.TITLE;
    }

    /** "Dari pendataan kepada 88 WNI itu diperoleh 61 laki-laki": a sex, and its sentence tells again how many were victims. */
    private boolean ofWhole(Basis basis) {
        Count total = basis.total();
        Measures.Word head = basis.candidate().head();
        return total != null
                && people(total)
                && head != null
                && head.group() != null
                && basis.candidate().value() < total.candidate().value()
                && scene.numbers(basis.before()).stream()
                        .anyMatch(number ->
                                number.value().value() == total.candidate().value());
    }

    /** Whether the headline, which is read last, tells so many victims. */
    private boolean titled(long value) {
        Span title = story.theme().title();
        return title != null
                && scene.numbers(title).stream()
                        .filter(number -> number.value().value() == value)
                        .map(number -> scene.tokens().from(number.span().end()))
                        .anyMatch(behind -> scene
                                .measures(scene.tokens().at(behind).span())
                                .stream()
                                .anyMatch(term -> term.value().measure() == Measure.VICTIMS
                                        && term.value().role() == Measures.Role.UNIT));
    }

    /** "kasus anak mencapai 171 kasus dengan 263 anak terlibat". */
    private boolean involved(Candidate candidate) {
        int behind = scene.tokens().from(candidate.body().end());
        int at = scene.tokens().word(behind).equals("yang") ? behind + 1 : behind;
        int before = scene.tokens().from(candidate.number().span().start()) - 1;
        return scene.tokens().word(before).equals("melibatkan")
                || INVOLVED.contains(scene.tokens().word(at));
    }

    /** "46 kasus pada tahun 2023 (27 perempuan, 19 anak)", "143 kasus atau 158 jiwa": people told in the same breath as their cases. */
    private boolean bracketed(Basis basis) {
        Count last = basis.last();
        if (last == null) {
            return false;
        }
        String before = basis.before().of(scene.text());
        int sentence = basis.before().start();
        int opened = before.lastIndexOf('(');
        boolean inside = opened > before.lastIndexOf(')');
        boolean besideOthers =
                sentence + opened < last.candidate().number().span().start();
        boolean cases =
                last.measure().value() == Measure.CASES || last.measure().value() == Measure.REPORTS;
        int behind = last.candidate().body().end() - sentence;
        boolean or = behind <= before.length() && before.substring(behind).matches("[^,.;()]{0,60}\\batau\\s*");
        return inside && (cases || besideOthers) || cases && or;
    }

    /** "Kalau dijumlah Januari hingga Oktober ada 58 anak": those of a time of their own, where the paragraph counts cases of violence. */
    private static boolean grouped(Basis basis) {
        Count total = basis.total();
        Measures.Word head = basis.candidate().head();
        return basis.own().period().found()
                && head != null
                && head.group() != null
                && total != null
                && total.candidate().passage() == basis.candidate().passage()
                && basis.candidate().value() < total.candidate().value()
                && total.category().value() != null
                && Relations.form(total.category().value());
    }

    /** Whether people were counted, as victims or as those who marry. */
    private static boolean people(Count total) {
        return total.measure().value() == Measure.VICTIMS || total.category().value() == Category.CHILD_MARRIAGE;
    }

    /** What happens to victims only; anybody may be "ditangani". */
    static boolean told(@Nullable CaseStatus status) {
        return status != null && status != CaseStatus.HANDLED && status != CaseStatus.RESOLVED;
    }

    private boolean divides(Basis basis) {
        if (basis.relation() != Relation.PART) {
            return false;
        }
        boolean chained = basis.last() != null && basis.last().relation() == Relation.PART;
        boolean cued = scene.parts(basis.candidate().own())
                || scene.has(Cues.Cue.OF, basis.before())
                || story.divided(basis.candidate().sentence());
        boolean item = basis.candidate().passage().kind() == Passage.Kind.ITEM;
        return chained || cued || item;
    }
}
