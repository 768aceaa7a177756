package id.simpul.pipeline.export;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A view of {@code research}. */
record View(
        String name, @Nullable String indonesian, @Nullable String english, List<Column> columns) {

    /** The columns that tell rows apart, in order; empty where no set of columns is known to. */
    List<Column> key() {
        return columns.stream()
                .filter(column -> column.keyPosition() != null)
                .sorted(Comparator.comparing(column -> Objects.requireNonNull(column.keyPosition())))
                .toList();
    }

    /** The columns that name what a row speaks of: its key, else its first column. Several rows may speak of one thing. */
    List<Column> identity() {
        return key().isEmpty() ? columns.subList(0, 1) : key();
    }

    /** All rows, in an order that their content alone decides; the first column of the result is the identity. */
    String select() {
        String identity = identity().stream()
                .map(column -> quoted(column.name()) + "::text")
                .collect(Collectors.joining(", ", "concat_ws('|', ", ")"));
        String cells = columns.stream()
                .map(column -> column.type() == ColumnType.TEXT
                        ? quoted(column.name()) + "::text collate \"C\""
                        : quoted(column.name()))
                .collect(Collectors.joining(", "));
        String order = columns.stream()
                .map(column -> String.valueOf(columns.indexOf(column) + 2))
                .collect(Collectors.joining(", "));
        return "select " + identity + " collate \"C\", " + cells + " from research." + quoted(name) + " order by 1, "
                + order;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
