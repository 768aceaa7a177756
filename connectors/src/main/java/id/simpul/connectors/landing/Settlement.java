package id.simpul.connectors.landing;

/** A reader's verdict on a due document. */
public record Settlement(State state, Reason reason) {

    public Settlement {
        if (state != State.LOADED && state != State.IRRELEVANT && state != State.QUARANTINED) {
            throw new IllegalArgumentException("a reader can't settle a document as " + state.code());
        }
    }

    /** @param message what was found, such as "3 statements" */
    public static Settlement loaded(String message) {
        return new Settlement(State.LOADED, new Reason("read", message));
    }

    public static Settlement irrelevant(String code, String message) {
        return new Settlement(State.IRRELEVANT, new Reason(code, message));
    }

    public static Settlement quarantined(String code, String message) {
        return new Settlement(State.QUARANTINED, new Reason(code, message));
    }
}
