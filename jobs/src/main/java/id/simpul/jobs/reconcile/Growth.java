package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a period that was not over when they were told. They run up to the day of publication, so a larger number of a
 * later day is no contradiction: it takes the earlier one's place.
 */
final class Growth {

    /** The reason that is recorded; a code of the list {@code decision} in {@code dim_term}. */
    static final String REASON = "later_day";

    private Growth() {}

    /** The words of the latest day, where all that differ from others have grown; else empty. */
    static Optional<List<Word<CaseCount>>> latest(List<Word<CaseCount>> words) {
        boolean grown = words.stream()
                .allMatch(one -> words.stream()
                        .allMatch(
                                other -> !figure(one).excludes(figure(other)) || grew(one, other) || grew(other, one)));
        if (!grown) {
            return Optional.empty();
        }
        LocalDate last = words.stream()
                .map(Growth::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(
                words.stream().filter(word -> Objects.equals(day(word), last)).toList());
    }

    private static boolean grew(Word<CaseCount> earlier, Word<CaseCount> later) {
        LocalDate from = day(earlier);
        LocalDate to = day(later);
        return from != null && to != null && from.isBefore(to) && figure(later).grewFrom(figure(earlier));
    }

    /** Until when it counts: the end of the period, or the day of publication where that was before. */
    private static @Nullable LocalDate day(Word<CaseCount> word) {
        LocalDate end = word.fact().periodEnd();
        LocalDate published = word.statement().published();
        return end == null || published == null ? null : published.isBefore(end) ? published : end;
    }

    private static Figure figure(Word<CaseCount> word) {
        return Figure.of(word.fact());
    }
}
