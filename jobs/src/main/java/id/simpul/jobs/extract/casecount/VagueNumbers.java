package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Quantity;
import java.util.List;

/** Numbers told vaguely, "ratusan kasus", "hampir seribu": where the exact one is told, too, it stands for both. */
final class VagueNumbers {

    private VagueNumbers() {}

    /** Whether a count is vague and another of the same is exact. */
    static boolean outdone(Count count, List<Count> counts) {
        return vague(count) && counts.stream().anyMatch(other -> exact(count, other));
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
                && Repetition.agree(vague.period(), other.period());
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
                && Repetition.agree(vague.period(), other.period());
        return other != vague
                && precise
                && value >= low
                && value <= high
                && (vague.category().value() == other.category().value() || unnamed);
    }
}
