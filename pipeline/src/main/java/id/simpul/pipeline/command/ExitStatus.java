package id.simpul.pipeline.command;

import id.simpul.pipeline.run.RunStatus;

/** Exit status of every command. */
final class ExitStatus {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int INCOMPLETE = 3;
    static final int GATE = 4;
    static final int LOCKED = 5;

    private ExitStatus() {}

    static int of(RunStatus run) {
        return switch (run) {
            case DONE -> DONE;
            case INCOMPLETE -> INCOMPLETE;
            case GATE -> GATE;
            case FAILED, STOPPED, KILLED -> FAILED;
        };
    }
}
