package id.simpul.jobs.extract.casecount.choice;

import id.simpul.jobs.language.Span;
import java.util.Set;
import java.util.function.Supplier;

/** Says whether a number counts where its own words leave it open. */
@FunctionalInterface
public interface Ruling {

    /** @param clues what stands around the number and what was counted before it, by name */
    boolean counts(Span number, Doubt doubt, Set<String> clues);

    /** Is shown a number that the rules take for a count where others are left open, for fitting. */
    default void taken(Span number, Doubt doubt, Supplier<Set<String>> clues) {}
}
