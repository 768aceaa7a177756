/** Tests of the way from statements to facts; documents, people and figures are invented. */
@NullMarked
package id.simpul.jobs.reconcile;

import org.jspecify.annotations.NullMarked;
