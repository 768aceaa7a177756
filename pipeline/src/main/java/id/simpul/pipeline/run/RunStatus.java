package id.simpul.pipeline.run;

import java.util.Locale;

/** How a run ended. */
public enum RunStatus {
    DONE,
    /** Done, but documents were refused or sources failed. */
    INCOMPLETE,
    /** The quality gate refused to publish; yesterday's edition stands. */
    GATE,
    FAILED,
    /** Somebody asked it to stop. */
    STOPPED,
    /** Found dead by the next run. */
    KILLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
