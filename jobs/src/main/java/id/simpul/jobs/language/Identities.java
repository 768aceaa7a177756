package id.simpul.jobs.language;

import id.simpul.jobs.language.KnownIdentities.Need;
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
        return KnownIdentities.shown(text);
    }

    /** The text with every identity that it shows by itself replaced by {@code █}; the same instance where there is none. */
    public static String mask(String text) {
        return of(text).mask(text);
    }

    /** A masker that knows every identity of a whole document, for the strings taken out of it. */
    public static Masker of(CharSequence text) {
        return Masker.of(text, Labels.NONE);
    }

    /**
     * A masker that knows every identity of a whole document, for the strings taken out of it.
     *
     * @param labels what the document's tables say of names, whatever stands beside them
     */
    public static Masker of(CharSequence text, Labels labels) {
        return Masker.of(text, labels);
    }

    /**
     * What tables and metadata say of a document's names.
     *
     * @param identities such as the cells under a header "Nama korban"
     * @param officials such as the names in a list that gives everybody's post
     * @param things names of places and bodies, such as the cells under "Kecamatan"
     * @param foreign whether the document is in another language than Indonesian and its kin: its ordinary words are unknown,
     *     so that a name is hidden only by what stands beside it
     */
    public record Labels(List<String> identities, List<String> officials, List<String> things, boolean foreign) {

        public static final Labels NONE = new Labels(List.of(), List.of(), List.of(), false);
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

        private static Masker of(CharSequence text, Labels labels) {
            try {
                return new Masker(KnownIdentities.of(text, labels));
            } catch (RuntimeException e) {
                return hidingAll();
            }
        }

        /** The text with every identity replaced by {@code █}; the same instance where there is none. Never throws. */
        public String mask(String text) {
            try {
                return known.mask(text, Need.OFFICIALS);
            } catch (RuntimeException e) {
                return MASK;
            }
        }

        /**
         * As {@link #mask}, for a text that needs nobody's name: of officials only those stay readable beside whom their
         * office stands in the document, or whom {@link Labels#officials} names, and of other words with capitals only those
         * that are rather no person's name, or that {@link Labels#things} names. In a {@link Labels#foreign} document, whose
         * ordinary words are unknown, a name is hidden only by what stands beside it. Never throws.
         */
        public String maskPeople(String text) {
            try {
                return known.mask(text, Need.NOBODY);
            } catch (RuntimeException e) {
                return MASK;
            }
        }

        /** The stretches that {@link #maskPeople} hides, in order; they may overlap. Never throws. */
        public List<Span> hiddenPeople(String text) {
            try {
                return known.hidden(text, Need.NOBODY);
            } catch (RuntimeException e) {
                return List.of(new Span(0, text.length()));
            }
        }

        /** The stretches that {@link #mask} hides, in order; they may overlap. Never throws. */
        public List<Span> hidden(String text) {
            try {
                return known.hidden(text, Need.OFFICIALS);
            } catch (RuntimeException e) {
                return List.of(new Span(0, text.length()));
            }
        }
    }
}
