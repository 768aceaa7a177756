package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of prose.
 *
 * @param sentences its sentences in order
 * @param page 1-based, or null
 */
record Passage(
        Span span,
        Kind kind,
        List<Span> sentences,
        @Nullable Integer page) {

    enum Kind {
        HEADLINE,
        HEADING,
        PARAGRAPH,
        ITEM
    }

    boolean heading() {
        return kind == Kind.HEADLINE || kind == Kind.HEADING;
    }
}
