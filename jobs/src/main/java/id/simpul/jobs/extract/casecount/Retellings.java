package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.language.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same number told again is one count: the body's first telling stands, a headline only where the body is silent. */
final class Retellings {

    private Retellings() {}

    static List<Count> merged(List<Count> counts) {
        List<Count> kept = new ArrayList<>();
        for (Count count : counts) {
            boolean heading = count.candidate().passage().kind() == Passage.Kind.HEADLINE;
            if (!heading && kept.stream().noneMatch(other -> again(other, count))) {
                kept.add(count);
            }
        }
        for (Count count : counts) {
            boolean heading = count.candidate().passage().kind() == Passage.Kind.HEADLINE;
            if (heading && kept.stream().noneMatch(other -> alike(other, count))) {
                kept.add(count);
            }
        }
        kept.replaceAll(count -> enriched(count, counts));
        kept.removeIf(count -> vague(count) && kept.stream().anyMatch(other -> exact(count, other)));
        return kept;
    }

    /** A group that only the headline names. */
    private static Count enriched(Count count, List<Count> counts) {
        if (count.group().found()) {
            return count;
        }
        for (Count other : counts) {
            boolean titled = other.candidate().passage().kind() == Passage.Kind.HEADLINE
                    && other.group().own();
            if (titled
                    && alike(count, other)
                    && other.measure().value() == count.measure().value()) {
                return count.of(new Link<>(other.group().value(), Link.Source.TITLE));
            }
        }
        return count;
    }

    /** Whether the second, in the body, tells the first again: the same number, and nothing of its own that differs. */
    private static boolean again(Count first, Count second) {
        if (first.candidate().value() != second.candidate().value()) {
            return false;
        }
        boolean measure = first.measure().value() == second.measure().value() || unit(first) && unit(second);
        boolean agree = agree(first.category(), second.category())
                && agree(first.group(), second.group())
                && agree(first.region(), second.region())
                && agree(first.period(), second.period())
                && agree(first.status(), second.status());
        return measure && agree;
    }

    private static boolean unit(Count count) {
        return count.measure().value() == Measure.CASES || count.measure().value() == Measure.REPORTS;
    }

    /** A headline's number: its words are too few to differ by. */
    private static boolean alike(Count body, Count headline) {
        return body.candidate().value() == headline.candidate().value();
    }

    private static <T> boolean agree(Link<T> first, Link<T> second) {
        @Nullable T a = first.value();
        return !second.own() || a == null || a.equals(second.value());
    }

    private static boolean vague(Count count) {
        return count.candidate().number().rule().equals("number.collective")
                || count.candidate().number().value().bound() == Quantity.Bound.AT_LEAST
                        && count.candidate().passage().kind() == Passage.Kind.HEADLINE;
    }

    /** "ratusan kasus" of 312: the exact number lies within what the vague word spans. */
    private static boolean exact(Count vague, Count other) {
        long low = vague.candidate().value();
        long high = low < 20 ? 19 : low * 10 - 1;
        long value = other.candidate().value();
        boolean precise = other.candidate().number().value().bound() == Quantity.Bound.EXACT;
        return other != vague
                && precise
                && value >= low
                && value <= high
                && vague.category().value() == other.category().value();
    }
}
