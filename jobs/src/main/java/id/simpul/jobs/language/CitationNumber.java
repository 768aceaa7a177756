package id.simpul.jobs.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and year of an instrument, as they stand behind "Nomor".
 *
 * @param number without leading zeros; letters and slashes as printed
 * @param start where the number stands
 * @param end behind the number, or behind the year where there is one
 */
record CitationNumber(String number, @Nullable Integer year, int start, int end) {

    private static final int REACH = 120;

    private static final String TOLD_YEAR =
            "(?i:ta ?h[uo] ?n|thn|th)\\.?\\s{0,3}:?\\s{0,3}([12lI](?: ?[0-9OolITBS]){3})(?=[^0-9A-Za-z]|$|[Tt](?:entang|ENTANG))";

    /** "4 Tahun 2011", also "3TAHUN2O21" of scans. */
    private static final Pattern PLAIN = Pattern.compile(
            "([0-9OolIT]{1,4}|[0-9]{1,4}[A-Za-z])\\.?(?:\\s{1,2}\\(?(?i:drt|darurat|prp)\\.?\\)?)?\\s{0,6}"
                    + TOLD_YEAR);

    /** "Perda Tahun 2012 Nomor 9": the year comes first. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?i:tahun|thn)\\s{1,2}((?:19|20)[0-9]{2})\\s{1,2}(?i:nomor|no\\.?)\\s{0,2}:?\\s{0,2}([0-9]{1,3})(?![0-9A-Za-z/.])");

    private static final Pattern SHORT = Pattern.compile("([0-9]{1,4})\\s?/\\s?((?:19|20)[0-9]{2})(?![0-9A-Za-z/])");

    private static final Pattern ANY =
            Pattern.compile("(?:(?!TAHUN|THN)[A-Z]{1,6}[.\\-/ ]{1,2}|[A-Z]\\.[A-Z]{1,4}-)?[0-9OI][0-9A-Za-z.\\-–]{0,24}"
                    + "(?:\\s{0,2}/\\s{0,2}(?:(?i:tahun)\\s(?:19|20)[0-9]{2}|[0-9A-Za-z.\\-–&]{1,24})){0,8}");

    private static final Pattern YEAR = Pattern.compile("[\\s,]{0,3}" + TOLD_YEAR);

    private static final Pattern DATE = Pattern.compile(
            "[\\s,]{0,3}(?:ter)?(?:tanggal|tgl)\\.?\\s{1,3}[0-9]{1,2}\\s\\p{L}{3,9}\\s((?:19|20)[0-9]{2})",
            Pattern.CASE_INSENSITIVE);

    /** "PERDA NO. 8, LD 2025/NO. 8": abstracts of legal databases give the year with the gazette. */
    private static final Pattern GAZETTE =
            Pattern.compile("\\s?,\\s?(?:LD|BD|LN|BN)\\.?\\s(?:[\\w.]{1,12}\\s){0,4}((?:19|20)[0-9]{2})\\b");

    private static final Pattern SCANNED_YEAR = Pattern.compile("/[12][0-9OolI]{3}$");

    private static final Pattern LAST_YEAR = Pattern.compile("[/\\s]((?:19|20)[0-9]{2})$");

    /** "01/Ka-BKN/V-99": month and year at the end of a number. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("/[IVX]{1,4}-([0-9]{2})$");

    /** Years of two digits from this one on are of the last century. */
    private static final int LAST_CENTURY = 45;

    /** The number that begins at a place, or null where none does. */
    static @Nullable CitationNumber at(CharSequence text, int place) {
        Matcher plain = matcher(PLAIN, text, place);
        if (plain.lookingAt() && hasDigit(plain.group(1))) {
            return new CitationNumber(
                    bare(digits(plain.group(1))), Integer.valueOf(digits(plain.group(2))), place, plain.end());
        }
        Matcher brief = matcher(SHORT, text, place);
        if (brief.lookingAt()) {
            int end = brief.end();
            Matcher told = matcher(YEAR, text, end);
            if (!told.lookingAt()) {
                return new CitationNumber(bare(brief.group(1)), Integer.valueOf(brief.group(2)), place, end);
            }
        }
        return free(text, place);
    }

    private static @Nullable CitationNumber free(CharSequence text, int place) {
        Matcher any = matcher(ANY, text, place);
        if (!any.lookingAt()) {
            return null;
        }
        int end = any.end();
        while (end > place && ".-–&/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String printed = text.subSequence(place, end).toString();
        if (!hasDigit(printed)) {
            return null;
        }
        String number = withYear(bare(printed.replaceAll("\\s*/\\s*", "/")));
        Matcher year = matcher(YEAR, text, end);
        if (year.lookingAt()) {
            return new CitationNumber(number, Integer.valueOf(digits(year.group(1))), place, year.end());
        }
        Matcher last = LAST_YEAR.matcher(number);
        if (last.find()) {
            return new CitationNumber(number, Integer.valueOf(last.group(1)), place, end);
        }
        Matcher gazette = matcher(GAZETTE, text, end);
        if (gazette.lookingAt()) {
            return new CitationNumber(number, Integer.valueOf(gazette.group(1)), place, end);
        }
        Matcher date = matcher(DATE, text, end);
        if (date.lookingAt()) {
            return new CitationNumber(number, Integer.valueOf(date.group(1)), place, end);
        }
        return new CitationNumber(number, shortYear(number), place, end);
    }

    private static @Nullable Integer shortYear(String number) {
        Matcher year = MONTH_AND_YEAR.matcher(number);
        if (!year.find()) {
            return null;
        }
        int told = Integer.parseInt(year.group(1));
        return told < LAST_CENTURY ? 2000 + told : 1900 + told;
    }

    /** Year and number that begin at a place, or null. */
    static @Nullable CitationNumber yearFirst(CharSequence text, int place) {
        Matcher told = matcher(YEAR_FIRST, text, place);
        return told.lookingAt()
                ? new CitationNumber(bare(told.group(2)), Integer.valueOf(told.group(1)), place, told.end())
                : null;
    }

    /** Whether it is nothing but up to four digits: what an enumeration may give without the word "Nomor". */
    boolean isPlain() {
        return number.length() <= 4 && number.chars().allMatch(Character::isDigit);
    }

    private static Matcher matcher(Pattern pattern, CharSequence text, int place) {
        return pattern.matcher(text)
                .region(place, Math.min(text.length(), place + REACH))
                .useTransparentBounds(true);
    }

    /** "790/BPBD/2O2O": a year in which a scan took digits for letters. */
    private static String withYear(String number) {
        Matcher year = SCANNED_YEAR.matcher(number);
        return year.find()
                ? number.substring(0, year.start() + 1) + digits(number.substring(year.start() + 1))
                : number;
    }

    private static boolean hasDigit(String printed) {
        return printed.chars().anyMatch(Character::isDigit);
    }

    /** Digits that a scan took for letters. */
    private static String digits(String printed) {
        StringBuilder digits = new StringBuilder(printed.replace(" ", ""));
        for (int i = 0; i < digits.length(); i++) {
            int mistaken = "OolITBS".indexOf(digits.charAt(i));
            if (mistaken >= 0) {
                digits.setCharAt(i, "0011785".charAt(mistaken));
            }
        }
        return digits.toString();
    }

    private static String bare(String number) {
        int start = 0;
        boolean plain = number.chars().allMatch(Character::isLetterOrDigit);
        while (plain && start + 1 < number.length() && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
