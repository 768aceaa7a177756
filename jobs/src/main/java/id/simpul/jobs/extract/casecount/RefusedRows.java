package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that go on from a number that counts nothing of ours: "Tahun 2020 terjadi 256 lakalantas. Tahun 2019 sebanyak 288 kasus". */
final class RefusedRows {

    private static final Set<String> REST = Set.of("lainnya", "lain", "sisanya");

    private static final Set<String> REASONS = Set.of("alasan", "alasannya", "penyebab", "penyebabnya", "sebabnya");

    private final Scene scene;
    private @Nullable Candidate last;
    private @Nullable Refusal why;

    RefusedRows(Scene scene) {
        this.scene = scene;
    }

    /** Why a number is refused as the one before it was, or null where it stands for itself. */
    @Nullable
    Refusal goesOn(Candidate candidate, Own own) {
        Candidate before = last;
        Refusal reason = why;
        if (before == null || reason == null || before.passage() != candidate.passage() || named(own)) {
            return null;
        }
        boolean again = before.sentence().equals(candidate.sentence());
        boolean goesOn =
                reason == Refusal.OFF_TOPIC && (own.period().found() || candidate.person() && before.head() != null)
                        || reason == Refusal.OFFENDERS && again
                        || (reason == Refusal.DIMENSION || reason == Refusal.BREAKDOWN)
                                && (scene.any(REST, candidate.left()) || again && reasons(candidate));
        return goesOn ? reason : null;
    }

    /** "yang alasannya hamil 2.704 perkara, ekonomi 812 perkara": whether its sentence goes through reasons. */
    private boolean reasons(Candidate candidate) {
        return scene.any(REASONS, candidate.before());
    }

    private static boolean named(Own own) {
        boolean matter = own.category().found() && own.category().value() != Category.OTHER;
        return matter
                || own.group().found()
                || own.region().found()
                || own.status().own();
    }

    /** @param reason why a number was refused, or null where it was taken */
    void told(Candidate candidate, @Nullable Refusal reason) {
        last = candidate;
        why = reason;
    }
}
