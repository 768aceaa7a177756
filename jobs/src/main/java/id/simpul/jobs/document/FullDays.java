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
import org.jspecify.annotations.Nullable;

/** Days that a text names with day, month and year, in Indonesian or English. */
public final class FullDays {

    private static final Pattern ENGLISH = Pattern.compile(
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d\\d)",
            Pattern.CASE_INSENSITIVE);

    /** "30 June 2024", "30th of Jun 2024": only what is no Indonesian month, too, needs to be told. */
    private static final Pattern BRITISH = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s{1,3}((?:19|20)\\d\\d)",
            Pattern.CASE_INSENSITIVE);

    /** "2024 Jun 30". */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "((?:19|20)\\d\\d),?\\s{1,3}(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s{1,3}(\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);

    /** "/2022/11/24/", "/20221124-". */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d{2})[/-]?(\\d{2})(?:\\d{2,10})?[/-]");

    /** "/2022/11/judul". */
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/(?!\\d{1,2}/)");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** A day, a month and a year have so many digits at least, or the month is a word and they have five. */
    private static final int FEWEST_DIGITS = 5;

    private FullDays() {}

    public static Optional<LocalDate> first(String text) {
        return in(text).stream().findFirst();
    }

    /** Whether a text has the digits of a day; false for one that surely names none. */
    public static boolean mayBeIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    public static List<LocalDate> in(String text) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        Matcher english = ENGLISH.matcher(text);
        while (english.find()) {
            day(english.group(3), month(english.group(1)), english.group(2)).ifPresent(days::add);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        while (yearFirst.find()) {
            day(yearFirst.group(1), month(yearFirst.group(2)), yearFirst.group(3))
                    .ifPresent(days::add);
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
        if (days.isEmpty()) {
            Matcher british = BRITISH.matcher(text);
            while (british.find()) {
                day(british.group(3), month(british.group(2)), british.group(1)).ifPresent(days::add);
            }
        }
        return days;
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    /** The day in an address such as {@code https://kabar.example/2022/11/24/judul/}; none of a null. */
    public static Optional<LocalDate> inAddress(@Nullable String url) {
        Matcher matcher = url == null ? null : IN_ADDRESS.matcher(url);
        return matcher != null && matcher.find()
                ? day(matcher.group(1), matcher.group(2), matcher.group(3))
                : Optional.empty();
    }

    /** The last day of the month in an address such as {@code https://kabar.example/2022/11/judul/}; none of a null. */
    public static Optional<LocalDate> monthInAddress(@Nullable String url) {
        Matcher matcher = url == null ? null : MONTH_IN_ADDRESS.matcher(url);
        return matcher != null && matcher.find()
                ? day(matcher.group(1), matcher.group(2), "01")
                        .map(first -> first.plusMonths(1).minusDays(1))
                : Optional.empty();
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
