package id.simpul.jobs.reconcile;

import id.simpul.jobs.reconcile.Blocks.Month;
import id.simpul.jobs.reconcile.meeting.Telling;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which months of a province can tell of one meeting: those over whose end a story reaches, because it tells no day and was
 * published near it, or tells of several days. What is not reached by any is worked out by itself.
 */
public final class MonthEnds {

    /** Longer events are misprints more often than not; their first days count. */
    private static final int LONGEST = 31;

    private final Function<Month, List<Reach>> stories;
    private final Map<Month, List<Reach>> known = new HashMap<>();

    /** @param stories of one month, those that reach over its ends among them */
    public MonthEnds(Function<Month, List<Reach>> stories) {
        this.stories = stories;
    }

    /** The days, both inclusive, on which the meeting of a story can have been. */
    public record Reach(LocalDate first, LocalDate last) {

        /**
         * Empty where nobody knows.
         *
         * @param start first day that the story tells, or null
         * @param end last one, or null
         * @param published or null
         */
        public static Optional<Reach> of(
                @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate published) {
            if (start != null) {
                LocalDate last = end == null || end.isBefore(start) ? start : end;
                LocalDate longest = start.plusDays(LONGEST);
                return Optional.of(new Reach(start, last.isAfter(longest) ? longest : last));
            }
            return Optional.ofNullable(published)
                    .map(day -> new Reach(day.minusDays(Telling.REPORTED), day.plusDays(Telling.ANNOUNCED)));
        }

        private boolean over(LocalDate endOfMonth) {
            return !first.isAfter(endOfMonth) && last.isAfter(endOfMonth);
        }
    }

    /** These months and all that have to be looked at together with one of them. */
    public Set<Month> together(Set<Month> months) {
        Set<Month> found = new HashSet<>(months);
        Deque<Month> left = new ArrayDeque<>(months);
        while (!left.isEmpty()) {
            Month month = left.pop();
            Stream.of(-1, 1)
                    .map(month::plus)
                    .filter(other -> !found.contains(other) && reached(month, other))
                    .forEach(other -> {
                        found.add(other);
                        left.push(other);
                    });
        }
        return found;
    }

    private boolean reached(Month one, Month other) {
        LocalDate end =
                (one.month().isBefore(other.month()) ? one : other).month().atEndOfMonth();
        return Stream.of(one, other)
                .flatMap(month -> Stream.of(month.plus(-1), month, month.plus(1)))
                .flatMap(month -> known.computeIfAbsent(month, stories).stream())
                .anyMatch(story -> story.over(end));
    }
}
