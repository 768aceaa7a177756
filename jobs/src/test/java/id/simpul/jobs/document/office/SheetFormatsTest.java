package id.simpul.jobs.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks that are no Excel files, whatever their names say. */
class SheetFormatsTest {

    private static Document read(byte[] bytes) throws IOException {
        return new SheetReader(Workbooks.LIMITS).read("a.xls", bytes, Metadata.NONE);
    }

    private static Document read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] ods(String automatic, String sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    ("<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'><office:automatic-styles>"
                                    + automatic + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
                                    + "</office:spreadsheet></office:body></office:document-content>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static final String ODS_SHEET = "<table:table table:name='%s'><table:table-row>" + cell("", "%s")
            + cell("", "7") + "</table:table-row></table:table>";

    private static final String XML_SHEET = "<Worksheet ss:Name='%s'><Table><Row><Cell><Data ss:Type='String'>%s</Data>"
            + "</Cell><Cell><Data ss:Type='Number'>7</Data></Cell></Row></Table></Worksheet>";

    @Test
    void sheetsBeforeTheBreakOfADamagedFileAreReadAndTheBreakIsSaid() throws IOException {
        String xml = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">";
        for (Document document : List.of(
                read(ods("", ODS_SHEET.formatted("Satu", "Midai") + "<table:table table:name='Dua'><rusak")),
                read(xml + XML_SHEET.formatted("Satu", "Midai") + "<Worksheet ss:Name='Dua'><Table><Row>"))) {
            assertTrue(document.text().contains("Midai"), document.text());
            assertFalse(document.text().contains("Dua"), document.text());
            assertEquals(List.of(Note.of(Note.Kind.PART_UNREADABLE)), document.notes());
        }
    }

    @Test
    void aDamagedFileWithoutAWholeSheetIsRefused() {
        assertThrows(
                UnreadableException.class,
                () -> read(ods("", "<table:table table:name='Satu'><table:table-row><rusak")));
    }

    @Test
    void openDocumentSheets() throws IOException {
        String filling =
                "<table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
        Document document = read(ods(
                "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>",
                "<table:table table:name='Data'><table:table-column/><table:table-column table:visibility='collapse'/><table:table-column table:number-columns-repeated='2'/>"
                        + "<table:table-header-rows><table:table-row>"
                        + cell("table:number-rows-spanned='2'", "Kecamatan") + cell("", "x")
                        + cell("table:number-columns-spanned='2'", "Korban")
                        + "<table:covered-table-cell/></table:table-row>"
                        + "<table:table-row><table:covered-table-cell/>" + cell("", "x") + cell("", "2021")
                        + cell("", "2022")
                        + "</table:table-row></table:table-header-rows>"
                        + "<table:table-row>" + cell("", "Midai") + cell("", "x")
                        + cell("office:value-type='float' office:value='1154'", "1,154")
                        + "<table:table-cell office:value-type='float' office:value='2.5'><text:p>2.5</text:p><office:annotation><text:p>cek</text:p></office:annotation></table:table-cell></table:table-row>"
                        + "<table:table-row table:visibility='collapse'>" + cell("", "Draf") + cell("", "x")
                        + cell("", "9") + cell("", "9")
                        + "</table:table-row>"
                        + "<table:table-row>" + cell("", "Subi") + cell("", "x")
                        + cell("office:value-type='date' office:date-value='2021-05-09'", "5/9/21") + cell("", "-")
                        + "</table:table-row>" + filling
                        + "</table:table><table:table table:name='Draf' table:style-name='h'><table:table-row>"
                        + cell("", "rahasia")
                        + "</table:table-row></table:table>"));
        assertEquals(
                List.of(
                        List.of("Kecamatan", "Korban", ""),
                        List.of("", "2021", "2022"),
                        List.of("Midai", "1.154", "2,5"),
                        List.of("Subi", "09/05/2021", "-")),
                Texts.grid(document, 0));
        Block.Table table = Texts.tables(document).get(0);
        assertEquals(2, table.rows().get(0).cells().get(0).rowSpan());
        assertTrue(table.rows().get(1).cells().get(0).header());
        assertEquals("D3", table.rows().get(2).cells().get(2).address());
        assertFalse(document.text().contains("rahasia"));
    }

    @Test
    void sheetsInTheXmlOfExcel2003() throws IOException {
        Document document = read(
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
                        + "<Styles><Style ss:ID='s1'><NumberFormat ss:Format='#,##0'/></Style></Styles><Worksheet ss:Name='Data'><Table><Column ss:Index='2' ss:Hidden='1'/>"
                        + "<Row><Cell ss:MergeAcross='3'><Data ss:Type='String'>REKAP KASUS</Data></Cell></Row>"
                        + "<Row ss:Index='3'><Cell><Data ss:Type='String'>Kecamatan</Data></Cell><Cell ss:Index='3'><Data ss:Type='String'>Kasus</Data></Cell><Cell><Data ss:Type='String'>Tanggal</Data></Cell></Row>"
                        + "<Row><Cell><Data ss:Type='String'>Midai</Data></Cell><Cell><Data ss:Type='String'>rahasia</Data></Cell><Cell ss:StyleID='s1'><Data ss:Type='Number'>1154</Data></Cell><Cell><Data ss:Type='DateTime'>2021-05-09T00:00:00.000</Data></Cell></Row>"
                        + "</Table></Worksheet></Workbook>");
        assertEquals(
                List.of(List.of("Kecamatan", "Kasus", "Tanggal"), List.of("Midai", "1.154", "09/05/2021")),
                Texts.grid(document, 0));
        assertEquals("REKAP KASUS", Texts.tables(document).get(0).caption());
    }

    @Test
    void pagesThatAreMeantAsWorkbooks() throws IOException {
        Document document = read(
                "<html><head><style>td{}</style></head><body><h3>REKAP KASUS TAHUN 2021</h3><table border=1><tr><th rowspan=2>No</th><th rowspan=2>Kecamatan<br>/ Kelurahan</th><th colspan=2>Korban</th></tr>"
                        + "<tr><th>L</th><th>P</th></tr><tr><td>1</td><td>\n   Midai\n   Barat</td><td>3</td><td>1.154</td></tr><tr style='display: none'><td>2</td><td>Draf</td><td>9</td><td>9</td></tr></table>"
                        + "<p>Sumber: data contoh</p></body></html>");
        assertEquals(
                List.of(
                        List.of("No", "Kecamatan\n/ Kelurahan", "Korban", ""),
                        List.of("", "", "L", "P"),
                        List.of("1", "Midai Barat", "3", "1.154")),
                Texts.grid(document, 0));
        assertTrue(Texts.tables(document).get(0).rows().get(1).cells().get(0).header());
        assertEquals("REKAP KASUS TAHUN 2021", Texts.tables(document).get(0).caption());
        assertEquals("Paragraph: Sumber: data contoh", Texts.blocks(document).get(2));
    }

    @Test
    void whatMarkupIsAWorkbook() {
        assertTrue(SheetReader.isWorkbook("rekap.xls", "<table><tr><td>1</td></tr></table>"));
        assertTrue(
                SheetReader.isWorkbook("unduh.php", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>"));
        assertFalse(
                SheetReader.isWorkbook("berita.html", "<html><body><table><tr><td>1</td></tr></table></body></html>"));
        assertFalse(SheetReader.isWorkbook("rekap.xls", "<html><body><p>Sesi habis, silakan masuk.</p></body></html>"));
    }

    @Test
    void noEntityOfAWorkbookIsResolved() {
        String bomb =
                "<!DOCTYPE Workbook [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                        + "<Worksheet Name='D'><Table><Row><Cell><Data Type='String'>&b;&a;</Data></Cell></Row></Table></Worksheet></Workbook>";
        assertThrows(UnreadableException.class, () -> read(bomb));
    }
}
