/**
 * A document as the extractors see it, whatever it came as: metadata and blocks in reading order, every block with its
 * span in {@link id.simpul.jobs.document.Document#text()}. Nothing behind this package sees HTML, PDF or Office files.
 */
@NullMarked
package id.simpul.jobs.document;

import org.jspecify.annotations.NullMarked;
