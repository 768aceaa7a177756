package id.simpul.jobs.document;

import id.simpul.jobs.language.Dates;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that a text names with day, month and year, in Indonesian or English. */
public final class FullDays {

    private static final Pattern ENGLISH = Pattern.compile(
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** A day, a month and a year have so many digits at least, or the month is a word and they have five. */
    private static final int FEWEST_DIGITS = 5;

    private FullDays() {}

    public static Optional<LocalDate> first(String text) {
        return in(text).stream().findFirst();
    }

    public static List<LocalDate> in(String text) {
        if (text.chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST_DIGITS) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        Matcher english = ENGLISH.matcher(text);
        while (english.find()) {
            int month = MONTHS.indexOf(english.group(1).toLowerCase(Locale.ROOT)) / 3 + 1;
            day(english.group(3), Integer.toString(month), english.group(2)).ifPresent(days::add);
        }
        if (days.isEmpty()) {
            for (Mention<When> mention : Dates.find(text, null)) {
                When when = mention.value();
                if (when.grain() == When.Grain.DAY
                        && when.end() != null
                        && when.end().equals(when.start())) {
                    days.add(when.end());
                }
            }
        }
        return days;
    }

    /** The day that three numbers make, if they do. */
    public static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
