package id.simpul.jobs.document.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Pages and PDF files as large as usual ones, made up, and articles with little around them. */
final class Fixtures {

    private static final String SENTENCE =
            "Dinas mencatat 14 laporan kekerasan sepanjang tahun 2022, turun dari 19 laporan pada tahun sebelumnya. ";

    private Fixtures() {}

    /** Pages as they come from sites: menus, teasers, scripts and the article. */
    static Map<String, byte[]> sites() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        pages.put("short.html", MadePage.of(18, 32, 40, 4_000));
        pages.put("usual.html", MadePage.of(40, 45, 60, 16_000));
        pages.put("long.html", MadePage.of(64, 90, 90, 40_000));
        return pages;
    }

    /** Articles with more or less text. */
    static Map<String, byte[]> pages() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        pages.put("short.html", page(6, 60));
        pages.put("usual.html", page(14, 120));
        pages.put("long.html", page(60, 200));
        return pages;
    }

    /** An article between menus and teasers. */
    private static byte[] page(int paragraphs, int links) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\">")
                .append("<title>Laporan kekerasan di kota menurun - Kabar Karangan</title>")
                .append("<meta property=\"article:published_time\" content=\"2022-11-03T08:15:00+07:00\">")
                .append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":")
                .append(
                        "\"Laporan kekerasan di kota menurun\",\"author\":{\"name\":\"Redaksi\"}}</script></head><body>");
        links(page, links / 2);
        page.append("<div class=\"content\"><article><h1>Laporan kekerasan di kota menurun</h1>")
                .append("<div class=\"date\">Kamis, 3 November 2022 08:15 WIB</div>");
        for (int i = 0; i < paragraphs; i++) {
            page.append("<p>Paragraf ")
                    .append(i)
                    .append(". ")
                    .append(SENTENCE.repeat(3))
                    .append("</p>");
            if (i % 5 == 4) {
                page.append("<p><strong>Baca juga: <a href=\"/lain/")
                        .append(i)
                        .append("\">Berita lain</a></strong></p>");
            }
        }
        page.append("</article></div>");
        links(page, links);
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void links(StringBuilder page, int count) {
        page.append("<div class=\"menu\"><ul>");
        for (int i = 0; i < count; i++) {
            page.append("<li class=\"item item-")
                    .append(i)
                    .append("\"><a href=\"/kanal/")
                    .append(i)
                    .append("\"><span>Judul berita lain nomor ")
                    .append(i)
                    .append("</span></a></li>");
        }
        page.append("</ul></div>");
    }

    static Map<String, byte[]> pdfs() throws IOException {
        Map<String, byte[]> pdfs = new LinkedHashMap<>();
        pdfs.put("text.pdf", pdf(6, false));
        pdfs.put("tables.pdf", pdf(4, true));
        return pdfs;
    }

    private static byte[] pdf(int pages, boolean tables) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument pdf = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    if (tables) {
                        table(content, font);
                    } else {
                        prose(content, font);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void prose(PDPageContentStream content, PDType1Font font) throws IOException {
        for (int line = 0; line < 45; line++) {
            text(content, font, 72, 720 - 14 * line, SENTENCE.substring(0, 85));
        }
    }

    private static void table(PDPageContentStream content, PDType1Font font) throws IOException {
        for (int line = 0; line <= 30; line++) {
            content.moveTo(72, 700 - 20 * line);
            content.lineTo(522, 700 - 20 * line);
            content.stroke();
        }
        for (int column = 0; column <= 5; column++) {
            content.moveTo(72 + 90 * column, 700);
            content.lineTo(72 + 90 * column, 100);
            content.stroke();
            for (int line = 0; line < 30 && column < 5; line++) {
                String cell = column == 0 ? "Kecamatan " + line : String.valueOf(column * line);
                text(content, font, 76 + 90 * column, 686 - 20 * line, cell);
            }
        }
    }

    private static void text(PDPageContentStream content, PDType1Font font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
