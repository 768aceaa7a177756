package id.simpul.jobs.language;

/**
 * A number as text gives it.
 *
 * @param value the number; of a range or of a vague word (belasan, puluhan, ratusan) the lower bound
 * @param bound what the words around it say of it
 * @param kind what sort of number it is, as far as its own form and its next words tell
 */
public record Quantity(long value, Bound bound, Kind kind) {

    public enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    /** COUNT is a number that may count something; the others are told apart by their form. */
    public enum Kind {
        COUNT,
        ORDINAL,
        PERCENT,
        RATE,
        MONEY,
        AGE,
        DATE,
        TIME,
        DURATION,
        PHONE,
        LEGAL,
        CHANGE,
        CODE
    }
}
