package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The periods of parts within that of their total: "Januari hingga Oktober 2022 ada 31 perkara. … Perkara tahun 2022 itu 18
 * penyidikan, 13 tahap II". Parts that add up to a total reach no further than it.
 */
final class Enclosed {

    private Enclosed() {}

    /**
     * The counts, those told of a whole year as far as their total of that year reaches.
     *
     * @param totals the number that a number's run adds up to, or null
     */
    static List<Count> within(List<Count> counts, Function<Candidate, @Nullable Candidate> totals) {
        Map<Candidate, Count> told = new IdentityHashMap<>();
        counts.forEach(count -> told.put(count.candidate(), count));
        return counts.stream().map(count -> within(count, totals, told)).toList();
    }

    private static Count within(
            Count count, Function<Candidate, @Nullable Candidate> totals, Map<Candidate, Count> told) {
        Candidate above = totals.apply(count.candidate());
        Count total = above == null ? null : told.get(above);
        Period its = total == null ? null : total.period().value();
        Period own = count.period().value();
        boolean further = its != null
                && own != null
                && own.wholeYear()
                && !own.equals(its)
                && its.start() != null
                && its.start().equals(own.start())
                && its.within(own);
        return further ? count.when(new Link<>(its, Source.TOTAL)) : count;
    }
}
