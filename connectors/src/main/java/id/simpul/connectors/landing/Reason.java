package id.simpul.connectors.landing;

/**
 * Why a document is in its state.
 *
 * @param code stable, lower-case snake case, such as {@code too_large}
 * @param message for people; says how to mend it where it can be mended; holds no text of the document
 */
public record Reason(String code, String message) {

    public Reason {
        message = StorableText.of(message);
    }
}
