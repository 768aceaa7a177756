package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one day, month, part of a year or year as printed. */
final class DatePoints {

    /** Before these words a month stands alone without year and is still no name. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "bulan",
            "hingga",
            "sampai",
            "sejak",
            "dari",
            "pada",
            "selama",
            "sepanjang",
            "per",
            "periode",
            "awal",
            "akhir",
            "pertengahan",
            "antara",
            "mulai",
            "dengan",
            "medio",
            "dan",
            "-",
            "–",
            "s",
            "d",
            ".",
            "/",
            "(",
            "di",
            "hitungan",
            "kurun",
            "memasuki");

    /** "akhir tahun" is a time only as the end of a period; else it is a season ("rilis akhir tahun"). */
    private static final Set<String> BEFORE_EDGE = Set.of("sejak", "semenjak", "hingga", "sampai", "dari", "mulai");

    /** Between a month and its number. */
    private static final Set<String> TO_NUMBER = Set.of(
            "sebanyak",
            "ada",
            "berjumlah",
            "tercatat",
            "terdapat",
            "terjadi",
            "masuk",
            "menjadi",
            "meningkat",
            "menurun",
            "bertambah",
            "mencapai",
            ":",
            "(",
            "=",
            "jadi",
            "naik",
            "turun",
            "semua",
            "baru",
            "hanya",
            "cuma",
            "sudah",
            "sejumlah",
            "yakni",
            "yaitu",
            "dengan",
            "lagi",
            "ke",
            "kembali",
            "total",
            "jumlah",
            "saja",
            "itu");

    /** Tokens between a month and its number, at most. */
    private static final int BEFORE_NUMBER = 3;

    /** Tokens between two months of a row, at most. */
    private static final int ROW = 16;

    private static final int YEAR_DIGITS = 4;

    /** Characters of a comma and an hour, "08.15", at most. */
    private static final int HOUR = 6;

    private static final Set<String> DAY_WORDS = Set.of("tanggal", "tgl", "pertanggal");

    private final TokenList text;
    private final DateYears years;

    DatePoints(TokenList text, DateYears years) {
        this.text = text;
        this.years = years;
    }

    /** What a point can begin with, but for numbers and the words of the calendar. */
    static Set<String> openers() {
        Set<String> openers = new HashSet<>(DAY_WORDS);
        openers.add("bulan");
        openers.addAll(DateYears.openers());
        return openers;
    }

    /** The point that begins at a token, or null. A bare "13/8" is one only where the caller says that a date is due. */
    @Nullable
    DatePoint at(int index, boolean due) {
        int start = DAY_WORDS.contains(text.word(index)) ? index + 1 : index;
        DatePoint numeric = numeric(start, due || start > index);
        if (numeric != null) {
            return numeric;
        }
        DatePoint day = day(start);
        if (day != null) {
            return day;
        }
        DatePoint month = month(start);
        return month != null ? month : divisionOrYear(start);
    }

    private @Nullable DatePoint divisionOrYear(int index) {
        DatePoint division = division(index);
        return division != null ? division : year(index);
    }

    /** dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy, yyyy-mm-dd, dd/mm. */
    private @Nullable DatePoint numeric(int index, boolean due) {
        if (!text.at(index).isDigits()) {
            return null;
        }
        if (text.word(index).indexOf('.') > 0) {
            return pointed(index);
        }
        Integer first = small(index);
        String mark = text.word(index + 1);
        boolean dash = text.at(index + 1).isDash();
        if (!mark.equals("/") && !dash) {
            return null;
        }
        Integer second = small(index + 2);
        if (first == null && second != null && dash && text.at(index + 3).isDash()) {
            Integer year = fourDigits(index);
            Integer day = small(index + 4);
            return year == null || day == null ? null : valid(day, second, year, index + 5);
        }
        if (first == null || second == null) {
            return null;
        }
        boolean third = text.word(index + 3).equals(mark);
        Integer year = third ? yearOf(index + 4) : null;
        if (year != null) {
            return valid(first, second, year, index + 5);
        }
        return due && !dash && !third ? valid(first, second, null, index + 3) : null;
    }

    private @Nullable DatePoint pointed(int index) {
        String[] parts = text.word(index).split("\\.", -1);
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
            return null;
        }
        return valid(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.valueOf(parts[2]), index + 1);
    }

    static @Nullable DatePoint valid(int day, int month, @Nullable Integer year, int end) {
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 ? 29 : 30 + (month + month / 8) % 2);
        boolean sane = year == null || year >= 1945 && year <= 2060;
        boolean leap = month != 2 || day < 29 || year == null || Year.isLeap(year);
        return real && sane && leap ? DatePoint.day(day, month, year, end) : null;
    }

    /** "13 Agustus 2018", "13 Agustus", "December 30, 2022". */
    private @Nullable DatePoint day(int index) {
        Integer day = small(index);
        Integer month = day == null ? null : Calendar.month(text, index + 1);
        if (day != null && month != null) {
            int end = Calendar.behindShort(text, index + 1);
            DateYears.Read year = years.behindDate(end);
            if (year == null && DateYears.ahead(text.word(end))) {
                return valid(day, month, years.coming(month), end + 1);
            }
            return valid(day, month, year == null ? null : year.year(), year == null ? end : year.end());
        }
        return english(index);
    }

    private @Nullable DatePoint english(int index) {
        Integer month = Calendar.look("month", text.word(index));
        Integer day = small(index + 1);
        Integer year = text.word(index + 2).equals(",") ? fourDigits(index + 3) : null;
        return month == null || day == null || year == null ? null : valid(day, month, year, index + 4);
    }

    private @Nullable DatePoint month(int index) {
        Integer edge = Calendar.look("edge", text.word(index));
        int at = edge == null ? index : index + 1;
        at = text.word(at).equals("bulan") ? at + 1 : at;
        Integer month = Calendar.month(text, at);
        if (month == null || !text.at(at).isWord()) {
            return null;
        }
        int end = Calendar.behindShort(text, at);
        DateYears.Read year =
                years.behindDate(text.word(end).equals(",") && fourDigits(end + 1) != null ? end + 1 : end);
        if (year != null) {
            return DatePoint.month(month, year.year(), edge == null ? 0 : edge, year.end());
        }
        if (DateYears.ahead(text.word(end))) {
            return DatePoint.month(month, years.coming(month), edge == null ? 0 : edge, end + 1);
        }
        boolean meant = at > index || BEFORE_MONTH.contains(text.word(index - 1)) || joined(end) || paired(at, end);
        boolean past = Set.of("lalu", "ini", "silam").contains(text.word(end));
        boolean counted =
                text.at(at).capital() && (counts(end) || text.word(end).equals(",") && counts(end + 1) && inRow(at));
        return meant || past || counted
                ? DatePoint.month(month, null, edge == null ? 0 : edge, past ? end + 1 : end)
                : null;
    }

    /** "Maret sebanyak 270", "April 394", "Juni melonjak jadi 604": a number of the month follows, behind verbs and the like. */
    private boolean counts(int end) {
        for (int at = end; at <= end + BEFORE_NUMBER; at++) {
            if (NumberWords.at(text, at) != null) {
                return true;
            }
            boolean filled = TO_NUMBER.contains(text.word(at)) || text.at(at).isWord() && verb(at);
            if (!filled) {
                return false;
            }
        }
        return false;
    }

    /** "Januari, 6 kasus dan … Februari, 7 kasus": another month stands a few words off, before or behind. */
    private boolean inRow(int month) {
        for (int off = 2; off <= ROW; off++) {
            if (Calendar.month(text, month + off) != null
                            && text.at(month + off).capital()
                    || month >= off
                            && Calendar.month(text, month - off) != null
                            && text.at(month - off).capital()) {
                return true;
            }
        }
        return false;
    }

    /** A passive or active verb: "dikabulkan", "tercatat", "menangani". */
    private boolean verb(int at) {
        String word = text.word(at);
        boolean led = word.startsWith("di") || word.startsWith("ter") || word.startsWith("me");
        return !text.at(at).capital() && word.length() > 5 && led;
    }

    /** "Februari dan Mei masing-masing 12 kasus": the first of two months that share what follows. */
    private boolean paired(int at, int end) {
        boolean and = text.word(end).equals("dan") || text.word(end).equals("serta");
        return and
                && text.at(at).capital()
                && Calendar.month(text, end + 1) != null
                && text.at(end + 1).capital();
    }

    /** Whether another month follows: "Januari hingga Mei". */
    private boolean joined(int end) {
        int joint = DateJoints.end(text, end);
        int at = joint > end && Calendar.look("edge", text.word(joint)) != null ? joint + 1 : joint;
        return joint > end && (Calendar.month(text, at) != null || Calendar.month(text, at + 1) != null);
    }

    /** "triwulan I 2023", "semester pertama tahun ini", "enam bulan pertama 2022". */
    private @Nullable DatePoint division(int index) {
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
        int at = Set.of("di", "pada", ",").contains(text.word(end)) ? end + 1 : end;
        DateYears.Read year = years.at(at);
        return year == null
                ? DatePoint.part(grain, division, part, null, end)
                : DatePoint.part(grain, division, part, year.year(), year.end());
    }

    private @Nullable DatePoint year(int index) {
        Integer edge = Calendar.look("edge", text.word(index));
        int at = edge == null ? index : index + 1;
        DateYears.Read year = years.at(at);
        if (year == null) {
            boolean bare = text.word(at).equals("tahun") && BEFORE_EDGE.contains(text.word(index - 1));
            return edge != null && bare ? DatePoint.year(years.published(), edge, false, at + 1) : null;
        }
        boolean current = year.current() && edge == null;
        return DatePoint.year(year.year(), edge == null ? 0 : edge, current, year.end());
    }

    private @Nullable Integer small(int index) {
        String word = text.word(index);
        return text.at(index).isDigits() && word.length() <= 2 ? Integer.valueOf(word) : null;
    }

    private @Nullable Integer fourDigits(int index) {
        String word = text.word(index);
        boolean four =
                text.at(index).isDigits() && word.length() == 4 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
        return four ? Integer.valueOf(word) : null;
    }

    private @Nullable Integer yearOf(int index) {
        Integer two = small(index);
        if (two != null && text.word(index).length() == 2) {
            return 2000 + two;
        }
        Integer four = fourDigits(index);
        return four == null ? beforeHour(index) : four;
    }

    /** "12-07-2022,10:05 WIB": sites print the hour right behind the comma. */
    private @Nullable Integer beforeHour(int index) {
        String word = text.word(index);
        boolean hour = text.at(index).isDigits()
                && word.length() > YEAR_DIGITS + 1
                && word.length() <= YEAR_DIGITS + HOUR
                && word.indexOf(',') == YEAR_DIGITS
                && word.indexOf('.') != YEAR_DIGITS + 1;
        return hour ? Integer.valueOf(word.substring(0, YEAR_DIGITS)) : null;
    }
}
