package id.simpul.jobs.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or a period as text gives it, resolved as far as text and day of publication decide.
 *
 * @param start first day, or null where undecided or open
 * @param end last day, inclusive, or null where undecided
 * @param grain how fine the text is
 * @param until whether only the end is told ("hingga Oktober 2023", "per 15 Mei 2022")
 * @param weekday the weekday written beside it, or null
 * @param consistent false where weekday and date disagree; the date stands
 */
public record When(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Grain grain,
        boolean until,
        @Nullable DayOfWeek weekday,
        boolean consistent) {

    /** The same day as many years on, or back where negative; the last day of a month stays the last. */
    public static LocalDate sameDay(LocalDate day, int years) {
        LocalDate moved = day.plusYears(years);
        boolean last = day.getDayOfMonth() == day.lengthOfMonth();
        return last ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }

    public enum Grain {
        DAY,
        DAYS,
        WEEK,
        MONTH,
        MONTHS,
        QUARTER,
        SEMESTER,
        YEAR,
        YEARS
    }
}
