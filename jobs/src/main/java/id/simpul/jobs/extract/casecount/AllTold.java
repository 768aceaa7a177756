package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a text tells of each field, gathered once: every number asks for what stands around it. */
record AllTold(
        Stretches<Told<Category>> categories,
        Stretches<Told<VictimGroup>> groups,
        Stretches<Told<CaseStatus>> statuses,
        Stretches<Told<Agency>> agencies) {

    static AllTold of(Scene scene) {
        Span text = new Span(0, scene.text().length());
        return new AllTold(
                told(
                        scene.categories(text),
                        word -> word.strength() == Categories.Strength.STRONG ? word.category() : null),
                told(scene.groups(text), Groups.Word::group),
                new Stretches<>(
                        scene.statuses(text).stream()
                                .map(term -> new Told<>(term.value().status(), term.span()))
                                .toList(),
                        Told::span),
                new Stretches<>(
                        scene.reading().agencies().stream()
                                .map(mention -> new Told<>(mention.value(), mention.span()))
                                .toList(),
                        Told::span));
    }

    private static <W, T> Stretches<Told<T>> told(List<Term<W>> terms, Function<W, @Nullable T> field) {
        List<Told<T>> told = new ArrayList<>();
        for (Term<W> term : terms) {
            T value = field.apply(term.value());
            if (value != null) {
                told.add(new Told<>(value, term.span()));
            }
        }
        return new Stretches<>(told, Told::span);
    }
}
