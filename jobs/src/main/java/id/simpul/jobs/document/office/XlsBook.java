package id.simpul.jobs.document.office;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;

/** Workbooks of Excel 97 to 2003. */
final class XlsBook implements Book {

    private final HSSFWorkbook workbook;
    private final Budget budget;
    private final ShownNumbers numbers = new ShownNumbers();
    private final List<HSSFSheet> sheets = new ArrayList<>();

    private XlsBook(HSSFWorkbook workbook, Budget budget) {
        this.workbook = workbook;
        this.budget = budget;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                sheets.add(workbook.getSheetAt(i));
            }
        }
    }

    static XlsBook open(byte[] bytes, Budget budget) throws IOException {
        try {
            return new XlsBook(new HSSFWorkbook(new ByteArrayInputStream(bytes)), budget);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(
                    Reason.ENCRYPTED, "the workbook is protected by a password; save it without one", e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableException(
                    Reason.UNKNOWN_FORMAT, "the workbook is older than Excel 97; save it as XLSX", e);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(HSSFSheet::getSheetName).toList();
    }

    @Override
    public SheetCells read(int number) throws IOException {
        HSSFSheet sheet = sheets.get(number);
        SheetCells cells = new SheetCells(sheet.getSheetName(), budget);
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                cells.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                cells.cell(row.getRowNum(), cell.getColumnIndex(), shown(cell));
            }
        }
        for (int column = 0; column < 256; column++) {
            if (sheet.isColumnHidden(column)) {
                cells.hideColumns(column, column);
            }
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            cells.merge(region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn());
        }
        headers(sheet, cells);
        return cells;
    }

    private static void headers(HSSFSheet sheet, SheetCells cells) {
        PaneInformation pane = sheet.getPaneInformation();
        if (pane != null && pane.isFreezePane() && pane.getHorizontalSplitPosition() > 0) {
            cells.headerEnds(pane.getHorizontalSplitPosition() - 1);
        }
        CellRangeAddress printed = sheet.getRepeatingRows();
        if (printed != null) {
            cells.headerEnds(printed.getLastRow());
        }
    }

    /** Errors read as nothing. */
    private String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                numbers.of(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        String.valueOf(cell.getCellStyle().getDataFormatString()),
                        workbook.getInternalWorkbook().isUsing1904DateWindowing());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case _NONE, FORMULA, BLANK, ERROR -> "";
        };
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
