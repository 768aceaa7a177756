package id.simpul.connectors.landing;

import java.util.Locale;

/** What became of a document version. All but {@link #DUE} are final until the world or a person changes it. */
public enum State {
    /** Landed, not read yet. */
    DUE,
    /** Read; what it says counts. */
    LOADED,
    /** Its bytes stand at another address, which speaks for both. */
    DUPLICATE,
    /** Read; says nothing that is collected. */
    IRRELEVANT,
    /** Refused, at the door or by a reader. */
    QUARANTINED,
    /** A newer version of the same address took its place. */
    SUPERSEDED;

    /** As the database writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
