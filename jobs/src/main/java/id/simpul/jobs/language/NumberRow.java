package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of instruments told one after the other: "Nomor 3 Tahun 2012 dan Nomor 9 Tahun 2013", "Nomor 2, 3 dan 4 Tahun 2020". */
final class NumberRow {

    static final int LONGEST = 12;

    /** Letters in which "dan" and "Nomor" stand. */
    private static final int REACH = 20;

    private static final Pattern AND =
            Pattern.compile("\\s{0,3}(?:,\\s{0,3}(?:dan|serta)?|dan|serta|maupun|&|jo\\.?|juncto)\\s{1,3}");

    private static final Pattern WORD =
            Pattern.compile("(?:nomor|nomer|no)\\b\\s{0,2}[.:]?\\s{0,3}", Pattern.CASE_INSENSITIVE);

    private NumberRow() {}

    /** The first number and those that follow it. */
    static List<CitationNumber> from(CharSequence text, CitationNumber first) {
        List<CitationNumber> numbers = new ArrayList<>();
        for (CitationNumber next = first; next != null; next = another(text, next, LONGEST)) {
            numbers.add(next);
        }
        return numbers;
    }

    /** The number at a place that begins with "Nomor", or null. */
    static @Nullable CitationNumber told(CharSequence text, int place) {
        Matcher word = WORD.matcher(text).region(place, Math.min(text.length(), place + REACH));
        return word.lookingAt() ? CitationNumber.at(text, word.end()) : null;
    }

    /** The number with "Nomor" behind a comma or "dan", or null. */
    static @Nullable CitationNumber behindAnd(CharSequence text, int end) {
        Matcher and = AND.matcher(text).region(end, Math.min(text.length(), end + REACH));
        return and.lookingAt() ? told(text, and.end()) : null;
    }

    /** The next number of an enumeration, or null; one without "Nomor" must bring its year, or lead to one that does. */
    private static @Nullable CitationNumber another(CharSequence text, CitationNumber before, int ahead) {
        Matcher and = AND.matcher(text).region(before.end(), Math.min(text.length(), before.end() + REACH));
        if (!and.lookingAt()) {
            return null;
        }
        Matcher word = WORD.matcher(text).region(and.end(), Math.min(text.length(), and.end() + REACH));
        boolean told = word.lookingAt();
        CitationNumber number = CitationNumber.at(text, told ? word.end() : and.end());
        if (number == null || told || number.year() != null && number.number().length() <= 4) {
            return number;
        }
        boolean leads = before.year() == null
                && before.isPlain()
                && number.isPlain()
                && ahead > 0
                && another(text, number, ahead - 1) != null;
        return leads ? number : null;
    }
}
