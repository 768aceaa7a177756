package id.simpul.jobs.batch;

/** Brings new documents into the landing zone; how, the jobs don't know. */
@FunctionalInterface
public interface Collector {

    /** Returns when all sources were asked. A source that fails is noted by its own rows and stops no other one. */
    void collect(long runId, Progress progress);
}
