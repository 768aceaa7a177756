package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Region;
import java.util.Objects;

/** Great numbers that are told twice: hardly ever do as many again count something else. */
final class GreatNumbers {

    /** From here on. */
    private static final long GREAT = 20;

    private GreatNumbers() {}

    /** Whether a number is so great that chance hardly tells it twice. */
    static boolean great(long value) {
        return value >= GREAT;
    }

    static boolean measured(Count first, Count second) {
        return first.measure().value() == second.measure().value()
                || unit(first) && unit(second)
                || offender(first) && offender(second);
    }

    /**
     * "Ada 143 kasus … Tahun 2021 tercatat 268 kasus. Nah, semester ini sudah 143 kasus": a great number that stands for itself
     * is told again in another sentence, be it that this took a field over from elsewhere: only what both sentences say
     * themselves can tell the two apart.
     */
    static boolean again(Count first, Count second) {
        boolean fresh = first.relation() == Count.Relation.FRESH || second.relation() == Count.Relation.FRESH;
        return fresh
                && first.candidate().value() == second.candidate().value()
                && great(first.candidate().value())
                && !first.candidate().sentence().equals(second.candidate().sentence())
                && measured(first, second)
                && within(first.region(), second.region())
                && (compatible(first.category(), second.category()) || sexual(first) && sexual(second))
                && compatible(first.group(), second.group())
                && (compatible(first.period(), second.period()) || overlap(first, second));
    }

    /** "22 kasus eksploitasi. … Polda X 51 laporan, disusul Polda Y 22 laporan": one of a row of regions is told of its own region only. */
    static boolean placed(Count first, Count second) {
        return second.region().own()
                && second.relation() == Count.Relation.PART
                && !Objects.equals(first.region().value(), second.region().value());
    }

    private static <T> boolean compatible(Link<T> first, Link<T> second) {
        return !told(first) || !told(second) || Objects.equals(first.value(), second.value());
    }

    /** Whether its own sentence tells it. */
    static boolean told(Link<?> link) {
        return link.own() || link.source() == Link.Source.SENTENCE && link.found();
    }

    /** "Setahun terakhir 58 kasus … sepanjang 2016 ada 58 kasus". */
    private static boolean overlap(Count first, Count second) {
        Period one = first.period().value();
        Period other = second.period().value();
        return one != null
                && other != null
                && (one.start() == null || !one.start().isAfter(other.end()))
                && (other.start() == null || !other.start().isAfter(one.end()));
    }

    private static boolean sexual(Count count) {
        return count.category().value() == Category.SEXUAL_VIOLENCE
                || count.category().value() == Category.SEXUAL_HARASSMENT;
    }

    private static boolean offender(Count count) {
        return count.measure().value() == Measure.SUSPECTS || count.measure().value() == Measure.PERPETRATORS;
    }

    static boolean within(Link<Region> first, Link<Region> second) {
        Region a = first.value();
        Region b = second.value();
        return a == null || b == null || a.contains(b) || b.contains(a);
    }

    private static boolean unit(Count count) {
        return count.measure().value() == Measure.CASES || count.measure().value() == Measure.REPORTS;
    }
}
