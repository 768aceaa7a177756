package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Forms of a row that name nobody beside forms that name children: "Persetubuhan anak 9 perkara, cabul anak 3 perkara, perkosaan 1
 * perkara": whoever says "anak" of the one form means anybody by the other.
 */
final class UnnamedForms {

    private static final Pattern ADULTS = Pattern.compile("(?<!belum |bukan )\\bdewasa\\b");

    /** Forms of the sentence that name children, at least. */
    private static final int NAMED = 2;

    private final Scene scene;

    UnnamedForms(Scene scene) {
        this.scene = scene;
    }

    /** Whether children that a number takes from afar are not its own. */
    boolean holds(Basis basis) {
        Candidate candidate = basis.candidate();
        Category form = basis.own().category().value();
        if (form == null
                || !basis.own().category().own()
                || basis.own().group().found()
                || form == Category.VIOLENCE
                || !Relations.form(form)) {
            return false;
        }
        Count whole = basis.whole();
        boolean ofChildren = whole != null
                && basis.relation() == Count.Relation.PART
                && whole.group().own()
                && Groups.young(whole.victims());
        return !ofChildren && (adults(candidate) || others(candidate) >= NAMED);
    }

    /** "cabul dewasa 2 kasus". */
    private boolean adults(Candidate candidate) {
        return ADULTS.matcher(candidate.own().of(scene.text()).toLowerCase(Locale.ROOT))
                .find();
    }

    /** How many other forms of the sentence name children right behind themselves. */
    private long others(Candidate candidate) {
        Span own = candidate.own();
        return scene.categories(candidate.sentence()).stream()
                .filter(term -> term.span().end() <= own.start() || term.span().start() >= own.end())
                .filter(this::young)
                .count();
    }

    private boolean young(Term<Categories.Word> term) {
        Category form = term.value().category();
        if (form == null || form == Category.VIOLENCE || !Relations.form(form)) {
            return false;
        }
        VictimGroup implied = term.value().implies();
        if (implied != null) {
            return Groups.young(implied);
        }
        int to = Math.min(scene.tokens().size() - 1, term.behind() + 1);
        List<Term<Groups.Word>> named =
                term.behind() > to ? List.of() : scene.groups(scene.tokens().span(term.behind(), to));
        VictimGroup group = named.isEmpty() ? null : named.get(0).value().group();
        return group != null && Groups.young(group);
    }
}
