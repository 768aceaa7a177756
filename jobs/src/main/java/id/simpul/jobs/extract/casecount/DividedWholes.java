package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Dari 19 kasus yang ditangani, 14 di antaranya kekerasan seksual terhadap anak": the whole is wider than the part, whatever the headline is about. */
final class DividedWholes {

    private static final Set<String> TOTAL = Set.of("total", "seluruh", "keseluruhan", "sebanyak", "jumlah", "sekitar");

    private final Scene scene;

    DividedWholes(Scene scene) {
        this.scene = scene;
    }

    /** Whether a number without a form of its own is divided in its sentence by one that has a form of violence. */
    boolean holds(Candidate candidate) {
        Term<Categories.Word> form = form(candidate);
        Category named = form == null ? null : form.value().category();
        return named != null && named != Category.VIOLENCE && Relations.form(named);
    }

    /** Whether the part is of a group that it names. */
    boolean grouped(Candidate candidate) {
        Term<Categories.Word> form = form(candidate);
        return form != null
                && holds(candidate)
                && !scene.groups(new Span(
                                form.span().start(), candidate.sentence().end()))
                        .isEmpty();
    }

    /** The form behind the part, or null. */
    private @Nullable Term<Categories.Word> form(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int number = tokens.from(candidate.number().span().start());
        int of = TOTAL.contains(tokens.word(number - 1)) ? number - 2 : number - 1;
        Span rest = new Span(
                candidate.body().end(),
                Math.max(candidate.body().end(), candidate.sentence().end()));
        List<Mention<Quantity>> next = tokens.word(of).equals("dari") ? scene.numbers(rest) : List.of();
        if (next.isEmpty() || next.get(0).value().value() >= candidate.value()) {
            return null;
        }
        int behind = tokens.from(next.get(0).span().end());
        boolean among = tokens.word(behind).equals("diantaranya")
                || tokens.word(behind).equals("di") && tokens.word(behind + 1).equals("antaranya");
        boolean own = !scene.categories(new Span(
                        candidate.number().span().start(), next.get(0).span().start()))
                .isEmpty();
        List<Term<Categories.Word>> forms =
                among && !own ? scene.categories(new Span(next.get(0).span().end(), rest.end())) : List.of();
        return forms.isEmpty() ? null : forms.get(0);
    }
}
