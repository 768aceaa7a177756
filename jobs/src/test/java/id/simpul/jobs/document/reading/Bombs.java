package id.simpul.jobs.document.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Small files that hold far more than they look, and the plain files they are made of. */
final class Bombs {

    static final String WORD_SPACE = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    static final String SHEET_SPACE = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    static final String WORD_HEAD = "<w:document " + WORD_SPACE + "><w:body>";
    static final String WORD_TAIL = "</w:body></w:document>";
    static final String SHEET_HEAD = "<worksheet " + SHEET_SPACE + "><sheetData>";
    static final String SHEET_TAIL = "</sheetData></worksheet>";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

    private Bombs() {}

    /** A workbook but for its sheet ({@code xl/sheet.xml}) and its shared texts ({@code xl/strings.xml}). */
    static Packed workbook() {
        return new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook " + SHEET_SPACE + " xmlns:r='" + RELATION
                                + "'><sheets><sheet name='a' sheetId='1' r:id='s'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        RELATIONS + "<Relationship Id='s' Type='" + RELATION + "/worksheet' Target='sheet.xml'/>"
                                + "<Relationship Id='t' Type='" + RELATION
                                + "/sharedStrings' Target='strings.xml'/></Relationships>");
    }

    static byte[] word(Inflatable document) {
        return new Packed().with("word/document.xml", document).toBytes();
    }

    static byte[] word(String document) {
        return word(new Inflatable().then(document));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] openDocument(String content) {
        return new Packed()
                .stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", content)
                .toBytes();
    }

    /** A picture of one bit a point, all of them black. */
    static byte[] png(int side) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1);
        piece(png, "IHDR", head.array());
        piece(
                png,
                "IDAT",
                new Inflatable().then("\0", (long) side * (side / 8 + 1)).zlib());
        piece(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void piece(ByteArrayOutputStream png, String kind, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(kind.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        ascii(png, kind);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
