package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a number counts: its noun, the words for the category, the groups beside them. */
final class GroupLink {

    /** A group stands at most so far from the number or the category that it belongs to. */
    private static final int REACH = 6;

    /** Words in brackets, at most. */
    private static final int BRACKET = 7;

    /** Words that open a sentence with whom it is about. */
    private static final Set<String> LEADS =
            Set.of("dari", "porsi", "untuk", "khusus", "pada", "kalau", "bagi", "kasus", "korban", "di");

    /** Words before a word that opens a row, within which it says what the row is about. */
    private static final int HEADS = 6;

    /** Words between that and the word that opens the row, at most. */
    private static final int TOUCH = 1;

    /** Words within which such a word stands. */
    private static final int LEADING = 3;

    private static final Set<String> AND = Set.of("dan", "serta", "maupun", ",");

    private static final Set<String> OTHERS = Set.of("lainnya", "lain", "sisanya");

    /** Words before whom something was done to. */
    private static final Set<String> SUFFERED = Set.of("terhadap", "menimpa", "pada", "kepada");

    private static final Set<VictimGroup> SEXES =
            Set.of(VictimGroup.WOMEN, VictimGroup.MEN, VictimGroup.GIRLS, VictimGroup.BOYS);

    /** Words before "anak" that say that a sentence is about children. */
    private static final Set<String> CHILDS = Set.of("korbannya", "kalangan", "kelompok", "kategori", "korban");

    private static final Set<String> FOR = Set.of("untuk", "kalau", "bagi", "pada", "terhadap");

    private final Scene scene;
    private final CategoryLink categories;

    GroupLink(Scene scene) {
        this.scene = scene;
        this.categories = new CategoryLink(scene);
    }

    Link<VictimGroup> own(Candidate candidate) {
        Measures.Word head = candidate.head();
        VictimGroup bracketed = bracketed(candidate);
        if (bracketed != null) {
            return new Link<>(bracketed, Source.OWN);
        }
        if (head != null && head.group() != null) {
            return new Link<>(head.group(), Source.OWN);
        }
        Link<VictimGroup> behind = nearest(candidate, candidate.body().cover(candidate.right()));
        int from =
                Math.min(categories.lastOfSeveral(candidate), candidate.left().end());
        boolean mixed = behind.found() && young(behind.value()) && household(candidate.right());
        return behind.found()
                ? mixed ? Link.absent() : behind
                : nearest(candidate, new Span(from, candidate.left().end()));
    }

    /** "2 orang perempuan (anak di bawah umur)": of which age they are stands in brackets; null where it doesn't. */
    private @Nullable VictimGroup bracketed(Candidate candidate) {
        int open = scene.tokens().from(candidate.body().end());
        Measures.Word people = candidate.head();
        if (people == null || !candidate.person() || !scene.tokens().word(open).equals("(")) {
            return null;
        }
        int close = open + 1;
        while (close < open + BRACKET && !scene.tokens().word(close).equals(")")) {
            close++;
        }
        boolean closed = scene.tokens().word(close).equals(")") && close > open + 1;
        List<Term<Groups.Word>> inside = closed ? scene.groups(scene.tokens().span(open + 1, close - 1)) : List.of();
        if (inside.size() != 1 || inside.get(0).value().group() != VictimGroup.CHILDREN) {
            return null;
        }
        VictimGroup head = people.group();
        return head == VictimGroup.WOMEN || head == VictimGroup.GIRLS
                ? VictimGroup.GIRLS
                : head == VictimGroup.MEN || head == VictimGroup.BOYS ? VictimGroup.BOYS : VictimGroup.CHILDREN;
    }

    private static boolean young(@Nullable VictimGroup group) {
        return group != null && Groups.young(group);
    }

    /** "136 aduan soal KDRT hingga pencabulan anak": where KDRT is told beside another form, not all are children. */
    private boolean household(Span stretch) {
        List<Category> told = scene.categories(stretch).stream()
                .map(term -> term.value().category())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return told.size() > 1 && told.contains(Category.DOMESTIC_VIOLENCE);
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
        Span all = stretch.end() <= candidate.body().start() ? candidate.left() : stretch;
        boolean both = best == VictimGroup.CHILDREN && beside(VictimGroup.WOMEN, all)
                || best == VictimGroup.WOMEN && beside(VictimGroup.CHILDREN, all);
        return Link.of(both ? VictimGroup.WOMEN_AND_CHILDREN : best == null ? implied : best, Source.OWN);
    }

    /** "kekerasan terhadap perempuan dan pencabulan anak": the other group too, in one enumeration. */
    private boolean beside(VictimGroup other, Span stretch) {
        List<Term<Groups.Word>> named = scene.groups(stretch);
        for (int i = 0; i + 1 < named.size(); i++) {
            Term<Groups.Word> one = named.get(i);
            Term<Groups.Word> next = named.get(i + 1);
            boolean joined = (one.value().group() == other || next.value().group() == other)
                    && one.value().group() != next.value().group()
                    && next.first() - one.behind() <= REACH
                    && next.first() > one.behind()
                    && AND.contains(scene.tokens().word(one.behind()))
                    && !scene.categories(scene.tokens().span(one.behind(), next.first() - 1))
                            .isEmpty();
            if (joined) {
                return true;
            }
        }
        return false;
    }

    /** "mayoritas laki-laki dewasa sebanyak 88 orang": the greatest part, and its own number right behind it. */
    private boolean counted(Term<Groups.Word> term, Candidate candidate) {
        Span number = candidate.number().span();
        return term.span().end() <= number.start() && scene.distance(term.span(), number) <= 1
                || term.span().start() >= candidate.body().end() && scene.distance(candidate.body(), term.span()) == 0;
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

    /** "untuk kekerasan perempuan, yakni KDRT 15 kasus, penelantaran 1 kasus": whom a row is about that a word opens. */
    private @Nullable VictimGroup opened(Candidate candidate) {
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        Term<Cues.Cue> opener = null;
        for (Term<Cues.Cue> cue : scene.cues(before)) {
            opener = cue.value() == Cues.Cue.OPENS ? cue : opener;
        }
        if (opener == null) {
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

    /** "Dari perempuan itu KDRT 14 kasus, pelecehan 4", "Porsi anak 42, meliputi …": the group that a sentence opens with, or null. */
    @Nullable
    VictimGroup leading(Candidate candidate) {
        VictimGroup opened = opened(candidate);
        return opened == null ? ledBy(candidate) : opened;
    }

    /** "untuk perempuan: KDRT 13 kasus, perkosaan 1 kasus. Kalau anak, setubuh 15 kasus": whom a list is of; else null. */
    @Nullable
    VictimGroup listed(Candidate candidate) {
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        List<Term<Groups.Word>> named = scene.groups(before);
        for (int i = named.size() - 1; i >= 0; i--) {
            Term<Groups.Word> term = named.get(i);
            boolean label = FOR.contains(scene.tokens().word(term.first() - 1));
            if (label && scene.tokens().word(term.behind()).equals(":")
                    || scene.tokens().word(term.first() - 1).equals("kalau")
                            && scene.tokens().word(term.behind()).equals(",")) {
                return term.value().group();
            }
        }
        return null;
    }

    private @Nullable VictimGroup ledBy(Candidate candidate) {
        int first = scene.tokens().from(candidate.sentence().start());
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
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
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

    /** "kasus yang korbannya anak, terdapat 111 korban perempuan", "usia 13 hingga 17 tahun, 60 perempuan": only children are told of. */
    boolean children(Candidate candidate) {
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        List<Term<Groups.Word>> named = scene.groups(before);
        Term<Groups.Word> first = named.isEmpty() ? null : named.get(0);
        boolean only = named.stream()
                .allMatch(term -> term == first || SEXES.contains(term.value().group()));
        return first != null
                && only
                && first.value().group() == VictimGroup.CHILDREN
                && !OTHERS.contains(
                        scene.tokens().word(scene.tokens().from(candidate.body().end())))
                && !scene.tokens().at(first.first() - 2).isDigits()
                && CHILDS.stream().anyMatch(word -> word.equals(scene.tokens().word(first.first() - 1)));
    }

    /** "dan 41 terhadap perempuan": another group beside the one before it, not its girls. */
    boolean suffered(Candidate candidate) {
        int behind = scene.tokens().from(candidate.body().end());
        if (SUFFERED.contains(scene.tokens().word(behind))) {
            return true;
        }
        return scene.groups(candidate.left()).stream()
                .anyMatch(term -> SUFFERED.contains(scene.tokens().word(term.first() - 1)));
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
