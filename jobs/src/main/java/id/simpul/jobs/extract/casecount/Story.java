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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    Story(Scene scene, List<Passage> passages) {
        this.scene = scene;
        this.title = passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADLINE)
                .map(Passage::span)
                .findFirst()
                .orElse(null);
        this.topic = findTopic(passages);
        this.home = findHome(passages);
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

    void add(Count count) {
        counts.add(count);
        boolean carries =
                count.relation() == Relation.FRESH && count.candidate().value() > 0;
        if (carries && !count.candidate().passage().heading()) {
            total = count;
            main = main == null ? count : main;
        }
    }

    /** A number told again becomes the total that what follows divides. */
    void back(Count to) {
        total = to;
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

    /** The latest count of this value, or null. */
    @Nullable
    Count told(long value) {
        for (int i = counts.size() - 1; i >= 0; i--) {
            if (counts.get(i).candidate().value() == value) {
                return counts.get(i);
            }
        }
        return null;
    }

    /** The title's category; else the one that the text speaks of most, in names and laws too. */
    private Link<Category> findTopic(List<Passage> passages) {
        Category first = title == null ? null : most(scene.topics(title));
        if (first != null) {
            return new Link<>(first, Link.Source.TITLE);
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
                if (agency.value().territory() != null
                        && agency.value().territory().level() != Region.Level.NATION) {
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
                Region region = mention.value();
                int now = tally.merge(region.code(), 1, Integer::sum);
                best = best == null || now > tally.getOrDefault(best.code(), 0) ? region : best;
            }
        }
        return best == null ? null : Regions.byCode(best.code()).orElse(best);
    }
}
