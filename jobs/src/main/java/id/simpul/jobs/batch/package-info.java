/**
 * The nightly job: collect, read and extract, group copies, reconcile, check,
 * publish. Its work is driven by data: due is a document
 * version that was never read, and an identity whose statements changed. So every step can be killed anywhere and the next
 * run, a new instance of the job, takes up what is left; Spring Batch adds history, partitions and chunk transactions.
 */
@NullMarked
package id.simpul.jobs.batch;

import org.jspecify.annotations.NullMarked;
