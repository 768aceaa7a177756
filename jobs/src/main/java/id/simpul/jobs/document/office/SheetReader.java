package id.simpul.jobs.document.office;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Grid;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.util.List;

/**
 * Workbooks. Cells read as an Indonesian Excel shows them ("2.317", "13,8"), formulas by the value that was last computed; hidden
 * sheets, rows and columns are not read. In a workbook of several sheets each begins with its name as a heading.
 */
public final class SheetReader implements Reader {

    private final OfficeLimits limits;

    public SheetReader() {
        this(OfficeLimits.STANDARD);
    }

    public SheetReader(OfficeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        try (Book book = open(bytes)) {
            return read(name, book, known);
        }
    }

    private Book open(byte[] bytes) throws IOException {
        Budget budget = new Budget(limits);
        boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return packed ? XlsxBook.open(bytes, budget) : XlsBook.open(bytes, budget);
    }

    private static Document read(String name, Book book, Metadata known) throws IOException {
        DocumentBuilder builder = new DocumentBuilder();
        List<String> names = book.sheets();
        String title = null;
        for (int i = 0; i < names.size(); i++) {
            SheetCells cells = book.read(i);
            if (names.size() > 1 && !cells.isEmpty()) {
                builder.heading(names.get(i), 2, null);
            }
            List<String> lines = cells.grid().write(builder);
            title = title == null ? Grid.title(lines) : title;
        }
        Document document = builder.build(name, known);
        if (document.text().isEmpty()) {
            throw new UnreadableException(Reason.EMPTY, "the workbook has no filled cell in sight");
        }
        Metadata above = new Metadata(title, null, null, null, null, null);
        return document.with(known.or(PaperMetadata.of(document)).or(above));
    }
}
