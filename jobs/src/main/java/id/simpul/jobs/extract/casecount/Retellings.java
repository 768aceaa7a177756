package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same number told again is one count: the body's first telling stands, a headline only where the body is silent. */
final class Retellings {

    private static final long SMALL = 10;
    private static final long HUNDRED = 100;

    private Retellings() {}

    /** @param text the whole text */
    static List<Count> merged(List<Count> counts, String text) {
        List<Count> kept = new ArrayList<>();
        for (Count count : counts) {
            boolean heading = count.candidate().passage().kind() == Passage.Kind.HEADLINE;
            if (!heading
                    && kept.stream()
                            .noneMatch(other -> again(other, count) && !OtherMatters.differ(other, count, text))) {
                kept.add(count);
            }
        }
        for (Count count : counts) {
            boolean heading = count.candidate().passage().kind() == Passage.Kind.HEADLINE;
            // "00.08 22 August 2025 51" is a page's counter
            boolean told = heading && counts.stream().anyMatch(other -> noun(other, count));
            if (told && kept.stream().noneMatch(other -> alike(other, count))) {
                kept.add(count);
            }
        }
        kept.replaceAll(count -> named(enriched(count, counts), counts));
        Regrouped.of(kept, counts);
        redate(kept, counts);
        kept.removeIf(count -> vague(count) && kept.stream().anyMatch(other -> exact(count, other)));
        return kept;
    }

    /** Whether a number of another's passage has a noun. */
    private static boolean noun(Count other, Count count) {
        return other.candidate().passage() == count.candidate().passage()
                && other.candidate().head() != null;
    }

    /** Dates the tellings, and what took its time from one that is dated otherwise now. */
    private static void redate(List<Count> kept, List<Count> counts) {
        Map<Telling, Period> moved = new HashMap<>();
        Set<Telling> twice = new HashSet<>();
        Set<Candidate> dates = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            Count count = kept.get(i);
            Count dated = dated(count, counts);
            Period before = count.period().value();
            Period now = dated.period().value();
            if (before != null && now != null && !Objects.equals(before.start(), now.start())) {
                Period other = moved.put(Telling.of(count, before), now);
                if (other != null && !other.equals(now)) {
                    twice.add(Telling.of(count, before));
                }
                dates.add(count.candidate());
            }
            kept.set(i, dated);
        }
        kept.replaceAll(count -> {
            Telling telling = Telling.of(count, count.period().value());
            boolean moves = !count.period().own() && !dates.contains(count.candidate()) && !twice.contains(telling);
            Period now = moves ? moved.get(telling) : null;
            return now == null ? count : count.when(new Link<>(now, Link.Source.DOUBTED));
        });
    }

    /** When and by whom something is told; others tell of other times. */
    private record Telling(
            @Nullable Period period, @Nullable Agency reporter) {
        static Telling of(Count count, @Nullable Period period) {
            return new Telling(period, count.reporter().value());
        }
    }

    /** "tahun 2023 12 kasus", and further down "Januari sampai Mei 2023 ada 12 kasus": the finer telling dates it. */
    private static Count dated(Count count, List<Count> counts) {
        for (Count other : counts) {
            boolean undated = count.period().value() == null
                    && (other.period().own()
                            || other.period().source() == Link.Source.SENTENCE
                            || other.period().found() && count.candidate().value() >= HUNDRED)
                    && count.candidate().value() == other.candidate().value()
                    && count.candidate().value() >= SMALL;
            if (other != count && (undated || finer(count, other)) && again(count, other)) {
                return count.when(other.period());
            }
        }
        return count;
    }

    /** Whether the second dates the same number more finely, from the same first day. */
    private static boolean finer(Count count, Count other) {
        Period wide = count.period().value();
        Period fine = other.period().value();
        return wide != null
                && fine != null
                && other.period().own()
                && count.candidate().value() >= SMALL
                && count.candidate().value() == other.candidate().value()
                && count.category().value() == other.category().value()
                && wide.start() != null
                && (wide.start().equals(fine.start()) && fine.end().isBefore(wide.end()) && !ended(count)
                        || running(wide, fine));
    }

    /** "Sejak Januari hingga 4 Mei 2019 ada 36": the first telling says itself until when. */
    private static boolean ended(Count count) {
        Period period = count.period().value();
        return period != null && count.period().own() && !period.wholeYear();
    }

    /** "sampai saat ini 13 kasus", and further down "terhitung 5 Juni sampai 14 Juni 2023 ada 13 kasus": since when it was counted. */
    private static boolean running(Period wide, Period fine) {
        LocalDate start = wide.start();
        return start != null
                && start.getDayOfYear() == 1
                && !wide.wholeYear()
                && fine.start() != null
                && !fine.start().equals(fine.end())
                && fine.within(wide)
                && wide.end().equals(fine.end());
    }

    /** A new year's "tahun ini" is the year that is over; a great number is told for one time only. */
    private static boolean timed(Count first, Count second) {
        return agree(first.period(), second.period())
                || finer(first, second)
                || finer(second, first)
                || GreatNumbers.great(first.candidate().value())
                        && first.category().value() == second.category().value()
                        && nested(first.period().value(), second.period().value())
                || first.candidate().value() >= HUNDRED
                        && first.category().value() == second.category().value();
    }

    private static boolean nested(@Nullable Period one, @Nullable Period other) {
        return one != null
                && other != null
                && one.start() != null
                && one.start().equals(other.start())
                && one.sameYear(other)
                && one.end().getMonthValue() != 1;
    }

    /** "2 dikabulkan dan 2 ditolak": two outcomes side by side. */
    private static boolean beside(Count first, Count second) {
        return first.candidate().sentence().equals(second.candidate().sentence())
                && first.candidate() != second.candidate()
                && first.status().own()
                && second.status().own()
                && second.relation() == Count.Relation.PART;
    }

    /** "penghinaan 1 kasus, pencemaran nama baik 1 kasus": two parts of one row, each with a label of its own. */
    private static boolean listed(Count first, Count second) {
        return first.candidate() != second.candidate()
                && first.candidate().sentence().equals(second.candidate().sentence())
                && !second.candidate().number().rule().equals("number.zero")
                && (labelled(first) && labelled(second) || nouns(first, second));
    }

    /** "9 kasus pemerkosaan dan 9 kasus tindak pidana lainnya": in one breath two numbers with nouns of their own count two things. */
    private static boolean nouns(Count first, Count second) {
        return unit(first) && unit(second) && second.relation() == Count.Relation.PART;
    }

    private static boolean unit(Count count) {
        Measures.Word head = count.candidate().head();
        return head != null && head.role() == Measures.Role.UNIT;
    }

    private static boolean labelled(Count count) {
        return count.category().own() || count.region().own() || count.group().own();
    }

    /** Dispensations asked for and granted are two counts, be they as many. */
    private static boolean granted(Count first, Count second) {
        return second.category().value() == Category.CHILD_MARRIAGE
                && second.status().own()
                && second.state() == CaseStatus.RESOLVED
                && first.state() != CaseStatus.RESOLVED;
    }

    /** A group that only the headline names. */
    private static Count enriched(Count count, List<Count> counts) {
        if (count.group().found()) {
            return count;
        }
        for (Count other : counts) {
            Measures.Word head = other.candidate().head();
            boolean titled =
                    other.candidate().passage().kind() == Passage.Kind.HEADLINE && head != null && head.group() != null;
            if (titled
                    && alike(count, other)
                    && other.measure().value() == count.measure().value()) {
                return count.of(new Link<>(other.group().value(), Link.Source.TITLE));
            }
        }
        return count;
    }

    /**
     * Whether the second, in the body, tells the first again: the same number, and nothing of its own that differs. A number
     * that is no small one hardly counts two things; then status and the width of the region don't matter.
     */
    static boolean again(Count first, Count second) {
        if (first.candidate().value() != second.candidate().value()
                || granted(first, second)
                || beside(first, second)
                || listed(first, second)
                || GreatNumbers.placed(first, second)) {
            return false;
        }
        if (GreatNumbers.again(first, second)) {
            return true;
        }
        boolean measure = GreatNumbers.measured(first, second);
        boolean agree = agree(first.category(), second.category())
                && agree(first.group(), second.group())
                && timed(first, second);
        boolean great =
                GreatNumbers.great(first.candidate().value()) && GreatNumbers.within(first.region(), second.region());
        boolean here = agree(first.region(), second.region()) && agree(first.status(), second.status());
        return measure && agree && (here || great);
    }

    /** What a later telling says itself of a great number that took its category over from elsewhere. */
    private static Count named(Count count, List<Count> counts) {
        if (GreatNumbers.told(count.category())) {
            return count;
        }
        for (Count other : counts) {
            boolean later = other.candidate().number().span().start()
                    > count.candidate().number().span().start();
            if (later && other.category().own() && GreatNumbers.again(count, other)) {
                return count.as(other.category()).of(GreatNumbers.told(count.group()) ? count.group() : other.group());
            }
        }
        return count;
    }

    /** A headline's number: its words are too few to differ by. */
    private static boolean alike(Count body, Count headline) {
        return body.candidate().value() == headline.candidate().value();
    }

    private static <T> boolean agree(Link<T> first, Link<T> second) {
        @Nullable T a = first.value();
        boolean vague = second.source() == Link.Source.TITLE
                || second.source() == Link.Source.DOCUMENT
                || second.source() == Link.Source.ABSENT;
        return vague || a == null || a.equals(second.value());
    }

    private static boolean vague(Count count) {
        return count.candidate().number().rule().equals("number.collective")
                || count.candidate().number().value().bound() == Quantity.Bound.ABOUT
                || count.candidate().number().value().bound() == Quantity.Bound.AT_LEAST
                        && count.candidate().passage().kind() == Passage.Kind.HEADLINE;
    }

    /** "hampir seribu tersangka" of 919: within a tenth, of the same kind. */
    private static boolean rounded(Count vague, Count other) {
        long value = vague.candidate().value();
        boolean near = Math.abs(value - other.candidate().value()) * 10 <= value;
        return near
                && other != vague
                && other.candidate().number().value().bound() == Quantity.Bound.EXACT
                && vague.measure().value() == other.measure().value()
                && vague.category().value() == other.category().value()
                && vague.group().value() == other.group().value()
                && GreatNumbers.within(vague.region(), other.region())
                && agree(vague.period(), other.period());
    }

    /** "ratusan kasus" of 312: the exact number lies within what the vague word spans. */
    private static boolean exact(Count vague, Count other) {
        if (vague.candidate().number().value().bound() == Quantity.Bound.ABOUT) {
            return rounded(vague, other);
        }
        long low = vague.candidate().value();
        long high = low < 20 ? 19 : low * 10 - 1;
        long value = other.candidate().value();
        Quantity.Bound bound = other.candidate().number().value().bound();
        boolean precise = bound == Quantity.Bound.EXACT || bound == Quantity.Bound.ABOUT;
        boolean unnamed = !vague.category().own()
                && vague.measure().value() == other.measure().value()
                && GreatNumbers.within(vague.region(), other.region())
                && agree(vague.period(), other.period());
        return other != vague
                && precise
                && value >= low
                && value <= high
                && (vague.category().value() == other.category().value() || unnamed);
    }
}
