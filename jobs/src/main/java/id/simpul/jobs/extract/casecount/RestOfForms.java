package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import java.util.Set;

/** The rest of a row of forms: "44 kasus fisik, 63 kasus psikis dan 25 kasus lainnya". */
final class RestOfForms {

    private static final Set<String> AND = Set.of("dan", "serta");
    private static final Set<String> LEFT_OVER = Set.of("lainnya", "lain", "lain-lain");
    private static final Set<String> ENDS = Set.of(".", ",", "", "dan", "serta", "\"", "”", ";");

    private final Scene scene;

    RestOfForms(Scene scene) {
        this.scene = scene;
    }

    /** Whether a number counts it. */
    boolean counted(Basis basis) {
        int behind = scene.tokens().from(basis.candidate().body().end());
        Count last = basis.last();
        boolean ends = ENDS.contains(scene.tokens().word(behind + 1));
        boolean row = last == null
                ? listed(basis)
                : last.category().own() && last.category().value() != Category.VIOLENCE;
        return row
                && ends
                && LEFT_OVER.contains(scene.tokens().word(behind))
                && !basis.own().region().found();
    }

    /** "Ada juga eksploitasi ekonomi, serta satu kasus lainnya": behind a form that has no number. */
    private boolean listed(Basis basis) {
        int first = scene.tokens().from(basis.candidate().number().span().start());
        return AND.contains(scene.tokens().word(first - 1))
                && scene.categories(basis.before()).stream()
                        .anyMatch(term -> term.value().strength() == Categories.Strength.STRONG);
    }
}
