package id.simpul.jobs.extract.casecount;

import org.jspecify.annotations.Nullable;

/**
 * What a count is linked to in one of its fields, and where that stands.
 *
 * @param value null where nothing gives one
 */
record Link<T>(@Nullable T value, Source source) {

    /** From the nearest to the farthest. */
    enum Source {
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

    static <T> Link<T> absent() {
        return new Link<>(null, Source.ABSENT);
    }

    static <T> Link<T> of(@Nullable T value, Source source) {
        return value == null ? absent() : new Link<>(value, source);
    }

    /** What a part takes over from its total: no surer than the total has it. */
    Link<T> handedOn() {
        boolean afar = source == Source.DOCUMENT || source == Source.PARAGRAPH || source == Source.DOUBTED;
        return of(value, afar ? Source.DOUBTED : Source.TOTAL);
    }

    boolean found() {
        return value != null;
    }

    boolean own() {
        return source == Source.OWN;
    }
}
