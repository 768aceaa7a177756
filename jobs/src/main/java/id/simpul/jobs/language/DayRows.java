package id.simpul.jobs.language;

import id.simpul.jobs.language.DateSearch.Hit;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several days of one month: from the first of them to the last. */
final class DayRows {

    /** Days of a row, at most. */
    private static final int MOST = 6;

    private final TokenList text;
    private final DatePoints points;
    private final DateResolver resolver;

    DayRows(TokenList text, DatePoints points, DateResolver resolver) {
        this.text = text;
        this.points = points;
        this.resolver = resolver;
    }

    /** "13-14 Agustus 2018", "5, 6 dan 7 Juni", "13-14/8". */
    @Nullable
    Hit at(int at, boolean due, @Nullable DayOfWeek weekday) {
        int index = text.word(at).equals("tanggal") ? at + 1 : at;
        Integer first = small(index);
        if (first == null) {
            return null;
        }
        int next = index + 1;
        for (int count = 0; count < MOST; count++) {
            int joint = Set.of(",", "dan", "&", "/").contains(text.word(next)) ? next + 1 : DateJoints.end(text, next);
            if (joint == next) {
                return null;
            }
            joint = text.word(joint).equals("dan") ? joint + 1 : joint;
            // "lantai 3, Rabu, 22/11": no list of days has a weekday behind a comma
            DatePoint last = points.at(text.word(next).equals(",") ? joint : DateWeekdays.dateBehind(text, joint), due);
            if (last != null) {
                return row(first, last, weekday);
            }
            if (small(joint) == null) {
                return null;
            }
            next = joint + 1;
        }
        return null;
    }

    private @Nullable Hit row(int first, DatePoint last, @Nullable DayOfWeek weekday) {
        Integer month = last.month();
        Integer day = last.day();
        if (month == null || day == null || first < 1 || first >= day) {
            return null;
        }
        When when = resolver.range(DatePoint.day(first, month, last.year(), last.end()), last, weekday);
        return new Hit(when, last.end(), "date.days");
    }

    private @Nullable Integer small(int index) {
        String word = text.word(index);
        return text.at(index).isDigits() && word.length() <= 2 ? Integer.valueOf(word) : null;
    }
}
