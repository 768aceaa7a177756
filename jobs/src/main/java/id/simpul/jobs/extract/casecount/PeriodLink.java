package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Comparisons;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a number was counted: the period beside it; a day only where nobody's talk is dated by it. */
final class PeriodLink {

    private static final int NOWHERE = 1_000_000;

    /** Words between two numbers of one time. */
    private static final Set<String> WITH =
            Set.of("yang", "dengan", "dan", "melibatkan", "jumlah", "korban", "korbannya");

    private static final int PAIRED = 4;

    /** Words from a number to the year that is named behind it, at most. */
    private static final int NAMED = 2;

    /** What sets a time off from the number before it. */
    private static final Set<String> APART = Set.of(",", ";", "dan", "sementara", "sedangkan");

    private static final Set<String> AT = Set.of("pada", "di", "untuk");

    /** Words between a time and its number. */
    private static final Set<String> TOLD =
            Set.of("ada", "sebanyak", "hanya", "tercatat", "sejumlah", "mencapai", "cuma");

    private static final Set<String> BECAME = Set.of("menjadi", "jadi");

    /** Words from a number to its time, at most. */
    private static final int CAME_FROM = 5;

    /** Words from a number to the time of the one that it became, at most. */
    private static final int CAME_TO = 6;

    /** Characters before "saat itu" in which its time is told, at most. */
    private static final int THEN = 300;

    private final Scene scene;
    private final CountDates dates;
    private final JoinedDates joined;
    private final PeriodsAround around;

    PeriodLink(Scene scene) {
        this.scene = scene;
        this.dates = new CountDates(scene);
        this.joined = new JoinedDates(scene);
        this.around = new PeriodsAround(scene, this, dates, joined);
    }

    /** Periods told in other sentences. */
    PeriodsAround around() {
        return around;
    }

    /** @param next the next candidate of its sentence that has a noun, or null */
    Link<Period> own(Candidate candidate, @Nullable Candidate next) {
        List<Mention<When>> before = dates.usable(candidate.left());
        List<Mention<When>> behind =
                notMoved(candidate, dates.usable(candidate.body().cover(candidate.right())));
        Span number = candidate.number().span();
        if (before.isEmpty() && behind.isEmpty() && next != null && paired(candidate, next)) {
            List<Mention<When>> shared = dates.usable(next.right());
            if (!shared.isEmpty()) {
                return Link.of(joined.first(shared), Source.OWN);
            }
        }
        if (before.isEmpty() && behind.isEmpty()) {
            return cameTo(candidate);
        }
        boolean bracketed = !behind.isEmpty()
                && scene.tokens()
                        .word(scene.tokens().from(behind.get(0).span().start()) - 1)
                        .equals("(")
                && scene.distance(candidate.body(), behind.get(0).span()) <= 1;
        if (bracketed) {
            return Link.of(joined.first(behind), Source.OWN);
        }
        int near = before.isEmpty()
                ? NOWHERE
                : scene.distance(before.get(before.size() - 1).span(), number);
        int far = behind.isEmpty()
                ? NOWHERE
                : scene.distance(candidate.body(), behind.get(0).span());
        boolean came = !behind.isEmpty() && (left(behind.get(0).span()) || named(before, behind, far));
        Period period = near <= far + 2 && !came ? joined.leading(before) : joined.first(behind);
        if (came) {
            return Link.of(period, Source.OWN);
        }
        return period == null || near > far + 2
                ? Link.of(period, Source.OWN)
                : new Link<>(cameFrom(candidate, period).value(), Source.OWN);
    }

    /** "dari tahun sebelumnya, yaitu 36 kasus di tahun 2019": the year by its number, right behind, against one by its place in time. */
    private boolean named(List<Mention<When>> before, List<Mention<When>> behind, int far) {
        if (before.isEmpty() || far > NAMED) {
            return false;
        }
        Mention<When> relative = before.get(before.size() - 1);
        return held(relative.span()) && !digits(relative) && digits(behind.get(0));
    }

    private boolean digits(Mention<When> date) {
        return date.span().of(scene.text()).chars().anyMatch(Character::isDigit);
    }

    /** "84 kasus yang melibatkan 103 anak pada 2012": two numbers told in one breath of one time. */
    private boolean paired(Candidate candidate, Candidate next) {
        Measures.Word one = candidate.head();
        Measures.Word other = next.head();
        int from = scene.tokens().from(candidate.body().end());
        int to = scene.tokens().from(next.number().span().start());
        if (one == null || other == null || one.measure() == other.measure() || to - from > PAIRED) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!WITH.contains(scene.tokens().word(at))) {
                return false;
            }
        }
        return true;
    }

    /** "114 kasus, naik 43 kasus dibanding 2022": a time that the number is only compared with is not its own. */
    private List<Mention<When>> notMoved(Candidate candidate, List<Mention<When>> behind) {
        if (behind.isEmpty()) {
            return behind;
        }
        int comparer = scene.tokens().from(behind.get(0).span().start()) - 1;
        comparer -= Comparisons.compares(scene.tokens().word(comparer)) ? 0 : 1;
        boolean compared = Comparisons.compares(scene.tokens().word(comparer));
        for (int at = comparer - 1;
                compared && at >= scene.tokens().from(candidate.body().end());
                at--) {
            if (Comparisons.moves(scene.tokens().word(at))) {
                return List.of();
            }
        }
        return behind;
    }

    /** "dari 4 menjadi 9 kasus di tahun 2024": the number that it came from, whose end is told behind what it came to; else absent. */
    private Link<Period> cameTo(Candidate candidate) {
        int first = scene.tokens().from(candidate.number().span().start());
        int behind = scene.tokens().from(candidate.body().end());
        int moved = Comparisons.moves(scene.tokens().word(behind)) ? behind + 1 : behind;
        if (!scene.tokens().word(first - 1).equals("dari") && moved == behind
                || !Set.of("menjadi", "jadi").contains(scene.tokens().word(moved))) {
            return Link.absent();
        }
        int last = Math.min(scene.tokens().size() - 1, behind + CAME_TO);
        int from = candidate.body().end();
        int to = Math.min(
                candidate.sentence().end(), scene.tokens().at(last).span().end());
        Span next = new Span(from, Math.max(from, to));
        List<Mention<When>> told = dates.usable(next);
        Period period = told.isEmpty() ? null : joined.first(told);
        LocalDate start = period == null ? null : period.start();
        return period == null || start == null || !period.wholeYear()
                ? Link.absent()
                : new Link<>(new Period(start.minusYears(1), period.end().minusYears(1)), Source.SENTENCE);
    }

    /** "sepanjang 2018 berkurang dari 40 kasus menjadi 28 kasus": the number that it came from is of the year before. */
    private Link<Period> cameFrom(Candidate candidate, Period period) {
        return Pairs.first(candidate, scene) && period.start() != null
                ? new Link<>(period.inYears(-1), Source.SENTENCE)
                : new Link<>(period, Source.SENTENCE);
    }

    /** What its sentence tells before it; behind it only where the sentence knows no other period. */
    Link<Period> sentence(Candidate candidate) {
        Span before = candidate.before();
        List<Mention<When>> told =
                dates.usable(before).stream().filter(date -> !left(date.span())).toList();
        if (!told.isEmpty()) {
            Period period = joined.last(told);
            return period == null ? Link.absent() : cameFrom(candidate, period);
        }
        List<Mention<When>> all = dates.usable(candidate.sentence());
        return all.size() == 1 && !compared(candidate, all.get(0)) && !another(candidate, all.get(0))
                ? Link.of(joined.last(all), Source.SENTENCE)
                : Link.absent();
    }

    /** "Total 86 kasus, tahun lalu 97 kasus": a time behind a comma with a number of its own. */
    private boolean another(Candidate candidate, Mention<When> date) {
        int first = scene.tokens().from(date.span().start());
        int behind = scene.tokens().from(date.span().end());
        int number = TOLD.contains(scene.tokens().word(behind)) ? behind + 1 : behind;
        return date.span().start() > candidate.body().end()
                && APART.contains(scene.tokens()
                        .word(first - (AT.contains(scene.tokens().word(first - 1)) ? 2 : 1)))
                && scene.numbers(scene.tokens().at(number).span()).stream()
                        .anyMatch(next -> next.value().kind() == Quantity.Kind.COUNT);
    }

    /** "52 perkara, naik dibanding 2020": the year that something else is compared with. */
    private boolean compared(Candidate candidate, Mention<When> date) {
        int from = candidate.body().end();
        int to = Math.max(from, date.span().start());
        return scene.has(Cues.Cue.COMPARED, new Span(from, to)) || before(from, to);
    }

    /** "naik menjadi 26 anak, dari 23 anak pada tahun 2015": the year of the number that it rose from. */
    private boolean before(int from, int to) {
        for (int at = scene.tokens().from(from); at < scene.tokens().from(to); at++) {
            if (scene.tokens().word(at).equals("dari")
                    && scene.tokens().at(at + 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** Every period that a stretch tells and that can date a count. */
    List<Told<Period>> told(Span stretch) {
        List<Mention<When>> usable = dates.usable(stretch);
        List<Told<Period>> told = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            Period period = joined.combined(usable, i);
            if (period != null) {
                told.add(new Told<>(period, usable.get(i).span()));
            }
        }
        return told;
    }

    Link<Period> stretch(Span stretch, Source source) {
        List<Mention<When>> told = dates.usable(stretch);
        List<Mention<When>> reached = told.stream()
                .filter(date -> !cameFrom(date.span()) && !held(date.span()))
                .toList();
        return Link.of(joined.last(reached), source);
    }

    /** "Dibanding 2021 angka ini turun. Saat itu ada 44 laporan": the time told last, and not far, before a sentence that goes on with it; else absent. */
    Link<Period> then(Candidate candidate) {
        int to = candidate.sentence().start();
        Span before = new Span(Math.max(0, to - THEN), to);
        boolean then = Comparisons.then(scene.tokens(), scene.opening(candidate.sentence()));
        return then ? Link.of(joined.last(dates.usable(before)), Source.PARAGRAPH) : Link.absent();
    }

    /** "berkurang ketimbang 2020", "bertambah dari tahun 2016": a time that another is held against. */
    boolean held(Span date) {
        return Comparisons.held(scene.tokens(), date);
    }

    /** "dari 231 kasus di 2017 menjadi 248 kasus": the time of the number that another came from, told between the two. */
    private boolean left(Span date) {
        int behind = scene.tokens().from(date.end());
        if (!BECAME.contains(scene.tokens().word(behind))) {
            return false;
        }
        int first = scene.tokens().from(date.start());
        for (int at = first - 1; at >= first - CAME_FROM; at--) {
            if (scene.tokens().at(at).isDigits()) {
                return scene.tokens().word(at - 1).equals("dari");
            }
        }
        return false;
    }

    /** "497 kasus, bertambah dari 452 kasus pada 2022", "menjadi 21 kasus dari 14 kasus di 2022": the time of the number that it came from. */
    boolean cameFrom(Span date) {
        int first = scene.tokens().from(date.start());
        for (int at = first - 1; at >= first - CAME_FROM; at--) {
            if (scene.tokens().at(at).isDigits()) {
                String before = scene.tokens().word(at - 1);
                return Comparisons.compares(before)
                        || before.equals("dari")
                                && (Comparisons.moves(scene.tokens().word(at - 2)) || became(at - 1));
            }
        }
        return false;
    }

    private boolean became(int from) {
        for (int at = from - 1; at >= from - CAME_FROM; at--) {
            if (scene.tokens().at(at).isDigits()) {
                return BECAME.contains(scene.tokens().word(at - 1));
            }
        }
        return false;
    }
}
