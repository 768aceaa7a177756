package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Placement;
import id.simpul.jobs.language.Span;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a text was recognised in pictures (OCR).
 *
 * @param pages on which it stands
 * @param certainty mean of its characters
 */
record Recognition(SortedSet<Integer> pages, double certainty) {

    /** Empty where all of the document was in the file as text. */
    static Optional<Recognition> of(Document document) {
        return of(document, new Span(0, document.text().length()));
    }

    /** Of a stretch of the document. */
    static Optional<Recognition> of(Document document, Span span) {
        SortedSet<Integer> pages = new TreeSet<>();
        double sum = 0;
        int characters = 0;
        for (Placement place : document.placements(span)) {
            if (place.certainty() < 1) {
                pages.add(place.page());
                sum += place.certainty() * place.span().length();
                characters += place.span().length();
            }
        }
        return characters == 0 ? Optional.empty() : Optional.of(new Recognition(pages, sum / characters));
    }
}
