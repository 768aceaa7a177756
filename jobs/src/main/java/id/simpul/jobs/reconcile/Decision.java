package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.util.Comparator;
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
     * One way to prefer a value: the highest rank stays.
     *
     * @param name recorded with the fact as its reason
     */
    record Rule<V, F extends Fact>(String name, Comparator<Candidate<V, F>> rank) {

        static <V, F extends Fact> Rule<V, F> more(String name, Function<Candidate<V, F>, Double> rank) {
            return new Rule<>(name, Comparator.comparing(rank));
        }

        /** The agency's own document over the press. */
        static <V, F extends Fact> Rule<V, F> agencyReport() {
            return more(
                    "agency_report",
                    c -> c.words().stream().anyMatch(w -> w.statement().own()) ? 1.0 : 0.0);
        }

        static <V, F extends Fact> Rule<V, F> laterPublication() {
            return new Rule<>(
                    "later_publication",
                    Comparator.comparing(c -> Word.last(c.words()), Comparator.nullsFirst(Comparator.naturalOrder())));
        }

        static <V, F extends Fact> Rule<V, F> moreSources() {
            return more("more_sources", c -> (double) Word.sources(c.words()));
        }

        static <V, F extends Fact> Rule<V, F> surest() {
            return more("surest", c -> Word.confidence(c.words()));
        }

        /** The fullest telling of a name. */
        static <V, F extends Fact> Rule<V, F> longest() {
            return more("longest", c -> (double) c.value().toString().length());
        }
    }

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
            Candidate<V, F> best = left.stream().max(rule.rank()).orElseThrow();
            left = left.stream()
                    .filter(candidate -> rule.rank().compare(candidate, best) == 0)
                    .toList();
            last = left.size() == 1 ? rule.name() : last;
        }
        return new Decision<>(left.get(0), last);
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
                : among(candidates, List.of(Rule.moreSources(), Rule.surest(), Rule.longest()))
                        .chosen()
                        .value();
    }
}
