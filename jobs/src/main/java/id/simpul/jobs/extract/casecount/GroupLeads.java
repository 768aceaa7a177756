package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a sentence, or a list in it, says at its head that its numbers are of. */
final class GroupLeads {

    /** Words that open a sentence with whom it is about. */
    private static final Set<String> LEADS =
            Set.of("dari", "porsi", "untuk", "khusus", "pada", "kalau", "bagi", "kasus", "korban", "di");

    /** Words that open a sentence with a field of violence. */
    private static final Set<String> FIELDS = Set.of("di", "pada", "dalam", "untuk", "dari");

    /** Words of such a field, at most. */
    private static final int FIELD = 8;

    /** Words before a word that opens a row, within which it says what the row is about. */
    private static final int HEADS = 6;

    /** Words between that and the word that opens the row, at most. */
    private static final int TOUCH = 1;

    /** Words within which such a word stands. */
    private static final int LEADING = 3;

    private static final Set<String> FOR = Set.of("untuk", "kalau", "bagi", "pada", "terhadap");

    /** Words right before what heads a list. */
    private static final Set<String> OPENS =
            Set.of(";", ":", ",", "yaitu", "yakni", "lalu", "sementara", "sedangkan", "untuk", "kemudian", "adapun");

    private final Scene scene;
    private final CategoryLink categories;

    GroupLeads(Scene scene, CategoryLink categories) {
        this.scene = scene;
        this.categories = categories;
    }

    /** "untuk kekerasan perempuan, yakni KDRT 15 kasus, penelantaran 1 kasus": whom a row is about that a word opens. */
    private @Nullable VictimGroup opened(Candidate candidate) {
        Span before = candidate.before();
        Term<Cues.Cue> opener = null;
        for (Term<Cues.Cue> cue : scene.cues(before)) {
            opener = cue.value() == Cues.Cue.OPENS ? cue : opener;
        }
        if (opener == null || told(opener, candidate)) {
            return null;
        }
        int from = Math.max(scene.tokens().from(before.start()), opener.first() - HEADS);
        if (from >= opener.first()) {
            return null;
        }
        Span head = scene.tokens().span(from, opener.first() - 1);
        boolean counted =
                scene.numbers(head).stream().anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
        List<Term<Groups.Word>> named = counted ? List.of() : scene.groups(head);
        Term<Groups.Word> last = named.isEmpty() ? null : named.get(named.size() - 1);
        return last == null || scene.distance(last.span(), opener.span()) > TOUCH
                ? null
                : last.value().group();
    }

    /** "kekerasan anak dengan 4 berkas, KDRT 3 kasus": the number of the group itself stands behind the word, it opens no row. */
    private boolean told(Term<Cues.Cue> opener, Candidate candidate) {
        Span behind = scene.tokens().at(opener.behind()).span();
        return behind.end() <= candidate.number().span().start()
                && scene.numbers(behind).stream()
                        .anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
    }

    /** "Dari perempuan itu KDRT 14 kasus, pelecehan 4", "Porsi anak 42, meliputi …": the group that a sentence opens with, or null. */
    @Nullable
    VictimGroup leading(Candidate candidate) {
        VictimGroup opened = opened(candidate);
        return opened == null ? ledBy(candidate) : opened;
    }

    /** "untuk perempuan: KDRT 13 kasus, perkosaan 1 kasus. Kalau anak, setubuh 15 kasus": whom a list is of; else null. */
    @Nullable
    VictimGroup listed(Candidate candidate) {
        Span before = candidate.before();
        List<Term<Groups.Word>> named = scene.groups(before);
        for (int i = named.size() - 1; i >= 0; i--) {
            Term<Groups.Word> term = named.get(i);
            boolean label = FOR.contains(scene.tokens().word(term.first() - 1));
            if (heads(term)
                    || label && scene.tokens().word(term.behind()).equals(":")
                    || scene.tokens().word(term.first() - 1).equals("kalau")
                            && scene.tokens().word(term.behind()).equals(",")) {
                return term.value().group();
            }
        }
        return null;
    }

    /** "42 kasus, yaitu kekerasan terhadap anak, rudapaksa 10 kasus, pelecehan 4": violence without a number of its own heads the forms behind it. */
    private boolean heads(Term<Groups.Word> term) {
        List<Term<Categories.Word>> beside =
                scene.categories(scene.tokens().span(Math.max(0, term.first() - TOUCH - 1), term.behind() - 1));
        Term<Categories.Word> form = beside.isEmpty() ? null : beside.get(beside.size() - 1);
        int next = term.behind() + 1;
        boolean opens = form != null
                && form.value().category() == Category.VIOLENCE
                && OPENS.contains(scene.tokens().word(form.first() - 1))
                && Set.of(",", ":").contains(scene.tokens().word(term.behind()));
        if (!opens || next + LEADING >= scene.tokens().size()) {
            return false;
        }
        List<Term<Categories.Word>> first =
                scene.categories(scene.tokens().at(next).span());
        return !first.isEmpty()
                && first.get(0).value().category() != Category.VIOLENCE
                && scene.groups(first.get(0).span()).isEmpty()
                && scene.tokens().at(first.get(0).behind()).isDigits();
    }

    private @Nullable VictimGroup ledBy(Candidate candidate) {
        int first = scene.tokens().from(candidate.sentence().start());
        VictimGroup field = field(first, candidate);
        VictimGroup head = field == null ? subject(scene.opening(candidate.sentence()), candidate) : field;
        if (head != null) {
            return head;
        }
        for (int at = first; at < first + LEADING; at++) {
            if (LEADS.contains(scene.tokens().word(at))) {
                int to = Math.min(scene.tokens().size() - 1, at + 2);
                List<Term<Groups.Word>> named = scene.groups(scene.tokens().span(at, Math.max(at, to)));
                boolean before = !named.isEmpty()
                        && named.get(0).span().end()
                                <= candidate.number().span().start();
                if (before && named.get(0).first() <= at + 2 && !ofAnotherForm(named.get(0), candidate)) {
                    return named.get(0).value().group();
                }
            }
        }
        return null;
    }

    /** "Kasus kekerasan terhadap perempuan itu ada KDRT 7 kasus, penipuan 2 kasus": violence that a sentence opens with, and "ada" before its forms; else null. */
    private @Nullable VictimGroup subject(int first, Candidate candidate) {
        int there = first + 1;
        while (there < first + FIELD && !scene.tokens().word(there).equals("ada")) {
            there++;
        }
        Span head = scene.tokens().span(first, Math.min(there, scene.tokens().size() - 1));
        List<Term<Groups.Word>> named = scene.groups(head);
        List<Term<Categories.Word>> forms = scene.categories(head);
        boolean alone = scene.tokens().word(there).equals("ada")
                && named.size() == 1
                && forms.size() == 1
                && forms.get(0).value().category() == Category.VIOLENCE
                && head.end() <= candidate.number().span().start()
                && scene.numbers(head).isEmpty();
        int next = there + 1;
        return alone
                        && scene.categories(scene.tokens().at(next).span()).stream()
                                .anyMatch(form -> form.first() == next)
                ? named.get(0).value().group()
                : null;
    }

    /** "Di kekerasan terhadap anak perempuan, inses 742 kasus": the field that a sentence opens with, which a comma ends; else null. */
    private @Nullable VictimGroup field(int first, Candidate candidate) {
        if (!FIELDS.contains(scene.tokens().word(first))) {
            return null;
        }
        int comma = first + 1;
        while (comma < first + FIELD && !scene.tokens().word(comma).equals(",")) {
            comma++;
        }
        Span head = scene.tokens().span(first, comma);
        List<Term<Groups.Word>> named = scene.groups(head);
        List<Term<Categories.Word>> forms = scene.categories(head);
        boolean alone = scene.tokens().word(comma).equals(",")
                && named.size() == 1
                && named.get(0).behind() == comma
                && forms.size() == 1
                && forms.get(0).value().category() == Category.VIOLENCE
                && head.end() <= candidate.number().span().start()
                && scene.numbers(head).isEmpty();
        return alone ? named.get(0).value().group() : null;
    }

    /** "kekerasan terhadap perempuan terbanyak berbentuk KDRT 15 kasus": its group is that of all forms that its row tells. */
    boolean governs(Count count) {
        VictimGroup group = count.group().value();
        Candidate candidate = count.candidate();
        if (group == null || count.category().value() == Category.VIOLENCE) {
            return false;
        }
        if (ledBy(candidate) == group) {
            return true;
        }
        Span before = candidate.before();
        for (Term<Categories.Word> term : scene.categories(before)) {
            int to = Math.min(scene.tokens().size() - 1, term.behind() + 1);
            boolean named = term.value().implies() == group
                    || scene.groups(scene.tokens().span(term.behind(), Math.max(term.behind(), to))).stream()
                            .anyMatch(word -> word.value().group() == group);
            if (named && term.value().category() == Category.VIOLENCE) {
                return true;
            }
        }
        return false;
    }

    /** "untuk eksploitasi anak tidak ada, kekerasan fisik 7": the group belongs to the form before it, and the number has one of its own. */
    private boolean ofAnotherForm(Term<Groups.Word> group, Candidate candidate) {
        Category mine = categories.own(candidate).value();
        return mine != null
                && scene
                        .categories(group.span()
                                .cover(scene.tokens()
                                        .at(Math.max(0, group.first() - 1))
                                        .span()))
                        .stream()
                        .map(term -> term.value().category())
                        .anyMatch(form -> form != null && form != Category.VIOLENCE && form != mine);
    }
}
