package id.simpul.jobs.document;

import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects blocks in reading order and counts their spans. Blank blocks are left out. */
public final class DocumentBuilder {

    /**
     * A cell before it has a span.
     *
     * @param column 0-based first column
     */
    public record CellText(
            String text,
            int column,
            int rowSpan,
            int columnSpan,
            boolean header,
            @Nullable String address) {}

    public record RowText(List<CellText> cells, @Nullable Integer page) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    public DocumentBuilder heading(String line, int level, @Nullable Integer page) {
        Span span = append(line);
        if (span.length() > 0) {
            blocks.add(new Block.Heading(span, page, level));
        }
        return this;
    }

    public DocumentBuilder paragraph(String line, @Nullable Integer page) {
        Span span = append(line);
        if (span.length() > 0) {
            blocks.add(new Block.Paragraph(span, page));
        }
        return this;
    }

    public DocumentBuilder item(String line, int depth, @Nullable Integer page) {
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
                int from = text.length();
                text.append(cell.text().strip());
                cells.add(new Block.Cell(
                        new Span(from, text.length()),
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

    public Document build(String name, Metadata metadata) {
        return new Document(name, metadata, text.toString(), blocks);
    }

    private Span append(String line) {
        String stripped = line.strip();
        if (stripped.isEmpty()) {
            return new Span(text.length(), text.length());
        }
        separate();
        int start = text.length();
        text.append(stripped);
        return new Span(start, text.length());
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
