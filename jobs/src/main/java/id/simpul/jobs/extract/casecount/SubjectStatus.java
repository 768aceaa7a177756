package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence says of the cases that it is about, for those of its numbers that name no state. */
final class SubjectStatus {

    /** Words from what a sentence is about to its "yang", at most. */
    private static final int SUBJECT = 6;

    /** Words between "yang" and its verb, at most. */
    private static final int BETWEEN = 3;

    private static final Set<String> DONE = Set.of("telah", "sudah", "berhasil");

    private static final Set<String> MOST = Set.of("paling", "banyak", "sering", "terbanyak");

    private final Scene scene;
    private final OpeningStatus openings;

    SubjectStatus(Scene scene) {
        this.scene = scene;
        this.openings = new OpeningStatus(scene);
    }

    /** "Menurut data kasus yang ditangani UPTD PPA, tercatat 38 kasus": what its sentence says of all its cases, else null. */
    @Nullable
    CaseStatus of(Candidate candidate) {
        Span before = candidate.before();
        CaseStatus opened = openings.status(before);
        if (opened != null) {
            return opened;
        }
        for (Term<Statuses.Word> term : scene.statuses(before)) {
            int relative = scene.tokens().word(term.first()).equals("telah")
                            || scene.tokens().word(term.first()).equals("sudah")
                    ? term.first() - 1
                    : relative(term.first() - 1);
            boolean said = term.value().status() == CaseStatus.HANDLED
                    && scene.tokens().word(relative).equals("yang")
                    && ofUnits(relative);
            if (said) {
                return CaseStatus.HANDLED;
            }
        }
        return null;
    }

    /** Where the "yang" of "yang sudah ditangani", "yang paling banyak ditangani" would stand. */
    private int relative(int before) {
        int at = before;
        while (at > before - BETWEEN
                && (DONE.contains(scene.tokens().word(at))
                        || MOST.contains(scene.tokens().word(at)))) {
            at--;
        }
        return at;
    }

    /** Whether what a "yang" goes on from are cases or reports: "laporan kasus tindak kekerasan yang …". */
    private boolean ofUnits(int relative) {
        int from = Math.max(0, relative - SUBJECT);
        return scene.measures(scene.tokens().span(from, relative - 1)).stream()
                .anyMatch(measure -> measure.value().role() == Measures.Role.UNIT);
    }
}
