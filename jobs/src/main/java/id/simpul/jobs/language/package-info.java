/**
 * The Indonesian of our domain: what a stretch of text mentions, each mention with its span and the rule that saw it.
 * Pure Java over strings; knows nothing of documents, facts or databases. Tables stand beside the code as CSV.
 */
@NullMarked
package id.simpul.jobs.language;

import org.jspecify.annotations.NullMarked;
