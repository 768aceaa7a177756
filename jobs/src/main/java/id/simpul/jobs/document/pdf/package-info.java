/** PDF files: glyphs become words with places, of which tables are found first and paragraphs after. */
@NullMarked
package id.simpul.jobs.document.pdf;

import org.jspecify.annotations.NullMarked;
