package id.simpul.jobs.document.office;

import static id.simpul.jobs.document.office.Workbooks.bytes;
import static id.simpul.jobs.document.office.Workbooks.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private final SheetReader reader = new SheetReader(Workbooks.LIMITS);

    @Test
    void cellsReadAsAnIndonesianExcelShowsThem() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "Kecamatan", "Kasus", "Persen", "Tanggal");
            Row row = row(sheet, 1, "Midai");
            row.createCell(1).setCellValue(2317);
            row.getCell(1).setCellStyle(style(workbook, "#,##0"));
            row.createCell(2).setCellValue(13.75);
            row.createCell(3).setCellValue(java.time.LocalDate.of(2021, 5, 9));
            row.getCell(3).setCellStyle(style(workbook, "d mmmm yyyy"));
            Row sum = row(sheet, 2, "Jumlah");
            sum.createCell(1).setCellFormula("SUM(B2:B2)");
            sum.getCell(1).setCellStyle(style(workbook, "#,##0"));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(
                    List.of(
                            List.of("Kecamatan", "Kasus", "Persen", "Tanggal"),
                            List.of("Midai", "2.317", "13,75", "9 Mei 2021"),
                            List.of("Jumlah", "2.317", "", "")),
                    Texts.grid(read(workbook), 0));
        }
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreNotRead() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Rekap");
            row(sheet, 0, "Kecamatan", "rahasia", "2021");
            row(sheet, 1, "Midai", "x", "4");
            row(sheet, 2, "Draf", "y", "99");
            row(sheet, 3, "Serasan", "z", "5");
            sheet.setColumnHidden(1, true);
            sheet.getRow(2).setZeroHeight(true);
            Sheet draft = workbook.createSheet("Draf");
            row(draft, 0, "a", "b", "c");
            workbook.setSheetHidden(1, true);
            Document document = read(workbook);
            assertEquals(
                    List.of(List.of("Kecamatan", "2021"), List.of("Midai", "4"), List.of("Serasan", "5")),
                    Texts.grid(document, 0));
            assertEquals(
                    "C4",
                    Texts.tables(document).get(0).rows().get(2).cells().get(1).address());
            assertFalse(document.text().contains("Draf"));
        }
    }

    @Test
    void mergedCellsStandOnce() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "REKAP KASUS KABUPATEN NATUNA");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            row(sheet, 2, "Kecamatan", "Kasus", "");
            row(sheet, 3, "", "2020", "2021");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            row(sheet, 4, "Midai", "3", "4");
            row(sheet, 6, "Ranai, 5 Januari 2022");
            Document document = read(workbook);
            assertEquals(
                    List.of(List.of("Kecamatan", "Kasus", ""), List.of("", "2020", "2021"), List.of("Midai", "3", "4")),
                    Texts.grid(document, 0));
            Block.Cell first =
                    Texts.tables(document).get(0).rows().get(0).cells().get(0);
            assertEquals(2, first.rowSpan());
            assertEquals("A3", first.address());
            assertEquals("REKAP KASUS KABUPATEN NATUNA", document.metadata().title());
            assertEquals(
                    "Paragraph: Ranai, 5 Januari 2022", Texts.blocks(document).get(2));
        }
    }

    @Test
    void sectionsOfOneTableStayTogetherTablesWithTheirOwnHeaderPart() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "No", "Uraian", "2020", "2021");
            row(sheet, 1, "A", "Perempuan");
            row(sheet, 2, "1", "KDRT", "3", "4");
            row(sheet, 4, "B", "Anak");
            row(sheet, 5, "1", "Kekerasan fisik", "5", "6");
            row(sheet, 8, "Tabel 2. Layanan");
            row(sheet, 9, "No", "Layanan", "2020", "2021");
            row(sheet, 10, "1", "Konseling", "7", "8");
            Document document = read(workbook);
            assertEquals(2, Texts.tables(document).size());
            assertEquals(6, Texts.grid(document, 0).size());
            assertEquals("Tabel 2. Layanan", Texts.tables(document).get(1).caption());
        }
    }

    @Test
    void eachSheetOfSeveralBeginsWithItsName() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            row(workbook.createSheet("Januari"), 0, "BULAN", ": JANUARI 2024");
            row(workbook.createSheet("Februari"), 0, "BULAN", ": FEBRUARI 2024");
            assertEquals(
                    List.of(
                            "Heading: Januari",
                            "Paragraph: BULAN : JANUARI 2024",
                            "Heading: Februari",
                            "Paragraph: BULAN : FEBRUARI 2024"),
                    Texts.blocks(read(workbook)));
        }
    }

    @Test
    void anEmptyWorkbookIsRefused() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Kosong");
            UnreadableException refusal = assertThrows(UnreadableException.class, () -> read(workbook));
            assertEquals(Reason.EMPTY, refusal.reason());
        }
    }

    private Document read(Workbook workbook) throws IOException {
        return reader.read("a.xlsx", bytes(workbook), Metadata.NONE);
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
