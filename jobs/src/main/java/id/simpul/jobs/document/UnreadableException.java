package id.simpul.jobs.document;

import java.io.IOException;

/** A file that can't be read, with the reason. The code is stable; the message is for people and holds no document text. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        BROKEN,
        ENCRYPTED,
        UNKNOWN_FORMAT,
        /** Holds no text in any form. */
        NO_TEXT,
        /** A page that leads to articles or says why there is none; no fault of its own. */
        NO_ARTICLE,
        /** Holds pictures of pages, and nothing is installed that recognises them; to be read again when there is. */
        NEEDS_OCR,
        TIMED_OUT,
        NO_PERMISSION,
        /** The machine could not start the process that reads such files; nothing is said about the file. */
        NO_READER
    }
}
