/**
 * Case counts out of prose and tables.
 *
 * <p>Prose: a passage gives candidates (a number with a countable noun), which are refused or linked to what they count. A
 * {@code …Link} reads one field beside the number, its {@code …Inheritance} takes it from what was told before, and
 * {@code choice} decides where the two disagree with what the training documents say. The {@code Story} holds what was told
 * so far, the {@code Scene} the words of the vocabulary in the text. Tables: {@code TableLayouts} take them apart,
 * {@code TableFacts} read their cells.
 */
@NullMarked
package id.simpul.jobs.extract.casecount;

import org.jspecify.annotations.NullMarked;
