package id.simpul.pipeline.export;

import org.jspecify.annotations.Nullable;

/**
 * A column of a view, as the data dictionary describes it.
 *
 * @param postgres its type as PostgreSQL names it
 * @param unit or null where there is none
 * @param keyPosition place in the key that tells rows apart, from 1; null where it is no part of it
 * @param refersTo the view and column that hold the same value, {@code view.column}; null for none
 */
record Column(
        String name,
        String postgres,
        @Nullable String unit,
        @Nullable String indonesian,
        @Nullable String english,
        @Nullable Integer keyPosition,
        @Nullable String refersTo) {

    ColumnType type() {
        return ColumnType.of(postgres);
    }

    boolean required() {
        return keyPosition != null;
    }
}
