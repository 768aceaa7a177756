package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months told without a year, which are those of the total that they divide: "Sepanjang 2022 ada 24 kasus. Terbanyak Juni 9 kasus". */
final class BareMonths {

    private static final Set<String> NOW = Set.of("ini", "lalu", "kemarin", "depan");

    /** What turns from the total to what is going on: "Kini giliran Kabupaten Bintan". */
    private static final Set<String> TURNS = Set.of("kini", "sekarang", "giliran");

    private final Scene scene;
    private final PeriodLink periods;

    BareMonths(Scene scene, PeriodLink periods) {
        this.scene = scene;
        this.periods = periods;
    }

    /** The month in the total's year, or the period as it is. */
    Link<Period> within(Candidate candidate, Link<Period> own, Link<Region> region, @Nullable Count total) {
        Period mine = own.value();
        Period its = total == null ? null : total.period().value();
        LocalDate first = mine == null ? null : mine.start();
        if (mine == null
                || total == null
                || its == null
                || its.start() == null
                || first == null
                || !mine.withinOneMonth()
                || mine.within(its)
                || !bare(candidate, mine)
                || turned(candidate, total)
                || elsewhere(region.value(), total.region().value())
                || told(candidate, mine.end().getYear())) {
            return own;
        }
        YearMonth month = YearMonth.of(its.end().getYear(), first.getMonth());
        Period moved = new Period(month.atDay(1), month.atEndOfMonth());
        return moved.within(its) ? new Link<>(moved, own.source(), own.probability()) : own;
    }

    /** Whether the month stands in the number's sentence without a year and without "ini". */
    private boolean bare(Candidate candidate, Period mine) {
        return scene.dates(candidate.sentence()).stream()
                .filter(date -> mine.end().equals(date.value().end()))
                .anyMatch(date -> date.value().grain() == Grain.MONTH
                        && !date.value().until()
                        && date.span().of(scene.text()).chars().noneMatch(Character::isDigit)
                        && !NOW.contains(scene.tokens()
                                .word(scene.tokens().from(date.span().end()))));
    }

    private static boolean elsewhere(@Nullable Region region, @Nullable Region whole) {
        return region != null && whole != null && !whole.contains(region);
    }

    private boolean turned(Candidate candidate, Count total) {
        int from = scene.tokens().from(total.candidate().body().end());
        int to = scene.tokens().from(candidate.number().span().start());
        for (int at = from; at < to; at++) {
            if (TURNS.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph tells the year before the number, and not to hold another against it. */
    private boolean told(Candidate candidate, int year) {
        int from = candidate.passage().span().start();
        Span before = new Span(from, Math.max(from, candidate.number().span().start()));
        for (Mention<When> date : scene.dates(before)) {
            LocalDate end = date.value().end();
            boolean named = date.value().grain() != Grain.MONTH
                    || date.span().of(scene.text()).chars().anyMatch(Character::isDigit);
            if (named && end != null && end.getYear() == year && !periods.held(date.span())) {
                return true;
            }
        }
        return false;
    }
}
