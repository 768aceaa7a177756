package id.simpul.jobs.language;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one day, month, part of a year or year as printed. */
final class DatePoints {

    /** "akhir tahun" is a time only as the end of a period; else it is a season ("rilis akhir tahun"). */
    private static final Set<String> BEFORE_EDGE = Set.of("sejak", "semenjak", "hingga", "sampai", "dari", "mulai");

    private static final Set<String> DAY_WORDS = Set.of("tanggal", "tgl", "pertanggal");

    private final TokenList text;
    private final DateYears years;
    private final DateDigits digits;
    private final DateMonths months;
    private final DateDivisions divisions;

    DatePoints(TokenList text, DateYears years) {
        this.text = text;
        this.years = years;
        digits = new DateDigits(text);
        months = new DateMonths(text, years, digits);
        divisions = new DateDivisions(text, years);
    }

    /** What a point can begin with, but for numbers and the words of the calendar. */
    static Set<String> openers() {
        Set<String> openers = new HashSet<>(DAY_WORDS);
        openers.add("bulan");
        openers.addAll(DateYears.openers());
        return openers;
    }

    /** The point that begins at a token, or null. A bare "13/8" is one only where the caller says that a date is due. */
    @Nullable
    DatePoint at(int index, boolean due) {
        int start = DAY_WORDS.contains(text.word(index)) ? index + 1 : index;
        DatePoint numeric = digits.at(start, due || start > index);
        if (numeric != null) {
            return numeric;
        }
        DatePoint day = day(start);
        if (day != null) {
            return day;
        }
        DatePoint month = months.at(start);
        return month != null ? month : divisionOrYear(start);
    }

    private @Nullable DatePoint divisionOrYear(int index) {
        DatePoint division = divisions.at(index);
        return division != null ? division : year(index);
    }

    /** "13 Agustus 2018", "13 Agustus", "December 30, 2022". */
    private @Nullable DatePoint day(int index) {
        Integer day = digits.small(index);
        Integer month = day == null ? null : Calendar.month(text, index + 1);
        if (day != null && month != null) {
            int end = Calendar.behindShort(text, index + 1);
            DateYears.Read year = years.behindDate(end);
            if (year == null && DateYears.ahead(text.word(end))) {
                return DatePoint.valid(day, month, years.coming(month), end + 1);
            }
            return DatePoint.valid(day, month, year == null ? null : year.year(), year == null ? end : year.end());
        }
        return english(index);
    }

    private @Nullable DatePoint english(int index) {
        Integer month = Calendar.look("month", text.word(index));
        Integer day = digits.small(index + 1);
        Integer year = text.word(index + 2).equals(",") ? digits.four(index + 3) : null;
        return month == null || day == null || year == null ? null : DatePoint.valid(day, month, year, index + 4);
    }

    private @Nullable DatePoint year(int index) {
        Integer edge = Calendar.look("edge", text.word(index));
        int at = edge == null ? index : index + 1;
        DateYears.Read year = years.at(at);
        if (year == null) {
            boolean bare = text.word(at).equals("tahun") && BEFORE_EDGE.contains(text.word(index - 1));
            return edge != null && bare ? DatePoint.year(years.published(), edge, false, at + 1) : null;
        }
        boolean current = year.current() && edge == null;
        return DatePoint.year(year.year(), edge == null ? 0 : edge, current, year.end());
    }
}
