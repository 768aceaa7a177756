package id.simpul.pipeline.command;

/** Exit status of every command. */
final class ExitStatus {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int INCOMPLETE = 3;
    static final int GATE = 4;
    static final int LOCKED = 5;

    private ExitStatus() {}
}
