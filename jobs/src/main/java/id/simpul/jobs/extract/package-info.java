/**
 * Facts out of documents: one extractor a kind of fact, over the mentions that {@code language} finds. An extractor
 * never guesses: what the text does not give is null, what is uncertain has a low confidence.
 */
@NullMarked
package id.simpul.jobs.extract;

import org.jspecify.annotations.NullMarked;
