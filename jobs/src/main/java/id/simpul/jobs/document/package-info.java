/**
 * A document as the extractors see it, whatever it came as: metadata and blocks in reading order, every block with its
 * span in {@link id.simpul.jobs.document.Document#text()}. Nothing behind this package sees HTML, PDF or Office files.
 *
 * <p>{@code reading} tells the format by the bytes and calls the reader of {@code html}, {@code pdf}, {@code office} or
 * {@code plain}, which all build their document with {@link id.simpul.jobs.document.DocumentBuilder}. What they share stands here:
 * character sets, dates, languages, the wording of site furniture and of papers' heads, the cutting of a grid into tables.
 */
@NullMarked
package id.simpul.jobs.document;

import org.jspecify.annotations.NullMarked;
