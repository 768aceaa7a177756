package id.simpul.jobs.batch;

/** Whether somebody asked the job to stop. It ends after the chunks in work; what is left stays due. */
final class Stopping {

    private volatile boolean asked;

    void ask() {
        asked = true;
    }

    boolean asked() {
        return asked;
    }
}
