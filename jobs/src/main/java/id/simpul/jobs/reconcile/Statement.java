package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document's word.
 *
 * @param id of the statement; decides nothing
 * @param document its id; decides nothing
 * @param source copies of one text have one source
 * @param publisher as the document or its source names it
 * @param own whether the document is the responsible agency's own report and not the press, nor another agency's
 * @param restricted whether the document may not be shown
 * @param published day of publication, or null
 * @param start where its passage begins in the document's text, or null
 * @param addsUp of a count, whether its parts add up in its document; null where that tells none, see {@link Sums}
 */
public record Statement(
        long id,
        long document,
        String source,
        String publisher,
        boolean own,
        boolean restricted,
        @Nullable LocalDate published,
        double confidence,
        @Nullable Integer start,
        @Nullable Boolean addsUp,
        Fact fact) {}
