package id.simpul.connectors.intake;

import id.simpul.connectors.site.UnreadableException;
import id.simpul.connectors.web.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is particular to a kind of connector: where it begins, what stands in its listings, when it has seen enough. */
interface Walk {

    /** Begins with the newest; asked for in every run. */
    List<Step.Listing> starts(Instant now);

    /** Reaches back in time; walked once, over as many runs as it takes. */
    default List<Step.Listing> backward(Instant now) {
        return List.of();
    }

    /** @throws UnreadableException where this is no such listing */
    Listed read(Step.Listing step, Answer.Got got) throws UnreadableException;

    /**
     * Whether the next page of the walk is worth a look.
     *
     * @param fresh how many of the listing's pages were not known before
     */
    boolean goesOn(Step.Listing step, Listed listed, int fresh);

    /** How many pages of the walk are asked for in one run. */
    default int most(Step.Listing step) {
        return Integer.MAX_VALUE;
    }

    /** Whether listings may be asked for under the condition that they changed: where nothing else follows from them. */
    default boolean conditional() {
        return true;
    }

    /** CSS selector of a document's links to its own further pages, or null. */
    default @Nullable String parts() {
        return null;
    }
}
