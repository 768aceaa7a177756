package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the document has told so far, and what it is about as a whole. */
final class Story {

    private final Scene scene;
    private final List<Count> counts = new ArrayList<>();
    private @Nullable Count main;
    private @Nullable Count total;
    private final @Nullable Span title;
    private final Link<Category> topic;
    private final Link<Region> home;
    private final @Nullable VictimGroup everyone;
    private final @Nullable String firstAgency;

    Story(Scene scene, List<Passage> passages) {
        this.scene = scene;
        this.title = passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADLINE)
                .map(Passage::span)
                .findFirst()
                .orElse(null);
        this.topic = findTopic(passages);
        this.home = findHome(passages);
        this.everyone = findEveryone(scene);
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
        return total;
    }

    @Nullable
    Count main() {
        return main;
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
        if (carries && !vague && !count.candidate().passage().heading()) {
            total = count;
            main = main == null ? count : main;
        }
    }

    /** A number told again becomes the total that what follows divides. */
    void back(Count to, Span sentence) {
        dividing = sentence;
        total = to;
    }

    /** Whether a sentence took up a number told before, which the rest of it divides: "Dari 246 orang itu, 204 laki-laki". */
    boolean divided(Span sentence) {
        return sentence.equals(dividing);
    }

    /** A new paragraph: an aside on the whole nation is over. */
    void paragraph() {
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
                && Scene.in(scene.reading().numbers(), Mention::span, title).stream()
                        .anyMatch(number -> number.value().value() == value);
    }

    /** Whether a service unit tells the number: one is named in its sentence, or before it in its paragraph. */
    boolean serviceUnit(Basis basis) {
        Span until = basis.paragraph().cover(basis.candidate().own());
        List<Mention<Agency>> named = scene.agencies(until);
        String last = named.isEmpty()
                ? firstAgency
                : named.get(named.size() - 1).value().register();
        return "service_unit".equals(last);
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
            boolean several = scene.categories(title).stream()
                            .map(term -> term.value().category())
                            .distinct()
                            .count()
                    > 1;
            return new Link<>(several ? Category.VIOLENCE : first, Link.Source.TITLE);
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

    /** The region of the title; else the territory of the first agency; else the most named region that holds others. */
    private Link<Region> findHome(List<Passage> passages) {
        if (title != null && !scene.regions(title).isEmpty()) {
            return new Link<>(widest(scene.regions(title)), Link.Source.TITLE);
        }
        for (Passage passage : passages) {
            for (Mention<Agency> agency : scene.agencies(passage.span())) {
                if (agency.value().territory() != null) {
                    return new Link<>(agency.value().territory(), Link.Source.DOCUMENT);
                }
            }
        }
        return Link.of(frequent(passages), Link.Source.DOCUMENT);
    }

    private static @Nullable Region widest(List<Mention<Region>> mentions) {
        Region best = null;
        for (Mention<Region> mention : mentions) {
            if (best == null || mention.value().contains(best)) {
                best = mention.value();
            }
        }
        return best;
    }

    private @Nullable Region frequent(List<Passage> passages) {
        Map<String, Integer> tally = new HashMap<>();
        Region best = null;
        for (Passage passage : passages) {
            for (Mention<Region> mention : scene.regions(passage.span())) {
                if (mention.rule().equals(Regions.DATELINE)) {
                    continue;
                }
                Region region = mention.value();
                int now = tally.merge(region.code(), 1, Integer::sum);
                best = best == null || now > tally.getOrDefault(best.code(), 0) ? region : best;
            }
        }
        return best == null ? null : Regions.byCode(best.code()).orElse(best);
    }
}
