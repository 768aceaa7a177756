package id.simpul.jobs.document.office;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents written for a test, mark-up and all: no library writes what is to be read here. */
final class WordFiles {

    private static final String SPACES =
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    WordFiles(String body) {
        parts.put("word/document.xml", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** @param kind of the relation, such as {@code styles}; also the part's name and the relation's id */
    WordFiles with(String kind, String root, String content) {
        parts.put("word/" + kind + ".xml", "<w:" + root + SPACES + ">" + content + "</w:" + root + ">");
        relations.append("<Relationship Id='" + kind + "' Type='x/" + kind + "' Target='" + kind + ".xml'/>");
        return this;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    static String row(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append(cell("", text));
        }
        return row.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val='single'/></w:tblBorders></w:tblPr>"
                + String.join("", rows) + "</w:tbl>";
    }

    Document read() throws IOException {
        return new WordReader(Workbooks.LIMITS).read("a.docx", bytes(), Metadata.NONE);
    }

    byte[] bytes() throws IOException {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                        + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
