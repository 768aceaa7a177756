package id.simpul.jobs.document;

import id.simpul.jobs.language.Span;

/**
 * Where on paper a stretch of text stands: a line of a paragraph, a cell, or a word that was recognised.
 *
 * @param span in the text of what holds the placement: {@link Document#text()} or {@link PlacedText#text()}
 * @param page 1-based
 * @param certainty the probability that the characters are those on the page: 1 for text that the file holds, less for text
 *     recognised in a picture (OCR), as the recogniser judges it
 */
public record Placement(Span span, int page, Box box, double certainty) {

    public Placement {
        if (page < 1 || !(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("no place: page " + page + ", certainty " + certainty);
        }
    }

    Placement shift(int by) {
        return new Placement(span.shift(by), page, box, certainty);
    }
}
