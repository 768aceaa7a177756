package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Periods out of dates that stand beside each other: a beginning and an end, a year and its months. */
final class JoinedDates {

    /** Words behind a pair of years in which their numbers stand. */
    private static final int BEHIND = 12;

    private static final Set<String> JOINTS = Set.of("dan", "serta", "menjadi", "jadi");

    private final Scene scene;

    JoinedDates(Scene scene) {
        this.scene = scene;
    }

    /** The time of the first number behind its dates: "pada 2020 dan 2021 ada 22 kasus dan 34 kasus" tells 22 of 2020. */
    @Nullable
    Period leading(List<Mention<When>> dates) {
        int last = dates.size() - 1;
        boolean each = last > 0
                && grain(dates.get(last - 1), dates.get(last), When.Grain.YEAR)
                && scene.distance(dates.get(last - 1).span(), dates.get(last).span()) <= 2
                && scene.tokens()
                        .word(scene.tokens().from(dates.get(last - 1).span().end()))
                        .equals("dan")
                && numbers(dates.get(last), Set.of("dan", "serta"));
        return each ? combined(dates, last - 1) : last(dates);
    }

    @Nullable
    Period last(List<Mention<When>> dates) {
        Period last = dates.isEmpty() ? null : combined(dates, dates.size() - 1);
        return last == null || dates.size() < 2
                ? last
                : months(dates.get(dates.size() - 2), dates.get(dates.size() - 1), last);
    }

    /** "Mei dan Juni ada 9 kasus", "2020 dan 2021 ada 22 kasus": two months or years in a row that share a number. */
    private Period months(Mention<When> first, Mention<When> second, Period last) {
        LocalDate start = first.value().start();
        LocalDate end = first.value().end();
        int between = scene.tokens().from(first.span().end());
        boolean pair = scene.tokens().word(between).equals("dan")
                && (scene.tokens().from(second.span().start()) == between + 1
                        || scene.tokens().word(between + 1).equals("tahun"))
                && (grain(first, second, When.Grain.MONTH)
                        || grain(first, second, When.Grain.YEAR) && !twoNumbers(second));
        boolean next = start != null && end != null && end.plusDays(1).equals(last.start());
        return pair && next ? new Period(start, last.end()) : last;
    }

    private static boolean grain(Mention<When> first, Mention<When> second, When.Grain grain) {
        return first.value().grain() == grain && second.value().grain() == grain;
    }

    /** "pada 2020 dan 2021 ada 45 dan 56 kasus": each year has its own. */
    private boolean twoNumbers(Mention<When> second) {
        int from = scene.tokens().from(second.span().end());
        for (int at = from; at < from + BEHIND; at++) {
            if (scene.tokens().word(at).startsWith("masing")) {
                return true;
            }
        }
        return numbers(second, JOINTS);
    }

    /** Whether two numbers follow that such a word joins, the first with a noun or without. */
    private boolean numbers(Mention<When> second, Set<String> joints) {
        int from = scene.tokens().from(second.span().end());
        for (int at = from + 1; at < from + BEHIND; at++) {
            if (joints.contains(scene.tokens().word(at))
                    && scene.tokens().at(at + 1).isDigits()
                    && (scene.tokens().at(at - 1).isDigits()
                            || at > from + 1 && scene.tokens().at(at - 2).isDigits())) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Period first(List<Mention<When>> dates) {
        if (dates.isEmpty()) {
            return null;
        }
        int at = 0;
        while (at + 1 < dates.size()
                && scene.distance(dates.get(at).span(), dates.get(at + 1).span()) <= 2) {
            at++;
        }
        return combined(dates, at);
    }

    /** "2012 sampai Oktober", "sejak Januari, per 15 Mei 2022": an end told alone takes its beginning from beside it. */
    @Nullable
    Period combined(List<Mention<When>> dates, int at) {
        When when = dates.get(at).value();
        LocalDate end = when.end();
        if (end == null) {
            return null;
        }
        if (!when.until()) {
            return finer(dates, at, when, end);
        }
        List<LocalDate> starts = new ArrayList<>();
        for (int i = Math.max(0, at - 2); i < Math.min(dates.size(), at + 2); i++) {
            LocalDate start = dates.get(i).value().start();
            if (i != at
                    && start != null
                    && start.getYear() <= end.getYear()
                    && start.isBefore(end)
                    && scene.distance(dates.get(i).span(), dates.get(at).span()) <= 6) {
                starts.add(start);
            }
        }
        return new Period(starts.isEmpty() ? LocalDate.of(end.getYear(), 1, 1) : starts.get(0), end);
    }

    /** "tahun 2020 (Januari s.d. Mei)", "Januari sampai Mei tahun 2020": the finer of two that tell one time. */
    private @Nullable Period finer(List<Mention<When>> dates, int at, When when, LocalDate end) {
        Period period = new Period(when.start(), end);
        if (at == 0) {
            return period;
        }
        Mention<When> before = dates.get(at - 1);
        LocalDate other = before.value().end();
        boolean beside = scene.distance(before.span(), dates.get(at).span()) <= 3;
        if (!beside || other == null) {
            return period;
        }
        if (before.value().until() && other.getYear() == end.getYear()) {
            return combined(dates, at - 1);
        }
        Period first = new Period(before.value().start(), other);
        return first.start() != null && first.within(period) ? first : period;
    }
}
