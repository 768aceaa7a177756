package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.UnreadableException;

/** A child was lost while it read a file; the refusal says how, should the file be the reason. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final UnreadableException refusal;

    NoAnswerException(UnreadableException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    UnreadableException refusal() {
        return refusal;
    }
}
