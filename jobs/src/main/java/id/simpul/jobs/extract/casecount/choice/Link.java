package id.simpul.jobs.extract.casecount.choice;

import org.jspecify.annotations.Nullable;

/**
 * What a count is linked to in one of its fields, and where that stands.
 *
 * @param value null where nothing gives one
 * @param probability that the value is right, 0 to 1; 1 before it was judged
 */
public record Link<T>(@Nullable T value, Source source, double probability) {

    /** From the nearest to the farthest. */
    public enum Source {
        /** In the number's own stretch of its sentence. */
        OWN,
        /** Elsewhere in its sentence. */
        SENTENCE,
        /** In a sentence before it in its paragraph. */
        PARAGRAPH,
        /** Taken over from the total that it divides or is compared with. */
        TOTAL,
        /** Taken over from a total that has it from afar itself. */
        DOUBTED,
        /** In the headline. */
        TITLE,
        /** What the document as a whole is about. */
        DOCUMENT,
        /** Nowhere: the field's default. */
        ABSENT
    }

    public Link(@Nullable T value, Source source) {
        this(value, source, 1);
    }

    public static <T> Link<T> absent() {
        return new Link<>(null, Source.ABSENT);
    }

    public static <T> Link<T> of(@Nullable T value, Source source) {
        return value == null ? absent() : new Link<>(value, source);
    }

    /** The count's own words tell that it has none: nothing may be taken over from elsewhere. */
    public static <T> Link<T> refused() {
        return new Link<>(null, Source.OWN);
    }

    /** Whether the count has none for sure, unlike one for which none was found. */
    public boolean isRefused() {
        return value == null && source == Source.OWN;
    }

    /** What a part takes over from its total: no surer than the total has it. */
    public Link<T> handedOn() {
        boolean afar = source == Source.DOCUMENT || source == Source.PARAGRAPH || source == Source.DOUBTED;
        return value == null ? absent() : new Link<>(value, afar ? Source.DOUBTED : Source.TOTAL, probability);
    }

    public boolean found() {
        return value != null;
    }

    public boolean own() {
        return source == Source.OWN;
    }
}
