package id.simpul.connectors.site;

/** What was fetched is not what its source says it is. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableException(String message) {
        super(message);
    }
}
