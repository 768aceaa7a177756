package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document is about as a whole: its headline, its matter, and whom its cases were done to. */
final class Theme {

    private final Scene scene;
    private final @Nullable Span title;
    private final Link<Category> topic;
    private final @Nullable VictimGroup everyone;
    private final LeadGroups leads;
    private final @Nullable VictimGroup frequentGroup;
    private final @Nullable Category only;
    private final boolean several;

    Theme(Scene scene, List<Passage> passages) {
        this.scene = scene;
        this.title = passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADLINE)
                .map(Passage::span)
                .findFirst()
                .orElse(null);
        this.topic = new Topic(scene, title).of(passages);
        this.everyone = findEveryone(scene);
        this.leads = new LeadGroups(scene, passages);
        this.frequentGroup = frequentGroup(scene);
        this.only = findOnly(scene);
        this.several = findSeveral();
    }

    @Nullable
    Span title() {
        return title;
    }

    Link<Category> topic() {
        return topic;
    }

    /** The groups that its words for violence name first. */
    LeadGroups leads() {
        return leads;
    }

    /** The one category that the whole text speaks of, or null where there are several. */
    @Nullable
    Category only() {
        return only;
    }

    private static @Nullable Category findOnly(Scene scene) {
        Category only = null;
        for (Term<Categories.Word> term : scene.topics(new Span(0, scene.text().length()))) {
            Category category = term.value().category();
            if (category != null && only != null && category != only) {
                return null;
            }
            only = category == null ? only : category;
        }
        return only;
    }

    boolean inTitle(long value) {
        return title != null
                && scene.numbers(title).stream()
                        .anyMatch(number -> number.value().value() == value);
    }

    /** The group of "semua korban adalah perempuan", or null. */
    @Nullable
    VictimGroup everyone() {
        return everyone;
    }

    /** The group that the text names most, names of offices apart, or null where it names none. */
    @Nullable
    VictimGroup frequentGroup() {
        return frequentGroup;
    }

    private static @Nullable VictimGroup frequentGroup(Scene scene) {
        Map<VictimGroup, Integer> tally = new EnumMap<>(VictimGroup.class);
        VictimGroup best = null;
        for (Term<Groups.Word> term : scene.groups(new Span(0, scene.text().length()))) {
            VictimGroup group = term.value().group();
            if (group != null) {
                int now = tally.merge(group, 1, Integer::sum);
                best = best == null || now > tally.getOrDefault(best, 0) ? group : best;
            }
        }
        return best;
    }

    private static @Nullable VictimGroup findEveryone(Scene scene) {
        TokenList tokens = scene.tokens();
        for (Term<Measures.Word> term : scene.measures(new Span(0, scene.text().length()))) {
            boolean all = Set.of("semua", "seluruh").contains(tokens.word(term.first() - 1))
                    || Set.of("semuanya", "seluruhnya").contains(tokens.word(term.behind()));
            if (all && term.value().measure() == Measure.VICTIMS) {
                int to = Math.min(tokens.size() - 1, term.behind() + 5);
                List<Term<Groups.Word>> named = scene.groups(tokens.span(term.behind() - 1, to));
                if (!named.isEmpty()) {
                    return named.get(0).value().group();
                }
            }
        }
        return null;
    }

    /** Whether the text tells of several forms of violence, none of which it speaks of more than of the others together. */
    boolean several() {
        return several;
    }

    private boolean findSeveral() {
        Map<Category, Integer> tally = new EnumMap<>(Category.class);
        for (Term<Categories.Word> term : scene.topics(new Span(0, scene.text().length()))) {
            Category form = term.value().category();
            if (form != null && form != Category.VIOLENCE && Relations.form(form)) {
                tally.merge(form, 1, Integer::sum);
            }
        }
        int all = tally.values().stream().mapToInt(Integer::intValue).sum();
        return tally.size() > 2 && tally.values().stream().allMatch(one -> one * 2 <= all);
    }

    /** The groups that the title names with its category. */
    @Nullable
    VictimGroup titleGroup() {
        List<Term<Groups.Word>> named = title == null
                ? List.of()
                : scene.groups(title).stream()
                        .filter(term -> !scene.mostly(term.first()))
                        .toList();
        return named.isEmpty() ? null : named.get(0).value().group();
    }
}
