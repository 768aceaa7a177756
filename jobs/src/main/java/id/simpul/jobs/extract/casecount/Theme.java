package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document is about as a whole: its headline, its matter, and whom its cases were done to. */
final class Theme {

    /** Tokens between a word for violence and whom it was done to. */
    private static final int BESIDE = 2;

    /** Characters of a passage that tells something: a shorter one is a date, a place or a name above the story. */
    private static final int TOLD = 60;

    /** One of so many may name another group. */
    private static final int MOST_OF = 4;

    private static final Set<String> DOMINANT =
            Set.of("dominan", "didominasi", "mendominasi", "menonjol", "terbanyak", "mayoritas", "kebanyakan");

    private static final Set<String> RULING =
            Set.of("kuasai", "menguasai", "dominasi", "mendominasi", "separuh", "mayoritas", "teratas", "terbanyak");

    /** Of whom such a word may speak instead of a form. */
    private static final Set<String> PARTY = Set.of("pelaku", "pelakunya", "korban", "korbannya", "wilayah", "di");

    /** Words between a form and the word that says that it rules. */
    private static final int RULED = 6;

    /** Words within which such a word speaks of a form. */
    private static final int FOREMOST = 12;

    private final Scene scene;
    private final @Nullable Span title;
    private final Link<Category> topic;
    private final @Nullable VictimGroup everyone;
    private final List<Lead> leads;
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
        this.topic = findTopic(passages);
        this.everyone = findEveryone(scene);
        this.leads = findLeads(passages);
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

    /**
     * The group that the story's first words for violence name ("kekerasan terhadap perempuan dan anak"), for a number that
     * names none; of both together for violence as a whole only, of one group where no other is named beside such words.
     */
    @Nullable
    VictimGroup lead(Category category) {
        if (!Relations.form(category)) {
            return null;
        }
        List<VictimGroup> told = leads.stream()
                .filter(lead -> lead.category() == Category.VIOLENCE || lead.category() == category)
                .map(Lead::group)
                .toList();
        VictimGroup first = told.isEmpty() ? null : told.get(0);
        long agreeing = told.stream().filter(group -> group == first).count();
        boolean one = agreeing * MOST_OF >= told.size() * (MOST_OF - 1);
        return category == Category.VIOLENCE && first == VictimGroup.WOMEN_AND_CHILDREN || one ? first : null;
    }

    /** A group named right beside a word for violence or a form of it. */
    private record Lead(Category category, VictimGroup group) {}

    /** The groups named right beside words for violence, in order, where the headline or the first paragraph names one. */
    private List<Lead> findLeads(List<Passage> passages) {
        boolean led = passages.stream()
                .filter(passage -> passage.span().length() >= TOLD || passage.heading())
                .limit(2)
                .anyMatch(passage -> !besides(opening(passage)).isEmpty());
        return led ? besides(new Span(0, scene.text().length())) : List.of();
    }

    /** A headline, or the first two sentences of a paragraph. */
    private static Span opening(Passage passage) {
        List<Span> sentences = passage.sentences();
        return passage.heading() || sentences.isEmpty()
                ? passage.span()
                : sentences.get(0).cover(sentences.get(Math.min(1, sentences.size() - 1)));
    }

    private List<Lead> besides(Span stretch) {
        List<Lead> found = new ArrayList<>();
        for (Term<Categories.Word> term : scene.categories(stretch)) {
            Category category = term.value().category();
            if (category == null || !Relations.form(category) || foremost(term)) {
                continue;
            }
            int to = within(term.behind());
            List<Term<Groups.Word>> groups =
                    term.behind() > to ? List.of() : scene.groups(scene.tokens().span(term.behind(), to));
            VictimGroup group = groups.isEmpty()
                    ? term.value().implies()
                    : groups.get(0).value().group();
            if (group != null) {
                found.add(new Lead(category, group));
            }
        }
        return found;
    }

    /** "Yang dominan ialah KDRT dan kekerasan anak": the greatest parts are not the whole. */
    private boolean foremost(Term<Categories.Word> term) {
        int first = term.first();
        for (int at = first - 1;
                at >= first - FOREMOST && !scene.tokens().word(at).equals(".");
                at--) {
            if (DOMINANT.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The last token that stands beside what ends before a token, in the same sentence. */
    private int within(int behind) {
        int to = behind - 1;
        while (to < Math.min(scene.tokens().size() - 1, behind + BESIDE)
                && !scene.tokens().word(to + 1).equals(".")) {
            to++;
        }
        return to;
    }

    private static @Nullable VictimGroup findEveryone(Scene scene) {
        TokenList tokens = scene.tokens();
        for (Term<Measures.Word> term : scene.measures(new Span(0, scene.text().length()))) {
            boolean all = Set.of("semua", "seluruh").contains(tokens.word(term.first() - 1));
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

    /** The title's category; else the one that the text speaks of most, in names and laws too. */
    private Link<Category> findTopic(List<Passage> passages) {
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
            Category all = dominated(whole, first) ? Category.VIOLENCE : CategoryLink.several(told);
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
