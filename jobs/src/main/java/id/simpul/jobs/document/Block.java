package id.simpul.jobs.document;

import id.simpul.jobs.language.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document in reading order. Its span counts in {@link Document#text()}. */
public sealed interface Block {

    Span span();

    /** 1-based page, or null where the document has none. */
    @Nullable
    Integer page();

    /**
     * A line that names what follows.
     *
     * @param level 1 (the document's own title) to 6
     */
    record Heading(Span span, @Nullable Integer page, int level) implements Block {}

    record Paragraph(Span span, @Nullable Integer page) implements Block {}

    /**
     * An item of a list.
     *
     * @param depth 1 for an item of the outermost list
     */
    record ListItem(Span span, @Nullable Integer page, int depth) implements Block {}

    /**
     * Cells in rows. A merged cell stands once, at its first row and column.
     *
     * @param sheet the worksheet's name, or null
     * @param caption what is written over the table as its title, or null; it stands in the text as a block of its own
     */
    record Table(
            Span span,
            @Nullable Integer page,
            @Nullable String sheet,
            @Nullable String caption,
            List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }

        /** The texts as a rectangle; merged cells' text in their first cell, "" in the others. */
        public List<List<String>> grid(CharSequence text) {
            int width = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToInt(cell -> cell.column() + cell.columnSpan())
                    .max()
                    .orElse(0);
            return rows.stream()
                    .map(row -> {
                        String[] line = new String[width];
                        Arrays.fill(line, "");
                        row.cells()
                                .forEach(cell ->
                                        line[cell.column()] = cell.span().of(text));
                        return List.of(line);
                    })
                    .toList();
        }
    }

    /**
     * A row of a table.
     *
     * @param page the page this row stands on, or null
     */
    record Row(List<Cell> cells, @Nullable Integer page) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a row.
     *
     * @param span of the cell's text, empty for an empty cell
     * @param column 0-based first column
     * @param rowSpan rows covered, at least 1
     * @param columnSpan columns covered, at least 1
     * @param header whether the source marks it as a header (th, repeated header row); a reader that can't tell says false
     * @param address the sheet's name for it, such as {@code B7}, or null
     */
    record Cell(
            Span span,
            int column,
            int rowSpan,
            int columnSpan,
            boolean header,
            @Nullable String address) {}
}
