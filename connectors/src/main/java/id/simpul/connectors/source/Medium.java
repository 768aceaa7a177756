package id.simpul.connectors.source;

import java.util.Locale;

/** What kind of documents a source brings. */
public enum Medium {
    NEWS,
    AGENCY_REPORT,
    REGULATIONS,
    MINUTES;

    /** As source files and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static Medium of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
