package id.simpul.connectors.landing;

/** Stored bytes aren't what was landed: their SHA-256 is another one, or they are gone. Nothing mends that but landing them again. */
public final class DamagedContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedContentException(String message) {
        super(message);
    }
}
