package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives printed dates their year, from the weekday, the day of publication and the years that the text names. */
final class DateResolver {

    /** A day without a year lies at most so far from the publication, else it stays open which year is meant. */
    private static final long FARTHEST = 200;

    /** The end of a time: what is told "akhir tahun 2024" is told of the year that ends. */
    private static final int END = 3;

    private final @Nullable LocalDate published;
    private final Supplier<Set<Integer>> naming;
    private @Nullable Set<Integer> named;

    /** @param named the years that the text names, asked for once at most */
    private final Supplier<@Nullable Integer> last;

    DateResolver(@Nullable LocalDate published, Supplier<Set<Integer>> named, Supplier<@Nullable Integer> last) {
        this.last = last;
        this.published = published;
        this.naming = named;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    When point(DatePoint point, @Nullable DayOfWeek weekday) {
        if (point.grain() == Grain.DAY) {
            return day(point, point, weekday);
        }
        Integer year = year(point);
        if (year == null) {
            return new When(null, null, point.grain(), false, weekday, true);
        }
        LocalDate last = point.last(year);
        boolean running = point.current() && published != null && published.getYear() == year;
        boolean end = point.grain() == Grain.YEAR && point.edge() == END;
        LocalDate first = end ? LocalDate.of(year, 1, 1) : point.first(year);
        return new When(first, running ? published : last, point.grain(), false, weekday, true);
    }

    /** @param weekday of the first day, or null */
    When range(DatePoint from, DatePoint to, @Nullable DayOfWeek weekday) {
        if (from.grain() == Grain.DAY && to.grain() == Grain.DAY && from.year() == null) {
            DatePoint inYear = to.year() == null ? from : from.in(yearBefore(from, to, to.year()));
            return day(inYear, to, weekday);
        }
        Integer last = to.year() != null ? to.year() : from.year() != null ? from.year() : year(to);
        Integer first =
                from.year() != null ? from.year() : last == null ? null : Integer.valueOf(yearBefore(from, to, last));
        Grain grain = grain(from, to);
        if (first == null || last == null) {
            return new When(null, null, grain, false, weekday, true);
        }
        LocalDate start = from.first(first);
        LocalDate end = running(to, last) ? published : to.last(last);
        boolean ordered = end != null && !start.isAfter(end);
        return new When(
                ordered ? start : null, end, grain, false, weekday, weekday == null || start.getDayOfWeek() == weekday);
    }

    private boolean running(DatePoint to, int last) {
        return to.current() && published != null && published.getYear() == last;
    }

    private static int yearBefore(DatePoint from, DatePoint to, int last) {
        return from.first(last).isAfter(to.last(last)) ? last - 1 : last;
    }

    private static Grain grain(DatePoint from, DatePoint to) {
        if (from.grain() == Grain.DAY || to.grain() == Grain.DAY) {
            return Grain.DAYS;
        }
        return from.grain() == Grain.YEAR && to.grain() == Grain.YEAR ? Grain.YEARS : Grain.MONTHS;
    }

    private When day(DatePoint first, DatePoint last, @Nullable DayOfWeek weekday) {
        Grain grain = first == last ? Grain.DAY : Grain.DAYS;
        Integer printed = first.year() != null ? first.year() : last.year();
        Integer year = printed != null ? printed : guess(first, weekday);
        if (year == null) {
            return new When(null, null, grain, false, weekday, true);
        }
        LocalDate start = first.first(year);
        LocalDate end = last.last(last.year() != null ? last.year() : year);
        LocalDate ordered = end.isBefore(start) ? end.plusYears(1) : end;
        return new When(start, ordered, grain, false, weekday, weekday == null || start.getDayOfWeek() == weekday);
    }

    private @Nullable Integer guess(DatePoint day, @Nullable DayOfWeek weekday) {
        LocalDate about = published;
        if (about == null) {
            return weekday == null ? null : onlyYearOf(day, weekday);
        }
        List<LocalDate> near = IntStream.rangeClosed(about.getYear() - 1, about.getYear() + 1)
                .mapToObj(day::first)
                .sorted((a, b) -> Long.compare(distance(a, about), distance(b, about)))
                .toList();
        for (LocalDate candidate : near) {
            if (weekday == null || candidate.getDayOfWeek() == weekday && distance(candidate, about) <= FARTHEST) {
                return candidate.getYear();
            }
        }
        return near.get(0).getYear();
    }

    /** Days between; news tells more of what was than of what comes, so days ahead count twice. */
    private static long distance(LocalDate day, LocalDate about) {
        long ahead = ChronoUnit.DAYS.between(about, day);
        return ahead > 0 ? 2 * ahead : -ahead;
    }

    /** The last year that the text names and in which the day falls on its weekday. */
    private @Nullable Integer onlyYearOf(DatePoint day, DayOfWeek weekday) {
        Set<Integer> years = named == null ? naming.get() : named;
        named = years;
        List<Integer> fitting = years.stream()
                .filter(year -> day.first(year).getDayOfWeek() == weekday)
                .toList();
        return fitting.isEmpty() ? null : fitting.get(fitting.size() - 1);
    }

    /** A month without a year is the last one that had begun when the text was published; where that is unknown, of the year told last. */
    private @Nullable Integer year(DatePoint point) {
        if (point.year() != null) {
            return point.year();
        }
        if (point.grain() == Grain.YEAR) {
            return null;
        }
        if (published == null) {
            return last.get();
        }
        int year = published.getYear();
        return point.first(year).isAfter(published) ? year - 1 : year;
    }

    /** A weekday alone: the last such day up to the publication. {@code weeks} shifts into another week. */
    @Nullable
    LocalDate weekday(DayOfWeek day, DateWeekdays.Shift shift) {
        LocalDate about = published;
        if (about == null) {
            return null;
        }
        int back = Math.floorMod(about.getDayOfWeek().getValue() - day.getValue(), 7);
        return switch (shift) {
            case NONE -> about.minusDays(back);
            case PAST -> about.minusDays(back == 0 ? 7 : back);
            case LAST_WEEK ->
                about.minusDays(about.getDayOfWeek().getValue() - 1L)
                        .minusWeeks(1)
                        .plusDays(day.getValue() - 1L);
            case NEXT -> about.plusDays(7L - back);
        };
    }
}
