package id.simpul.jobs.document.plain;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Json;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of an interface: a JSON array of objects, bare or under one name, is a table whose columns are the names of their members. */
public final class JsonRowsReader implements Reader {

    private static final int DEEPEST = 4;

    /** Rows whose members have ever other names would make a table as wide as it is long. */
    private static final long MOST_CELLS = 2_000_000;

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws UnreadableException {
        List<Map<?, ?>> rows = Json.parse(new String(bytes, StandardCharsets.UTF_8))
                .map(value -> rows(value, 0))
                .orElse(List.of());
        if (rows.isEmpty()) {
            throw new UnreadableException(
                    UnreadableException.Reason.UNKNOWN_FORMAT,
                    "the file is JSON without a list of rows; give the part that holds the rows");
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.keySet().forEach(column -> columns.add(String.valueOf(column))));
        if ((long) rows.size() * columns.size() > MOST_CELLS) {
            throw new UnreadableException(
                    UnreadableException.Reason.TOO_LARGE,
                    "the rows hold more than " + MOST_CELLS + " cells; split the file");
        }
        List<DocumentBuilder.RowText> table = new ArrayList<>();
        table.add(row(columns.stream().toList(), true));
        for (Map<?, ?> row : rows) {
            table.add(row(columns.stream().map(column -> text(row.get(column))).toList(), false));
        }
        return new DocumentBuilder().table(table, null, null, null).build(name, known);
    }

    /** The longest list of objects, here or below. */
    private static List<Map<?, ?>> rows(Object value, int depth) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> row) {
                    found.add(row);
                }
            }
        } else if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            for (Object member : map.values()) {
                List<Map<?, ?>> inner = rows(member, depth + 1);
                found = inner.size() > found.size() ? inner : found;
            }
        }
        return found;
    }

    private static DocumentBuilder.RowText row(List<String> texts, boolean header) {
        List<DocumentBuilder.CellText> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new DocumentBuilder.CellText(text, cells.size(), 1, 1, header, null));
        }
        return new DocumentBuilder.RowText(cells, null);
    }

    /** Nested objects and lists are no cells. */
    private static String text(@Nullable Object value) {
        return value instanceof String string ? string : "";
    }
}
