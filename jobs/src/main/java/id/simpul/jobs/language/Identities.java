package id.simpul.jobs.language;

import java.util.List;

/**
 * Who must stay unnamed: names, initials, addresses and schools of victims, of children in any role and of their parents.
 */
public final class Identities {

    private Identities() {}

    /** Every stretch to be masked, in order. Names the rule, never the text, in what it says. */
    public static List<Mention<Kind>> find(CharSequence text) {
        return List.of();
    }

    /** The text with every identity replaced by {@code █}; the same instance where there is none. */
    public static String mask(String text) {
        return text;
    }

    public enum Kind {
        NAME,
        INITIALS,
        ADDRESS,
        SCHOOL,
        ID_NUMBER
    }
}
