package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Phrases;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The noun of a number, also where the sentence leaves it out: "2019 hanya 31 kasus, 2020 ada 58". */
final class MeasureLink {

    private static final int REACH = 8;

    /** Words at the head of a sentence that name what it counts. */
    private static final int OPENING = 2;

    private static final Set<String> MOST = Set.of("terbanyak", "banyak", "tertinggi");

    private static final Set<String> REACHES =
            Set.of("mencapai", "menjadi", "sebanyak", "berjumlah", "menyentuh", "tembus", "menembus", "tetap");

    private static final Set<String> IS = Set.of("ada", "adalah", "seluruhnya", "totalnya", "jumlahnya", "sejumlah");

    /** Numbers of which nobody knows how great they are. */
    private static final Set<String> MANY = Set.of("belasan", "puluhan", "ratusan", "ribuan");

    private static final Set<String> NAMELY = Set.of("yakni", "yaitu", "ialah", ":");

    /** Words that open a sentence of details. */
    private static final Set<String> DETAILS =
            Set.of("rincian", "rinciannya", "adapun", "ada", "jumlah", "perincian", "data", "kasus", "laporan");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "para", "jumlah");

    /** What becomes of those whom an offender wronged. */
    private static final Set<CaseStatus> SAVED = Set.of(CaseStatus.PREVENTED, CaseStatus.RETURNED);

    private final Scene scene;
    private final Labels labels;

    MeasureLink(Scene scene) {
        this.scene = scene;
        this.labels = new Labels(scene);
    }

    /**
     * @param next the next candidate of its sentence that has a noun, or null
     * @param last the count before it in its sentence, or null
     * @param above the count before its paragraph, where that goes on with the row; or null
     * @param labelled whether a category, region or period of its own stands beside it
     * @param banded whether a band of age stands right before it
     */
    Link<Measure> of(
            Candidate candidate,
            @Nullable Candidate next,
            @Nullable Count last,
            @Nullable Count total,
            @Nullable Count above,
            boolean labelled,
            boolean banded) {
        Measures.Word head = candidate.head();
        if (head != null) {
            return new Link<>(
                    head.role() == Measures.Role.PERSON ? persons(candidate, last, total) : head.measure(), Source.OWN);
        }
        Measure near = told(candidate.left());
        if (near != null && reached(candidate)) {
            return new Link<>(near, Source.SENTENCE);
        }
        if (next != null && next.head() != null && (labelled || scene.distance(candidate.body(), next.body()) <= 1)) {
            return new Link<>(next.head().measure(), Source.OWN);
        }
        Measure subject = near == null ? subject(candidate) : near;
        Measure told = subject == null ? headed(candidate) : subject;
        if (told == null && sent(candidate)) {
            return new Link<>(Measure.VICTIMS, Source.OWN);
        }
        if (told != null) {
            return new Link<>(told, Source.SENTENCE);
        }
        if (banded && total != null && candidate.value() <= total.candidate().value()) {
            return Link.of(total.measure().value(), Source.TOTAL);
        }
        if (!labelled && total != null && last == null && labels.beside(candidate, total)) {
            return Link.of(total.measure().value(), Source.TOTAL);
        }
        if (!labelled) {
            return Link.absent();
        }
        if (last != null) {
            return Link.of(last.measure().value(), Source.TOTAL);
        }
        if (above != null) {
            return Link.of(above.measure().value(), Source.TOTAL);
        }
        Measure opened = opened(candidate);
        if (opened != null) {
            return new Link<>(opened, Source.SENTENCE);
        }
        if (total != null && (candidate.passage().kind() == Passage.Kind.ITEM || labels.beside(candidate, total))) {
            return Link.of(total.measure().value(), Source.TOTAL);
        }
        return candidate.value() == 0 ? new Link<>(Measure.CASES, Source.TOTAL) : Link.absent();
    }

    /** "Sakit 169 orang dan dideportasi 9.274": only people are sent home. */
    private boolean sent(Candidate candidate) {
        Span number = candidate.number().span();
        return scene.categories(candidate.left()).stream()
                .anyMatch(term -> term.value().category() == Category.DEPORTATION
                        && scene.tokens().word(term.first()).startsWith("di")
                        && term.behind() == scene.tokens().from(number.start()));
    }

    /** "pelaku berjumlah 12 orang": people are what the words before them say. */
    private Measure persons(Candidate candidate, @Nullable Count last, @Nullable Count total) {
        Measures.Word head = candidate.head();
        if (head == null) {
            return Measure.VICTIMS;
        }
        Measure told = offenders(out(candidate) || subjected(candidate, last) ? candidate.before() : candidate.left());
        if (told != null) {
            return told;
        }
        Measure ranked = last == null && head.group() == null && total != null ? ranked(candidate, total) : null;
        if (ranked != null) {
            return ranked;
        }
        Measure before = last == null ? null : last.measure().value();
        boolean divided = scene.parts(candidate.left()) || candidate.left().length() < 12;
        boolean people = before == Measure.SUSPECTS || before == Measure.PERPETRATORS;
        return before != null && divided && people && !others(candidate) ? before : head.measure();
    }

    /** "21 tersangka dan 80 orang calon PMI diselamatkan": people who are called something else than those told before them. */
    private boolean others(Candidate candidate) {
        int behind = scene.tokens().from(candidate.body().end());
        Measures.Word head = candidate.head();
        Phrases.Match<Measures.Word> called = Measures.at(scene.tokens(), behind);
        boolean migrants = called != null && called.value().rule().equals("measure.migrants")
                || head != null && head.rule().equals("measure.migrants");
        return migrants
                || scene.statuses(candidate.right()).stream()
                        .anyMatch(term -> SAVED.contains(term.value().status())
                                || scene.tokens().word(term.first()).equals("diselamatkan"));
    }

    /** "… tersangka 663 orang. Paling banyak di Polda Jabar, yaitu 88 orang": the offenders whom the sentence before counts, where it is their greatest part; else null. */
    private @Nullable Measure ranked(Candidate candidate, Count total) {
        Measure measure = total.measure().value();
        boolean offenders = measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        boolean ranked = offenders
                && candidate.value() <= total.candidate().value()
                && scene.any(MOST, candidate.left())
                && candidate.nextTo(total.candidate());
        return ranked ? measure : null;
    }

    /** "Dari 10 tersangka tersebut, sembilan orang laki-laki": a sentence that divides what it opens with. */
    private boolean out(Candidate candidate) {
        return scene.tokens()
                .word(scene.tokens().from(candidate.sentence().start()))
                .equals("dari");
    }

    /** "Tersangka yang ditahan dari 24 kasus itu ada 19 orang": the people whom the sentence opens with, where its verb stands right before the number. */
    private boolean subjected(Candidate candidate, @Nullable Count last) {
        int first = scene.tokens().from(candidate.sentence().start());
        int number = scene.tokens().from(candidate.number().span().start());
        boolean bare = scene.tokens()
                .word(scene.tokens().from(candidate.number().span().end()))
                .equals("orang");
        while (first < number && QUOTES.contains(scene.tokens().word(first))) {
            first++;
        }
        return last == null
                && bare
                && first + OPENING < number
                && (reached(candidate) || IS.contains(scene.tokens().word(number - 1)))
                && offenders(scene.tokens().span(first, first + 1)) != null;
    }

    /** The last word for offenders in a stretch, where no victims are named behind it. */
    private @Nullable Measure offenders(Span left) {
        Measure found = null;
        for (Term<Measures.Word> term : scene.measures(left)) {
            Measure measure = term.value().measure();
            if (measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS) {
                found = measure;
            } else if (measure == Measure.VICTIMS) {
                found = null;
            }
        }
        return found;
    }

    /** "Kasus kekerasan yang dicatat dinas itu mencapai 125": what the sentence opens with, where its verb stands right before the number. */
    private @Nullable Measure subject(Candidate candidate) {
        int number = scene.tokens().from(candidate.number().span().start());
        int first = scene.tokens().from(candidate.sentence().start());
        if (!reached(candidate) || first + OPENING >= number) {
            return null;
        }
        return scene.measures(scene.tokens().span(first, first + OPENING)).stream()
                .filter(term -> term.value().role() == Measures.Role.UNIT)
                .map(term -> term.value().measure())
                .findFirst()
                .orElse(null);
    }

    /**
     * "Dari ratusan laporan yang diterima, 104 di antaranya …", "Rincian kasus yang ditangani yayasan itu, yakni 214 pada 2010": the
     * unit that the sentence names, however far before its first number; else null.
     */
    private @Nullable Measure headed(Candidate candidate) {
        Span before = candidate.before();
        int first = scene.opening(candidate.sentence());
        int number = scene.tokens().from(candidate.number().span().start());
        int behind = scene.tokens().from(candidate.body().end());
        boolean among = scene.tokens().word(first).equals("dari")
                && scene.any(MANY, before)
                && (scene.tokens().word(behind).equals("diantaranya")
                        || scene.tokens().word(behind).equals("di")
                                && scene.tokens().word(behind + 1).equals("antaranya"));
        boolean detailed = NAMELY.contains(scene.tokens().word(number - 1))
                && DETAILS.contains(scene.tokens().word(first))
                && !counted(before);
        List<Term<Measures.Word>> units = among || detailed
                ? scene.measures(before).stream()
                        .filter(term -> term.value().role() == Measures.Role.UNIT)
                        .toList()
                : List.of();
        return units.isEmpty() ? null : units.get(0).value().measure();
    }

    private boolean counted(Span stretch) {
        return scene.numbers(stretch).stream().anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
    }

    /** "Sebaran kasus kekerasan, terbanyak di Makassar (88)": the unit that the sentence names before its first number, or null. */
    private @Nullable Measure opened(Candidate candidate) {
        Measure found = null;
        Span before = candidate.before();
        boolean bracketed = scene.tokens()
                .word(scene.tokens().from(candidate.number().span().start()) - 1)
                .equals("(");
        if (!bracketed || counted(before)) {
            return null;
        }
        for (Term<Measures.Word> term : scene.measures(before)) {
            boolean unit = term.value().role() == Measures.Role.UNIT;
            found = unit ? term.value().measure() : null;
        }
        return found;
    }

    private boolean reached(Candidate candidate) {
        int number = scene.tokens().from(candidate.number().span().start());
        return REACHES.contains(scene.tokens().word(number - 1));
    }

    /** Words of a stretch that say no more than where and when. */
    private int whereAndWhen(Span stretch) {
        return Stream.concat(
                        scene.dates(stretch).stream().map(Mention::span),
                        scene.regions(stretch).stream().map(Mention::span))
                .mapToInt(
                        span -> scene.tokens().from(span.end()) - scene.tokens().from(span.start()))
                .sum();
    }

    private @Nullable Measure told(Span left) {
        List<Term<Measures.Word>> units = scene.measures(left).stream()
                .filter(term -> term.value().role() != Measures.Role.PERSON)
                .toList();
        if (units.isEmpty()) {
            return null;
        }
        Term<Measures.Word> nearest = units.get(units.size() - 1);
        Span between = new Span(nearest.span().end(), Math.max(nearest.span().end(), left.end()));
        return scene.distance(nearest.span(), new Span(left.end(), left.end())) - whereAndWhen(between) <= REACH
                ? nearest.value().measure()
                : null;
    }
}
