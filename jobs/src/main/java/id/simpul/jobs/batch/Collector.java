package id.simpul.jobs.batch;

import id.simpul.jobs.warehouse.SourceYield;
import java.util.List;

/** Brings new documents into the landing zone; how, the jobs don't know. */
@FunctionalInterface
public interface Collector {

    /** Returns when all sources were asked. A source that fails is noted by its own rows and stops no other one. */
    void collect(long runId, Progress progress);

    /**
     * Tells which sources brought something else in a run than they usually do. Asked once the run's documents were read,
     * before anything is published.
     */
    default List<SourceYield> yields(long runId) {
        return List.of();
    }
}
