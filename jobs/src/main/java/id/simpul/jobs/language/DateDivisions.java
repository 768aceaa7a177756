package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of a year as printed: quarters, semesters, the first months. */
final class DateDivisions {

    private static final Set<String> BEFORE_YEAR = Set.of("di", "pada", ",");

    private final TokenList text;
    private final DateYears years;

    DateDivisions(TokenList text, DateYears years) {
        this.text = text;
        this.years = years;
    }

    /** The part of a year that begins at a token, or null: "triwulan I 2023", "semester pertama tahun ini", "enam bulan pertama 2022". */
    @Nullable
    DatePoint at(int index) {
        Integer division = Calendar.look("division", text.word(index));
        Integer part = division == null ? null : ordinal(index + 1);
        if (division != null && part != null && part <= division) {
            Grain grain = division == 4 ? Grain.QUARTER : division == 2 ? Grain.SEMESTER : Grain.MONTHS;
            return partOf(grain, division, part, index + 2);
        }
        NumberWords.Parsed months = NumberWords.at(text, index);
        if (months == null) {
            return null;
        }
        int behind = index + months.tokens();
        boolean first =
                text.word(behind).equals("bulan") && text.word(behind + 1).equals("pertama");
        boolean fits = first && months.value() >= 1 && months.value() <= 12;
        return fits ? partOf(Grain.MONTHS, 12, (int) months.value(), behind + 2) : null;
    }

    /** Which of the parts: "pertama", "II"; "semester awal" is the first. */
    private @Nullable Integer ordinal(int index) {
        boolean first = text.word(index).equals("awal");
        return first ? Integer.valueOf(1) : Calendar.look("ordinal", text.word(index));
    }

    private DatePoint partOf(Grain grain, int division, int part, int end) {
        int at = BEFORE_YEAR.contains(text.word(end)) ? end + 1 : end;
        DateYears.Read year = years.at(at);
        return year == null
                ? DatePoint.part(grain, division, part, null, end)
                : DatePoint.part(grain, division, part, year.year(), year.end());
    }
}
