package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen among differing values.
 *
 * @param rule code of the rule after which one value was left; null where there was only one from the beginning
 */
record Decision<V, F extends Fact>(
        Candidate<V, F> chosen, @Nullable String rule) {

    /**
     * Applies the rules in order until one value is left. Where all rules leave several, the first told one is taken.
     *
     * @param candidates in a stable order, at least one
     */
    static <V, F extends Fact> Decision<V, F> among(List<Candidate<V, F>> candidates, List<Rule<V, F>> rules) {
        List<Candidate<V, F>> left = candidates;
        String last = left.size() == 1 ? null : "first_told";
        for (Rule<V, F> rule : rules) {
            if (left.size() == 1) {
                break;
            }
            double best = left.stream().mapToDouble(rule::rank).max().orElseThrow();
            left = left.stream()
                    .filter(candidate -> rule.rank(candidate) == best)
                    .toList();
            last = left.size() == 1 ? rule.name() : last;
        }
        return new Decision<>(left.get(0), last);
    }

    /** Chooses among values that exclude each other. */
    static <V, F extends Fact> Decision<V, F> contested(List<Candidate<V, F>> candidates) {
        return among(
                candidates,
                List.of(new AgencyReport<>(), new LaterPublication<>(), new MoreSources<>(), new Surest<>()));
    }

    /** The value that most independent sources tell, or null where none tells one. */
    static <V, F extends Fact> @Nullable V vote(List<Word<F>> words, Function<F, @Nullable V> read) {
        return vote(Candidate.of(words, read));
    }

    /** Likewise for names, which are compared without case and punctuation; the fullest one breaks a tie. */
    static <F extends Fact> @Nullable String name(List<Word<F>> words, Function<F, @Nullable String> read) {
        return vote(Candidate.of(words, read, Folded::of));
    }

    private static <V, F extends Fact> @Nullable V vote(List<Candidate<V, F>> candidates) {
        return candidates.isEmpty()
                ? null
                : among(candidates, List.of(new MoreSources<>(), new Surest<>(), new Longest<>()))
                        .chosen()
                        .value();
    }
}
