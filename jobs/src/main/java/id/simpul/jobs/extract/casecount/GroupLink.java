package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a number counts: its noun, the words for the category, the groups beside them. */
final class GroupLink {

    /** A group stands at most so far from the number or the category that it belongs to. */
    private static final int REACH = 6;

    /** Words between the greatest part and its number, at most: "paling tinggi kekerasan anak, ada 16 kasus". */
    private static final int COUNTED = 2;

    /** Words in brackets, at most. */
    private static final int BRACKET = 7;

    private static final Set<String> AND = Set.of("dan", "serta", "maupun", ",");

    private static final Set<String> OTHERS = Set.of("lainnya", "lain", "sisanya");

    /** Words before whom something was done to. */
    private static final Set<String> SUFFERED = Set.of("terhadap", "menimpa", "pada", "kepada");

    private static final Set<String> GROWN = Set.of("istri", "isteri", "ibu", "suami", "janda");

    private static final Set<VictimGroup> SEXES =
            Set.of(VictimGroup.WOMEN, VictimGroup.MEN, VictimGroup.GIRLS, VictimGroup.BOYS);

    /** Words before "anak" that say that a sentence is about children. */
    private static final Set<String> CHILDS = Set.of("korbannya", "kalangan", "kelompok", "kategori", "korban");

    private final Scene scene;
    private final CategoryLink categories;
    private final GroupLeads leads;

    GroupLink(Scene scene) {
        this.scene = scene;
        this.categories = new CategoryLink(scene);
        this.leads = new GroupLeads(scene, categories);
    }

    /** What heads of sentences and lists say of the numbers below them. */
    GroupLeads leads() {
        return leads;
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
        return term.span().end() <= number.start() && scene.distance(term.span(), number) <= COUNTED
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

    /** "kasus yang korbannya anak, terdapat 111 korban perempuan", "usia 13 hingga 17 tahun, 60 perempuan": only children are told of. */
    boolean children(Candidate candidate) {
        Span before = candidate.before();
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

    /** "9 istri": wives are grown. */
    boolean grown(Candidate candidate) {
        return GROWN.contains(scene.tokens()
                .word(scene.tokens().from(candidate.number().span().end())));
    }

    /**
     * The group beside the last category before the number in a stretch, for a category that was taken from there.
     *
     * @param spoken whether a word is the label of another number
     */
    @Nullable
    VictimGroup beside(Span stretch, Predicate<Span> spoken) {
        VictimGroup found = null;
        for (Term<Groups.Word> term : scene.groups(stretch)) {
            if (besideCategory(term, stretch) && !spoken.test(term.span())) {
                found = term.value().group();
            }
        }
        if (found != null) {
            return found;
        }
        List<Term<Categories.Word>> categories = scene.categories(stretch).stream()
                .filter(term -> !spoken.test(term.span()))
                .toList();
        return categories.isEmpty()
                ? null
                : categories.get(categories.size() - 1).value().implies();
    }
}
