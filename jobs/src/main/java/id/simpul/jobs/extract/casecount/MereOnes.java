package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "One" that counts nothing: any case, an article. */
final class MereOnes {

    private static final Set<String> MAY = Set.of("bisa", "dapat", "mungkin", "kadang");

    /** Behind the last number of a row: "dua kasus penelantaran, serta satu kasus lainnya". */
    private static final Set<String> REST = Set.of("lainnya", "sisanya");

    private final Scene scene;

    MereOnes(Scene scene) {
        this.scene = scene;
    }

    /** "satu kasus dapat memerlukan": one in words counts only with a label of its own, or in a row of numbers. */
    boolean mereOne(Candidate candidate, Own own, @Nullable Count last) {
        boolean digit =
                Character.isDigit(scene.text().charAt(candidate.number().span().start()));
        boolean chained = last != null && (own.category().found() || own.group().found());
        boolean rest = (last != null || !scene.categories(candidate.before()).isEmpty())
                && REST.contains(
                        scene.tokens().word(scene.tokens().from(candidate.body().end())));
        boolean row = scene.parts(candidate.before())
                && (own.category().found() || own.group().found());
        boolean dated = last != null && last.period().own() && own.period().own();
        boolean labelled = row
                || dated
                || chained
                || rest
                || each(candidate)
                || own.region().found()
                || own.status().found()
                || touched(candidate);
        return candidate.value() == 1 && !digit && (!labelled || generic(candidate));
    }

    /** "masing-masing satu orang asal Jambi dan Lampung". */
    private boolean each(Candidate candidate) {
        int first = scene.tokens().from(candidate.number().span().start());
        return candidate.person() && scene.tokens().word(first - 1).startsWith("masing");
    }

    /** "kekerasan seksual satu kasus": its label right before it. */
    private boolean touched(Candidate candidate) {
        List<Term<Categories.Word>> before = scene.categories(candidate.left());
        return !before.isEmpty()
                && scene.distance(
                                before.get(before.size() - 1).span(),
                                candidate.number().span())
                        <= 1
                && candidate.head() != null
                && !candidate.person();
    }

    /** "dalam satu kasus korbannya bisa lebih dari seorang", "korbannya lebih dari satu orang", "satu kasus dapat melibatkan": any case. */
    private boolean generic(Candidate candidate) {
        int first = scene.tokens().from(candidate.number().span().start());
        int behind = scene.tokens().from(candidate.body().end());
        boolean more = scene.tokens().word(first - 1).equals("dari")
                && scene.tokens().word(first - 2).equals("lebih");
        return scene.tokens().word(first - 1).equals("dalam")
                || more
                || Rates.MAY.contains(scene.tokens().word(behind))
                || Rates.MAY.contains(scene.tokens().word(behind + 1));
    }
}
