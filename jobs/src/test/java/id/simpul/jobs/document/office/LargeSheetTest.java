package id.simpul.jobs.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Sheets that say little and span much, and such as say too much. Written by hand: they stand in no library's memory either. */
class LargeSheetTest {

    private interface Rows {
        void write(Writer sheet) throws IOException;
    }

    private static byte[] workbook(Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write(
                    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='r'><sheets><sheet name='Data' sheetId='1' r:id='a'/></sheets></workbook>");
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            out.write(
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>");
            rows.write(out);
            out.write("</sheetData></worksheet>");
            out.flush();
        }
        return bytes.toByteArray();
    }

    private static Document read(OfficeLimits limits, Rows rows) throws IOException {
        return new SheetReader(limits).read("a.xlsx", workbook(rows), Metadata.NONE);
    }

    private static String text(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Test
    void formattingDownToTheLastRowCostsNothing() throws IOException {
        Document document = read(Workbooks.LIMITS, sheet -> {
            sheet.write("<row r='1'>" + text("A1", "Kecamatan") + text("B1", "2021") + text("C1", "2022") + "</row>");
            sheet.write("<row r='2'>" + text("A2", "Midai") + "<c r='B2'><v>3</v></c><c r='C2'><v>4</v></c></row>");
            for (int row = 3; row <= 1_048_576; row += 7) {
                sheet.write("<row r='" + row + "' s='1' customFormat='1'><c r='A" + row + "' s='1'/></row>");
            }
        });
        assertEquals(
                List.of(List.of("Kecamatan", "2021", "2022"), List.of("Midai", "3", "4")), Texts.grid(document, 0));
    }

    @Test
    void moreCellsThanTheLimitAreRefused() {
        OfficeLimits small = new OfficeLimits(100, 1 << 30, 100, 1000, 1 << 20, 50);
        UnreadableException refusal = assertThrows(
                UnreadableException.class,
                () -> read(small, sheet -> {
                    for (int row = 1; row <= 300; row++) {
                        sheet.write("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row>");
                    }
                }));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
    }

    @Test
    void fewCellsFarApartAreRefusedBeforeTheirGapsAreFilled() {
        UnreadableException refusal = assertThrows(
                UnreadableException.class,
                () -> read(Workbooks.LIMITS, sheet -> {
                    for (int row = 1; row <= 20_000; row++) {
                        sheet.write("<row>" + text("A" + row, "x") + text("B" + row, "x") + text("XFD" + row, "y")
                                + "</row>");
                    }
                }));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
    }

    @Test
    void aPartThatUnpacksWithoutEndIsRefused() {
        OfficeLimits small = new OfficeLimits(100, 1 << 24, 100, 1000, 1 << 30, 50);
        String blank = " ".repeat(1 << 20);
        UnreadableException refusal = assertThrows(
                UnreadableException.class,
                () -> read(small, sheet -> {
                    for (int i = 0; i < 40; i++) {
                        sheet.write(blank);
                    }
                }));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
    }

    @Test
    void markupNestedWithoutEndIsRefused() {
        UnreadableException refusal = assertThrows(
                UnreadableException.class, () -> read(Workbooks.LIMITS, sheet -> sheet.write("<a>".repeat(100_000))));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
    }

    @Test
    void noEntityIsResolved() {
        assertThrows(
                UnreadableException.class,
                () -> read(Workbooks.LIMITS, sheet -> sheet.write("<row><c><v>&file;</v></c></row>")));
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowEachOther() throws IOException {
        Document document = read(
                Workbooks.LIMITS,
                sheet -> sheet.write(
                        "<row><c t='str'><v>Kecamatan</v></c><c><v>2021</v></c></row><row><c t='str'><v>Midai</v></c><c><v>3</v></c></row>"
                                + "<row><c t='str'><v>Subi</v></c><c t='e'><v>#REF!</v></c></row>"
                                + "<row><c t='str'><v>Serasan</v></c><c><v>5</v></c></row>"));
        assertEquals(
                List.of(
                        List.of("Kecamatan", "2021"),
                        List.of("Midai", "3"),
                        List.of("Subi", ""),
                        List.of("Serasan", "5")),
                Texts.grid(document, 0));
    }
}
