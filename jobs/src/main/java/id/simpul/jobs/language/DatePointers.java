package id.simpul.jobs.language;

import id.simpul.jobs.language.DateSearch.Hit;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times that are told by pointing at one told before: "periode yang sama", "pada kurun itu", "setahun berikutnya". */
final class DatePointers {

    private static final Set<String> PERIODS =
            Set.of("periode", "kurun", "rentang", "waktu", "bulan", "masa", "triwulan", "semester");

    private static final Set<String> SAME = Set.of("sama", "serupa");

    private static final Set<String> THAT = Set.of("itu", "tersebut");

    /** Of these "itu" is said of anything: "pada waktu itu". */
    private static final Set<String> VAGUE = Set.of("waktu", "bulan", "masa");

    private static final Set<String> NEXT =
            Set.of("berikutnya", "kemudian", "setelahnya", "sesudahnya", "berselang", "selanjutnya");

    private static final Set<String> AT = Set.of("pada", "di", "dari", "dalam", "untuk", ",", "(");

    /** Years from one told before, at most. */
    private static final int YEARS = 10;

    /** Tokens from a year to the span that it is the year of, at most: "Tahun lalu, di bulan yang sama". */
    private static final int BESIDE = 3;

    /** Words of a sentence before the year that it opens with, at most: "Jika dibandingkan dengan tahun 2018". */
    private static final int OPENING = 5;

    /** Tokens of a row of years. */
    private static final int ROW = 12;

    private final TokenList text;
    private final @Nullable LocalDate published;

    DatePointers(TokenList text, @Nullable LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /** What such a time can begin with, but for numbers. */
    static Set<String> openers() {
        Set<String> openers = new HashSet<>(PERIODS);
        openers.add("setahun");
        openers.add("tahun");
        return openers;
    }

    /** @param before what the text told before, in order */
    @Nullable
    Hit at(int index, List<Mention<When>> before) {
        if (PERIODS.contains(text.word(index))) {
            Hit same = samePeriod(index, before);
            return same != null ? same : thatPeriod(index, before);
        }
        if (text.word(index).equals("setahun")) {
            return years(1, index + 1, before);
        }
        if (text.word(index).equals("tahun")) {
            return thatYear(index, before);
        }
        NumberWords.Parsed number = NumberWords.at(text, index);
        int unit = number == null ? index : index + number.tokens();
        if (number == null || number.value() > YEARS || !text.word(unit).equals("tahun")) {
            return null;
        }
        Hit same = sameSpan(unit, before);
        return same != null ? same : years((int) number.value(), unit + 1, before);
    }

    /** "Dibandingkan tahun 2018 terjadi kenaikan. Tahun itu 25 kasus": the year that the sentence before opened with. */
    private @Nullable Hit thatYear(int index, List<Mention<When>> before) {
        Mention<When> last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null
                || last.value().grain() != Grain.YEAR
                || !THAT.contains(text.word(index + 1))
                || !opening(last.span())) {
            return null;
        }
        return new Hit(last.value(), index + 2, "date.that-year");
    }

    /** Whether a year is held against another at the head of its sentence. */
    private boolean opening(Span year) {
        int first = text.from(year.start());
        for (int at = first - 1; at >= first - OPENING; at--) {
            if (!text.at(at).isWord()) {
                return !text.at(at).is(",") && Comparisons.held(text, year);
            }
        }
        return false;
    }

    /** "setahun berikutnya", "dua tahun sebelumnya": so many years from the one told last. */
    private @Nullable Hit years(int count, int word, List<Mention<When>> before) {
        boolean next = NEXT.contains(text.word(word));
        Integer year = year(before);
        if (!next && !text.word(word).equals("sebelumnya") || year == null) {
            return null;
        }
        LocalDate start = LocalDate.of(next ? year + count : year - count, 1, 1);
        LocalDate today = published;
        if (today != null && start.isAfter(today)) {
            return null;
        }
        LocalDate last = start.plusYears(1).minusDays(1);
        LocalDate end = today != null && last.isAfter(today) ? today : last;
        return new Hit(new When(start, end, Grain.YEAR, false, null, true), word + 1, "date.years-from");
    }

    /** Of the last time told for itself: "dibanding 2023" tells what another one is held against. */
    private @Nullable Integer year(List<Mention<When>> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            When when = before.get(i).value();
            boolean held = Comparisons.held(text, before.get(i).span());
            if (when.end() != null && !held && (when.grain() != Grain.DAY || when.until())) {
                return when.end().getYear();
            }
        }
        return null;
    }

    /** "selama lima tahun terakhir … untuk lima tahun yang sama": the span of years told last. */
    private @Nullable Hit sameSpan(int unit, List<Mention<When>> before) {
        boolean same = text.word(unit + 1).equals("yang") && SAME.contains(text.word(unit + 2));
        for (int i = before.size() - 1; same && i >= 0; i--) {
            When when = before.get(i).value();
            if (when.grain() == Grain.YEARS && when.end() != null) {
                return new Hit(when, unit + 3, "date.same-period");
            }
        }
        return null;
    }

    /** "pada periode tersebut": the last time told for itself, but a single day. */
    private @Nullable Hit thatPeriod(int index, List<Mention<When>> before) {
        int at = text.word(index + 1).equals("waktu") ? index + 2 : index + 1;
        if (!THAT.contains(text.word(at)) || VAGUE.contains(text.word(index))) {
            return null;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            When when = before.get(i).value();
            boolean held = Comparisons.held(text, before.get(i).span());
            if (when.end() != null && !held && (when.grain() != Grain.DAY || when.until())) {
                return new Hit(when, at + 1, "date.that-period");
            }
        }
        return null;
    }

    /** "periode yang sama (tahun lalu, 2018)": the last period told, in that year. */
    private @Nullable Hit samePeriod(int index, List<Mention<When>> before) {
        int at = text.word(index + 1).equals("waktu") ? index + 2 : index + 1;
        at = text.word(at).equals("yang") ? at + 1 : at;
        boolean month = text.word(index).equals("bulan");
        When whole = month ? null : model(before, false);
        When model = whole == null ? model(before, true) : whole;
        if (!SAME.contains(text.word(at)) || model == null) {
            return null;
        }
        return shifted(model, index, at + 1, before);
    }

    private Hit shifted(When model, int index, int behind, List<Mention<When>> before) {
        int at = Set.of("pada", "di", "dari").contains(text.word(behind)) ? behind + 1 : behind;
        DateYears years = new DateYears(text, published);
        LocalDate end = model.end();
        years.named(end == null ? null : Integer.valueOf(end.getYear()));
        DateYears.Read read = years.at(at);
        Integer year = read == null ? yearBeside(index, before) : read.year();
        int to = read == null ? behind : read.end();
        if (year == null || end == null) {
            return new Hit(model, to, "date.same-period");
        }
        return new Hit(in(model, end, year), to, "date.same-period");
    }

    /** "Tahun sebelumnya, pada rentang yang sama": the year told right before; else null. */
    private @Nullable Integer yearBeside(int index, List<Mention<When>> before) {
        Mention<When> last = before.isEmpty() ? null : before.get(before.size() - 1);
        LocalDate end = last == null ? null : last.value().end();
        if (last == null || end == null || last.value().grain() != Grain.YEAR) {
            return null;
        }
        int from = text.from(last.span().end());
        for (int at = from; at < index; at++) {
            if (!AT.contains(text.word(at))) {
                return null;
            }
        }
        return index - from <= BESIDE ? end.getYear() : null;
    }

    private static When in(When model, LocalDate end, int year) {
        LocalDate start = model.start();
        int by = year - end.getYear();
        return new When(
                start == null ? null : start.plusYears(by),
                When.sameDay(end, by),
                model.grain(),
                model.until(),
                null,
                true);
    }

    /** "Periode yang sama 2020 ada 45 kasus, dan 2019 sebanyak 60": a bare year that goes on with such a row; else as it is. */
    Hit goingOn(Hit hit, int index, List<Mention<When>> before) {
        Mention<When> last = before.isEmpty() ? null : before.get(before.size() - 1);
        LocalDate end = last == null ? null : last.value().end();
        LocalDate year = hit.when().end();
        boolean bare = hit.rule().equals("date.point")
                && hit.when().grain() == Grain.YEAR
                && text.at(index).isDigits()
                && hit.end() == index + 1;
        if (!bare || last == null || end == null || year == null || !last.rule().equals("date.same-period")) {
            return hit;
        }
        int from = text.from(last.span().end());
        boolean joined = Set.of("dan", "serta", ",", ";").contains(text.word(index - 1));
        for (int at = from; at < index; at++) {
            if (text.word(at).equals(".") || text.at(at).kind() == Token.Kind.BREAK) {
                return hit;
            }
        }
        return joined && index - from <= ROW
                ? new Hit(in(last.value(), end, year.getYear()), hit.end(), "date.same-period")
                : hit;
    }

    /** The last period told that is neither a day nor a whole year; a lone month only where months are meant. */
    private static @Nullable When model(List<Mention<When>> before, boolean months) {
        for (int i = before.size() - 1; i >= 0; i--) {
            When when = before.get(i).value();
            boolean vague = when.end() == null || when.grain() == Grain.YEAR || when.grain() == Grain.YEARS;
            boolean since = before.get(i).rule().equals("date.since")
                    || before.get(i).rule().equals("date.recent");
            vague |= since || !months && when.grain() == Grain.MONTH && !when.until();
            if (!vague && (when.grain() != Grain.DAY || when.until())) {
                return when;
            }
        }
        return null;
    }
}
