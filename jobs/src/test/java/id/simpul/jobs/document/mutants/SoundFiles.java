package id.simpul.jobs.document.mutants;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A file of each format, sound, with the same story. */
final class SoundFiles {

    static final String STORY =
            "Sepanjang tahun 2022 UPTD PPA Kota Karangan menangani 27 kasus kekerasan terhadap perempuan dan anak.";

    private static final String[][] TABLE = {
        {"No", "Kecamatan", "2021", "2022"},
        {"1", "Karangan Barat", "12", "9"},
        {"2", "Karangan Timur", "8", "18"},
        {"", "Jumlah", "20", "27"},
    };

    private SoundFiles() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a.pdf", pdf());
        files.put("a.xlsx", workbook());
        files.put("a.docx", word());
        files.put("a.html", page());
        files.put("a.csv", separated());
        files.put(
                "a.json",
                "[{\"kecamatan\":\"Karangan Barat\",\"kasus\":9},{\"kecamatan\":\"Karangan Timur\",\"kasus\":18}]"
                        .getBytes(StandardCharsets.UTF_8));
        files.put("a.txt", ("published: 2023-01-05\n\nKekerasan menurun\n" + STORY).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static byte[] pdf() throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int number = 0; number < 2; number++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    text(content, font, 72, 740, STORY.substring(0, 60));
                    for (int y = 0; y <= TABLE.length; y++) {
                        content.moveTo(72, 700 - 20 * y);
                        content.lineTo(472, 700 - 20 * y);
                        content.stroke();
                    }
                    for (int x = 0; x <= 4; x++) {
                        content.moveTo(72 + 100 * x, 700);
                        content.lineTo(72 + 100 * x, 700 - 20 * TABLE.length);
                        content.stroke();
                    }
                    for (int y = 0; y < TABLE.length; y++) {
                        for (int x = 0; x < 4; x++) {
                            text(content, font, 76 + 100 * x, 686 - 20 * y, TABLE[y][x]);
                        }
                    }
                }
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static void text(PDPageContentStream content, PDType1Font font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Rekap");
            sheet.createRow(0).createCell(0).setCellValue("Rekapitulasi kasus kekerasan Kota Karangan");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            for (int y = 0; y < TABLE.length; y++) {
                Row row = sheet.createRow(y + 2);
                for (int x = 0; x < 4; x++) {
                    row.createCell(x).setCellValue(TABLE[y][x]);
                }
            }
            sheet.createRow(7).createCell(3).setCellFormula("SUM(D4:D5)");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    static byte[] word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText(STORY);
            XWPFTable table = word.createTable(TABLE.length, 4);
            for (int y = 0; y < TABLE.length; y++) {
                for (int x = 0; x < 4; x++) {
                    table.getRow(y).getCell(x).setText(TABLE[y][x]);
                }
            }
            word.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] page() {
        return ("<!doctype html><html><head><title>Kekerasan menurun</title><script type=\"application/ld+json\">"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Kekerasan menurun\",\"datePublished\":\"2023-01-05\"}"
                        + "</script></head><body><div><ul><li><a href=\"/\">Beranda</a></ul></div><article><h1>Kekerasan menurun"
                        + "</h1><p>" + STORY
                        + "</p><table><tr><th>Kecamatan<th>2022<tr><td>Barat<td>9</table></article></body>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] separated() {
        StringBuilder rows = new StringBuilder();
        for (String[] row : TABLE) {
            rows.append(String.join(";", row)).append("\r\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
