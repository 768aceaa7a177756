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
        /** Each of the values could be, but not all together. */
        NO_FACT_TOGETHER,
        SAME_AS,
        NO_DOCUMENT
    }

    private final Reason reason;
    private final String about;
    private final String allowed;

    ReviewException(Reason reason, String about) {
        this(reason, about, "");
    }

    ReviewException(Reason reason, String about, String allowed) {
        super(reason + ": " + about);
        this.reason = reason;
        this.about = about;
        this.allowed = allowed;
    }

    public Reason reason() {
        return reason;
    }

    /** The fact, field, value or document that it is about. */
    public String about() {
        return about;
    }

    /** The fields or values that could be instead, codes or forms in no language; empty where that is not known. */
    public String allowed() {
        return allowed;
    }
}
