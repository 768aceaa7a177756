/**
 * Recognises pictures of pages: evens the light, straightens the page, takes noise and ruling lines out, has the {@code tesseract}
 * command read it, and gives words and lines with their places, as if the page had text. Knows no document format.
 */
@NullMarked
package id.simpul.jobs.document.ocr;

import org.jspecify.annotations.NullMarked;
