package id.simpul.jobs.extract.casecount.choice;

import id.simpul.jobs.language.Span;
import org.jspecify.annotations.Nullable;

/** Is told of every decision, for explanation and for fitting. */
@FunctionalInterface
public interface Choices {

    /** Hears nothing. */
    Choices UNHEARD = (number, choice) -> {};

    /** @param number the number that is decided upon, null for the document as a whole */
    void made(@Nullable Span number, Choice<?> choice);
}
