package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of a text; of what begins at a token the first form that fits is taken. */
final class DateSearch {

    /** @param end index behind it */
    record Hit(When when, int end, String rule) {}

    /** "sejak dibentuk 5 Juni lalu". */
    private static final Set<String> FOUNDED =
            Set.of("dibentuk", "dibuka", "berdiri", "diluncurkan", "diresmikan", "beroperasi", "bertugas");

    /** Behind these stands what something is held against. */
    static final Set<String> COMPARED = Set.of("dibanding", "dibandingkan", "ketimbang", "daripada");

    /** "Memasuki Desember": up to today, or to the end of the month before. */
    private static final String ENTERING = "memasuki";

    private static final int YEAR = 4;

    private static final Set<String> SINCE = Set.of("sejak", "semenjak");
    /** Tokens between two months of a series, at most. */
    private static final int SERIES = 30;

    /** Months of a series, at least. */
    private static final int LEAST_OF_SERIES = 3;

    /** What ends a line that heads others. */
    private static final Set<String> HEADS = Set.of(":", ";");

    /** How what is counted goes from one time to another. */
    private static final Set<String> MOVES =
            Set.of("naik", "meningkat", "bertambah", "melonjak", "turun", "menurun", "berkurang", "merosot", "anjlok");

    /** Words from "dan" between two times to such a word, at most. */
    private static final int MOVING_REACH = 6;

    private static final Set<String> NOW = Set.of("kini", "sekarang");

    private final TokenList text;
    private final DateYears years;
    private final DatePoints points;
    private final DateResolver resolver;
    private final @Nullable LocalDate published;
    private final DateRelatives relatives;
    private final DatePointers pointers;
    private final List<Mention<When>> found = new ArrayList<>();

    DateSearch(TokenList text, @Nullable LocalDate published) {
        this.text = text;
        this.published = published;
        this.years = new DateYears(text, published);
        this.points = new DatePoints(text, years);
        this.resolver = new DateResolver(published, this::named, years::last);
        this.relatives = new DateRelatives(text, published);
        this.pointers = new DatePointers(text, published);
    }

    /** What a day or a period can begin with, but for numbers. */
    static Set<String> openers() {
        Set<String> openers = new HashSet<>(SINCE);
        openers.add("per");
        openers.add("terhitung");
        openers.addAll(DateJoints.openers());
        openers.addAll(Calendar.words());
        openers.addAll(DateRelatives.openers());
        openers.addAll(DatePointers.openers());
        openers.add(ENTERING);
        openers.add("dari");
        openers.addAll(DatePoints.openers());
        return openers;
    }

    /** The years that the text tells in so many words. */
    private Set<Integer> named() {
        DatePoints points = new DatePoints(text, new DateYears(text, published));
        Set<Integer> named = new TreeSet<>();
        for (int at = 0; at < text.size(); at++) {
            DatePoint point = text.opens(at, Openers.DATE) ? points.at(at, false) : null;
            if (point != null && point.year() != null) {
                named.add(point.year());
            }
        }
        return named;
    }

    List<Mention<When>> run() {
        int at = 0;
        while (at < text.size()) {
            Hit bare = hit(at);
            if (bare == null) {
                at++;
            } else {
                Hit hit = pointers.goingOn(bare, at, found);
                // what is said in other words first begins there: "dibanding" may stand before it
                int first = named(at, hit)
                        ? text.from(found.remove(found.size() - 1).span().start())
                        : at;
                found.add(new Mention<>(hit.when, text.span(first, hit.end - 1), hit.rule));
                if (hit.when.end() != null && hit.when.grain() != Grain.DAY && !compared(first)) {
                    years.named(hit.when.end().getYear());
                }
                at = hit.end;
            }
        }
        return found;
    }

    /** "Tahun sebelumnya, 2016, …", "dua tahun silam (2017)": whether the year says which one the words before it mean. */
    private boolean named(int at, Hit hit) {
        if (found.isEmpty() || hit.when.grain() != Grain.YEAR || !text.at(at).isDigits()) {
            return false;
        }
        Mention<When> last = found.get(found.size() - 1);
        int from = text.from(last.span().start());
        int mark = text.from(last.span().end());
        boolean digits = IntStream.range(from, mark)
                .anyMatch(token -> text.at(token).isDigits() && text.word(token).length() == YEAR);
        boolean apart = text.word(mark).equals("(")
                || text.word(mark).equals(",") && Set.of(",", ".", "(").contains(text.word(hit.end));
        return last.value().grain() == Grain.YEAR && !digits && mark == at - 1 && apart;
    }

    /** "berkurang dibanding 2020": a year told for comparison; what follows is not of it. */
    private boolean compared(int at) {
        return COMPARED.contains(text.word(at - 1)) || COMPARED.contains(text.word(at - 2));
    }

    private @Nullable Hit hit(int at) {
        if (!text.opens(at, Openers.DATE)) {
            return null;
        }
        Hit weekday = text.at(at).isDigits() ? null : weekday(at);
        if (weekday != null) {
            return weekday;
        }
        Hit relative = relatives.at(at, found);
        if (relative != null) {
            return bracketed(relative);
        }
        Hit pointed = pointers.at(at, found);
        if (pointed != null) {
            return pointed;
        }
        Hit until = until(at);
        return until != null ? until : since(at);
    }

    private @Nullable Hit weekday(int at) {
        DateWeekdays.Read read = DateWeekdays.at(text, at);
        if (read == null) {
            return null;
        }
        Hit date = dayOrDays(read.dateAt(), read);
        if (date != null) {
            boolean closed = read.bracket() && Set.of(")", "]").contains(text.word(date.end));
            return new Hit(date.when, closed ? date.end + 1 : date.end, "date.weekday");
        }
        if (read.second()) {
            return null;
        }
        LocalDate day = resolver.weekday(read.day(), read.shift());
        return new Hit(new When(day, day, Grain.DAY, false, read.day(), true), read.wordsEnd(), "date.weekday-alone");
    }

    private @Nullable Hit dayOrDays(int at, DateWeekdays.Read read) {
        Hit range = range(at, true, read.day());
        boolean days = range != null && (range.when.grain() == Grain.DAY || range.when.grain() == Grain.DAYS);
        return days ? range : null;
    }

    /** "kemarin (13/8)": the date in brackets says it better. */
    private Hit bracketed(Hit relative) {
        boolean opens = text.word(relative.end).equals("(") && relative.when.grain() != Grain.YEAR;
        Hit date = opens ? range(relative.end + 1, true, null) : null;
        return date != null && text.word(date.end).equals(")")
                ? new Hit(date.when, date.end + 1, "date.in-brackets")
                : relative;
    }

    /** "hingga Oktober 2023", "per 15 Mei 2022", "hingga saat ini". */
    /** "per-Oktober 2015", "hingga per-Oktober 2015": behind the dash. */
    private int dashedPer(int at, int joint) {
        int dash = text.word(at).equals("per") ? joint : text.word(joint).equals("per") ? joint + 1 : -1;
        return dash > 0 && text.at(dash).isDash() ? dash + 1 : joint;
    }

    private @Nullable Hit until(int at) {
        if (text.word(at).equals(ENTERING)) {
            return entering(text.word(at + 1).equals("bulan") ? at + 2 : at + 1);
        }
        boolean counted = text.word(at).equals("terhitung");
        boolean per = text.word(at).equals("per") || counted;
        int joint = per ? at + 1 : DateJoints.untilEnd(text, at);
        if (joint == at) {
            return null;
        }
        int behind = dashedPer(at, joint);
        int now = now(behind);
        if (now > behind) {
            LocalDate today = resolver.published();
            return new Hit(new When(null, today, Grain.DAY, true, null, true), now, "date.until-now");
        }
        if (text.word(behind).equals("bulan") && text.word(behind + 1).equals("ini") && !per) {
            return new Hit(
                    new When(null, resolver.published(), Grain.DAY, true, null, true), behind + 2, "date.until-now");
        }
        DateWeekdays.Read weekday = DateWeekdays.at(text, behind);
        DatePoint point = points.at(weekday == null ? behind : weekday.dateAt(), weekday != null);
        if (point == null || per && point.grain() == Grain.YEAR || per && joint(point) > point.end()) {
            return null;
        }
        When end = resolver.point(point, null);
        return new Hit(new When(null, end.end(), point.grain(), true, null, true), point.end(), "date.until");
    }

    private @Nullable Hit entering(int at) {
        DatePoint point = points.at(at, true);
        LocalDate today = published;
        if (point == null || point.grain() != Grain.MONTH || today == null) {
            return null;
        }
        LocalDate first = resolver.point(point, null).start();
        if (first == null) {
            return null;
        }
        boolean running = first.getYear() == today.getYear() && first.getMonthValue() == today.getMonthValue();
        LocalDate end = running ? today : first.withDayOfMonth(1).minusDays(1);
        return new Hit(
                new When(null, end, running ? Grain.DAY : Grain.MONTH, true, null, true), point.end(), "date.until");
    }

    /** Index behind "saat ini", "kini", "sekarang", or the index itself. */
    private int now(int at) {
        if (NOW.contains(text.word(at))) {
            return at + 1;
        }
        boolean two = Set.of("saat", "hari", "detik").contains(text.word(at))
                && text.word(at + 1).equals("ini");
        return two ? at + 2 : at;
    }

    /** "sejak Januari 2023", with or without an end; else a period as it stands. */
    private @Nullable Hit since(int at) {
        boolean since = SINCE.contains(text.word(at))
                || text.word(at).equals("dari") && text.word(at + 1).equals("awal");
        int resmi = since && Set.of("resmi", "mulai").contains(text.word(at + 1)) ? at + 2 : at + 1;
        int from = since && FOUNDED.contains(text.word(resmi)) ? resmi + 1 : at + 1;
        int date = Set.of("pada", "tanggal").contains(text.word(from)) ? from + 1 : from;
        Hit period = range(since ? from == at + 1 ? from : date : at, since, null);
        if (period == null || !since || !period.rule.equals("date.point")) {
            return period;
        }
        When when = period.when;
        return new Hit(
                new When(when.start(), resolver.published(), Grain.DAYS, false, null, when.consistent()),
                period.end,
                "date.since");
    }

    private @Nullable Hit range(int at, boolean due, java.time.@Nullable DayOfWeek weekday) {
        DatePoint first = points.at(at, due);
        if (first == null) {
            return days(at, due, weekday);
        }
        DatePoint carried = carried(at, first);
        boolean between =
                text.word(at - 1).equals("antara") && text.word(first.end()).equals("dan") && !moving(first.end());
        int joint = between ? first.end() + 1 : joint(first);
        if (joint > first.end()) {
            int now = now(joint);
            if (now > joint) {
                When from = resolver.point(carried, null);
                return new Hit(
                        new When(from.start(), resolver.published(), Grain.DAYS, false, null, true),
                        now,
                        "date.until-now");
            }
            DatePoint second = points.at(behindWeekday(joint), true);
            if (second != null && (between ? first.grain() == second.grain() : fits(first, second, joint))) {
                return new Hit(
                        resolver.range(carried, carriedTo(at, second, first), weekday), second.end(), "date.range");
            }
        }
        return new Hit(resolver.point(over(carried), weekday), first.end(), "date.point");
    }

    /** "antara 2021 dan 2022 naik dari 20 menjadi 25 kasus": each of the two times has its own number. */
    private boolean moving(int joint) {
        for (int at = joint + 1; at <= joint + MOVING_REACH && !text.word(at).equals("."); at++) {
            if (MOVES.contains(text.word(at))
                    || text.word(at).equals("dari") && text.at(at + 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    private int joint(DatePoint first) {
        boolean and = text.word(first.end()).equals("dan") && first.grain() != Grain.YEAR;
        return and ? first.end() + 1 : DateJoints.end(text, first.end());
    }

    private boolean fits(DatePoint first, DatePoint second, int joint) {
        if (text.word(joint - 1).equals("dan")) {
            boolean months = first.grain() == Grain.MONTH && second.grain() == Grain.MONTH && first.year() == null;
            return months && next(first, second) || first.grain() == Grain.DAY && second.grain() == Grain.DAY;
        }
        return (first.grain() == Grain.YEAR) == (second.grain() == Grain.YEAR)
                || !text.at(joint - 1).isDash();
    }

    private static boolean next(DatePoint first, DatePoint second) {
        return first.month() != null && second.month() != null && first.month() + 1 == second.month();
    }

    /** "semester I 2020 (Januari s.d. Mei)": a month right behind a period has its year. */
    private DatePoint carried(int at, DatePoint point) {
        if (point.year() != null || point.grain() == Grain.DAY || found.isEmpty()) {
            return point;
        }
        Mention<When> last = found.get(found.size() - 1);
        int gap = at - text.from(last.span().end());
        LocalDate end = last.value().end();
        boolean beside = (gap <= 2 || series(last, at, point))
                && last.value().grain() != Grain.DAY
                && !last.value().until();
        return beside && end != null ? point.in(end.getYear()) : point;
    }

    /** "26 pasang pada Januari, 19 pada Februari, … enam pada Desember", told in January: months of the year that is over. */
    private DatePoint over(DatePoint point) {
        LocalDate today = published;
        if (today == null || point.grain() != Grain.MONTH || point.year() != null) {
            return point;
        }
        DatePoint last = point;
        int months = 1;
        int behind = point.end();
        for (int at = behind; at < Math.min(text.size(), behind + SERIES); at++) {
            if (text.word(at).equals(".") || text.at(at).kind() == Token.Kind.BREAK) {
                break;
            }
            DatePoint next = text.opens(at, Openers.DATE) ? points.at(at, false) : null;
            if (next != null && next.grain() == Grain.MONTH && next.year() == null && later(last, next)) {
                last = next;
                months++;
                behind = next.end();
            }
        }
        boolean ahead = months >= LEAST_OF_SERIES && last.first(today.getYear()).isAfter(today);
        return ahead ? point.in(today.getYear() - 1) : point;
    }

    private static boolean later(DatePoint first, DatePoint second) {
        return first.month() != null && second.month() != null && second.month() > first.month();
    }

    /** "Pada 2021, Januari 12 kasus, Februari 9 kasus": months told one by one have the year that heads their sentence. */
    private boolean series(Mention<When> last, int at, DatePoint point) {
        Grain grain = last.value().grain();
        boolean heads = point.grain() == Grain.MONTH && (grain == Grain.YEAR || grain == Grain.MONTH);
        int from = text.from(last.span().end());
        boolean told = Set.of("ini", "lalu", "silam").contains(text.word(point.end() - 1));
        if (!heads || told || at - from > SERIES) {
            return false;
        }
        if (lines(last, at)) {
            return true;
        }
        for (int between = from; between < at; between++) {
            if (text.at(between).kind() == Token.Kind.BREAK
                    || text.word(between).equals(".")
                    || DateJoints.end(text, between) > between) {
                return false;
            }
        }
        return true;
    }

    /** "Untuk tahun 2015:", then a line a month: the lines have the year that stands above the first of them. */
    private boolean lines(Mention<When> last, int at) {
        int from = text.from(last.span().end());
        boolean heads = HEADS.contains(text.word(from)) && text.at(from + 1).kind() == Token.Kind.BREAK;
        boolean above = last.value().grain() == Grain.YEAR && heads;
        boolean beside = last.value().grain() == Grain.MONTH
                && begins(text.from(last.span().start()));
        if (!begins(at) || !above && !beside) {
            return false;
        }
        long breaks = IntStream.range(from, at)
                .filter(between -> text.at(between).kind() == Token.Kind.BREAK)
                .count();
        return breaks == 1;
    }

    /** Whether a token begins its line. */
    private boolean begins(int at) {
        return at == 0 || text.at(at - 1).kind() == Token.Kind.BREAK;
    }

    private DatePoint carriedTo(int at, DatePoint second, DatePoint first) {
        return second.year() != null || first.year() != null ? second : carried(at, second);
    }

    /** "13-14 Agustus 2018", "5, 6 dan 7 Juni", "13-14/8". */
    private @Nullable Hit days(int at, boolean due, java.time.@Nullable DayOfWeek weekday) {
        int index = text.word(at).equals("tanggal") ? at + 1 : at;
        Integer first = small(index);
        if (first == null) {
            return null;
        }
        int next = index + 1;
        for (int count = 0; count < 6; count++) {
            int joint = Set.of(",", "dan", "&", "/").contains(text.word(next)) ? next + 1 : DateJoints.end(text, next);
            if (joint == next) {
                return null;
            }
            joint = text.word(joint).equals("dan") ? joint + 1 : joint;
            // "lantai 3, Rabu, 22/11": no list of days has a weekday behind a comma
            DatePoint last = points.at(text.word(next).equals(",") ? joint : behindWeekday(joint), due);
            if (last != null) {
                return days(first, last, weekday);
            }
            if (small(joint) == null) {
                return null;
            }
            next = joint + 1;
        }
        return null;
    }

    private @Nullable Hit days(int first, DatePoint last, java.time.@Nullable DayOfWeek weekday) {
        Integer month = last.month();
        Integer day = last.day();
        if (month == null || day == null || first < 1 || first >= day) {
            return null;
        }
        When when = resolver.range(DatePoint.day(first, month, last.year(), last.end()), last, weekday);
        return new Hit(when, last.end(), "date.days");
    }

    /** "Senin, 16 hingga Kamis, 19 Oktober": the second day is named too. */
    private int behindWeekday(int index) {
        DateWeekdays.Read named = DateWeekdays.at(text, index);
        return named == null || named.bracket() ? index : named.dateAt();
    }

    private @Nullable Integer small(int index) {
        String word = text.word(index);
        return text.at(index).isDigits() && word.length() <= 2 ? Integer.valueOf(word) : null;
    }
}
