package id.simpul.pipeline.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one run saw of one source.
 *
 * @param seen addresses that were looked at
 * @param fresh of these, new and changed ones
 * @param refused of these, the ones that a server refused
 * @param read documents that a reader was given
 * @param articles of these, the ones that held an article
 * @param told of these, the ones that stated something
 * @param newest the day of the newest document so far: of publication where it tells, else of fetching; null where there
 *     is none, and of earlier runs
 */
record SourceRun(
        long seen,
        long fresh,
        long refused,
        long read,
        long articles,
        long told,
        @Nullable LocalDate newest) {

    static final SourceRun NOTHING = new SourceRun(0, 0, 0, 0, 0, 0, null);
}
