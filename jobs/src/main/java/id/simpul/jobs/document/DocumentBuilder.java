package id.simpul.jobs.document;

import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects blocks in reading order and counts their spans. Blank blocks are left out. */
public final class DocumentBuilder {

    /**
     * A cell before it has a span.
     *
     * @param column 0-based first column
     */
    public record CellText(
            PlacedText placed,
            int column,
            int rowSpan,
            int columnSpan,
            boolean header,
            @Nullable String address) {

        /** A cell of a document without pages. */
        public CellText(
                String text, int column, int rowSpan, int columnSpan, boolean header, @Nullable String address) {
            this(PlacedText.of(text), column, rowSpan, columnSpan, header, address);
        }

        public String text() {
            return placed.text();
        }
    }

    public record RowText(List<CellText> cells, @Nullable Integer page) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private List<String> continuesAt = List.of();

    public DocumentBuilder heading(String line, int level, @Nullable Integer page) {
        return heading(PlacedText.of(line), level, page);
    }

    public DocumentBuilder heading(PlacedText line, int level) {
        return heading(line, level, line.page());
    }

    private DocumentBuilder heading(PlacedText line, int level, @Nullable Integer page) {
        Span span = append(line);
        if (span.length() > 0) {
            blocks.add(new Block.Heading(span, page, level));
        }
        return this;
    }

    public DocumentBuilder paragraph(String line, @Nullable Integer page) {
        return paragraph(PlacedText.of(line), page);
    }

    public DocumentBuilder paragraph(PlacedText line) {
        return paragraph(line, line.page());
    }

    private DocumentBuilder paragraph(PlacedText line, @Nullable Integer page) {
        Span span = append(line);
        if (span.length() > 0) {
            blocks.add(new Block.Paragraph(span, page));
        }
        return this;
    }

    public DocumentBuilder item(String line, int depth, @Nullable Integer page) {
        return item(PlacedText.of(line), depth, page);
    }

    public DocumentBuilder item(PlacedText line, int depth) {
        return item(line, depth, line.page());
    }

    private DocumentBuilder item(PlacedText line, int depth, @Nullable Integer page) {
        Span span = append(line);
        if (span.length() > 0) {
            blocks.add(new Block.ListItem(span, page, depth));
        }
        return this;
    }

    /** Rows without any text stay in the table: their place says which rows belong together. */
    public DocumentBuilder table(
            List<RowText> rows, @Nullable Integer page, @Nullable String sheet, @Nullable String caption) {
        if (rows.stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.text().isBlank())) {
            return this;
        }
        separate();
        int start = text.length();
        List<Block.Row> placed = new ArrayList<>();
        for (RowText row : rows) {
            if (!placed.isEmpty()) {
                text.append('\n');
            }
            List<Block.Cell> cells = new ArrayList<>();
            for (CellText cell : row.cells()) {
                if (!cells.isEmpty()) {
                    text.append('\t');
                }
                cells.add(new Block.Cell(
                        place(cell.placed().strip()),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.header(),
                        cell.address()));
            }
            placed.add(new Block.Row(cells, row.page()));
        }
        blocks.add(new Block.Table(new Span(start, text.length()), page, sheet, caption, placed));
        return this;
    }

    /** Says that something was left out or is doubted; the same note twice is one. */
    public DocumentBuilder note(Note note) {
        notes.add(note);
        return this;
    }

    /** Says where the article goes on, see {@link Document#continuesAt()}. */
    public DocumentBuilder continuesAt(List<String> addresses) {
        continuesAt = List.copyOf(addresses);
        return this;
    }

    public Document build(String name, Metadata metadata) {
        return new Document(name, metadata, text.toString(), blocks, placements, List.copyOf(notes), continuesAt);
    }

    private Span append(PlacedText line) {
        PlacedText stripped = line.strip();
        if (!stripped.text().isEmpty()) {
            separate();
        }
        return place(stripped);
    }

    private Span place(PlacedText piece) {
        int start = text.length();
        text.append(piece.text());
        piece.placements().forEach(place -> placements.add(place.shift(start)));
        return new Span(start, text.length());
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
