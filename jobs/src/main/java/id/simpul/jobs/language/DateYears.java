package id.simpul.jobs.language;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years: "2017", "tahun 2017 lalu", "tahun ini", "tahun lalu", "setahun sebelumnya"; not those of legal citations. */
final class DateYears {

    /** @param year null where it stays undecided */
    record Read(@Nullable Integer year, boolean current, int end) {}

    private static final Set<String> WORDS = Set.of("tahun", "tahn", "thn", "th");
    private static final Set<String> COUNTED = Set.of(
            "kasus",
            "orang",
            "korban",
            "laporan",
            "perkara",
            "anak",
            "perempuan",
            "pmi",
            "tki",
            "pekerja",
            "pengaduan",
            "permohonan",
            "tersangka",
            "jiwa",
            "warga",
            "peserta",
            "kejadian",
            "wni",
            "aduan");
    private static final Set<String> BEFORE = Set.of(
            "tahun",
            "thn",
            "th",
            "pada",
            "selama",
            "sepanjang",
            "di",
            "sejak",
            "hingga",
            "sampai",
            "dari",
            "dibanding",
            "dibandingkan",
            "per",
            "periode",
            "antara",
            "awal",
            "akhir",
            "pertengahan",
            "dan",
            "untuk",
            "data",
            "dengan");
    /** Words within which a year of a row has its number. */
    private static final int OWN_NUMBER = 10;

    private static final Set<String> AHEAD = Set.of("nanti", "mendatang");

    private static final Set<String> DIVISIONS =
            Set.of("semester", "smt", "triwulan", "tw", "kuartal", "kwartal", "caturwulan", "bulan");

    private static final Set<String> SEVERAL = Set.of("beberapa", "sejumlah", "belasan", "puluhan", "ratusan");

    private static final Set<String> NEVER_BEFORE =
            Set.of("rp", "no", "nomor", "nomer", "kodim", "pukul", "sebanyak", "mencapai", "total", "berjumlah");

    private final TokenList text;
    private final @Nullable LocalDate published;

    /** The last year that the text named in so many words, for "tahun sebelumnya". */
    private @Nullable Integer last;

    /** The year that the running sentence holds something against, or null. */
    private @Nullable Integer held;

    /** The year that the text calls the running one, "tahun 2019 ini", where its day of publication is unknown. */
    private @Nullable Integer running;

    DateYears(TokenList text, @Nullable LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /** What a year can begin with, but for digits. */
    static Set<String> openers() {
        Set<String> openers = new HashSet<>(WORDS);
        openers.add("setahun");
        return openers;
    }

    void named(@Nullable Integer year) {
        if (year != null) {
            last = year;
        }
    }

    /** A year that something is held against: until the sentence ends, "tahun itu" is this one. */
    void heldAgainst(@Nullable Integer year) {
        held = year;
    }

    /** The last year that the text named in so many words, or null. */
    @Nullable
    Integer last() {
        return last;
    }

    @Nullable
    Integer published() {
        return published == null ? running : Integer.valueOf(published.getYear());
    }

    /** Whether a day or month is told as one to come: "Desember nanti", "17 Mei mendatang". */
    static boolean ahead(String word) {
        return AHEAD.contains(word);
    }

    /** The year in which a month told as one to come lies; null where the day of publication is unknown. */
    @Nullable
    Integer coming(int month) {
        if (published == null) {
            return null;
        }
        return month < published.getMonthValue() ? published.getYear() + 1 : published.getYear();
    }

    private @Nullable Read that(int end) {
        Integer year = held == null ? last : held;
        return year == null ? null : new Read(year, false, end);
    }

    /** The year that begins at a token, or null. */
    @Nullable
    Read at(int index) {
        if (WORDS.contains(text.word(index))) {
            int next = text.word(index + 1).equals(".") ? index + 2 : index + 1;
            return worded(index, next);
        }
        if (text.word(index).equals("setahun") && Set.of("sebelumnya", "lalu").contains(text.word(index + 1))) {
            return new Read(before(text.word(index + 1)), false, index + 2);
        }
        return digits(index) && bare(index) ? explicit(index) : null;
    }

    /** What a date has behind its month: the year alone, or "tahun ini" and the like. */
    @Nullable
    Read behindDate(int index) {
        if (text.word(index).equals("'")
                && text.word(index + 1).length() == 2
                && text.at(index + 1).isDigits()) {
            return new Read(2000 + Integer.parseInt(text.word(index + 1)), false, index + 2);
        }
        int at = Set.of("di", "pada").contains(text.word(index)) && WORDS.contains(text.word(index + 1))
                ? index + 1
                : index;
        if (digits(at) && !dashed(at)) {
            return explicit(at);
        }
        return WORDS.contains(text.word(at)) ? at(at) : null;
    }

    private @Nullable Read worded(int index, int next) {
        String word = text.word(next);
        return switch (word) {
            case "ini", "berjalan" -> new Read(published(), true, next + 1);
            case "lalu", "kemarin", "silam", "lampau" ->
                numbered(index) ? null : new Read(shifted(-1), false, next + 1);
            case "sebelumnya" -> new Read(before(word), false, next + 1);
            case "berikutnya", "setelahnya", "sesudahnya" -> last == null ? null : new Read(last + 1, false, next + 1);
            case "itu", "tersebut" -> that(next + 1);
            case "yang" -> last != null && text.word(next + 1).equals("sama") ? new Read(last, false, next + 2) : null;
            case "depan", "mendatang" -> new Read(shifted(1), false, next + 1);
            default -> digits(next) && !legal(index) && !dashedAway(next) ? explicit(next) : null;
        };
    }

    private @Nullable Integer shifted(int by) {
        Integer now = published();
        return now == null ? null : Integer.valueOf(now + by);
    }

    private @Nullable Integer before(String word) {
        Integer base = word.equals("sebelumnya") && last != null ? last : published();
        return base == null ? null : Integer.valueOf(base - 1);
    }

    private boolean numbered(int index) {
        return NumberWords.at(text, index - 1) != null || several(text.word(index - 1));
    }

    /** "beberapa tahun lalu": nobody says which one; whether a word before a unit of time means so. */
    static boolean several(String word) {
        return SEVERAL.contains(word);
    }

    private Read explicit(int index) {
        int end = index + 1;
        boolean isRunning = text.word(end).equals("ini") || text.word(end).equals("berjalan");
        boolean past = isRunning || Set.of("lalu", "silam", "kemarin").contains(text.word(end));
        Integer year = Integer.valueOf(text.word(index));
        if (isRunning && published == null) {
            running = year;
        }
        return new Read(year, isRunning, past ? end + 1 : end);
    }

    private boolean digits(int index) {
        String word = text.word(index);
        return text.at(index).isDigits()
                && word.length() == 4
                && word.indexOf('.') < 0
                && word.indexOf(',') < 0
                && word.compareTo("1945") >= 0
                && word.compareTo("2060") <= 0;
    }

    /** "Nomor 4 Tahun 2011" is no period. */
    private boolean legal(int tahun) {
        Token before = text.at(tahun - 1);
        if (DIVISIONS.contains(text.word(tahun - 2)) || text.at(tahun - 2).isDash()) {
            return false;
        }
        return before.isDigits() && before.word().length() <= 4
                || before.isDigits() && text.word(tahun - 2).equals("/");
    }

    private boolean bare(int index) {
        boolean refused = WORDS.contains(text.word(index - 1)); // the year of a legal citation
        if (refused || NEVER_BEFORE.contains(text.word(index - 1)) || dashed(index) && !yearRange(index)) {
            return false;
        }
        return !COUNTED.contains(text.word(index + 1))
                || BEFORE.contains(text.word(index - 1))
                || nextInRow(index)
                || headsRow(index)
                || endsRange(index);
    }

    /** "selama 2018 – 2019 kasus pencabulan naik": the later of two years with a dash between, whatever follows. */
    private boolean endsRange(int index) {
        return text.at(index - 1).isDash()
                && digits(index - 2)
                && Integer.parseInt(text.word(index - 2)) < Integer.parseInt(text.word(index));
    }

    /** "2012 Laporan 79 kasus": the year at the head of a line, its number behind a label. */
    private boolean headsRow(int index) {
        boolean first = index == 0 || text.at(index - 1).kind() == Token.Kind.BREAK;
        return first && text.at(index + 1).isWord() && text.at(index + 2).isDigits() && !digits(index + 2);
    }

    /** "Tahun 2021 sebanyak 100 kasus, 2022 kasus KDRT 50 kasus": the year beside the last one, its own number behind it. */
    private boolean nextInRow(int index) {
        Integer told = last;
        if (told == null || Math.abs(Integer.parseInt(text.word(index)) - told) != 1) {
            return false;
        }
        for (int at = index + 2; at <= index + OWN_NUMBER && !text.word(at).isEmpty(); at++) {
            if (Set.of(",", ".", ";").contains(text.word(at))) {
                return false;
            }
            if (text.at(at).isDigits() && !digits(at)) {
                return COUNTED.contains(text.word(at + 1));
            }
        }
        return false;
    }

    /** Whether it hangs on other digits, as in telephone numbers and decrees. */
    private boolean dashed(int index) {
        return hangs(index - 1, index - 2) || dashedAway(index);
    }

    private boolean dashedAway(int index) {
        return hangs(index + 1, index + 2) && !yearRange(index);
    }

    private boolean hangs(int mark, int other) {
        Token token = text.at(mark);
        boolean touching =
                text.span(Math.min(mark, other), Math.max(mark, other)).length()
                        == token.span().length() + text.at(other).span().length();
        return (token.isDash() || token.is("/")) && touching && (text.at(other).isDigits() || token.is("/"));
    }

    private boolean yearRange(int index) {
        boolean first = text.at(index + 1).isDash()
                && digits(index + 2)
                && !text.at(index + 3).isDash();
        boolean second = text.at(index - 1).isDash()
                && digits(index - 2)
                && !text.at(index + 1).isDash();
        return first || second;
    }
}
