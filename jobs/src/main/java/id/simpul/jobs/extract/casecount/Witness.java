package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Link;
import org.jspecify.annotations.Nullable;

/** Is told what becomes of the candidates of a document, for explanation. */
interface Witness {

    /** Hears nothing. */
    Witness NONE = new Witness() {};

    /**
     * What the document as a whole is about.
     *
     * @param read whether it is read for counts at all
     */
    default void about(Link<Category> topic, boolean read) {}

    default void refused(Candidate candidate, Refusal why) {}

    /** @param total the count that it divides or is compared with, or null */
    default void linked(Count count, @Nullable Count total) {}
}
