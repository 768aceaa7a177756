package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a number counts: its noun, the words for the category, the groups beside them. */
final class GroupLink {

    /** A group stands at most so far from the number or the category that it belongs to. */
    private static final int REACH = 6;

    private final Scene scene;

    GroupLink(Scene scene) {
        this.scene = scene;
    }

    Link<VictimGroup> own(Candidate candidate) {
        Measures.Word head = candidate.head();
        if (head != null && head.group() != null) {
            return new Link<>(head.group(), Source.OWN);
        }
        Link<VictimGroup> behind = nearest(candidate, candidate.body().cover(candidate.right()));
        return behind.found() ? behind : nearest(candidate, candidate.left());
    }

    /** The group nearest to the number in a stretch, where it hangs on the number, a category or "korban". */
    private Link<VictimGroup> nearest(Candidate candidate, Span stretch) {
        VictimGroup implied = implied(stretch, candidate);
        VictimGroup best = null;
        int least = Integer.MAX_VALUE;
        for (Term<Groups.Word> term : scene.groups(stretch)) {
            int distance = scene.distance(term.span(), candidate.body());
            if (distance < least
                    && !scene.others(term.first(), candidate)
                    && (!scene.mostly(term.first()) || counted(term, candidate))
                    && (distance <= REACH || besideCategory(term, stretch))) {
                least = distance;
                best = term.value().group();
            }
        }
        return Link.of(best == null ? implied : best, Source.OWN);
    }

    /** "mayoritas laki-laki dewasa sebanyak 88 orang": the greatest part, and its own number right behind it. */
    private boolean counted(Term<Groups.Word> term, Candidate candidate) {
        Span number = candidate.number().span();
        return term.span().end() <= number.start() && scene.distance(term.span(), number) <= 1;
    }

    private boolean besideCategory(Term<Groups.Word> group, Span stretch) {
        return scene.categories(stretch).stream().anyMatch(term -> scene.distance(term.span(), group.span()) <= 3)
                || scene.measures(stretch).stream()
                        .anyMatch(term -> term.value().role() == Measures.Role.UNIT
                                && scene.distance(term.span(), group.span()) <= 1);
    }

    private @Nullable VictimGroup implied(Span stretch, Candidate candidate) {
        List<Term<Categories.Word>> terms = scene.categories(stretch);
        Term<Categories.Word> best = null;
        for (Term<Categories.Word> term : terms) {
            if (best == null
                    || scene.distance(term.span(), candidate.body()) < scene.distance(best.span(), candidate.body())) {
                best = term;
            }
        }
        return best == null ? null : best.value().implies();
    }

    /** The group beside the last category before the number in a stretch, for a category that was taken from there. */
    @Nullable
    VictimGroup beside(Span stretch) {
        VictimGroup found = null;
        for (Term<Groups.Word> term : scene.groups(stretch)) {
            if (besideCategory(term, stretch)) {
                found = term.value().group();
            }
        }
        if (found != null) {
            return found;
        }
        List<Term<Categories.Word>> categories = scene.categories(stretch);
        return categories.isEmpty()
                ? null
                : categories.get(categories.size() - 1).value().implies();
    }
}
