/** Case counts: candidates (a number with a countable head), each linked to what it counts. */
@NullMarked
package id.simpul.jobs.extract.casecount;

import org.jspecify.annotations.NullMarked;
