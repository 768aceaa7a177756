/**
 * The Indonesian of our domain: what a stretch of text mentions, each mention with its span and the rule that saw it; and who
 * in it must stay unnamed ({@link id.simpul.jobs.language.Identities}).
 *
 * <p>Masking goes from words to people: each word with a capital is of a sort (WordSorts), words in a row make a run that may
 * name somebody (NameRuns), the runs of one person are taken together (SamePeople), and what stands around all of them is
 * weighed with fitted weights (NameClues, Standing). Nothing that is unknown is shown: without clues a name is hidden.
 *
 * <p>Pure Java over strings; knows nothing of documents, facts or databases. Tables stand beside the code as CSV.
 */
@NullMarked
package id.simpul.jobs.language;

import org.jspecify.annotations.NullMarked;
