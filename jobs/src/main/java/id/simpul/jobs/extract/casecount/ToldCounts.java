package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.language.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The counts that a text has told so far, in order, and those among them that a later number may speak of. */
final class ToldCounts extends AbstractList<Count> {

    /** Counts that the numbers of a sentence may add up to. */
    private static final int RECENT = 6;

    private final List<Count> counts = new ArrayList<>();

    @Override
    public Count get(int index) {
        return counts.get(index);
    }

    @Override
    public int size() {
        return counts.size();
    }

    @Override
    public void add(int index, Count count) {
        counts.add(index, count);
    }

    @Override
    public Count set(int index, Count count) {
        return counts.set(index, count);
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

    /** Whether a word is a part's own label: "34 kasus, 19 di antaranya KDRT" says of no number further down that it counts KDRT. */
    boolean labelsPart(Span word) {
        for (int i = counts.size() - 1; i >= 0; i--) {
            Span own = counts.get(i).candidate().own();
            if (own.start() <= word.start() && word.end() <= own.end()) {
                return counts.get(i).relation() == Relation.PART;
            }
        }
        return false;
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

    /** The count of this value that was told last, in its first telling; null where there is none. */
    @Nullable
    Count told(long value) {
        return told(value, null);
    }

    /** As {@link #told(long)}, of those of a group where one is. */
    @Nullable
    Count told(long value, @Nullable VictimGroup group) {
        List<Count> all = counts.stream()
                .filter(count -> count.candidate().value() == value)
                .toList();
        List<Count> ofGroup = all.stream()
                .filter(count -> group != null && count.group().value() == group)
                .toList();
        List<Count> equal = ofGroup.isEmpty() ? all : ofGroup;
        Count last = equal.isEmpty() ? null : equal.get(equal.size() - 1);
        return equal.stream().filter(count -> alike(count, last)).findFirst().orElse(last);
    }

    /** Whether nothing says that two counts are of different times. */
    private static boolean alike(Count count, @Nullable Count other) {
        Period one = count.period().value();
        Period two = other == null ? null : other.period().value();
        return one == null || two == null || one.equals(two);
    }

    /** "112 orang dipulangkan. … Total 112 orang dideportasi, terdiri dari …": the first telling of a great number that is told again; else the count itself. */
    Count first(Count told) {
        return counts.stream()
                .filter(other -> told.candidate().great()
                        && other.candidate().value() == told.candidate().value()
                        && other.measure().value() == told.measure().value()
                        && other.category().value() == told.category().value()
                        && Objects.equals(other.period().value(), told.period().value()))
                .findFirst()
                .orElse(told);
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
}
