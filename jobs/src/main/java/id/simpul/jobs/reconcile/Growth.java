package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Qualifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a period that was not over when they were told. They run up to the day of publication, so a larger number of a
 * later day is no contradiction: it takes the earlier one's place. A later story that says less exactly what was known
 * ("lebih dari 100" after 120) takes no number's place.
 */
final class Growth {

    /** The reason that is recorded; a code of the list {@code decision} in {@code dim_term}. */
    static final String REASON = "later_day";

    private final TreeMap<LocalDate, List<Word<CaseCount>>> days = new TreeMap<>();
    private final List<Word<CaseCount>> undated = new ArrayList<>();

    private Growth(List<Word<CaseCount>> words) {
        words.forEach(word -> {
            LocalDate day = day(word);
            (day == null ? undated : days.computeIfAbsent(day, told -> new ArrayList<>())).add(word);
        });
    }

    /** The words of the latest day that tells most exactly, where all that differ from others have grown; else empty. */
    static Optional<List<Word<CaseCount>>> latest(List<Word<CaseCount>> words) {
        Growth growth = new Growth(words);
        Bounds all = common(words);
        boolean grown = growth.undated.stream()
                        .map(Growth::bounds)
                        .noneMatch(told -> told.least() > all.most() || told.most() < all.least())
                && growth.grows();
        return grown && !growth.days.isEmpty() ? Optional.of(growth.sharpest()) : Optional.empty();
    }

    /** Whether no day excludes itself or falls below an earlier one. */
    private boolean grows() {
        double reached = Double.NEGATIVE_INFINITY;
        for (List<Word<CaseCount>> day : days.values()) {
            Bounds told = common(day);
            if (told.empty() || told.most() < reached) {
                return false;
            }
            reached = Math.max(reached, told.least());
        }
        return true;
    }

    /** The last day with an exact number that nothing told since excludes; else the last day. */
    private List<Word<CaseCount>> sharpest() {
        Bounds since = common(List.of());
        for (Map.Entry<LocalDate, List<Word<CaseCount>>> day :
                days.descendingMap().entrySet()) {
            Bounds open = since;
            if (day.getValue().stream().anyMatch(word -> exact(word) && !open.excludes(bounds(word)))) {
                return day.getValue();
            }
            since = Bounds.common(List.of(since, common(day.getValue())));
        }
        return days.lastEntry().getValue();
    }

    private static boolean exact(Word<CaseCount> word) {
        return word.fact().qualifier() == Qualifier.EXACT;
    }

    private static Bounds common(List<Word<CaseCount>> words) {
        return Bounds.common(words.stream().map(Growth::bounds).toList());
    }

    private static Bounds bounds(Word<CaseCount> word) {
        return Figure.of(word.fact()).bounds();
    }

    /** Until when it counts: the end of the period, or the day of publication where that was before. */
    private static @Nullable LocalDate day(Word<CaseCount> word) {
        LocalDate end = word.fact().periodEnd();
        LocalDate published = word.statement().published();
        return end == null || published == null ? null : published.isBefore(end) ? published : end;
    }
}
