package id.simpul.jobs.batch;

/** Hears how far a job is. Called from several threads. */
public interface Progress {

    /** The steps of the nightly job, in order. */
    enum Step {
        COLLECT,
        READ,
        GROUP,
        RECONCILE,
        CHECK,
        PUBLISH
    }

    /** @param total things to do in this step, or 0 where that is not known */
    void begin(Step step, long total);

    void advance(long done);

    void end(Step step);
}
