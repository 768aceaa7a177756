package id.simpul.jobs.extract.casecount.choice;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value that a field could have.
 *
 * @param value null for none
 * @param source where it was found first
 * @param certainty how sure that place is itself, 0 to 1
 * @param clues a bit for each {@link Clue} that holds
 */
public record Option<T>(@Nullable T value, Link.Source source, double certainty, long clues) {

    public boolean has(Clue clue) {
        return (clues & clue.bit()) != 0;
    }

    /** The clues that hold, in their order. */
    public Set<Clue> named() {
        Set<Clue> named = EnumSet.noneOf(Clue.class);
        for (Clue clue : Clue.values()) {
            if (has(clue)) {
                named.add(clue);
            }
        }
        return named;
    }

    Option<T> and(double other, long more) {
        return new Option<>(value, source, Math.max(certainty, other), clues | more);
    }
}
