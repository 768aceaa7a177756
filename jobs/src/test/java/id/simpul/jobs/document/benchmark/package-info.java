/** What reading costs, measured against the plain calls of the libraries beneath. */
@NullMarked
package id.simpul.jobs.document.benchmark;

import org.jspecify.annotations.NullMarked;
