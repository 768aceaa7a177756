package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, part of a year or year as printed, before it is resolved.
 *
 * @param year null where none is printed
 * @param month null for what is coarser
 * @param day null for what is coarser
 * @param division 4 for quarters, 3 for thirds, 2 for semesters, 12 for the first months, 0 for none
 * @param part which one of them
 * @param edge 1 beginning, 2 middle, 3 end, 0 the whole
 * @param current whether it is "tahun ini", which ends on the day of publication
 * @param end index of the token behind it
 */
record DatePoint(
        Grain grain,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        int division,
        int part,
        int edge,
        boolean current,
        int end) {

    static DatePoint day(int day, int month, @Nullable Integer year, int end) {
        return new DatePoint(Grain.DAY, year, month, day, 0, 0, 0, false, end);
    }

    /** The day, or null where the calendar has none such, or a text like ours would hardly tell of its year. */
    static @Nullable DatePoint valid(int day, int month, @Nullable Integer year, int end) {
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 ? 29 : 30 + (month + month / 8) % 2);
        boolean sane = year == null || year >= 1945 && year <= 2060;
        boolean leap = month != 2 || day < 29 || year == null || Year.isLeap(year);
        return real && sane && leap ? day(day, month, year, end) : null;
    }

    static DatePoint month(int month, @Nullable Integer year, int edge, int end) {
        return new DatePoint(Grain.MONTH, year, month, null, 0, 0, edge, false, end);
    }

    static DatePoint part(Grain grain, int division, int part, @Nullable Integer year, int end) {
        return new DatePoint(grain, year, null, null, division, part, 0, false, end);
    }

    static DatePoint year(@Nullable Integer year, int edge, boolean current, int end) {
        return new DatePoint(Grain.YEAR, year, null, null, 0, 0, edge, current, end);
    }

    DatePoint in(@Nullable Integer other) {
        return new DatePoint(grain, other, month, day, division, part, edge, current, end);
    }

    /** First day, given its year. */
    LocalDate first(int inYear) {
        return switch (grain) {
            case DAY -> safe(inYear);
            case MONTH -> LocalDate.of(inYear, number(month), edge == 3 ? 21 : edge == 2 ? 11 : 1);
            case QUARTER, SEMESTER, MONTHS -> LocalDate.of(inYear, firstMonth(), 1);
            default -> LocalDate.of(inYear, edge == 3 ? 10 : 1, 1);
        };
    }

    /** Last day, given its year. */
    LocalDate last(int inYear) {
        return switch (grain) {
            case DAY -> safe(inYear);
            case MONTH -> monthEnd(inYear);
            case QUARTER, SEMESTER, MONTHS ->
                LocalDate.of(inYear, firstMonth(), 1).plusMonths(months()).minusDays(1);
            default ->
                edge == 1
                        ? LocalDate.of(inYear, 3, 31)
                        : edge == 2 ? LocalDate.of(inYear, 6, 30) : LocalDate.of(inYear, 12, 31);
        };
    }

    private LocalDate monthEnd(int inYear) {
        LocalDate first = LocalDate.of(inYear, number(month), 1);
        return edge == 1
                ? first.withDayOfMonth(10)
                : edge == 2 ? first.withDayOfMonth(15) : first.plusMonths(1).minusDays(1);
    }

    private int months() {
        return division == 12 ? part : 12 / division;
    }

    private int firstMonth() {
        return division == 12 ? 1 : (part - 1) * (12 / division) + 1;
    }

    /** 29 February in a year that the text doesn't name and that has none is read as the 28th. */
    private LocalDate safe(int inYear) {
        LocalDate month1 = LocalDate.of(inYear, number(month), 1);
        return month1.withDayOfMonth(Math.min(number(day), month1.lengthOfMonth()));
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 1 : value;
    }
}
