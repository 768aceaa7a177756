package id.simpul.jobs.extract.casecount;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts as cells print them. */
final class TableNumbers {

    private static final Set<String> ZEROS = Set.of("-", "–", "—", "−", "nihil", "nol", "0");

    /** Thousands behind points, or none; a footnote's mark or the unit may follow. */
    private static final Pattern COUNT = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,7})\\s?(?:\\*{1,3}\\)?|kasus|orang|korban|perkara|jiwa|anak)?");

    private static final Pattern YEAR = Pattern.compile("(?:19[89]|20[0-4])\\d");

    private TableNumbers() {}

    /** The number of a cell that holds nothing else; empty for decimals, percentages, codes of more than seven digits, words. */
    static OptionalLong count(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (ZEROS.contains(text)) {
            return OptionalLong.of(0);
        }
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || text.length() > 24) {
            return OptionalLong.empty();
        }
        var matcher = COUNT.matcher(text);
        if (!matcher.matches() || (matcher.group(1).length() > 1 && text.charAt(0) == '0')) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(matcher.group(1).replace(".", "")));
    }

    static boolean isYear(String cell) {
        String text = cell.strip();
        return text.length() >= 4
                && text.length() <= 8
                && YEAR.matcher(text.substring(0, 4)).matches()
                && text.substring(4).chars().allMatch(c -> c == '*' || c == ')' || c == ' ' || c == '¹' || c == '²');
    }
}
