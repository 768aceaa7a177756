package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the document has told so far. */
final class Story {

    private final Succession succession;
    private final Headings headings;
    private final ToldCounts counts = new ToldCounts();

    /** Counts that were compared with one before them, of which what follows is told. */
    private final Set<Count> reached = Collections.newSetFromMap(new IdentityHashMap<>());

    private @Nullable Count main;
    private @Nullable Count aside;
    private @Nullable Count total;
    private @Nullable Count current;
    private @Nullable Count left;
    private @Nullable Count takenUp;
    private int closed;
    private @Nullable Span dividing;
    private @Nullable Span back;
    private final Theme theme;
    private final Link<Region> home;
    private final boolean raided;
    private final Divisions divisions = new Divisions();
    private final ServiceUnits units;
    private final GroupBehind groupBehind;

    Story(Scene scene, List<Passage> passages, Judge judge) {
        this.succession = new Succession(scene);
        this.headings = new Headings(scene);
        this.theme = new Theme(scene, passages);
        Category topic = theme.topic().value();
        Link<Region> raid = new RaidPlaces(scene).first(topic, theme.title(), passages);
        this.raided = raid.found();
        Link<Region> told = topic == Category.DEPORTATION ? Arrivals.first(scene) : raid;
        this.home = told.found() ? told : judge.decide(null, new Homes(scene, theme.title()).options(passages));
        this.units = new ServiceUnits(scene);
        this.groupBehind = new GroupBehind(scene, passages);
    }

    ToldCounts counts() {
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

    /** What the document is about as a whole. */
    Theme theme() {
        return theme;
    }

    /** Whom the sentences behind its numbers tell of. */
    GroupBehind groupBehind() {
        return groupBehind;
    }

    /** What the parts of its numbers show of them. */
    Divisions divisions() {
        return divisions;
    }

    /** Which offices tell its numbers. */
    ServiceUnits units() {
        return units;
    }

    /** What stands above the numbers. */
    Headings headings() {
        return headings;
    }

    Link<Region> home() {
        return home;
    }

    /** Whether its home is where the police came upon people. */
    boolean raided() {
        return raided;
    }

    void add(Count count) {
        counts.add(count);
        boolean vague = count.candidate().number().rule().equals("number.collective");
        boolean carries =
                count.relation() == Relation.FRESH && count.candidate().value() > 0;
        if (succession.heads(count, counts)) {
            current = count;
        }
        if (total != null && succession.reached(count, total, counts)) {
            main = main == total ? count : main;
            total = count;
            reached.add(count);
        }
        if (carries
                && !vague
                && (total == null || !succession.against(count.candidate()))
                && (total == null || !succession.ranked(count, total))
                && !count.candidate().passage().heading()
                && !RegionSeries.goesOn(counts, total)) {
            total = count;
            current = null;
            main = main == null ? count : main;
        }
    }

    /** The count of another time that the paragraph before divided, where it holds a number that the total is too small for; else null. */
    @Nullable
    Count goesOn(long value) {
        Count divided = left;
        return divided != null && divided.candidate().value() >= value ? divided : null;
    }

    /** The parts of a count are told to the last; what stood before a place in the text was said of them. */
    void close(Count count, int at) {
        if (count.relation() == Count.Relation.FRESH) {
            total = count;
            current = null;
            closed = at;
        }
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
            boolean whole = count.relation() == Relation.FRESH || reached.contains(count);
            if (whole && count.candidate().value() >= value) {
                return count;
            }
        }
        return null;
    }

    /** A number told again becomes the total that what follows divides. */
    void back(Count to, Span sentence) {
        dividing = sentence;
        back = sentence;
        total = to;
        takenUp = to;
        current = null;
    }

    /** Whether a sentence took up a number of this value already: of two that are as great, the one it points to. */
    boolean takenUp(long value, Span sentence) {
        Count to = total;
        return sentence.equals(back) && to != null && to.candidate().value() == value;
    }

    /** Whom a count and what its sentence told beside it were done to, as a later telling names it: the count as it is told now. */
    Count named(Count told, Link<VictimGroup> group) {
        Count named = told.of(group);
        counts.replaceAll(count -> {
            boolean beside =
                    count.candidate().sentence().equals(told.candidate().sentence())
                            && count.relation() == Relation.FRESH
                            && !count.group().found()
                            && count.category().value() == told.category().value();
            Count now = count == told ? named : beside ? count.of(group) : count;
            if (now != count && reached.contains(count)) {
                reached.add(now);
            }
            return now;
        });
        main = same(main);
        total = same(total);
        current = same(current);
        return named;
    }

    private @Nullable Count same(@Nullable Count before) {
        return before == null
                ? null
                : counts.stream()
                        .filter(count -> count.candidate() == before.candidate())
                        .findFirst()
                        .orElse(before);
    }

    /** Whether a sentence took up a number told before, which the rest of it divides: "Dari 246 orang itu, 204 laki-laki". */
    boolean divided(Span sentence) {
        return sentence.equals(dividing);
    }

    /** A new paragraph: another time is over; an aside on the whole nation is over. */
    void paragraph(Span span) {
        headings.paragraph(span);
        Count divided = current;
        boolean resumed = divided != null && divided == left;
        left = divided != null && divided.relation() == Relation.COMPARISON && partsOf(divided) ? divided : null;
        current = resumed ? left : null; // gone on with once, it is what the text now tells of
        Count last = total;
        Count first = main;
        if (last != null
                && first != null
                && Region.NATION.equals(last.region().value())
                && !Region.NATION.equals(first.region().value())) {
            aside = last;
            total = first;
        }
        if (last != null && first != null && last == takenUp && earlier(last, first)) {
            total = first;
        }
    }

    /** "Pada 2021 ada 318 permohonan. Dari 318 itu 301 dikabulkan": what another year was compared with is over with its paragraph. */
    private static boolean earlier(Count told, Count main) {
        Period then = told.period().value();
        Period now = main.period().value();
        return told != main && then != null && now != null && then.end().isBefore(now.end());
    }

    /** Whether the last numbers told are parts, behind this one. */
    private boolean partsOf(Count divided) {
        Count last = counts.get(counts.size() - 1);
        return last != divided && last.relation() == Relation.PART;
    }

    /** The last count of the whole nation whose paragraph is over, in a story of a region; else null. */
    @Nullable
    Count aside() {
        return aside;
    }
}
