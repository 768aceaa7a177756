package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forms of violence named one after the other, which share a number. */
final class CategoryRows {

    /** Words between the forms of one number: "kekerasan fisik, psikis dan seksual". */
    private static final Set<String> JOINTS = Set.of(
            ",",
            "dan",
            "serta",
            "maupun",
            "atau",
            "/",
            "&",
            "hingga",
            "sampai",
            "(",
            ")",
            "terhadap",
            "kepada",
            "tindak",
            "pidana",
            "pada",
            "anak",
            "perempuan",
            "di",
            "bawah",
            "umur",
            "kasus",
            "dialami");

    private final Scene scene;

    CategoryRows(Scene scene) {
        this.scene = scene;
    }

    /** The nearest word and those joined to it: several forms under one number are violence. */
    @Nullable
    Category together(List<Term<Categories.Word>> terms, boolean fromStart) {
        List<Term<Categories.Word>> run = new ArrayList<>();
        int step = fromStart ? 1 : -1;
        for (int i = fromStart ? 0 : terms.size() - 1; i >= 0 && i < terms.size(); i += step) {
            if (!run.isEmpty() && !joined(run.get(run.size() - 1), terms.get(i))) {
                break;
            }
            run.add(terms.get(i));
        }
        Set<Category> categories = EnumSet.noneOf(Category.class);
        run.removeIf(term -> attributive(term, run));
        if (bracketed(run) || kinds(run.get(run.size() - 1), terms)) {
            return Category.DOMESTIC_VIOLENCE;
        }
        boolean headed = !fromStart
                && run.size() == 2
                && run.get(1).value().category() == Category.VIOLENCE
                && !scene.groups(new Span(
                                run.get(1).span().start(), run.get(0).span().start()))
                        .isEmpty()
                && scene.tokens().word(run.get(0).first() - 1).equals(",");
        if (headed) {
            return run.get(0).value().category(); // "kekerasan terhadap anak, rudapaksa 10 kasus"
        }
        run.forEach(term -> {
            if (term.value().category() != null) {
                categories.add(term.value().category());
            }
        });
        return several(categories);
    }

    /** "kekerasan seksual lainnya": a word for others right behind a form is of that form, no form of its own. */
    private static boolean attributive(Term<Categories.Word> term, List<Term<Categories.Word>> run) {
        return term.value().category() == Category.OTHER
                && term.value().strength() == Categories.Strength.WEAK
                && run.stream().anyMatch(form -> form != term && form.behind() == term.first());
    }

    /** "kekerasan fisik (KDRT)", "KDRT (kekerasan fisik)": the form of domestic violence. */
    private boolean bracketed(List<Term<Categories.Word>> run) {
        return run.size() == 2
                && run.stream().anyMatch(term -> term.value().category() == Category.DOMESTIC_VIOLENCE)
                && run.stream()
                        .anyMatch(term -> scene.tokens().word(term.first() - 1).equals("(")
                                && scene.tokens().word(term.behind()).equals(")"));
    }

    /** "KDRT yang berupa kekerasan fisik, psikis dan penelantaran": the forms that domestic violence takes. */
    private boolean kinds(Term<Categories.Word> first, List<Term<Categories.Word>> terms) {
        int at = terms.indexOf(first);
        int word = first.first() - 1;
        return at > 0
                && CategoryLink.EXAMPLES.contains(scene.tokens().word(word))
                && word - terms.get(at - 1).behind() <= 2
                && terms.get(at - 1).value().category() == Category.DOMESTIC_VIOLENCE;
    }

    static @Nullable Category several(Set<Category> categories) {
        if (categories.isEmpty()) {
            return null;
        }
        if (categories.size() == 1) {
            return categories.iterator().next();
        }
        if (EnumSet.of(Category.TRAFFICKING, Category.EXPLOITATION).containsAll(categories)) {
            return Category.TRAFFICKING;
        }
        boolean migrants = EnumSet.of(Category.TRAFFICKING, Category.IRREGULAR_MIGRATION, Category.DEPORTATION)
                .containsAll(categories);
        if (migrants) {
            return categories.contains(Category.TRAFFICKING) ? Category.TRAFFICKING : Category.DEPORTATION;
        }
        return Category.VIOLENCE;
    }

    /** The forms in a row right before the number: "KDRT dan kekerasan fisik masing-masing 20 kasus". */
    List<Category> row(Span left) {
        List<Term<Categories.Word>> strong = scene.categories(left).stream()
                .filter(term -> term.value().strength() == Categories.Strength.STRONG)
                .toList();
        Set<Category> row = EnumSet.noneOf(Category.class);
        for (int i = strong.size() - 1; i >= 0; i--) {
            boolean joined = i == strong.size() - 1
                    || conjoined(strong.get(i), strong.get(i + 1))
                    || strong.get(i).value().category()
                                    == strong.get(i + 1).value().category()
                            && strong.get(i + 1).first() - strong.get(i).behind() <= 1;
            if (!joined) {
                break;
            }
            Category category = strong.get(i).value().category();
            if (category != null) {
                row.add(category);
            }
        }
        return List.copyOf(row);
    }

    /** Whether "dan" or a comma stands between two terms, and hardly more. */
    private boolean conjoined(Term<Categories.Word> a, Term<Categories.Word> b) {
        boolean and = false;
        for (int at = a.behind(); at < b.first(); at++) {
            and |= Set.of("dan", ",", "serta").contains(scene.tokens().word(at));
        }
        return and && b.first() - a.behind() <= 3;
    }

    boolean joined(Term<Categories.Word> a, Term<Categories.Word> b) {
        int from = Math.min(a.behind(), b.behind());
        int to = Math.max(a.first(), b.first());
        if (to - from > 6) {
            return false;
        }
        boolean conjoined = from == to;
        for (int at = from; at < to; at++) {
            String word = scene.tokens().word(at);
            boolean form = scene.categories(scene.tokens().at(at).span()).stream()
                    .anyMatch(term -> term.value().category() == Category.OTHER
                            && term.value().strength() == Categories.Strength.LABEL);
            if (!JOINTS.contains(word) && !form) {
                return false;
            }
            conjoined = true;
        }
        return conjoined;
    }
}
