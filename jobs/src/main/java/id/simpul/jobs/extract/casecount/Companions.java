package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Measure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers told in one breath that count cases, victims and offenders of the same matter: "1 laporan dengan 2 korban", "2 kasus 2 korban". */
final class Companions {

    /** Words that stand between two such numbers. */
    private static final Set<String> BETWEEN = Set.of(
            "dengan",
            "dan",
            "serta",
            "beserta",
            ",",
            "jumlah",
            "berjumlah",
            "sebanyak",
            "total",
            "ada",
            "yang",
            "melibatkan",
            "korban",
            "korbannya",
            "pelaku",
            "pelakunya",
            "tersangka",
            "tersangkanya");

    /** Words between them, at most. */
    private static final int REACH = 5;

    private final Scene scene;

    Companions(Scene scene) {
        this.scene = scene;
    }

    /** "714 kasus dan 569 korban di DKI Jakarta": two numbers told in one breath, of one place and one matter. */
    static boolean paired(Candidate candidate, Candidate next, Scene scene) {
        Measures.Word one = candidate.head();
        Measures.Word other = next.head();
        return one != null
                && other != null
                && one.measure() != other.measure()
                && scene.distance(candidate.body(), next.number().span()) <= 1;
    }

    /**
     * The count right before a number that counts something else of the same matter, or null.
     *
     * @param last the count before it in its sentence, or null
     */
    @Nullable
    Count of(Candidate candidate, Own own, @Nullable Measure measure, @Nullable Count last) {
        if (last == null
                || measure == last.measure().value()
                || own.region().found()
                || own.period().found()) {
            return null;
        }
        int from = scene.tokens().from(last.candidate().body().end());
        int to = scene.tokens().from(candidate.number().span().start());
        if (from > to || to - from > REACH) {
            return null;
        }
        for (int at = from; at < to; at++) {
            if (!BETWEEN.contains(scene.tokens().word(at))) {
                return null;
            }
        }
        return last;
    }
}
