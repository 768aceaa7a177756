package id.simpul.pipeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * One XLSX file: a cover sheet, the data dictionary and the meaning of codes in Indonesian, then a sheet a view in the
 * {@linkplain SheetOrder order of use}, header frozen and with a filter; addresses are links. Days are days, numbers
 * are numbers. A view with more rows than a sheet holds goes on in the next one; a text longer than a cell holds is cut, and
 * the cover says how many were. Rows go to disk as they come.
 */
final class Workbook implements Tables {

    static final String FILE = "simpul.xlsx";

    private static final int ROWS_IN_MEMORY = 50;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_LETTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int WIDTH_UNIT = 256;

    /** Whole numbers up to here are told apart by Excel. */
    private static final long MOST_EXACT = 999_999_999_999_999L;

    private static final int LONGEST_LINK = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String CUT = " […]";

    private final Path file;
    private final Path work;
    private final CoverSheet cover;
    private final @Nullable Hxl hxl;
    private final int most;
    private final SXSSFWorkbook workbook;
    private final SXSSFSheet front;
    private final SXSSFSheet dictionary;
    private final SXSSFSheet codes;
    private final CellStyle head;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle link;
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<String>> sheets = new TreeMap<>(SheetOrder.BY_USE);
    private final Map<SXSSFSheet, CellRangeAddress> filters = new LinkedHashMap<>();
    private @Nullable View view;
    private @Nullable SXSSFSheet sheet;
    private int header;
    private int next;
    private int links;
    private long rows;
    private int cut;

    /**
     * @param work an empty folder for rows that wait, of no use afterwards
     * @param hxl where a row of tags is to follow the header, else null
     */
    Workbook(Path folder, Path work, CoverSheet cover, @Nullable Hxl hxl) {
        this(folder, work, cover, hxl, MOST_ROWS);
    }

    /** @param most rows a sheet */
    Workbook(Path folder, Path work, CoverSheet cover, @Nullable Hxl hxl, int most) {
        this.file = folder.resolve(FILE);
        this.work = work;
        this.cover = cover;
        this.hxl = hxl;
        this.most = most;
        // rows that wait are not to fill another disk than the one that the release goes to
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(work.toFile()));
        workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        workbook.setCompressTempFiles(true);
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
        front = workbook.createSheet(name(CoverSheet.FRONT));
        dictionary = workbook.createSheet(name(CoverSheet.DICTIONARY));
        codes = workbook.createSheet(name(CoverSheet.CODES));
    }

    private CellStyle style(@Nullable String format) {
        CellStyle style = workbook.createCellStyle();
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    @Override
    public void begin(View begun) {
        view = begun;
        rows = 0;
        cut = 0;
        head(begun);
    }

    private SXSSFSheet head(View of) {
        SXSSFSheet begun = workbook.createSheet(name(of.name()));
        sheets.computeIfAbsent(of.name(), name -> new ArrayList<>()).add(begun.getSheetName());
        sheet = begun;
        next = 0;
        links = 0;
        if (cover.edition().sample()) {
            line(begun, List.of(CoverSheet.SAMPLE), head);
        }
        line(begun, of.columns().stream().map(Column::name).toList(), head);
        if (hxl != null) {
            line(begun, of.columns().stream().map(hxl::tag).toList(), null);
        }
        begun.createFreezePane(0, next);
        // with a row of tags below it the filter hangs on the tags, so as not to take them for data
        header = next - 1;
        for (int at = 0; at < of.columns().size(); at++) {
            begun.setColumnWidth(at, (of.columns().get(at).type() == ColumnType.TEXT ? 24 : 14) * WIDTH_UNIT);
        }
        return begun;
    }

    private void line(Sheet of, List<String> cells, @Nullable CellStyle style) {
        next = line(of, next, cells, style);
    }

    private static int line(Sheet of, int at, List<String> cells, @Nullable CellStyle style) {
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

    /** Sheet names have 31 letters at most and are told apart without regard to case. */
    private String name(String wanted) {
        String name = wanted;
        for (int n = 2; name.length() > 31 || names.contains(name.toLowerCase(Locale.ROOT)); n++) {
            String mark = " (" + n + ")";
            name = wanted.substring(0, Math.min(wanted.length(), 31 - mark.length())) + mark;
        }
        names.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    @Override
    public void row(@Nullable Object[] values) {
        if (sheet == null || view == null) {
            throw new IllegalStateException("no view was begun");
        }
        if (next >= most) {
            filter(sheet, view);
        }
        SXSSFSheet open = next < most ? sheet : head(view);
        Row row = open.createRow(next++);
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            if (value != null) {
                Cell cell = row.createCell(at);
                fill(cell, value);
                if (view.columns().get(at).name().equals("url")) {
                    link(cell, value.toString());
                }
            }
        }
        rows++;
    }

    private void filter(SXSSFSheet full, View of) {
        if (!of.columns().isEmpty()) {
            filters.put(
                    full, new CellRangeAddress(header, next - 1, 0, of.columns().size() - 1));
        }
    }

    /** Nothing but an address of the web is made to be clicked. */
    private void link(Cell cell, String address) {
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

    private void fill(Cell cell, Object value) {
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

    private String text(String told) {
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

    @Override
    public void end() {
        if (sheet == null || view == null) {
            throw new IllegalStateException("no view was begun");
        }
        filter(sheet, view);
        cover.view(view, rows, cut);
        view = null;
        sheet = null;
    }

    @Override
    public void finish() throws IOException {
        fill(front, cover.lines());
        list(dictionary, cover.dictionary());
        list(codes, Codes.lines());
        front.setColumnWidth(1, 90 * WIDTH_UNIT);
        dictionary.setColumnWidth(3, 28 * WIDTH_UNIT);
        dictionary.setColumnWidth(5, 90 * WIDTH_UNIT);
        for (int at = 1; at < 4; at++) {
            codes.setColumnWidth(at, 28 * WIDTH_UNIT);
        }
        int at = workbook.getSheetIndex(codes) + 1;
        for (List<String> ofView : sheets.values()) {
            for (String name : ofView) {
                workbook.setSheetOrder(name, at++);
            }
        }
        // a filter remembers the place of its sheet
        filters.forEach(Sheet::setAutoFilter);
        // POI would write the moment of writing
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(cover.edition().published())));
        properties.setModified(Optional.of(Date.from(cover.edition().published())));
        properties.setCreator("Simpul");
        properties.setTitle(cover.title());
        Path dated = work.resolve("dated.xlsx");
        try (OutputStream out = Files.newOutputStream(dated)) {
            workbook.write(out);
        }
        UndatedZip.copy(dated, file);
    }

    /** Lines below a line of headings. */
    private void list(SXSSFSheet of, List<List<String>> lines) {
        fill(of, lines);
        int headings = cover.edition().sample() ? 1 : 0;
        of.createFreezePane(0, headings + 1);
        filters.put(
                of,
                new CellRangeAddress(
                        headings, headings + lines.size() - 1, 0, lines.get(0).size() - 1));
    }

    private void fill(SXSSFSheet of, List<List<String>> lines) {
        int at = 0;
        if (cover.edition().sample()) {
            at = line(of, at, List.of(CoverSheet.SAMPLE), head);
        }
        for (List<String> line : lines) {
            at = line(of, at, line.stream().map(this::text).toList(), null);
        }
        of.setColumnWidth(0, 28 * WIDTH_UNIT);
    }

    @Override
    public void close() throws IOException {
        try (SXSSFWorkbook last = workbook) {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }
}
