package id.simpul.jobs.extract;

import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact, where the document says it, and how sure the extractor is.
 *
 * @param span the shortest passage that carries the fact, in the document's text; for a count it contains the number.
 *     Null only for counts derived from rows of one case each
 * @param sheet the worksheet, or null
 * @param cell the cell's address, or null
 * @param page 1-based, or null
 * @param confidence probability in [0, 1] that every scored field is right
 * @param rules names of the rules that made it
 */
public record Finding<F extends Fact>(
        F fact,
        @Nullable Span span,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer page,
        double confidence,
        List<String> rules) {

    public Finding {
        rules = List.copyOf(rules);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no probability: " + confidence);
        }
    }

    /** This finding, less sure by a factor in [0, 1]. */
    Finding<F> doubted(double factor) {
        return new Finding<>(fact, span, sheet, cell, page, confidence * factor, rules);
    }
}
