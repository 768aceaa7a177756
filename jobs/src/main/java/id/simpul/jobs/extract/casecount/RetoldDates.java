package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Agency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When numbers that are told again were counted: the finest telling dates them. */
final class RetoldDates {

    /** Smaller numbers are too often as great by chance. */
    private static final long SMALL = 10;

    private RetoldDates() {}

    /** Dates the tellings, and what took its time from one that is dated otherwise now. */
    static void settle(List<Count> kept, List<Count> counts) {
        Map<Telling, Period> moved = new HashMap<>();
        Set<Telling> twice = new HashSet<>();
        Set<Candidate> dates = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            Count count = kept.get(i);
            Count dated = dated(count, counts);
            Period before = count.period().value();
            Period now = dated.period().value();
            if (before != null && now != null && !Objects.equals(before.start(), now.start())) {
                Period other = moved.put(Telling.of(count, before), now);
                if (other != null && !other.equals(now)) {
                    twice.add(Telling.of(count, before));
                }
                dates.add(count.candidate());
            }
            kept.set(i, dated);
        }
        kept.replaceAll(count -> {
            Telling telling = Telling.of(count, count.period().value());
            boolean moves = !count.period().own() && !dates.contains(count.candidate()) && !twice.contains(telling);
            Period now = moves ? moved.get(telling) : null;
            return now == null ? count : count.when(new Link<>(now, Link.Source.DOUBTED));
        });
    }

    /** When and by whom something is told; others tell of other times. */
    private record Telling(
            @Nullable Period period, @Nullable Agency reporter) {
        static Telling of(Count count, @Nullable Period period) {
            return new Telling(period, count.reporter().value());
        }
    }

    /** "tahun 2023 12 kasus", and further down "Januari sampai Mei 2023 ada 12 kasus": the finer telling dates it. */
    private static Count dated(Count count, List<Count> counts) {
        for (Count other : counts) {
            boolean undated = count.period().value() == null
                    && (other.period().own()
                            || other.period().source() == Link.Source.SENTENCE
                            || other.period().found() && count.candidate().value() >= Repetition.HUNDRED)
                    && count.candidate().value() == other.candidate().value()
                    && count.candidate().value() >= SMALL;
            if (other != count && (undated || finer(count, other)) && Repetition.holds(count, other)) {
                return count.when(other.period());
            }
        }
        return count;
    }

    /** Whether the second dates the same number more finely, from the same first day. */
    static boolean finer(Count count, Count other) {
        Period wide = count.period().value();
        Period fine = other.period().value();
        return wide != null
                && fine != null
                && other.period().own()
                && count.candidate().value() >= SMALL
                && count.candidate().value() == other.candidate().value()
                && count.category().value() == other.category().value()
                && wide.start() != null
                && (wide.start().equals(fine.start()) && fine.end().isBefore(wide.end()) && !ended(count)
                        || running(wide, fine));
    }

    /** "Sejak Januari hingga 4 Mei 2019 ada 36": the first telling says itself until when. */
    private static boolean ended(Count count) {
        Period period = count.period().value();
        return period != null && count.period().own() && !period.wholeYear();
    }

    /** "sampai saat ini 13 kasus", and further down "terhitung 5 Juni sampai 14 Juni 2023 ada 13 kasus": since when it was counted. */
    private static boolean running(Period wide, Period fine) {
        LocalDate start = wide.start();
        return start != null
                && start.getDayOfYear() == 1
                && !wide.wholeYear()
                && fine.start() != null
                && !fine.start().equals(fine.end())
                && fine.within(wide)
                && wide.end().equals(fine.end());
    }
}
