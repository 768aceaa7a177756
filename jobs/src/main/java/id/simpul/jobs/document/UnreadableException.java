package id.simpul.jobs.document;

import java.io.EOFException;
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

    /** A file that stopped its reader; of what did, only the class is told, since its message may quote the document. */
    public static UnreadableException damaged(Throwable cause) {
        if (cause instanceof EOFException) {
            return new UnreadableException(
                    Reason.BROKEN, "the file ends before it is complete; fetch or save it again", cause);
        }
        return new UnreadableException(
                Reason.BROKEN,
                cause instanceof IOException
                        ? "the file is damaged or cut off: its parts don't stand where it says; fetch or save it again"
                        : "the file is damaged in a way that stops its reader ("
                                + cause.getClass().getSimpleName() + "); fetch or save it again",
                cause);
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        BROKEN,
        ENCRYPTED,
        /** A line that is to say something of the document says it in no form that is read; the rest is sound. */
        BAD_HEADER,
        UNKNOWN_FORMAT,
        /** Holds no text in any form. */
        NO_TEXT,
        /** A page that leads to articles or says why there is none; no fault of its own. */
        NO_ARTICLE,
        /** Holds pictures of pages, and nothing is installed that recognises them; to be read again when there is. */
        NEEDS_OCR,
        TIMED_OUT,
        /** This user has no right to the file. */
        NO_PERMISSION,
        /** There is no such file. */
        MISSING,
        /** The machine could not start the process that reads such files; nothing is said about the file. */
        NO_READER
    }
}
