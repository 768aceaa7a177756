package id.simpul.jobs.document.office;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.SiteFurniture;
import id.simpul.jobs.document.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word documents (.docx): headings, paragraphs, lists and tables in order; tables without borders that hold prose are read as paragraphs. */
public final class WordReader implements Reader {

    /** Cells longer than this are prose put into a grid. */
    private static final int LONG_CELL = 120;

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        DocumentBuilder builder = new DocumentBuilder();
        String title;
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            title = new Writer(word, builder).write();
        }
        Document document = builder.build(name, known);
        if (document.blocks().isEmpty()) {
            throw new UnreadableException(
                    UnreadableException.Reason.NO_TEXT,
                    "the document holds no text, perhaps only pictures; give a version with text");
        }
        Metadata styled = new Metadata(title, null, null, null, null, null);
        return document.with(known.or(PaperMetadata.of(document)).or(styled));
    }

    private static final class Writer {

        private final XWPFDocument word;
        private final DocumentBuilder builder;
        private @Nullable String title;
        private @Nullable String last;

        Writer(XWPFDocument word, DocumentBuilder builder) {
            this.word = word;
            this.builder = builder;
        }

        @Nullable
        String write() {
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    write(paragraph);
                } else if (element instanceof XWPFTable table) {
                    write(table);
                } else if (element instanceof XWPFSDT control) {
                    control.getContent().getText().lines().forEach(line -> builder.paragraph(line, null));
                }
            }
            word.getFootnotes().forEach(note -> note.getParagraphs().forEach(this::write));
            return title;
        }

        private void write(XWPFParagraph paragraph) {
            String text = tidy(paragraph.getText());
            if (text.isEmpty() || SiteFurniture.mark(List.of(text))[0]) {
                return; // press releases are pasted from sites, "Baca juga" and all
            }
            last = text;
            int level = level(paragraph);
            if (title == null && level == 1) {
                title = text;
            }
            if (level > 0) {
                builder.heading(text.replace('\n', ' '), level, null);
            } else if (paragraph.getNumID() != null && paragraph.getNumID().signum() > 0) {
                BigInteger depth = paragraph.getNumIlvl();
                builder.item(text.replace('\n', ' '), depth == null ? 1 : depth.intValue() + 1, null);
            } else {
                text.lines().forEach(line -> builder.paragraph(line, null));
            }
        }

        /** 1 to 6 of a heading, 0 of other paragraphs. */
        private int level(XWPFParagraph paragraph) {
            String id = paragraph.getStyle();
            XWPFStyle style = id == null || word.getStyles() == null
                    ? null
                    : word.getStyles().getStyle(id);
            String name = ((style == null || style.getName() == null ? "" : style.getName()) + " "
                            + (id == null ? "" : id))
                    .toLowerCase(Locale.ROOT);
            if (name.startsWith("title") || name.startsWith("judul")) {
                return 1;
            }
            int at = name.indexOf("heading");
            if (at < 0) {
                return 0;
            }
            String number = name.substring(at + 7).strip();
            char digit = number.isEmpty() ? '1' : number.charAt(0);
            return digit >= '1' && digit <= '6' ? digit - '0' : 6;
        }

        private void write(XWPFTable table) {
            if (laysOut(table)) {
                for (XWPFTableRow row : table.getRows()) {
                    String line = String.join(
                            " ",
                            row.getTableCells().stream()
                                    .map(cell -> tidy(cell.getText()))
                                    .filter(text -> !text.isEmpty())
                                    .toList());
                    line.lines().forEach(part -> builder.paragraph(part, null));
                }
                return;
            }
            String caption = last != null && last.toLowerCase(Locale.ROOT).matches("tabel\\b.{0,300}") ? last : null;
            builder.table(rows(table), null, null, caption);
        }

        /** Without borders and with prose in its cells, or of a single cell. */
        private static boolean laysOut(XWPFTable table) {
            List<XWPFTableRow> rows = table.getRows();
            boolean single = rows.size() == 1
                    || rows.stream().allMatch(row -> row.getTableCells().size() <= 1);
            boolean prose = cells(rows).anyMatch(text -> text.length() > LONG_CELL);
            long labels = rows.stream().filter(Writer::isLabelled).count();
            return single || labels * 2 > rows.size() || (!bordered(table) && (prose || labels > 0));
        }

        private static Stream<String> cells(List<XWPFTableRow> rows) {
            return rows.stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> cell.getText().strip());
        }

        /** "Perihal | : Undangan", also with the colon in a cell of its own. */
        private static boolean isLabelled(XWPFTableRow row) {
            return cells(List.of(row)).skip(1).limit(1).anyMatch(text -> text.startsWith(":"));
        }

        private static boolean bordered(XWPFTable table) {
            String style = table.getStyleID();
            XWPFTable.XWPFBorderType inside = table.getInsideHBorderType();
            boolean none =
                    inside == null || inside == XWPFTable.XWPFBorderType.NONE || inside == XWPFTable.XWPFBorderType.NIL;
            boolean styled = style != null && !style.toLowerCase(Locale.ROOT).contains("normal");
            return !none || (inside == null && styled);
        }

        private static List<DocumentBuilder.RowText> rows(XWPFTable table) {
            List<XWPFTableRow> rows = table.getRows();
            List<DocumentBuilder.RowText> read = new ArrayList<>();
            for (int y = 0; y < rows.size(); y++) {
                List<DocumentBuilder.CellText> cells = new ArrayList<>();
                int column = before(rows.get(y));
                for (XWPFTableCell cell : rows.get(y).getTableCells()) {
                    int wide = wide(cell);
                    if (!continues(cell)) {
                        int high = high(rows, y, column);
                        cells.add(new DocumentBuilder.CellText(
                                tidy(cell.getText()),
                                column,
                                high,
                                wide,
                                rows.get(y).isRepeatHeader(),
                                null));
                    }
                    column += wide;
                }
                read.add(new DocumentBuilder.RowText(cells, null));
            }
            return read;
        }

        /** Rows that the cell at this column covers. */
        private static int high(List<XWPFTableRow> rows, int from, int column) {
            int high = 1;
            for (int y = from + 1; y < rows.size(); y++) {
                XWPFTableCell below = at(rows.get(y), column);
                if (below == null || !continues(below)) {
                    break;
                }
                high++;
            }
            return high;
        }

        private static @Nullable XWPFTableCell at(XWPFTableRow row, int column) {
            int x = before(row);
            for (XWPFTableCell cell : row.getTableCells()) {
                if (x == column) {
                    return cell;
                }
                x += wide(cell);
            }
            return null;
        }

        private static int before(XWPFTableRow row) {
            return row.getCtRow().isSetTrPr() && row.getCtRow().getTrPr().sizeOfGridBeforeArray() > 0
                    ? row.getCtRow().getTrPr().getGridBeforeArray(0).getVal().intValue()
                    : 0;
        }

        private static int wide(XWPFTableCell cell) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            return properties != null && properties.isSetGridSpan()
                    ? Math.max(
                            1, Math.min(200, properties.getGridSpan().getVal().intValue()))
                    : 1;
        }

        private static boolean continues(XWPFTableCell cell) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            return properties != null
                    && properties.isSetVMerge()
                    && (!properties.getVMerge().isSetVal()
                            || properties.getVMerge().getVal() == STMerge.CONTINUE);
        }

        private static String tidy(String text) {
            return text.replace('\u00A0', ' ')
                    .replace('\t', ' ')
                    .replace("\r", "")
                    .replaceAll(" {2,}", " ")
                    .strip();
        }
    }
}
