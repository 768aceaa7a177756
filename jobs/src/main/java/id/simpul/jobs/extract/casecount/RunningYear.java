package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year told as a whole while it still runs ends where the same office says once that its figures end: "Januari sampai Mei
 * 2023 ada 12 kasus … Masuk 2023 kita tangani empat kasus KDRT" (a period told for one row holds for the list).
 */
final class RunningYear {

    private RunningYear() {}

    /** The counts, those of the running year until where their office limits it; as they are where it doesn't or does so twice. */
    static List<Count> limited(List<Count> counts, @Nullable LocalDate published) {
        if (published == null) {
            return counts;
        }
        return counts.stream()
                .map(count -> {
                    Period limit = whole(count.period(), published) ? limit(counts, count, published) : null;
                    return limit == null ? count : count.when(new Link<>(limit, Source.DOCUMENT));
                })
                .toList();
    }

    private static boolean whole(Link<Period> told, LocalDate published) {
        Period period = told.value();
        return told.source() == Source.DOUBTED
                && period != null
                && LocalDate.of(published.getYear(), Month.JANUARY, 1).equals(period.start())
                && period.end().equals(LocalDate.of(published.getYear(), Month.DECEMBER, 31));
    }

    /** Not the day of publication: with "hingga kini" nobody says that the year's figures end there. */
    private static @Nullable Period limit(List<Count> counts, Count count, LocalDate published) {
        Period year = Objects.requireNonNull(count.period().value());
        Set<Period> limits = counts.stream()
                .filter(other -> office(other).equals(office(count)))
                .map(other -> other.period().value())
                .filter(period -> period != null
                        && Objects.equals(period.start(), year.start())
                        && period.end().isBefore(year.end())
                        && !period.end().equals(published)
                        && !period.withinOneMonth())
                .collect(Collectors.toSet());
        return limits.size() == 1 ? limits.iterator().next() : null;
    }

    private static String office(Count count) {
        Agency reporter = count.reporter().value();
        return reporter == null ? "" : reporter.name();
    }
}
