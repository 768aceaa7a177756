package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the document has told so far, and what it is about as a whole. */
final class Story {

    /** Tokens between a word for violence and whom it was done to. */
    private static final int BESIDE = 2;

    /** Characters of a passage that tells something: a shorter one is a date, a place or a name above the story. */
    private static final int TOLD = 60;

    /** One of so many may name another group. */
    private static final int MOST_OF = 4;

    /** Counts that the numbers of a sentence may add up to. */
    private static final int RECENT = 6;

    private final Scene scene;
    private final List<Count> counts = new ArrayList<>();
    private @Nullable Count main;
    private @Nullable Count total;
    private @Nullable Count current;
    private int closed;
    private final Set<Candidate> mixed = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Region section;
    private int sectionStart;
    private Section heads = Section.NONE;
    private final @Nullable Span title;
    private final Link<Category> topic;
    private final Link<Region> home;
    private final @Nullable VictimGroup everyone;
    private final List<Lead> leads;
    private final @Nullable VictimGroup frequentGroup;
    private final @Nullable Category only;
    private final @Nullable String firstAgency;

    Story(Scene scene, List<Passage> passages, Judge judge) {
        this.scene = scene;
        this.title = passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADLINE)
                .map(Passage::span)
                .findFirst()
                .orElse(null);
        this.topic = findTopic(passages);
        this.home = judge.decide(null, new Homes(scene, title).options(passages));
        this.everyone = findEveryone(scene);
        this.leads = findLeads(passages);
        this.frequentGroup = frequentGroup(scene);
        this.only = findOnly(scene);
        this.firstAgency = scene.reading().agencies().stream()
                .map(agency -> agency.value().register())
                .findFirst()
                .orElse(null);
    }

    List<Count> counts() {
        return counts;
    }

    @Nullable
    Count total() {
        return current == null ? total : current;
    }

    @Nullable
    Count main() {
        return main;
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

    @Nullable
    Span title() {
        return title;
    }

    Link<Category> topic() {
        return topic;
    }

    Link<Region> home() {
        return home;
    }

    private @Nullable Span dividing;

    void add(Count count) {
        counts.add(count);
        boolean vague = count.candidate().number().rule().equals("number.collective");
        boolean carries =
                count.relation() == Relation.FRESH && count.candidate().value() > 0;
        if (heads(count)) {
            current = count;
        }
        if (later(count)) {
            main = main == total ? count : main;
            total = count;
        }
        if (carries && !vague && !count.candidate().passage().heading()) {
            total = count;
            current = null;
            main = main == null ? count : main;
        }
    }

    /** "Pada 2021 ada 708 perkara, kemudian di tahun 2022 menjadi 649": what follows is told of the year that was reached. */
    private boolean later(Count count) {
        Count before = total;
        if (before == null
                || count.relation() != Count.Relation.COMPARISON
                || count.candidate().value() == 0) {
            return false;
        }
        Period then = before.period().value();
        Period now = count.period().value();
        return then != null
                && now != null
                && then.end().isBefore(now.end())
                && before.candidate().sentence().equals(count.candidate().sentence())
                && !scene.has(Cues.Cue.COMPARED, count.candidate().sentence());
    }

    /** "Pada 2020 ada 97 kasus." another time told in a sentence of its own: what follows in its paragraph divides it. */
    private boolean heads(Count count) {
        Candidate candidate = count.candidate();
        boolean first = counts.stream()
                .noneMatch(
                        other -> other != count && other.candidate().sentence().equals(candidate.sentence()));
        return first
                && count.relation() == Relation.COMPARISON
                && candidate.value() > 0
                && candidate.passage().kind() == Passage.Kind.PARAGRAPH
                && !scene.has(Cues.Cue.COMPARED, candidate.sentence());
    }

    /** The counts told last that stand for themselves, the nearest first. */
    List<Count> recent() {
        List<Count> recent = new ArrayList<>();
        for (int i = counts.size() - 1; i >= 0 && recent.size() < RECENT; i--) {
            if (counts.get(i).relation() != Relation.PART) {
                recent.add(counts.get(i));
            }
        }
        return recent;
    }

    /** The parts of a count are told to the last; what stood before a place in the text was said of them. */
    void close(Count count, int at) {
        if (count.relation() == Count.Relation.FRESH) {
            total = count;
            current = null;
            closed = at;
        }
    }

    /** A number whose parts are of several forms. */
    void mixed(Candidate total) {
        mixed.add(total);
    }

    boolean isMixed(Candidate candidate) {
        return mixed.contains(candidate);
    }

    /** Behind the last part of the last breakdown that was told in full. */
    int closed() {
        return closed;
    }

    /** What a sentence's numbers add up to is what they divide. */
    void divide(Count sum, Span sentence) {
        dividing = sentence;
        current = sum;
    }

    /** The last count that is at least as great as a number that nothing nearer can hold, or null. */
    @Nullable
    Count holding(long value) {
        for (int i = counts.size() - 1; i >= 0; i--) {
            Count count = counts.get(i);
            if (count.relation() == Relation.FRESH && count.candidate().value() >= value) {
                return count;
            }
        }
        return null;
    }

    /** A number told again becomes the total that what follows divides. */
    void back(Count to, Span sentence) {
        dividing = sentence;
        total = to;
        current = null;
    }

    /** Whether a sentence took up a number told before, which the rest of it divides: "Dari 246 orang itu, 204 laki-laki". */
    boolean divided(Span sentence) {
        return sentence.equals(dividing);
    }

    /** What the headings above an item tell; nothing for what is no item. */
    Section heads(Candidate candidate) {
        return candidate.passage().kind() == Passage.Kind.ITEM ? heads : Section.NONE;
    }

    /** A heading: the region that it names is that of what follows, unless something nearer tells another. */
    void section(Span heading, @Nullable Period period) {
        List<Term<Categories.Word>> categories = scene.categories(heading);
        List<Term<Groups.Word>> groups = scene.groups(heading);
        Category category =
                categories.isEmpty() ? null : categories.get(0).value().category();
        VictimGroup group = groups.isEmpty()
                ? categories.isEmpty() ? null : categories.get(0).value().implies()
                : groups.get(0).value().group();
        heads = heads.under(new Section(category, group, period));
        List<Mention<Region>> named = scene.regions(heading);
        section = named.isEmpty() ? null : named.get(named.size() - 1).value();
        sectionStart = heading.start();
    }

    /** The region of the heading that stands above, or null; none for what continues a count told below that heading. */
    @Nullable
    Region section(@Nullable Count total) {
        boolean below = total != null && total.candidate().body().start() > sectionStart;
        return below ? null : section;
    }

    /** A new paragraph: another time is over; an aside on the whole nation is over. */
    void paragraph() {
        heads = Section.NONE;
        current = null;
        Count aside = total;
        Count first = main;
        if (aside != null
                && first != null
                && Region.NATION.equals(aside.region().value())
                && !Region.NATION.equals(first.region().value())) {
            total = first;
        }
    }

    /** The last count that stands for itself in this measure, or null. */
    @Nullable
    Count totalOf(Measure measure) {
        for (int i = counts.size() - 1; i >= 0; i--) {
            Count count = counts.get(i);
            if (count.relation() == Relation.FRESH && count.measure().value() == measure) {
                return count;
            }
        }
        return null;
    }

    /** The first count of this value, or null. */
    @Nullable
    Count told(long value) {
        return counts.stream()
                .filter(count -> count.candidate().value() == value)
                .findFirst()
                .orElse(null);
    }

    /** The last count of the candidate's passage that is at least as great, or null. */
    @Nullable
    Count above(Candidate candidate) {
        for (int i = counts.size() - 1; i >= 0; i--) {
            Count count = counts.get(i);
            if (count.candidate().passage() != candidate.passage()) {
                return null;
            }
            if (count.candidate().value() >= candidate.value()
                    && !count.candidate().sentence().equals(candidate.sentence())) {
                return count;
            }
        }
        return null;
    }

    boolean inTitle(long value) {
        return title != null
                && scene.numbers(title).stream()
                        .anyMatch(number -> number.value().value() == value);
    }

    /** Whether a service unit tells the number: one is named in its sentence, or before it in its paragraph. */
    boolean serviceUnit(Basis basis) {
        Span until = basis.paragraph().cover(basis.candidate().own());
        List<Mention<Agency>> named = scene.agencies(until);
        if (scene.has(Cues.Cue.UNIT, until)) {
            return true;
        }
        String last = named.isEmpty()
                ? firstAgency
                : named.get(named.size() - 1).value().register();
        return "service_unit".equals(last);
    }

    /** Whether an office or a desk for women and children is named in the number's own stretch, or before it in its paragraph. */
    boolean unitNear(Basis basis) {
        Span until = basis.paragraph().cover(basis.candidate().own());
        return scene.has(Cues.Cue.UNIT, until) || !scene.agencies(until).isEmpty();
    }

    boolean anyServiceUnit() {
        return scene.reading().agencies().stream()
                .anyMatch(agency -> agency.value().register().equals("service_unit"));
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
            if (category == null || !Relations.form(category)) {
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
        Category first = title == null ? null : most(scene.topics(title));
        if (title != null && first != null) {
            Set<Category> told = EnumSet.noneOf(Category.class);
            scene.categories(title)
                    .forEach(
                            term -> told.addAll(Optional.ofNullable(term.value().category()).stream()
                                    .toList()));
            boolean home = first == Category.IRREGULAR_MIGRATION
                    && scene.statuses(title).stream()
                            .anyMatch(term -> term.value().status() == CaseStatus.RETURNED);
            Category all = CategoryLink.several(told);
            return new Link<>(home ? Category.DEPORTATION : all == null ? first : all, Link.Source.TITLE);
        }
        List<Term<Categories.Word>> all = new ArrayList<>();
        passages.forEach(passage -> all.addAll(scene.topics(passage.span())));
        return Link.of(most(all), Link.Source.DOCUMENT);
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
        List<Term<Groups.Word>> named = title == null ? List.of() : scene.groups(title);
        return named.isEmpty() ? null : named.get(0).value().group();
    }

    /** A system of the whole country that every region enters its own cases into. */
    static boolean system(Agency agency) {
        return agency.name().toUpperCase(Locale.ROOT).startsWith("SIMFONI");
    }
}
