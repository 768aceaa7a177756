package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.reconcile.ResolvedFact.Support;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A statement whose kind of fact is known. */
record Word<F extends Fact>(Statement statement, F fact) {

    static <F extends Fact> List<Word<F>> all(List<Statement> statements, Class<F> kind) {
        return statements.stream()
                .map(statement -> new Word<>(statement, kind.cast(statement.fact())))
                .toList();
    }

    /**
     * Those that decide. Where a public document speaks, restricted ones don't: else the values, the number of sources or the
     * conflict would tell what they say. They only support it.
     */
    static <F extends Fact> List<Word<F>> deciding(List<Word<F>> words) {
        List<Word<F>> open =
                words.stream().filter(word -> !word.statement().restricted()).toList();
        return open.isEmpty() ? words : open;
    }

    static int sources(Collection<? extends Word<?>> words) {
        return (int)
                words.stream().map(word -> word.statement().source()).distinct().count();
    }

    /** Of the surest one: agreement of texts read by one machine is weak evidence, so it adds nothing until fitted. */
    static double confidence(Collection<? extends Word<?>> words) {
        return words.stream()
                .mapToDouble(word -> word.statement().confidence())
                .max()
                .orElse(0);
    }

    static boolean restricted(Collection<? extends Word<?>> words) {
        return words.stream().allMatch(word -> word.statement().restricted());
    }

    static @Nullable LocalDate first(Collection<? extends Word<?>> words) {
        return words.stream()
                .map(word -> word.statement().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static @Nullable LocalDate last(Collection<? extends Word<?>> words) {
        return words.stream()
                .map(word -> word.statement().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What each word says to the fact that was chosen. */
    static <F extends Fact> List<Support> supports(Collection<Word<F>> words, Predicate<F> agrees) {
        return words.stream()
                .map(word -> new Support(word.statement().id(), word.statement().document(), agrees.test(word.fact())))
                .toList();
    }
}
