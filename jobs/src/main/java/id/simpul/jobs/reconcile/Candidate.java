package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that some statements tell, with these statements in their order. */
record Candidate<V, F extends Fact>(V value, List<Word<F>> words) {

    /** The different values in the order in which they are first told; statements that know none are left out. */
    static <V, F extends Fact> List<Candidate<V, F>> of(List<Word<F>> words, Function<F, @Nullable V> read) {
        return of(words, read, value -> value);
    }

    /** @param key values of one key count as one; the first telling of it stands for it */
    static <V, F extends Fact> List<Candidate<V, F>> of(
            List<Word<F>> words, Function<F, @Nullable V> read, Function<V, Object> key) {
        Map<Object, Candidate<V, F>> found = new LinkedHashMap<>();
        for (Word<F> word : words) {
            V value = read.apply(word.fact());
            if (value != null) {
                found.computeIfAbsent(key.apply(value), k -> new Candidate<>(value, new ArrayList<>()))
                        .words()
                        .add(word);
            }
        }
        return List.copyOf(found.values());
    }
}
