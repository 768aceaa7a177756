package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year told as a whole while it still runs ends where the same office says once that its figures end: "Januari sampai Mei
 * 2023 ada 12 kasus … Masuk 2023 kita tangani empat kasus KDRT" (a period told for one row holds for the list).
 */
final class RunningYear {

    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:hingga|sampai|sejauh ini|saat ini|tahun ini|s\\.?/?d\\.?\\s|per (?:tanggal |hari ini|\\d{1,2}\\s|(?:akhir |awal )?(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)))",
            Pattern.CASE_INSENSITIVE);

    private RunningYear() {}

    /** The counts, those of the running year until where their office limits it; as they are where it doesn't or does so twice. */
    static List<Count> limited(List<Count> counts, @Nullable LocalDate published, String text) {
        if (published == null) {
            return counts;
        }
        Map<String, Set<Period>> limits = limits(counts, published);
        return counts.stream()
                .map(count -> {
                    Set<Period> limit = whole(count.period(), published) || current(count, published, text)
                            ? limits.getOrDefault(office(count), Set.of())
                            : Set.of();
                    return limit.size() == 1
                            ? count.when(new Link<>(limit.iterator().next(), Source.DOCUMENT))
                            : count;
                })
                .toList();
    }

    /** "Sedangkan 2023 ini totalnya 207 kasus": the running year up to the day of publication, where nobody says "hingga kini". */
    private static boolean current(Count count, LocalDate published, String text) {
        Period period = count.period().value();
        return period != null
                && LocalDate.of(published.getYear(), Month.JANUARY, 1).equals(period.start())
                && period.end().equals(published)
                && !UNTIL.matcher(count.candidate().sentence().of(text)).find();
    }

    /**
     * "Selama 2022 kasus naik … menjadi 97 kasus di tahun ini", told in January 2023: the year that is over, where the text
     * speaks of that year as a whole and gives no number to it.
     */
    static List<Count> over(List<Count> counts, Scene scene, @Nullable LocalDate published) {
        if (published == null || published.getMonth() != Month.JANUARY) {
            return counts;
        }
        Period now = new Period(LocalDate.of(published.getYear(), Month.JANUARY, 1), published);
        LocalDate first = LocalDate.of(published.getYear() - 1, Month.JANUARY, 1);
        Period last = new Period(first, LocalDate.of(published.getYear() - 1, Month.DECEMBER, 31));
        boolean told = scene.dates(new Span(0, scene.text().length())).stream()
                .anyMatch(date -> date.value().grain() == When.Grain.YEAR
                        && last.start() != null
                        && last.start().equals(date.value().start())
                        && last.end().equals(date.value().end()));
        boolean counted =
                counts.stream().anyMatch(count -> last.equals(count.period().value()));
        return !told || counted
                ? counts
                : counts.stream()
                        .map(count -> now.equals(count.period().value())
                                ? count.when(new Link<>(last, Source.DOUBTED))
                                : count)
                        .toList();
    }

    private static boolean whole(Link<Period> told, LocalDate published) {
        Period period = told.value();
        return told.source() == Source.DOUBTED
                && period != null
                && LocalDate.of(published.getYear(), Month.JANUARY, 1).equals(period.start())
                && period.end().equals(LocalDate.of(published.getYear(), Month.DECEMBER, 31));
    }

    /**
     * The periods of the running year that each office tells. Not until the day of publication: with "hingga kini" nobody says
     * that the year's figures end there.
     */
    private static Map<String, Set<Period>> limits(List<Count> counts, LocalDate published) {
        LocalDate first = LocalDate.of(published.getYear(), Month.JANUARY, 1);
        LocalDate last = LocalDate.of(published.getYear(), Month.DECEMBER, 31);
        Map<String, Set<Period>> limits = new HashMap<>();
        for (Count count : counts) {
            Period period = count.period().value();
            if (period != null
                    && first.equals(period.start())
                    && period.end().isBefore(last)
                    && !period.end().equals(published)
                    && !period.withinOneMonth()) {
                limits.computeIfAbsent(office(count), office -> new HashSet<>()).add(period);
            }
        }
        return limits;
    }

    private static String office(Count count) {
        Agency reporter = count.reporter().value();
        return reporter == null ? "" : reporter.name();
    }
}
