package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.language.Span;
import java.util.EnumSet;
import java.util.Set;

/** Violence at home and the forms that it takes: where a number of it is divided into forms, these stay violence at home. */
final class ViolenceAtHome {

    private static final Set<Category> FORMS = EnumSet.of(
            Category.PHYSICAL_VIOLENCE, Category.PSYCHOLOGICAL_VIOLENCE, Category.SEXUAL_VIOLENCE, Category.NEGLECT);

    /** Words between a form and its number, at most. */
    private static final int TOUCH = 2;

    private final Scene scene;
    private final Story story;

    ViolenceAtHome(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /**
     * Whether a number counts what is done at home, whatever form it names: "KDRT 4 kasus, yakni 1 kasus kekerasan fisik dan 3
     * psikis".
     *
     * @param mine the form that the number names
     */
    boolean takes(Basis basis, Category mine) {
        Count total = basis.total();
        boolean divides = basis.relation() == Count.Relation.PART
                && total != null
                && story.divided(basis.candidate().sentence())
                && !total.candidate().sentence().equals(basis.candidate().sentence());
        Count whole = basis.inside() || divides ? total : null;
        Category above = story.headings().over(basis.candidate()).category();
        return FORMS.contains(mine)
                && !beside(basis)
                && (above == Category.DOMESTIC_VIOLENCE
                        || whole != null && whole.category().value() == Category.DOMESTIC_VIOLENCE);
    }

    /** "KDRT 58 laporan, dengan rincian penelantaran 16, KDRT 6, pemerkosaan 9": beside violence at home the others are none. */
    private boolean beside(Basis basis) {
        Count total = basis.total();
        Span sentence = basis.candidate().sentence();
        boolean inside = total != null && total.candidate().sentence().equals(sentence);
        int from = inside && total != null ? total.candidate().body().end() : sentence.start();
        return scene.categories(new Span(Math.min(from, sentence.end()), sentence.end())).stream()
                .anyMatch(term -> term.value().category() == Category.DOMESTIC_VIOLENCE && labels(term.behind()));
    }

    /** Whether a number stands right behind a form, without a comma between. */
    private boolean labels(int behind) {
        for (int at = behind; at <= behind + TOUCH; at++) {
            if (scene.tokens().at(at).isDigits()) {
                return true;
            }
            if (!scene.tokens().at(at).isWord()) {
                return false;
            }
        }
        return false;
    }
}
