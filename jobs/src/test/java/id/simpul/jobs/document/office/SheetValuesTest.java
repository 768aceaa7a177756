package id.simpul.jobs.document.office;

import static id.simpul.jobs.document.office.Workbooks.bytes;
import static id.simpul.jobs.document.office.Workbooks.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell shows, by its value and its number format, in both generations of Excel files. */
class SheetValuesTest {

    private interface Value {
        void set(Cell cell);
    }

    private static String shown(boolean old, String format, Value value) throws IOException {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "Kecamatan", "Nilai", "Catatan");
            Row row = row(sheet, 1, "Midai");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            Cell cell = row.createCell(1);
            cell.setCellStyle(style);
            value.set(cell);
            row.createCell(2).setCellValue("x");
            return Texts.grid(new SheetReader(Workbooks.LIMITS).read("a", bytes(workbook), Metadata.NONE), 0)
                    .get(1)
                    .get(1);
        }
    }

    /** The short date of Excel is written as the American one and shown as the country has it. */
    @ParameterizedTest
    @CsvSource({
        "m/d/yy, 09/05/2021",
        "m/d/yyyy, 09/05/2021",
        "mm-dd-yyyy, 09-05-2021",
        "dd/mm/yyyy, 09/05/2021",
        "d mmmm yyyy, 9 Mei 2021",
        "yyyy-mm-dd, 2021-05-09"
    })
    void daysStandBeforeMonths(String format, String expected) throws IOException {
        Value day = cell -> cell.setCellValue(LocalDate.of(2021, 5, 9));
        assertEquals(expected, shown(false, format, day));
        assertEquals(expected, shown(true, format, day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | 1154 | 1154",
                "General | 13.75 | 13,75",
                "#,##0 | 1154 | 1.154",
                "#,##0.0 | 1154.25 | 1.154,3",
                "0.0% | 0.138 | 13,8%",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_- | 0 | -",
                "#,##0 \"kasus\" | 12 | 12 kasus"
            })
    void numbersShowAsInIndonesia(String format, double value, String expected) throws IOException {
        assertEquals(expected, shown(false, format, cell -> cell.setCellValue(value)));
        assertEquals(expected, shown(true, format, cell -> cell.setCellValue(value)));
    }

    @Test
    void formulasReadAsTheirCachedValueAndErrorsAsNothing() throws IOException {
        for (boolean old : List.of(true, false)) {
            Value text = cell -> {
                cell.setCellFormula("UPPER(\"nihil\")");
                cell.setCellValue("NIHIL");
            };
            assertEquals("NIHIL", shown(old, "General", text));
            assertEquals("", shown(old, "General", cell -> cell.setCellErrorValue((byte) 7)));
        }
    }

    @Test
    void richTextIsText() throws IOException {
        assertEquals("Data\nsementara", shown(false, "General", cell -> {
            XSSFRichTextString text = new XSSFRichTextString();
            text.append("Data\n");
            text.append("sementara");
            cell.setCellValue(text);
        }));
    }

    @Test
    void daysMayCountFrom1904() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Sheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "Kecamatan", "Tanggal", "Catatan");
            Row row = row(sheet, 1, "Midai", "", "x");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.getCell(1).setCellStyle(style);
            row.getCell(1).setCellValue(1.0);
            assertEquals(
                    "02/01/1904",
                    Texts.grid(new SheetReader(Workbooks.LIMITS).read("a", bytes(workbook), Metadata.NONE), 0)
                            .get(1)
                            .get(1));
        }
    }
}
