package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Numbers that are not of children alone, as what they are made of shows: "497 laporan. KDRT 236, pencabulan anak 129": who says
 * "anak" of one form and not of violence at home counts wives there.
 */
final class Grown {

    /** Numbers behind one that are looked at, at most. */
    private static final int MOST = 12;

    private final Set<Candidate> totals = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Scene scene;

    /**
     * @param all the numbers of a text in order
     * @param parts the numbers that add up to another
     */
    Grown(List<Candidate> all, Map<Candidate, List<Candidate>> parts, Scene scene) {
        this.scene = scene;
        for (int at = 0; at < all.size(); at++) {
            Candidate total = all.get(at);
            if (both(row(all, at)) || both(parts.getOrDefault(total, List.of()))) {
                totals.add(total);
            }
        }
    }

    /** Whether the number's parts show it. */
    boolean shows(Candidate total) {
        return totals.contains(total);
    }

    /** The numbers behind one in its sentence and the next that may be its parts. */
    private static List<Candidate> row(List<Candidate> all, int whole) {
        Candidate total = all.get(whole);
        List<Candidate> row = new ArrayList<>();
        for (int at = whole + 1; at < Math.min(all.size(), whole + 1 + MOST); at++) {
            Candidate part = all.get(at);
            boolean here = part.sentence().equals(total.sentence());
            boolean compared = here && row.isEmpty() && part.value() >= total.value();
            if (part.passage() != total.passage() || !here && !next(total, part)) {
                break;
            }
            if (!compared && part.value() >= total.value()) {
                break;
            }
            if (!compared) {
                row.add(part);
            }
        }
        return row;
    }

    private static boolean next(Candidate total, Candidate part) {
        List<Span> sentences = total.passage().sentences();
        return sentences.indexOf(part.sentence()) == sentences.indexOf(total.sentence()) + 1;
    }

    private boolean both(List<Candidate> parts) {
        return parts.stream().anyMatch(this::young) && parts.stream().anyMatch(this::household);
    }

    private boolean young(Candidate part) {
        return scene.groups(part.own()).stream()
                .map(term -> term.value().group())
                .anyMatch(group -> group != null && Groups.young(group));
    }

    private boolean household(Candidate part) {
        List<Term<Categories.Word>> forms = scene.categories(part.own());
        return scene.groups(part.own()).isEmpty()
                && forms.size() == 1
                && Objects.equals(forms.get(0).value().category(), Category.DOMESTIC_VIOLENCE);
    }

    /**
     * Whether a group that a number of violence at home takes from afar is not its own: children are named where they are meant.
     * Further on in a row of forms they are meant: "untuk anak, kekerasan fisik 25 kasus, KDRT 6".
     */
    static boolean athome(Basis basis, VictimGroup group) {
        Own own = basis.own();
        Count whole = basis.whole();
        boolean divides = whole != null
                && basis.relation() == Count.Relation.PART
                && whole.group().own()
                && whole.candidate().passage() == basis.candidate().passage();
        Count last = basis.last();
        boolean row = last != null && !last.group().own();
        return !row
                && own.category().own()
                && own.category().value() == Category.DOMESTIC_VIOLENCE
                && !own.group().found()
                && Groups.young(group)
                && !divides;
    }
}
