package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;

/** Numbers that divide cases by who did it: "kekerasan oleh orang tua satu kasus", "lima kasus dilakukan tetangga". */
final class Offenders {

    private static final Set<String> BY = Set.of("oleh", "dilakukan", "pelakunya");

    private static final Set<String> AGED =
            Set.of("berumur", "berusia", "umur", "usia", "berumuran", "dewasa", "anak-anak");

    /** Words between such a word and whom it names, at most. */
    private static final int TOUCH = 1;

    /** Words between whom it names and the number, at most. */
    private static final int REACH = 3;

    private final Scene scene;

    Offenders(Scene scene) {
        this.scene = scene;
    }

    /** Whether a number is that of one kind of offenders. */
    boolean divide(Candidate candidate) {
        return related(candidate) || aged(candidate);
    }

    private boolean related(Candidate candidate) {
        List<Term<Cues.Cue>> cues = scene.cues(candidate.own());
        for (Term<Cues.Cue> cue : cues) {
            if (cue.value() == Cues.Cue.RELATION && near(cue.span(), candidate) && by(cue.first())) {
                return true;
            }
        }
        return false;
    }

    private boolean by(int relation) {
        for (int at = relation - 1; at >= relation - 1 - TOUCH; at--) {
            if (BY.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Span term, Candidate candidate) {
        return scene.distance(term, candidate.body()) <= REACH;
    }

    /** "tujuh kasus kekerasan oleh pelaku berumur 18 hingga 25 tahun", "satu kasus dengan pelaku berusia 6 tahun". */
    private boolean aged(Candidate candidate) {
        int from = scene.tokens().from(candidate.body().end());
        for (int at = from; at <= from + REACH; at++) {
            boolean pelaku = scene.tokens().word(at).equals("pelaku")
                    && Set.of("oleh", "dengan").contains(scene.tokens().word(at - 1));
            if (pelaku && AGED.contains(scene.tokens().word(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
