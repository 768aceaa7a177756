package id.simpul.jobs.extract.casecount;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as open data write them: "202401", "2024-01", "2023Q1", "2023-S2"; a month by its number in a column of months. */
final class CodedTimes {

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final Pattern CODE = Pattern.compile(
            "(?<year>(?:19[89]|20[0-4])\\d)[-/._ ]?(?:(?<month>0[1-9]|1[0-2])|(?:Q|TW|T)(?<quarter>[1-4])|S(?<half>[12]))");

    private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");

    private static final Pattern PART =
            Pattern.compile("(?i)(?:periode )?(?<part>triwulan|tri ?wulan|tw|kuartal|caturwulan|semester|smt)(?: ke)?");

    private static final Pattern ORDER = Pattern.compile("(?i)(?:I{1,3}|IV|[1-4])");

    private static final Pattern MONTH_COLUMN = Pattern.compile("(?i)(?:kode |no |nomor )?(?:bulan|bln)(?: ke)?");

    private CodedTimes() {}

    /** The name of a month that a number below such a name is ("3" in a column "Bulan"), or null. */
    static @Nullable String month(String header, String cell) {
        boolean months = MONTH_COLUMN.matcher(folded(header)).matches();
        return months ? month(cell) : null;
    }

    /** The part of a year that a bare number below such a name is ("II" in a column "Triwulan"), or null. */
    static @Nullable String part(String header, String cell) {
        Matcher part = PART.matcher(folded(header));
        return part.matches() && ORDER.matcher(cell.strip()).matches() ? part.group("part") + " " + cell.strip() : null;
    }

    /** The time in words ("Januari 2024", "Triwulan 1 2023"), or null where the cell is no such code. */
    static @Nullable String words(String cell) {
        Matcher code = CODE.matcher(cell.strip());
        if (!code.matches()) {
            return null;
        }
        String year = code.group("year");
        if (code.group("month") != null) {
            return MONTHS.get(Integer.parseInt(code.group("month")) - 1) + " " + year;
        }
        return code.group("quarter") != null
                ? "Triwulan " + code.group("quarter") + " " + year
                : "Semester " + code.group("half") + " " + year;
    }

    /** A name below another: "Triwulan I" for "I" below "Triwulan", "Maret" for "3" or "III" below "Bulan"; else as it is. */
    static String below(String header, String name) {
        String part = part(header, name);
        String month = month(header, name);
        return part != null ? part : month != null ? month : name;
    }

    private static String folded(String header) {
        return header.replaceAll("[\\s._-]+", " ").strip();
    }

    private static @Nullable String month(String cell) {
        String number = cell.strip();
        int roman = ROMAN.indexOf(number) + 1;
        int month = NUMBER.matcher(number).matches() ? Integer.parseInt(number) : roman;
        return month == 0 ? null : MONTHS.get(month - 1);
    }
}
