package id.simpul.jobs.language;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A weekday and what hangs on it before the date: "Rabu kemarin", "Kamis pekan lalu (", "Senin-Selasa, ". */
final class DateWeekdays {

    enum Shift {
        NONE,
        PAST,
        LAST_WEEK,
        NEXT
    }

    /**
     * @param second whether two weekdays stand there
     * @param wordsEnd index behind the weekday and its words
     * @param dateAt index where a date would begin
     * @param bracket whether a bracket opens before it
     */
    record Read(DayOfWeek day, boolean second, Shift shift, int wordsEnd, int dateAt, boolean bracket) {}

    private static final Set<String> HOURS = Set.of(
            "pagi", "siang", "sore", "malam", "dini", "hari", "tadi", "petang", "kemarin", "lalu", "ini", "subuh");
    private static final Set<String> NO_DAY = Set.of("setiap", "tiap", "saban", "hari-hari");
    private static final Map<String, Shift> SHIFTS = Map.of(
            "kemarin", Shift.PAST,
            "lalu", Shift.PAST,
            "besok", Shift.NEXT,
            "depan", Shift.NEXT,
            "mendatang", Shift.NEXT,
            "nanti", Shift.NEXT);

    private static final Set<String> WORSHIP =
            Set.of("khotbah", "khutbah", "salat", "shalat", "sholat", "solat", "ibadah", "misa", "kebaktian");
    private static final Set<String> PROGRAMMES = Set.of("curhat", "berkah", "bersih", "sehat", "barokah");

    private DateWeekdays() {}

    /** "khotbah Jumat", "Jumat Curhat": what is done on every one of them. */
    private static boolean worship(TokenList text, int index) {
        return WORSHIP.contains(text.word(index - 1)) && !text.word(index + 1).equals("(")
                || PROGRAMMES.contains(text.word(index + 1))
                        && !text.at(index + 2).isDigits();
    }

    static @Nullable Read at(TokenList text, int index) {
        DayOfWeek day = Calendar.weekday(text, index);
        if (day == null || NO_DAY.contains(text.word(index - 1)) || worship(text, index) || closesRange(text, index)) {
            return null;
        }
        int behind = index + 1;
        int joint = text.word(behind).equals("dan") || text.word(behind).equals("/")
                ? behind + 1
                : DateJoints.end(text, behind);
        boolean second = joint > behind && Calendar.weekday(text, joint) != null;
        int at = second ? joint + 1 : behind;
        Shift shift = Shift.NONE;
        while (true) {
            String word = text.word(at);
            boolean week = Set.of("pekan", "minggu").contains(word)
                    && Set.of("lalu", "kemarin", "ini").contains(text.word(at + 1));
            if (week) {
                shift = text.word(at + 1).equals("ini") ? Shift.NONE : Shift.LAST_WEEK;
                at += 2;
            } else if (SHIFTS.containsKey(word) || HOURS.contains(word)) {
                shift = SHIFTS.getOrDefault(word, shift);
                at++;
            } else {
                return dated(text, day, second, shift, at);
            }
        }
    }

    /** The second of "Senin - Jumat" is no day of its own. */
    private static boolean closesRange(TokenList text, int index) {
        for (int back = 2; back <= 3; back++) {
            boolean joined = DateJoints.end(text, index - back + 1) == index;
            if (joined && Calendar.weekday(text, index - back) != null) {
                return true;
            }
        }
        return false;
    }

    private static Read dated(TokenList text, DayOfWeek day, boolean second, Shift shift, int at) {
        boolean comma = text.word(at).equals(",");
        boolean bracket = text.word(at).equals("(") || text.word(at).equals("[");
        int dateAt = comma || bracket ? at + 1 : at;
        return new Read(day, second, shift, at, dateAt, bracket);
    }

    /** "Senin, 16 hingga Kamis, 19 Oktober": the second day is named too. */
    static int dateBehind(TokenList text, int index) {
        Read named = at(text, index);
        return named == null || named.bracket() ? index : named.dateAt();
    }
}
