package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.time.DayOfWeek;
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

    private static final int YEAR = 4;

    private static final Set<String> BEFORE_DAY =
            WordTable.of(DateSearch.class, "date_words.csv").of("before bracketed day");

    private static final Set<String> SINCE = Set.of("sejak", "semenjak");

    /** Words from "dan" between two times to such a word, at most. */
    private static final int MOVING_REACH = 6;

    private final TokenList text;
    private final DateYears years;
    private final DatePoints points;
    private final DateResolver resolver;
    private final @Nullable LocalDate published;
    private final DateRelatives relatives;
    private final DatePointers pointers;
    private final DateUntil until;
    private final DateFoundings foundings;
    private final DayRows days;
    private final CarriedYears carried;
    private final List<Mention<When>> found = new ArrayList<>();

    DateSearch(TokenList text, @Nullable LocalDate published) {
        this.text = text;
        this.published = published;
        this.years = new DateYears(text, published);
        this.points = new DatePoints(text, years);
        this.resolver = new DateResolver(published, this::yearsTold, years::last);
        this.relatives = new DateRelatives(text, published);
        this.pointers = new DatePointers(text, published);
        this.until = new DateUntil(text, points, resolver, published);
        this.foundings = new DateFoundings(text, until, published);
        this.days = new DayRows(text, points, resolver);
        this.carried = new CarriedYears(text, points, published, found);
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
        openers.add(DateUntil.ENTERING);
        openers.add("dari");
        openers.addAll(DatePoints.openers());
        return openers;
    }

    /** The years that the text tells in so many words. */
    private Set<Integer> yearsTold() {
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
                if (text.word(at).equals(".") || text.at(at).kind() == Token.Kind.BREAK) {
                    years.heldAgainst(null);
                }
                at++;
            } else {
                Hit hit = pointers.goingOn(foundings.since(bare, at), at, found);
                // what is said in other words first begins there: "dibanding" may stand before it
                int first = explains(at, hit)
                        ? text.from(found.remove(found.size() - 1).span().start())
                        : at;
                found.add(new Mention<>(hit.when, text.span(first, hit.end - 1), hit.rule));
                if (hit.when.end() != null && hit.when.grain() != Grain.DAY) {
                    told(hit.when.end().getYear(), first);
                }
                at = hit.end;
            }
        }
        return found;
    }

    private void told(int year, int first) {
        if (Comparisons.compared(text, first)) {
            years.heldAgainst(year);
        } else {
            years.named(year);
        }
    }

    /** "Tahun sebelumnya, 2016, …", "dua tahun silam (2017)": whether the year says which one the words before it mean. */
    private boolean explains(int at, Hit hit) {
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

    private @Nullable Hit hit(int at) {
        if (!text.opens(at, Openers.DATE)) {
            return null;
        }
        Hit weekday = text.at(at).isDigits() ? day(at) : weekday(at);
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
        Hit ending = until.at(at);
        return ending != null ? ending : since(at);
    }

    /** "Sebelumnya (9/8), …", "malam itu (9/8)": in brackets behind a word of time. */
    private @Nullable Hit day(int at) {
        boolean due = text.word(at - 1).equals("(") && BEFORE_DAY.contains(text.word(at - 2));
        Hit day = due ? range(at, true, null) : null;
        return day != null && text.word(day.end).equals(")") ? day : null;
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

    /** "sejak Januari 2023", with or without an end; else a period as it stands. */
    private @Nullable Hit since(int at) {
        boolean since = SINCE.contains(text.word(at))
                || text.word(at).equals("dari") && text.word(at + 1).equals("awal");
        int resmi = since && Set.of("resmi", "mulai").contains(text.word(at + 1)) ? at + 2 : at + 1;
        int from = since && DateFoundings.founded(text.word(resmi)) ? resmi + 1 : at + 1;
        int date = Set.of("pada", "tanggal").contains(text.word(from)) ? from + 1 : from;
        Hit period = range(since ? from == at + 1 ? from : date : at, since, null);
        if (period == null && since) {
            return foundings.at(at, found);
        }
        if (period == null || !since || !period.rule.equals("date.point")) {
            return period;
        }
        When when = period.when;
        return new Hit(
                new When(when.start(), resolver.published(), Grain.DAYS, false, null, when.consistent()),
                period.end,
                "date.since");
    }

    private @Nullable Hit range(int at, boolean due, @Nullable DayOfWeek weekday) {
        DatePoint first = points.at(at, due);
        if (first == null) {
            return days.at(at, due, weekday);
        }
        DatePoint own = carried.carried(at, first);
        boolean between =
                text.word(at - 1).equals("antara") && text.word(first.end()).equals("dan") && !moving(first.end());
        int joint = between ? first.end() + 1 : DateJoints.behind(text, first);
        if (joint > first.end()) {
            int now = until.now(joint);
            if (now > joint) {
                When from = resolver.point(own, null);
                return new Hit(
                        new When(from.start(), resolver.published(), Grain.DAYS, false, null, true),
                        now,
                        "date.until-now");
            }
            DatePoint second = points.at(DateWeekdays.dateBehind(text, joint), true);
            if (second != null && (between ? first.grain() == second.grain() : fits(first, second, joint))) {
                DatePoint from = second.year() == null ? own : first; // its end's year is nearer than one told before
                return new Hit(resolver.range(from, carriedTo(at, second, first), weekday), second.end(), "date.range");
            }
        }
        return new Hit(resolver.point(carried.over(own), weekday), first.end(), "date.point");
    }

    /** "antara 2021 dan 2022 naik dari 20 menjadi 25 kasus": each of the two times has its own number. */
    private boolean moving(int joint) {
        for (int at = joint + 1; at <= joint + MOVING_REACH && !text.word(at).equals("."); at++) {
            if (Comparisons.moves(text.word(at))
                    || text.word(at).equals("dari") && text.at(at + 1).isDigits()) {
                return true;
            }
        }
        return false;
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

    private DatePoint carriedTo(int at, DatePoint second, DatePoint first) {
        return second.year() != null || first.year() != null ? second : carried.carried(at, second);
    }
}
