/**
 * Which stories tell one meeting. {@link Telling} is a story as it is compared, {@link Evidence} weighs what two of them
 * have in common and what speaks against it, {@link Gatherings} makes meetings out of the weights. What publishers shorten,
 * spell out or leave out is told in the tables beside.
 */
@NullMarked
package id.simpul.jobs.reconcile.meeting;

import org.jspecify.annotations.NullMarked;
