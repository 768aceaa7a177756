package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact, on which its statements may differ.
 *
 * @param chosen null where no statement knows it
 * @param rule code of the rule that chose among differing values; null where there was nothing to choose
 */
record Contest<V>(@Nullable V chosen, @Nullable String rule) {

    static <V, F extends Fact> Contest<V> over(List<Word<F>> words, Function<F, @Nullable V> read) {
        List<Candidate<V, F>> candidates = Candidate.of(words, read);
        if (candidates.isEmpty()) {
            return new Contest<>(null, null);
        }
        Decision<V, F> decision = Decision.contested(candidates);
        return new Contest<>(decision.chosen().value(), decision.rule());
    }

    /** The rule that decided the first contested field; null where none was. */
    static @Nullable String ruleOf(Contest<?>... fields) {
        return Arrays.stream(fields)
                .map(Contest::rule)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
