package id.simpul.jobs.language;

import id.simpul.jobs.language.DateSearch.Hit;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told from the day of publication: "kemarin", "tiga tahun terakhir". */
final class DateRelatives {

    private record Relative(String rule, Grain unit, int offset) {}

    private static final Phrases<Relative> RELATIVES = Phrases.of(
            CsvResource.of(DateRelatives.class, "relative_dates.csv").named(),
            "phrases",
            row -> new Relative(
                    row.getOrDefault("rule", ""),
                    Grain.valueOf(row.getOrDefault("unit", "")),
                    Integer.parseInt(row.getOrDefault("offset", "0"))));

    private static final Set<String> ONE = Set.of("setahun", "sebulan", "sepekan", "seminggu");
    /** Before a number of months within which something was counted. */
    private static final Set<String> DURING = Set.of("dalam", "selama", "sepanjang", "waktu", "kurun", "rentang");

    private static final Set<String> CASES = Set.of(
            "kasus", "perkara", "laporan", "pengaduan", "aduan", "korban", "permohonan", "dispensasi", "pmi", "tki");

    /** Words within which cases are told of. */
    private static final int CASES_REACH = 12;

    /** "menginap semalam": for one night, not the last one. */
    private static final Set<String> STAYS = Set.of("menginap", "nginap", "bermalam", "tinggal", "tidur");

    private static final Set<String> RECENT = Set.of("terakhir", "belakangan", "belakang");

    private final TokenList text;
    private final @Nullable LocalDate published;

    DateRelatives(TokenList text, @Nullable LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /** What such a day or period can begin with, but for numbers. */
    static Set<String> openers() {
        Set<String> openers = new HashSet<>(RELATIVES.firstWords());
        openers.addAll(ONE);
        return openers;
    }

    /** @param before what the text told before, in order */
    @Nullable
    Hit at(int index, List<Mention<When>> before) {
        Phrases.Match<Relative> match = RELATIVES.startingAt(text, index);
        boolean ofMonth = match != null && index > 0 && Calendar.month(text, index - 1) != null;
        if (match != null && ofMonth && match.value().unit() == Grain.DAY) {
            return null; // "sampai September kemarin": the month that is over
        }
        if (match != null && match.value().offset() < 0 && DateYears.several(text.word(index - 1))) {
            return null; // "beberapa bulan lalu"
        }
        if (match != null && text.word(index).equals("semalam") && STAYS.contains(text.word(index - 1))) {
            return null;
        }
        if (match != null) {
            return relative(match.value(), index + match.tokens());
        }
        return recent(index, before);
    }

    private Hit relative(Relative relative, int end) {
        LocalDate today = published;
        if (today == null) {
            return new Hit(new When(null, null, relative.unit, false, null, true), end, relative.rule);
        }
        LocalDate start = switch (relative.unit) {
            case WEEK -> today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(relative.offset);
            case MONTH -> today.withDayOfMonth(1).plusMonths(relative.offset);
            default -> today.plusDays(relative.offset);
        };
        LocalDate last = switch (relative.unit) {
            case WEEK -> start.plusDays(6);
            case MONTH -> start.plusMonths(1).minusDays(1);
            default -> start;
        };
        boolean running = relative.unit != Grain.DAY && relative.offset == 0;
        return new Hit(new When(start, running ? today : last, relative.unit, false, null, true), end, relative.rule);
    }

    /** "tiga tahun terakhir", "setahun terakhir", "enam bulan belakangan": back from the publication. */
    private @Nullable Hit recent(int index, List<Mention<When>> before) {
        String one = text.word(index);
        int behindOne = recently(index + 1);
        if (ONE.contains(one) && behindOne > index + 1) {
            return back(one.substring(2), 1, behindOne);
        }
        NumberWords.Parsed number = NumberWords.at(text, index);
        if (number == null || number.value() > 50) {
            return null;
        }
        int unit = index + number.tokens();
        Hit first = firstMonths(number.value(), unit);
        if (first != null) {
            return first;
        }
        Hit ago = yearsAgo(number.value(), unit);
        if (ago != null) {
            return ago;
        }
        Hit elapsed = elapsed(index, number.value(), unit, before);
        if (elapsed != null) {
            return elapsed;
        }
        int behind = recently(unit + 1);
        return behind > unit + 1 ? back(text.word(unit), number.value(), behind) : null;
    }

    /** Behind "terakhir", "ke belakang"; the same place where there is no such word. */
    private int recently(int at) {
        if (RECENT.contains(text.word(at))) {
            return at + 1;
        }
        return text.word(at).equals("ke") && text.word(at + 1).equals("belakang") ? at + 2 : at;
    }

    /**
     * "dalam empat bulan terakhir" in the middle of May, "Sembilan Bulan, 2.418 TKI dideportasi" in October: as many months as
     * the year has behind it are those of the year, up to the last full one or to today.
     */
    private @Nullable Hit elapsed(int index, long count, int unit, List<Mention<When>> before) {
        LocalDate today = published;
        if (today == null || count < 2 || !text.word(unit).equals("bulan")) {
            return null;
        }
        boolean recent =
                RECENT.contains(text.word(unit + 1)) || text.word(unit + 1).equals("ini");
        boolean counted =
                recent || DURING.contains(text.word(index - 1)) && cases(index, unit) || headline(index, unit);
        long full = today.getMonthValue() - count;
        boolean running = full == 0;
        if (!counted || full < 0 || full > (recent ? 1 : 2)) {
            return text.word(unit + 1).equals("ini") ? asLong(count, before, unit + 2) : null;
        }
        LocalDate start = LocalDate.of(today.getYear(), 1, 1);
        LocalDate end = running ? today : start.plusMonths(count).minusDays(1);
        return new Hit(
                new When(start, end, Grain.MONTHS, false, null, true),
                recent ? unit + 2 : unit + 1,
                "date.elapsed-months");
    }

    /** "Lima bulan ini kasusnya 169" in July: the last period told that is so many months long, else so many months back. */
    private @Nullable Hit asLong(long count, List<Mention<When>> before, int end) {
        for (int i = before.size() - 1; i >= 0; i--) {
            When when = before.get(i).value();
            LocalDate first = when.start();
            LocalDate last = when.end();
            if (first != null
                    && last != null
                    && first.getDayOfMonth() == 1
                    && first.plusMonths(count).minusDays(1).equals(last)) {
                return new Hit(when, end, "date.same-period");
            }
        }
        return back("bulan", count, end);
    }

    /** Whether cases are told of nearby: anybody may be ill or held for some months. */
    private boolean cases(int index, int unit) {
        for (int at = index - CASES_REACH; at < unit + CASES_REACH; at++) {
            if (CASES.contains(text.word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean headline(int index, int unit) {
        return text.at(index - 1).kind() == Token.Kind.BREAK
                && text.word(unit + 1).equals(",")
                && cases(index, unit);
    }

    /** "lima bulan berjalan", "delapan bulan tahun 2024": the months of a year from January on. */
    private @Nullable Hit firstMonths(long count, int unit) {
        if (!text.word(unit).equals("bulan") || count < 1 || count > 12) {
            return null;
        }
        if (text.word(unit + 1).equals("berjalan")) {
            LocalDate today = published;
            return today == null ? null : months(today.getYear(), count, unit + 2);
        }
        int year = unit + 1;
        while (year < unit + 3 && Set.of("di", "pada", "tahun").contains(text.word(year))) {
            year++;
        }
        String digits = text.word(year);
        boolean told = year > unit + 1 && digits.length() == 4 && digits.chars().allMatch(Character::isDigit);
        return told && digits.compareTo("1990") > 0 && digits.compareTo("2100") < 0
                ? months(Integer.parseInt(digits), count, year + 1)
                : null;
    }

    private static Hit months(int year, long count, int end) {
        LocalDate start = LocalDate.of(year, 1, 1);
        return new Hit(
                new When(start, start.plusMonths(count).minusDays(1), Grain.MONTHS, false, null, true),
                end,
                "date.first-months");
    }

    /** "dua tahun lalu": that whole year. */
    private @Nullable Hit yearsAgo(long count, int unit) {
        LocalDate today = published;
        boolean ago = text.word(unit).equals("tahun")
                && Set.of("lalu", "silam").contains(text.word(unit + 1))
                && count >= 1
                && count <= 10;
        if (!ago || today == null) {
            return null;
        }
        LocalDate start = LocalDate.of(today.getYear() - (int) count, 1, 1);
        return new Hit(
                new When(start, start.plusYears(1).minusDays(1), Grain.YEAR, false, null, true),
                unit + 2,
                "date.years-ago");
    }

    private @Nullable Hit back(String unit, long count, int end) {
        LocalDate today = published;
        if (!Set.of("tahun", "bulan", "pekan", "minggu").contains(unit)) {
            return null;
        }
        Grain grain = unit.equals("tahun") ? Grain.YEARS : unit.equals("bulan") ? Grain.MONTHS : Grain.WEEK;
        LocalDate start = today == null
                ? null
                : switch (grain) {
                    case YEARS -> today.minusYears(count);
                    case MONTHS -> today.minusMonths(count);
                    default -> today.minusWeeks(count);
                };
        return new Hit(new When(start, today, grain, false, null, true), end, "date.recent");
    }
}
