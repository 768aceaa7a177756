package id.simpul.jobs.language;

import java.util.Collection;
import java.util.List;

/**
 * Who must stay unnamed: names, initials, addresses and schools of victims, of children in any role, of their families and
 * of people who report. Officials beside their role stay readable. Linear in the text, and never throws for what it holds.
 */
public final class Identities {

    /** What stands for an identity, whatever its length. */
    public static final String MASK = "█";

    private Identities() {}

    /** Every stretch to be masked, in order, none overlapping another. */
    public static List<Mention<Kind>> find(CharSequence text) {
        return IdentityRules.find(text);
    }

    /** The text with every identity that it shows by itself replaced by {@code █}; the same instance where there is none. */
    public static String mask(String text) {
        return Masker.of(text, List.of()).mask(text);
    }

    /** A masker that knows every identity of a whole document, for the strings taken out of it. */
    public static Masker of(CharSequence text) {
        return Masker.of(text, List.of());
    }

    /**
     * A masker that knows every identity of a whole document, for the strings taken out of it.
     *
     * @param named texts that are identities whatever stands beside them, such as the cells under a header "Nama korban"
     */
    public static Masker of(CharSequence text, Collection<String> named) {
        return Masker.of(text, named);
    }

    public enum Kind {
        NAME,
        INITIALS,
        ADDRESS,
        SCHOOL,
        ID_NUMBER
    }

    /**
     * Hides identities in strings of one document. Thread-safe. Fails closed: where masking itself breaks, the whole string
     * is hidden.
     */
    public static final class Masker {

        private final KnownIdentities known;

        private Masker(KnownIdentities known) {
            this.known = known;
        }

        /** A masker that hides everything, for when the document's identities can't be told. */
        public static Masker hidingAll() {
            return new Masker(KnownIdentities.ALL);
        }

        private static Masker of(CharSequence text, Collection<String> named) {
            try {
                return new Masker(KnownIdentities.of(text, named));
            } catch (RuntimeException e) {
                return hidingAll();
            }
        }

        /** The text with every identity replaced by {@code █}; the same instance where there is none. Never throws. */
        public String mask(String text) {
            try {
                return known.mask(text);
            } catch (RuntimeException e) {
                return MASK;
            }
        }

        /** The stretches that {@link #mask} hides, in order; they may overlap. Never throws. */
        public List<Span> hidden(String text) {
            try {
                return known.hidden(text);
            } catch (RuntimeException e) {
                return List.of(new Span(0, text.length()));
            }
        }
    }
}
