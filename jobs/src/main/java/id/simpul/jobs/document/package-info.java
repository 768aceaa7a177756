/**
 * A document as the extractors see it, whatever it came as: metadata and blocks in reading order, every block with its
 * span in {@link id.simpul.jobs.document.Document#text()}. Nothing behind this package sees HTML, PDF or Office files.
 *
 * <p>{@link id.simpul.jobs.document.Readers} tells the format by the bytes. Pages, text and tables of text are read at once, PDF
 * and office files in child processes that can be killed. A page becomes lines, of which an article finder keeps the article's;
 * a PDF becomes words with places, of which tables are found first and paragraphs after; a sheet becomes a grid, cut into tables
 * and the lines around them. The vocabularies of sites and papers are tables beside the package.
 */
@NullMarked
package id.simpul.jobs.document;

import org.jspecify.annotations.NullMarked;
