/**
 * Looks after each run whether the sources brought what they should: what a run saw of a source is held against the
 * source's {@code expect} and against the runs before it. A source that changed its ways is flagged the same night, with
 * the last good document beside the bad one, and goes on being collected: a flag is a word to an operator, never a
 * decision.
 */
@NullMarked
package id.simpul.pipeline.watch;

import org.jspecify.annotations.NullMarked;
