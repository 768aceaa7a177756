/** One night: puts the collectors, the jobs and the warehouse together, under a lock, and tells how it ended. */
@NullMarked
package id.simpul.pipeline.run;

import org.jspecify.annotations.NullMarked;
