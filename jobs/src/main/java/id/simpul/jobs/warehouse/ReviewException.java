package id.simpul.jobs.warehouse;

/** A decision that can't be taken; the message says why, for the person who wanted it. */
public final class ReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a decision is refused. */
    public enum Reason {
        NO_FACT,
        NO_FIELD,
        NO_NUMBER,
        NO_VALUE,
        SAME_AS,
        NO_DOCUMENT
    }

    private final Reason reason;
    private final String about;

    ReviewException(Reason reason, String about) {
        super(reason + ": " + about);
        this.reason = reason;
        this.about = about;
    }

    public Reason reason() {
        return reason;
    }

    /** The fact, field, value or document that it is about. */
    public String about() {
        return about;
    }
}
