/** Facts that a text is known to tell, and how much of them was read. */
@NullMarked
package id.simpul.jobs.expectation;

import org.jspecify.annotations.NullMarked;
