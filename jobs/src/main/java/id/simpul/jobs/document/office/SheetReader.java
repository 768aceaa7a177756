package id.simpul.jobs.document.office;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Grid;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks. Cells read as an Indonesian Excel shows them ("2.317", "13,8"), formulas by the value that was last computed; hidden
 * sheets, rows and columns are not read. In a workbook of several sheets each begins with its name as a heading.
 */
public final class SheetReader implements Reader {

    private static final int HEAD = 4096;

    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    private static final String EXCEL_XML = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final String EXCEL_PAGE = "urn:schemas-microsoft-com:office:excel";
    private static final Pattern TABLE = Pattern.compile("<(?:table|tr|td|style)\\b", Pattern.CASE_INSENSITIVE);

    private final OfficeLimits limits;

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
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return head.contains(OPEN_DOCUMENT) ? OdsBook.open(bytes, budget) : XlsxBook.open(bytes, budget);
        }
        if (head.startsWith("\u00D0\u00CF")) {
            return XlsBook.open(bytes, budget);
        }
        return isExcelXml(head) ? XmlBook.open(bytes, budget) : PageBook.open(bytes, budget);
    }

    /**
     * Whether markup is a workbook rather than a page.
     *
     * @param name the file's name in small letters
     * @param head the beginning of the file, a byte a character
     */
    public static boolean isWorkbook(String name, String head) {
        boolean says = head.contains(EXCEL_PAGE) || head.contains("Excel.Sheet");
        boolean named = (name.endsWith(".xls") || name.endsWith(".xlsx"))
                && TABLE.matcher(head).find();
        return isExcelXml(head) || says || named;
    }

    private static boolean isExcelXml(String head) {
        return head.contains(EXCEL_XML) && head.contains("<Workbook");
    }

    /** Null, and a note, in the place of a sheet that is damaged: the others are read all the same. */
    private static @Nullable SheetCells sheet(Book book, int number, DocumentBuilder builder) throws IOException {
        try {
            return book.read(number);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableException refusal && refusal.reason() != Reason.BROKEN) {
                throw refusal;
            }
            builder.note(Note.onSheet(Note.Kind.SHEET_UNREADABLE, book.sheets().get(number)));
            return null;
        }
    }

    private static Document read(String name, Book book, Metadata known) throws IOException {
        DocumentBuilder builder = new DocumentBuilder();
        List<String> names = book.sheets();
        String title = null;
        for (int i = 0; i < names.size(); i++) {
            SheetCells cells = sheet(book, i, builder);
            if (cells == null) {
                continue;
            }
            if (names.size() > 1 && !cells.isEmpty()) {
                builder.heading(names.get(i), 2, null);
            }
            List<String> lines = cells.grid().write(builder);
            title = title == null ? Grid.title(lines) : title;
        }
        if (book.isCutOff()) {
            builder.note(Note.of(Note.Kind.PART_UNREADABLE));
        }
        Document document = builder.build(name, known);
        if (document.text().isEmpty()) {
            if (!document.notes().isEmpty()) {
                throw new UnreadableException(
                        Reason.BROKEN, "every sheet of the workbook that holds something is damaged; save it again");
            }
            throw new UnreadableException(Reason.EMPTY, "the workbook has no filled cell in sight");
        }
        Metadata above = new Metadata(title, null, null, null, null, null);
        return document.with(known.or(PaperMetadata.of(document)).or(above));
    }
}
