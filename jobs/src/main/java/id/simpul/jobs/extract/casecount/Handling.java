package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cases of an office that tells from the first how many it handles: "Polres menangani 58 perkara. … KDRT 24 kasus", "data kasus
 * yang ditangani Polres. … Pencabulan 4 kasus". What it counts further on it handles, too, unless the words say otherwise.
 */
final class Handling {

    /** What is said of cases that came in, whoever handles them. */
    private static final Set<String> CAME_IN = Set.of(
            "laporan", "dilaporkan", "melapor", "terlapor", "masuk", "menerima", "terjadi", "aduan", "pengaduan");

    /** Words between the cases and that they are handled. */
    private static final int REACH = 6;

    private final Scene scene;
    private final Story story;

    Handling(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** Handled, or absent. */
    Link<CaseStatus> of(Basis basis, @Nullable Measure measure, @Nullable Agency reporter) {
        Candidate candidate = basis.candidate();
        boolean came = scene.any(CAME_IN, candidate.sentence());
        if (candidate.value() == 0 || came || candidate.passage().heading()) {
            return Link.absent();
        }
        Count main = story.main();
        boolean handles =
                main == null ? measure == Measure.CASES && announced(candidate) : sameBook(main, measure, reporter);
        return handles ? new Link<>(CaseStatus.HANDLED, Source.DOUBTED) : Link.absent();
    }

    private static boolean sameBook(Count main, @Nullable Measure measure, @Nullable Agency reporter) {
        return main.status().value() == CaseStatus.HANDLED
                && main.measure().value() == measure
                && measure != Measure.REPORTS
                && same(main.reporter().value(), reporter);
    }

    /** "DP3A Kabupaten Berau" and its "UPTD PPA Berau", "Kejaksaan Negeri" and "Kejari": one book of one region, however it is called. */
    private static boolean same(@Nullable Agency one, @Nullable Agency other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.name().equals(other.name())
                || one.territory() != null
                        && one.territory().equals(other.territory())
                        && one.register().equals(other.register())
                        && !one.register().equals("other");
    }

    /** Where the words before a token begin that are of its sentence and near it. */
    private int clause(int token) {
        int from = token;
        while (from > Math.max(0, token - REACH)
                && !scene.tokens().word(from - 1).equals(".")) {
            from--;
        }
        return from;
    }

    /** Whether an earlier sentence that counts nothing speaks of "kasus yang ditangani". */
    private boolean announced(Candidate candidate) {
        Span before = new Span(0, candidate.sentence().start());
        for (Term<Statuses.Word> term : scene.statuses(before)) {
            boolean that = term.value().status() == CaseStatus.HANDLED
                    && scene.tokens().word(term.first() - 1).equals("yang");
            int from = clause(term.first());
            boolean cases = that
                    && scene.measures(scene.tokens().span(from, Math.max(from, term.first() - 1))).stream()
                            .anyMatch(measure -> measure.value().role() == Measures.Role.UNIT);
            if (cases) {
                return true;
            }
        }
        return false;
    }
}
