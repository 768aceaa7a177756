package id.simpul.jobs.document.office;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Grid;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks. Cells read as an Indonesian Excel shows them ("2.317", "13,8"), formulas by the value that was last computed; hidden
 * sheets, rows and columns are not read. In a workbook of several sheets each begins with its name as a heading.
 */
public final class SheetReader implements Reader {

    private static final Locale INDONESIA = new Locale("id", "ID");

    /** More cells than any statistical workbook has; a workbook that declares more is refused. */
    private static final int MOST_CELLS = 2_000_000;

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return read(name, workbook, known);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(
                    UnreadableException.Reason.ENCRYPTED,
                    "the workbook is protected by a password; save it without one",
                    e);
        }
    }

    private static Document read(String name, Workbook workbook, Metadata known) throws UnreadableException {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                sheets.add(workbook.getSheetAt(i));
            }
        }
        DocumentBuilder builder = new DocumentBuilder();
        String title = null;
        int cells = 0;
        for (Sheet sheet : sheets) {
            if (sheets.size() > 1 && sheet.getPhysicalNumberOfRows() > 0) {
                builder.heading(sheet.getSheetName(), 2, null);
            }
            Visible visible = new Visible(sheet);
            cells += visible.cells;
            if (cells > MOST_CELLS) {
                throw new UnreadableException(
                        UnreadableException.Reason.TOO_LARGE,
                        "the workbook has more than " + MOST_CELLS + " cells; split it into several files");
            }
            List<String> lines = visible.grid().write(builder);
            title = title == null ? Grid.title(lines) : title;
        }
        Document document = builder.build(name, known);
        if (document.text().isEmpty()) {
            throw new UnreadableException(UnreadableException.Reason.EMPTY, "the workbook has no filled cell in sight");
        }
        Metadata above = new Metadata(title, null, null, null, null, null);
        return document.with(known.or(PaperMetadata.of(document)).or(above));
    }

    /** What of a sheet is in sight: its rows and columns renumbered without the hidden ones. */
    private static final class Visible {

        private final Sheet sheet;
        private final DataFormatter formatter = new DataFormatter(INDONESIA);
        private final Map<Integer, Integer> columns = new HashMap<>();
        private final TreeMap<Integer, Integer> rows = new TreeMap<>();
        private final Map<Long, int[]> spans = new HashMap<>(); // first cell in sight → rows, columns
        private final Map<Long, CellRangeAddress> merged = new HashMap<>();
        private int cells;

        Visible(Sheet sheet) {
            this.sheet = sheet;
            formatter.setUseCachedValuesForFormulaCells(true);
            int last = -1;
            for (Row row : sheet) {
                if (!row.getZeroHeight()) {
                    rows.put(row.getRowNum(), rows.size());
                    last = Math.max(last, row.getLastCellNum());
                    cells += row.getPhysicalNumberOfCells();
                }
            }
            for (int column = 0; column <= last; column++) {
                if (!sheet.isColumnHidden(column)) {
                    columns.put(column, columns.size());
                }
            }
            sheet.getMergedRegions().forEach(this::merge);
        }

        private void merge(CellRangeAddress region) {
            List<Integer> high = new ArrayList<>(rows.subMap(region.getFirstRow(), true, region.getLastRow(), true)
                    .keySet());
            List<Integer> wide = new ArrayList<>();
            for (int column = region.getFirstColumn();
                    column <= region.getLastColumn() && wide.size() <= columns.size();
                    column++) {
                if (columns.containsKey(column)) {
                    wide.add(column);
                }
            }
            if (high.isEmpty() || wide.isEmpty() || (long) high.size() * wide.size() > MOST_CELLS) {
                return;
            }
            for (int row : high) {
                for (int column : wide) {
                    merged.put(key(row, column), region);
                }
            }
            spans.put(key(high.get(0), wide.get(0)), new int[] {high.size(), wide.size()});
        }

        Grid grid() {
            Grid grid = new Grid(sheet.getSheetName());
            int before = -1;
            for (Row row : sheet) {
                if (before >= 0 && row.getRowNum() > before + 1) {
                    grid.add(List.of()); // rows that the file leaves out are blank
                }
                before = row.getRowNum();
                if (!row.getZeroHeight()) {
                    grid.add(cells(row));
                }
            }
            return grid;
        }

        private List<DocumentBuilder.CellText> cells(Row row) {
            List<DocumentBuilder.CellText> read = new ArrayList<>();
            for (int column = 0; column < Math.max(0, row.getLastCellNum()); column++) {
                Integer place = columns.get(column);
                CellRangeAddress region = merged.get(key(row.getRowNum(), column));
                int[] span = spans.get(key(row.getRowNum(), column));
                if (place == null || (region != null && span == null)) {
                    continue;
                }
                Cell cell = region == null ? row.getCell(column) : first(region);
                String address = new org.apache.poi.ss.util.CellReference(row.getRowNum(), column).formatAsString();
                read.add(new DocumentBuilder.CellText(
                        shown(cell), place, span == null ? 1 : span[0], span == null ? 1 : span[1], false, address));
            }
            return read;
        }

        private @Nullable Cell first(CellRangeAddress region) {
            Row row = sheet.getRow(region.getFirstRow());
            return row == null ? null : row.getCell(region.getFirstColumn());
        }

        private String shown(@Nullable Cell cell) {
            if (cell == null) {
                return "";
            }
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            if (type == CellType.ERROR || type == CellType.BLANK) {
                return "";
            }
            return formatter
                    .formatCellValue(cell)
                    .replace('\u00A0', ' ')
                    .replace("\r", "")
                    .strip();
        }

        private static long key(int row, int column) {
            return ((long) row << 20) | column;
        }
    }
}
