/**
 * Pages. {@link id.simpul.jobs.document.html.HtmlLines} cuts a page into lines, an article finder keeps the article's, what the page
 * says of itself gives the metadata. The vocabulary of sites stands in {@code html-names.csv}.
 */
@NullMarked
package id.simpul.jobs.document.html;

import org.jspecify.annotations.NullMarked;
