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

/** How far what is counted has come: the words beside the number, else the total's. */
final class StatusLink {

    private static final int BEFORE = 5;
    private static final int BEHIND = 9;

    /** How a term for a case that is still at work ends where an office works on it. */
    private static final Set<String> HANDLING =
            Set.of("ditangani", "tangani", "penanganan", "didampingi", "dampingi", "pendampingan");

    /** "151 orang pekerja migran Indonesia (PMI) nonprosedural asal NTT dipulangkan": what became of people may stand so far behind. */
    private static final int FAR = 14;

    private static final Set<String> DONE = Set.of("telah", "sudah", "berhasil");

    private static final Set<String> COPULAS =
            Set.of("adalah", "yaitu", "yakni", "ialah", "ada", "sebanyak", "sejumlah", "hanya");

    private final Scene scene;
    private final SubjectStatus subjects;
    private final StatusInheritance inheritance;

    StatusLink(Scene scene, Story story) {
        this.scene = scene;
        this.subjects = new SubjectStatus(scene);
        this.inheritance = new StatusInheritance(scene, story);
    }

    /** For what names none itself: that of the count it divides or is compared with. */
    Link<CaseStatus> inherited(Basis basis, @Nullable Measure measure, Link<Category> category) {
        return inheritance.of(basis, measure, category);
    }

    /** What the words beside it say, else what its sentence says of all that it counts. */
    Link<CaseStatus> own(Candidate candidate) {
        CaseStatus right = beside(candidate);
        if (right != null) {
            return new Link<>(right, Source.OWN);
        }
        CaseStatus best = null;
        List<Term<Statuses.Word>> before = scene.statuses(candidate.left()).stream()
                .filter(term -> !ended(term, candidate))
                .toList();
        best = telling(best, before, candidate, BEFORE);
        best = telling(best, scene.statuses(candidate.body().cover(candidate.right())), candidate, BEHIND);
        return best == null && unit(candidate)
                ? Link.of(subjects.of(candidate), Source.SENTENCE)
                : Link.of(best, Source.OWN);
    }

    /** "29 kasus yang sedang ditangani": still at work beside finished cases only; told of all cases it is handled. */
    Link<CaseStatus> taken(Basis basis, Link<CaseStatus> told) {
        boolean working = scene.statuses(basis.candidate().own()).stream()
                .anyMatch(term -> term.value().status() == CaseStatus.ONGOING
                        && HANDLING.contains(scene.tokens().word(term.behind() - 1)));
        return told.value() == CaseStatus.ONGOING && (basis.total() == null || basis.fresh()) && working
                ? new Link<>(CaseStatus.HANDLED, told.source(), told.probability())
                : told;
    }

    /** Cases, reports, victims: what is said of "laporan yang ditangani" is not said of the suspects who were caught in them. */
    private static boolean unit(Candidate candidate) {
        Measures.Word head = candidate.head();
        return head != null
                && !candidate.person()
                && head.measure() != Measure.SUSPECTS
                && head.measure() != Measure.PERPETRATORS;
    }

    /** "yang dicabut dua perkara": an outcome right before the number says more than any word behind it. */
    private @Nullable CaseStatus beside(Candidate candidate) {
        CaseStatus found = null;
        for (Term<Statuses.Word> term : scene.statuses(candidate.left())) {
            CaseStatus status = term.value().status();
            boolean outcome = Statuses.outcome(status);
            boolean touches = term.span().end() <= candidate.number().span().start()
                    && scene.distance(term.span(), candidate.number().span()) <= (copula(candidate) ? 2 : 1);
            found = touches && outcome && !ended(term, candidate) ? status : found;
        }
        return found;
    }

    /** "13 kasus sudah ada putusan, 24 kasus masih berjalan": the word ends what is said of the number before, and the next has its own. */
    private boolean ended(Term<Statuses.Word> term, Candidate candidate) {
        List<Term<Statuses.Word>> behind = scene.statuses(candidate.right());
        Span before = new Span(candidate.sentence().start(), term.span().start());
        return scene.tokens().word(term.behind()).equals(",")
                && !scene.numbers(before).isEmpty()
                && !behind.isEmpty()
                && scene.distance(candidate.body(), behind.get(0).span()) <= 1;
    }

    /** "yang berujung SP3 adalah 1 kasus". */
    private boolean copula(Candidate candidate) {
        return COPULAS.contains(scene.tokens()
                .word(scene.tokens().from(candidate.number().span().start()) - 1));
    }

    private @Nullable CaseStatus telling(
            @Nullable CaseStatus best, List<Term<Statuses.Word>> terms, Candidate candidate, int reach) {
        CaseStatus found = best;
        for (Term<Statuses.Word> term : terms) {
            CaseStatus status = term.value().status();
            boolean relative = status == CaseStatus.HANDLED
                    && scene.tokens().word(term.first() - 1).equals("yang");
            int most = Statuses.fate(status) || relative || predicate(term, candidate) ? FAR : reach;
            boolean near = scene.distance(term.span(), candidate.body())
                                    - dated(term.span(), candidate.number().span())
                            <= most
                    && !scene.others(term.first(), candidate)
                    && !scene.mostly(term.first(), candidate.body().end());
            if (near && (found == null || Statuses.telling(status) > Statuses.telling(found))) {
                found = status;
            }
        }
        return found;
    }

    /** "yang tuntas di semester 1 tahun ini mencapai 19 kasus": the words of the dates between a word and its number. */
    private int dated(Span term, Span number) {
        Span between = new Span(Math.min(term.end(), number.start()), number.start());
        return scene.dates(between).stream()
                .mapToInt(date -> scene.tokens().from(date.span().end())
                        - scene.tokens().from(date.span().start()))
                .sum();
    }

    /** "31 kasus kekerasan terhadap perempuan dan anak di Sulawesi Tengah (Sulteng) telah diselesaikan": what the sentence says of them. */
    private boolean predicate(Term<Statuses.Word> term, Candidate candidate) {
        Span between = new Span(
                Math.min(candidate.body().end(), term.span().start()),
                term.span().start());
        return DONE.contains(scene.tokens().word(term.first() - 1))
                && between.of(scene.text()).indexOf(',') < 0
                && scene.numbers(between).isEmpty();
    }
}
