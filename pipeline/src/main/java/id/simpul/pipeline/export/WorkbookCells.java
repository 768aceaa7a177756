package id.simpul.pipeline.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** How values stand in the cells of a workbook: days as days, numbers as numbers, addresses as links, long texts cut. */
final class WorkbookCells {

    private static final int MOST_LETTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Whole numbers up to here are told apart by Excel. */
    private static final long MOST_EXACT = 999_999_999_999_999L;

    private static final int LONGEST_LINK = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String CUT = " […]";

    private final SXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle link;
    private int links;
    private int cut;

    WorkbookCells(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        head = style(null);
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        day = style("yyyy-mm-dd");
        moment = style("yyyy-mm-dd hh:mm:ss");
        link = style(null);
        Font underlined = workbook.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(underlined);
    }

    private CellStyle style(@Nullable String format) {
        CellStyle style = workbook.createCellStyle();
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    /** From here on texts that are cut are counted anew. */
    void beginView() {
        cut = 0;
    }

    /** From here on links are counted anew, of which a sheet has only so many. */
    void beginSheet() {
        links = 0;
    }

    /** Texts cut since the view began. */
    int cut() {
        return cut;
    }

    /** Writes a row in bold; the index of the next. */
    int heading(Sheet of, int at, List<String> texts) {
        return write(of, at, texts, head);
    }

    /** Writes a row of texts; the index of the next. */
    int line(Sheet of, int at, List<String> texts) {
        return write(of, at, texts, null);
    }

    private static int write(Sheet of, int at, List<String> cells, @Nullable CellStyle style) {
        Row row = of.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return at + 1;
    }

    /** Writes a value as what it is. */
    void fill(Cell cell, Object value) {
        if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value instanceof Long number && Math.abs(number) <= MOST_EXACT) {
            cell.setCellValue(number);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof OffsetDateTime time) {
            cell.setCellValue(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
            cell.setCellStyle(moment);
        } else {
            // a cell of text is never run, whatever it begins with
            cell.setCellValue(text(CellText.of(value)));
        }
    }

    /** Nothing but an address of the web is made to be clicked. */
    void link(Cell cell, String address) {
        if (links < CoverSheet.LINKS && address.length() <= LONGEST_LINK && address.matches("https?://\\S+")) {
            try {
                Hyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
                to.setAddress(address);
                cell.setHyperlink(to);
                cell.setCellStyle(link);
                links++;
            } catch (IllegalArgumentException e) {
                // no address after all: it stays the text that it is
                return;
            }
        }
    }

    /** A text as a cell can hold it. */
    String text(String told) {
        StringBuilder text = new StringBuilder(Math.min(told.length(), MOST_LETTERS));
        told.codePoints().limit(MOST_LETTERS).forEach(c -> text.appendCodePoint(xml(c) ? c : 0xFFFD));
        if (told.length() <= MOST_LETTERS) {
            return text.toString();
        }
        cut++;
        int end = MOST_LETTERS - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** What XML 1.0 can hold. */
    private static boolean xml(int c) {
        return c >= 0x20 && c <= 0xD7FF
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }
}
