/** Tests of single steps of the nightly job; the job as a whole is tested where it is started. */
@NullMarked
package id.simpul.jobs.batch;

import org.jspecify.annotations.NullMarked;
