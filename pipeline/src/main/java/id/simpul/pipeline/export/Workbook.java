package id.simpul.pipeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
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
    private static final int WIDTH_UNIT = 256;

    private final Path file;
    private final Path work;
    private final CoverSheet cover;
    private final @Nullable Hxl hxl;
    private final int most;
    private final SXSSFWorkbook workbook;
    private final SXSSFSheet front;
    private final SXSSFSheet dictionary;
    private final SXSSFSheet codes;
    private final WorkbookCells cells;
    private final SheetNames names = new SheetNames();
    private final Map<String, List<String>> sheets = new TreeMap<>(SheetOrder.BY_USE);
    private final Map<SXSSFSheet, CellRangeAddress> filters = new LinkedHashMap<>();
    private @Nullable View view;
    private @Nullable SXSSFSheet sheet;
    private int header;
    private int next;
    private long rows;

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
        cells = new WorkbookCells(workbook);
        front = workbook.createSheet(names.free(CoverSheet.FRONT));
        dictionary = workbook.createSheet(names.free(CoverSheet.DICTIONARY));
        codes = workbook.createSheet(names.free(CoverSheet.CODES));
    }

    @Override
    public void begin(View begun) {
        view = begun;
        rows = 0;
        cells.beginView();
        head(begun);
    }

    private SXSSFSheet head(View of) {
        SXSSFSheet begun = workbook.createSheet(names.free(of.name()));
        sheets.computeIfAbsent(of.name(), name -> new ArrayList<>()).add(begun.getSheetName());
        sheet = begun;
        next = 0;
        cells.beginSheet();
        if (cover.edition().sample()) {
            next = cells.heading(begun, next, List.of(CoverSheet.SAMPLE));
        }
        next = cells.heading(
                begun, next, of.columns().stream().map(Column::name).toList());
        if (hxl != null) {
            next = cells.line(begun, next, of.columns().stream().map(hxl::tag).toList());
        }
        begun.createFreezePane(0, next);
        // with a row of tags below it the filter hangs on the tags, so as not to take them for data
        header = next - 1;
        for (int at = 0; at < of.columns().size(); at++) {
            begun.setColumnWidth(at, (of.columns().get(at).type() == ColumnType.TEXT ? 24 : 14) * WIDTH_UNIT);
        }
        return begun;
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
                cells.fill(cell, value);
                if (view.columns().get(at).name().equals("url")) {
                    cells.link(cell, value.toString());
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

    @Override
    public void end() {
        if (sheet == null || view == null) {
            throw new IllegalStateException("no view was begun");
        }
        filter(sheet, view);
        cover.view(view, rows, cells.cut());
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
            at = cells.heading(of, at, List.of(CoverSheet.SAMPLE));
        }
        for (List<String> line : lines) {
            at = cells.line(of, at, line.stream().map(cells::text).toList());
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
