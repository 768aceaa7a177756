package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The category that a document is about as a whole: its headline's, else the one it speaks of most. */
final class Topic {

    private static final Set<String> RULING =
            Set.of("kuasai", "menguasai", "dominasi", "mendominasi", "separuh", "mayoritas", "teratas", "terbanyak");

    /** Of whom such a word may speak instead of a form. */
    private static final Set<String> PARTY = Set.of("pelaku", "pelakunya", "korban", "korbannya", "wilayah", "di");

    /** Words between a form and the word that says that it rules. */
    private static final int RULED = 6;

    private final Scene scene;
    private final @Nullable Span title;

    Topic(Scene scene, @Nullable Span title) {
        this.scene = scene;
        this.title = title;
    }

    /** The title's category; else the one that the text speaks of most, in names and laws too. */
    Link<Category> of(List<Passage> passages) {
        Span whole = title == null ? null : beforePart(title);
        Category first = whole == null ? null : most(scene.topics(whole));
        if (whole != null && first != null && !another(first, passages)) {
            Set<Category> told = EnumSet.noneOf(Category.class);
            scene.categories(whole)
                    .forEach(
                            term -> told.addAll(Optional.ofNullable(term.value().category()).stream()
                                    .toList()));
            boolean home = first == Category.IRREGULAR_MIGRATION
                    && scene.statuses(whole).stream()
                            .anyMatch(term -> term.value().status() == CaseStatus.RETURNED);
            Category all = dominated(whole, first) ? Category.VIOLENCE : CategoryRows.several(told);
            return new Link<>(home ? Category.DEPORTATION : all == null ? first : all, Link.Source.TITLE);
        }
        Category part = title == null || whole == null || whole.equals(title) ? null : most(scene.topics(title));
        if (part != null && Relations.form(part)) {
            return new Link<>(
                    Category.VIOLENCE, Link.Source.DOCUMENT); // it tells of which form a part is, not the whole
        }
        List<Term<Categories.Word>> all = new ArrayList<>();
        passages.forEach(passage -> all.addAll(scene.topics(passage.span())));
        return Link.of(most(all), Link.Source.DOCUMENT);
    }

    /** Whether the text says nothing of the headline's form, but speaks of violence: the body beats the headline. */
    private boolean another(Category titled, List<Passage> passages) {
        boolean general = false;
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.HEADLINE) {
                continue;
            }
            for (Term<Categories.Word> term : scene.topics(passage.span())) {
                Category category = term.value().category();
                if (category == titled) {
                    return false;
                }
                general |= category == Category.VIOLENCE;
            }
        }
        return general && titled != Category.VIOLENCE && Relations.form(titled);
    }

    /** "Kekerasan Seksual Kuasai Lebih dari Separuh Kasus": a form that is the greatest part, not the whole. */
    private boolean dominated(Span title, Category form) {
        return form != Category.VIOLENCE
                && Relations.form(form)
                && scene.categories(title).stream()
                        .anyMatch(term -> term.value().category() == form && ruling(term, title))
                && scene.topics(new Span(0, scene.text().length())).stream()
                        .map(term -> term.value().category())
                        .anyMatch(category -> category != null && category != form);
    }

    /** "Pencabulan Dominasi", "Mayoritas Pencabulan", not "Pencabulan, Mayoritas Pelaku Orang Dekat". */
    private boolean ruling(Term<Categories.Word> form, Span title) {
        int first = scene.tokens().from(title.start());
        for (int at = form.behind(); at < scene.tokens().size() && at < form.behind() + RULED; at++) {
            if (scene.tokens().at(at).span().end() > title.end()
                    || PARTY.contains(scene.tokens().word(at))) {
                break;
            }
            if (RULING.contains(scene.tokens().word(at))) {
                return !PARTY.contains(scene.tokens().word(at + 1));
            }
        }
        return scene.tokens().word(form.first() - 1).equals("mayoritas") && form.first() > first;
    }

    /** "1.444 Kasus Anak, 202 di Antaranya Kejahatan Seksual": a headline without the part that it tells of the whole. */
    private Span beforePart(Span title) {
        int first = scene.tokens().from(title.start());
        for (int at = first + 1;
                at < scene.tokens().size() && scene.tokens().at(at).span().end() <= title.end();
                at++) {
            String word = scene.tokens().word(at);
            boolean part = word.equals("antaranya") || word.equals("diantaranya");
            int number = word.equals("antaranya") ? at - 2 : at - 1;
            if (part && number > first && scene.tokens().at(number).isDigits()) {
                return scene.tokens().span(first, number - 1);
            }
        }
        return title;
    }

    private static @Nullable Category most(List<Term<Categories.Word>> terms) {
        Map<Category, Integer> tally = new HashMap<>();
        Category best = null;
        for (Term<Categories.Word> term : terms) {
            Category category = term.value().category();
            if (category != null && term.value().strength() == Categories.Strength.STRONG) {
                int now = tally.merge(category, 1, Integer::sum);
                best = best == null || now > tally.getOrDefault(best, 0) ? category : best;
            }
        }
        return best;
    }
}
