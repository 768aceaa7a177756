package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;

/**
 * A row or a number of a table that counts nothing of ours.
 *
 * @param row whether it is a row with all its numbers
 */
public record TableRefusal(Span span, boolean row, Refusal why) {}
