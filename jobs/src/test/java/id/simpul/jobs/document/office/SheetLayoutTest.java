package id.simpul.jobs.document.office;

import static id.simpul.jobs.document.office.Workbooks.bytes;
import static id.simpul.jobs.document.office.Workbooks.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How tables lie on sheets, in both generations of Excel files. */
class SheetLayoutTest {

    private static Document read(boolean old, Consumer<Sheet> fill) throws IOException {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            fill.accept(workbook.createSheet("Data"));
            return new SheetReader(Workbooks.LIMITS).read("a.xls", bytes(workbook), Metadata.NONE);
        }
    }

    private static List<Boolean> headers(Document document, int table) {
        return Texts.tables(document).get(table).rows().stream()
                .map(row -> row.cells().stream().anyMatch(Block.Cell::header))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void columnNamesOfThreeLevelsKeepTheirSpans(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "DATA KORBAN KEKERASAN");
            row(sheet, 1, "KABUPATEN NATUNA TAHUN 2021");
            row(sheet, 3, "No", "Kecamatan", "Korban", "", "", "");
            row(sheet, 4, "", "", "Anak", "", "Dewasa", "");
            row(sheet, 5, "", "", "L", "P", "L", "P");
            row(sheet, 6, "1", "Midai", "3", "4", "0", "6");
            row(sheet, 7, "2", "Serasan", "1", "2", "-", "3");
            row(sheet, 8, "Jumlah", "", "4", "6", "0", "9");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 5));
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 4, 5));
            sheet.addMergedRegion(new CellRangeAddress(8, 8, 0, 1));
        });
        assertEquals(
                List.of(
                        List.of("No", "Kecamatan", "Korban", "", "", ""),
                        List.of("", "", "Anak", "", "Dewasa", ""),
                        List.of("", "", "L", "P", "L", "P")),
                Texts.grid(document, 0).subList(0, 3));
        Block.Table table = Texts.tables(document).get(0);
        assertEquals(3, table.rows().get(0).cells().get(1).rowSpan());
        assertEquals(4, table.rows().get(0).cells().get(2).columnSpan());
        assertEquals(2, table.rows().get(5).cells().get(0).columnSpan());
        assertEquals("DATA KORBAN KEKERASAN KABUPATEN NATUNA TAHUN 2021", table.caption());
    }

    /** Column names that are merged over two rows all along leave no text in the second one; it is no blank row. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRowThatMergedCellsCoverIsNotBlank(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "No", "Kecamatan", "Kasus");
            row(sheet, 3, "1", "Midai", "3");
            row(sheet, 4, "2", "Serasan", "4");
            for (int column = 0; column < 3; column++) {
                sheet.addMergedRegion(new CellRangeAddress(0, 2, column, column));
            }
        });
        assertEquals(1, Texts.tables(document).size());
        assertEquals(5, Texts.grid(document, 0).size());
        assertEquals(
                3, Texts.tables(document).get(0).rows().get(0).cells().get(0).rowSpan());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRegionMergedOverItsRowsStandsOnce(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "Kecamatan", "Bentuk", "Kasus");
            row(sheet, 1, "Midai", "Fisik", "3");
            row(sheet, 2, "", "Psikis", "4");
            row(sheet, 3, "Serasan", "Fisik", "5");
            row(sheet, 4, "", "Psikis", "6");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        });
        assertEquals(List.of("", "Psikis", "4"), Texts.grid(document, 0).get(2));
        assertEquals(
                2, Texts.tables(document).get(0).rows().get(3).cells().get(0).rowSpan());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tablesSideBySideAreReadOneAfterTheOther(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "REKAP KASUS TAHUN 2021 DAN 2022");
            row(sheet, 2, "Tabel 1. Tahun 2021", "", "", "", "Tabel 2. Tahun 2022");
            row(sheet, 3, "No", "Kecamatan", "Kasus", "", "No", "Kecamatan", "Kasus");
            row(sheet, 4, "1", "Midai", "3", "", "1", "Serasan", "5");
            row(sheet, 5, "2", "Bunguran Timur", "4", "", "2", "Subi", "6");
            row(sheet, 6, "3", "Pulau Tiga", "7");
        });
        assertEquals(2, Texts.tables(document).size());
        assertEquals(4, Texts.grid(document, 0).size());
        assertEquals(List.of("2", "Subi", "6"), Texts.grid(document, 1).get(2));
        assertEquals(
                "REKAP KASUS TAHUN 2021 DAN 2022 Tabel 2. Tahun 2022",
                Texts.tables(document).get(1).caption());
        assertEquals(
                "G6", Texts.tables(document).get(1).rows().get(2).cells().get(2).address());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBlankColumnForLooksPartsNoTable(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "No", "Kecamatan", "", "2021", "2022");
            row(sheet, 1, "1", "Midai", "", "3", "4");
            row(sheet, 2, "2", "Serasan", "", "5", "6");
            row(sheet, 3, "3", "Subi", "", "7", "8");
        });
        assertEquals(1, Texts.tables(document).size());
        assertEquals(
                List.of("2", "Serasan", "", "5", "6"), Texts.grid(document, 0).get(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rowsFrozenInSightAreColumnNames(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "REKAP KASUS");
            row(sheet, 1, "Kecamatan", "Tahun", "");
            row(sheet, 2, "", "2021", "2022");
            row(sheet, 3, "Midai", "3", "4");
            row(sheet, 4, "Serasan", "5", "6");
            sheet.createFreezePane(1, 3);
        });
        assertEquals(List.of(true, true, false, false), headers(document, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rowsPrintedOnEachPageAreColumnNames(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "Kecamatan", "Kasus", "Korban");
            row(sheet, 1, "Midai", "3", "4");
            row(sheet, 2, "Serasan", "5", "6");
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        });
        assertEquals(List.of(true, false, false), headers(document, 0));
    }

    /** Whoever freezes one row too many makes no column name of it. */
    @Test
    void aRowOfNumbersIsNoColumnName() throws IOException {
        Document document = read(false, sheet -> {
            row(sheet, 0, "Kecamatan", "Kasus", "Korban");
            row(sheet, 1, "Midai", "3", "4");
            row(sheet, 2, "Serasan", "5", "6");
            sheet.createFreezePane(0, 2);
        });
        assertEquals(List.of(true, false, false), headers(document, 0));
    }

    @Test
    void declaredTablesAndFiltersTellTheirColumnNames() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "Kecamatan", "Kasus", "Korban");
            row(sheet, 1, "Midai", "3", "4");
            row(sheet, 2, "Serasan", "5", "6");
            row(sheet, 5, "Bulan", "Kasus", "Korban");
            row(sheet, 6, "Mei", "3", "4");
            row(sheet, 7, "Juni", "5", "6");
            sheet.createTable(new AreaReference("A1:C3", SpreadsheetVersion.EXCEL2007));
            sheet.setAutoFilter(CellRangeAddress.valueOf("A6:C8"));
            Document document = new SheetReader(Workbooks.LIMITS).read("a.xlsx", bytes(workbook), Metadata.NONE);
            assertEquals(List.of(true, false, false), headers(document, 0));
            assertEquals(List.of(true, false, false), headers(document, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void notesAndSignaturesBelowAreLines(boolean old) throws IOException {
        Document document = read(old, sheet -> {
            row(sheet, 0, "No", "Kecamatan", "Kasus", "Korban");
            row(sheet, 1, "1", "Midai", "3", "4");
            row(sheet, 2, "2", "Serasan", "1.154", "6");
            row(sheet, 3, "Sumber: DP3AP2KB");
            row(sheet, 6, "", "", "Ranai, 5 Januari 2022");
        });
        assertEquals(3, Texts.grid(document, 0).size());
        assertEquals("1.154", Texts.grid(document, 0).get(2).get(2));
        assertTrue(Texts.blocks(document)
                .containsAll(List.of("Paragraph: Sumber: DP3AP2KB", "Paragraph: Ranai, 5 Januari 2022")));
    }
}
