/**
 * Statements into facts. A statement is one document's word; a fact is what is held to be so, out of all the statements
 * of it. Pure functions of a set of statements: the order in which they came, and how often they were looked at, changes
 * nothing.
 *
 * <p>Every statement falls into one {@linkplain Blocks block}, told from its content alone. Only statements of one block
 * can speak of one fact, so a block is worked out by itself whenever one of its statements came or went; but for meetings, of
 * which stories near a month's end join {@linkplain MonthEnds both months}.
 */
@NullMarked
package id.simpul.jobs.reconcile;

import org.jspecify.annotations.NullMarked;
