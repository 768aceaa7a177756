package id.simpul.connectors.source;

import java.util.Locale;

/** Who may see what a source brings: everybody, or (an agency's own file) only aggregates of it. */
public enum Disclosure {
    PUBLIC,
    RESTRICTED;

    /** As source files and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static Disclosure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
