package id.simpul.jobs.warehouse;

/** A document's texts could not be masked, so nothing of it was stored. */
public final class MaskingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The cause's message is left out: it may hold what was to be masked. */
    MaskingException(RuntimeException cause) {
        super("identities could not be masked: " + cause.getClass().getSimpleName());
    }
}
