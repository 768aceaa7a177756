package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.language.Numbers;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts as cells print them. */
final class TableNumbers {

    private static final Set<String> ZEROS = Set.of("-", "–", "—", "−", "nihil", "nol", "0");

    /** Thousands behind points, or none; the number in words, the unit or a footnote's mark may follow: "12 (dua belas) orang". */
    private static final Pattern COUNT = Pattern.compile(
            "(?<value>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,7})(?:\\s?\\((?<words>[a-z ]{3,60})\\))?(?:\\s?(?<unit>[a-z][a-z ]{1,20}))?\\s?(?:\\*{1,3}\\)?)?");

    private static final Pattern YEAR = Pattern.compile("(?:19[89]|20[0-4])\\d");

    private TableNumbers() {}

    /** The number of a cell that holds nothing else; empty for decimals, percentages, codes of more than seven digits, words. */
    static OptionalLong count(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (ZEROS.contains(text)) {
            return OptionalLong.of(0);
        }
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || text.length() > 80) {
            return OptionalLong.empty();
        }
        var matcher = COUNT.matcher(text);
        if (!matcher.matches() || (matcher.group("value").length() > 1 && text.charAt(0) == '0')) {
            return OptionalLong.empty();
        }
        long value = Long.parseLong(matcher.group("value").replace(".", ""));
        String unit = matcher.group("unit");
        return spells(matcher.group("words"), value) && (unit == null || counts(TableWords.read(unit)))
                ? OptionalLong.of(value)
                : OptionalLong.empty();
    }

    /** What the unit behind a cell's number counts ("14 laporan"), or null. */
    static @Nullable Measure measure(String cell) {
        var matcher = COUNT.matcher(cell.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() && matcher.group("unit") != null
                ? TableWords.read(matcher.group("unit")).measure()
                : null;
    }

    private static boolean counts(TableLabel unit) {
        return unit.plain() && !unit.excluded() && (unit.measure() != null || unit.namesGroup());
    }

    /** Whether words in brackets, if any, are the number. */
    private static boolean spells(@Nullable String words, long value) {
        return words == null
                || Numbers.find(words).stream()
                        .anyMatch(number -> number.value().value() == value
                                && number.span().length() == words.strip().length());
    }

    static boolean isYear(String cell) {
        String text = cell.strip();
        return text.length() >= 4
                && text.length() <= 8
                && YEAR.matcher(text.substring(0, 4)).matches()
                && text.substring(4).chars().allMatch(c -> c == '*' || c == ')' || c == ' ' || c == '¹' || c == '²');
    }
}
