/**
 * Which documents are copies of one text: a press release that several publishers print, each with another headline, lead,
 * cut or frame. Pure functions of texts: neither ids nor the order of arrival decide anything, as
 * long as no more than 500 documents share a hash and 60 are worth comparing.
 *
 * <p>{@link Sketch} finds the few documents that are worth comparing, whatever the size of the corpus; {@link Likeness}
 * compares two of them word by word and tells a copy from another filling of one template; {@link Groups} makes groups out
 * of the pairs.
 */
@NullMarked
package id.simpul.jobs.reconcile.syndication;

import org.jspecify.annotations.NullMarked;
