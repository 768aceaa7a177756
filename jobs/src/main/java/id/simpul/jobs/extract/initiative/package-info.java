/** Initiatives: what is founded, planned with a date, awarded, enacted or counted. */
@NullMarked
package id.simpul.jobs.extract.initiative;

import org.jspecify.annotations.NullMarked;
