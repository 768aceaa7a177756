package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which forms of violence the parts of a number are of. */
final class FormsOfParts {

    /** Forms of which none is a kind of another. */
    private static final Set<Category> SEPARATE = EnumSet.of(
            Category.SEXUAL_VIOLENCE,
            Category.PHYSICAL_VIOLENCE,
            Category.PSYCHOLOGICAL_VIOLENCE,
            Category.NEGLECT,
            Category.TRAFFICKING,
            Category.BULLYING);

    /** Words that open a sentence with what kinds there are. */
    private static final Set<String> KINDS =
            Set.of("macamnya", "jenisnya", "bentuknya", "kasusnya", "perkaranya", "jenis", "bentuk", "ragamnya");

    private final Scene scene;

    FormsOfParts(Scene scene) {
        this.scene = scene;
    }

    /** Whether the parts are of forms that only violence as a whole holds. */
    boolean various(List<Candidate> parts) {
        Set<Category> forms = EnumSet.noneOf(Category.class);
        parts.forEach(part -> scene.categories(part.own()).stream()
                .map(term -> term.value().category())
                .filter(category -> category != null && SEPARATE.contains(category))
                .forEach(forms::add));
        return forms.size() > 1;
    }

    /** "15 perkara. Macamnya persetubuhan, penganiayaan sampai KDRT": whether the next sentence, which counts nothing, names several forms of a number. */
    boolean named(Candidate total) {
        List<Span> sentences = total.passage().sentences();
        int at = sentences.indexOf(total.sentence()) + 1;
        if (at < 1 || at >= sentences.size() || !scene.categories(total.own()).isEmpty()) {
            return false;
        }
        Span next = sentences.get(at);
        boolean kinds = KINDS.contains(scene.tokens().word(scene.tokens().from(next.start())));
        boolean counts =
                scene.numbers(next).stream().anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
        Set<Category> forms = EnumSet.noneOf(Category.class);
        scene.categories(next).stream()
                .map(term -> term.value().category())
                .filter(category -> category != null && Relations.form(category))
                .forEach(forms::add);
        return kinds && !counts && forms.size() > 1;
    }

    /** "35 kasus, rinciannya seksual 13, fisik 9": the numbers that its sentence divides it into, whatever they add up to. */
    List<Candidate> opened(List<Candidate> all, int index) {
        Candidate total = all.get(index);
        Candidate next = all.get(index + 1);
        boolean opens = next.sentence().equals(total.sentence())
                && scene.categories(total.own()).isEmpty()
                && scene.any(
                        ProseReader.DETAILS,
                        new Span(total.body().end(), next.number().span().start()));
        return !opens
                ? List.of()
                : all.subList(index + 1, all.size()).stream()
                        .takeWhile(part -> part.sentence().equals(total.sentence()) && part.value() < total.value())
                        .toList();
    }

    /** Whether the parts are of several forms. */
    boolean formed(List<Candidate> parts) {
        return parts.stream()
                        .flatMap(part -> scene.categories(part.own()).stream())
                        .map(term -> term.value().category())
                        .filter(category -> category != null && category != Category.VIOLENCE)
                        .distinct()
                        .count()
                > 1;
    }
}
