package id.simpul.pipeline.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** How a publisher prints a story. */
enum Layout {
    /** A newspaper's theme: JSON-LD, related stories, footer. */
    PRESS("html") {
        @Override
        byte[] print(Story story, String publisher, String url) {
            String date = story.published().toString();
            return utf8("""
                    <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%1$s - %2$s</title>
                    <link rel="canonical" href="%3$s"><meta property="article:published_time" content="%4$sT08:00:00+07:00">
                    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%1$s",\
                    "datePublished":"%4$sT08:00:00+07:00","publisher":{"@type":"Organization","name":"%2$s"}}</script></head>
                    <body><nav><a href="/">Beranda</a> <a href="/olahraga">Olahraga</a></nav>
                    <article><h1>%1$s</h1><time datetime="%4$s">%5$s</time><div class="entry-content">%6$s</div></article>
                    <aside><h3>Berita Terkait</h3><ul><li><a href="/1">Harga Beras Naik 12 Persen</a></li></ul></aside>
                    <footer>Hak cipta 2026 %2$s</footer></body></html>
                    """.formatted(
                            story.headline(),
                            publisher,
                            url,
                            date,
                            LONG.format(story.published()),
                            tagged(story, "<p>", "</p>\n")));
        }
    },
    /** An office's old portal: one cell, paragraphs parted by line breaks. */
    PORTAL("html") {
        @Override
        byte[] print(Story story, String publisher, String url) {
            return utf8("""
                    <html><head><title>%1$s | %2$s</title></head><body><table><tr><td>Menu<br>Profil<br>Agenda</td><td>
                    <h2>%1$s</h2><small>Diposting: %3$s</small><div class="isi">%4$s</div><a href="%5$s?cetak">Cetak</a></td></tr></table>
                    </body></html>
                    """.formatted(
                    story.headline(), publisher, LONG.format(story.published()), tagged(story, "", "<br><br>\n"), url));
        }
    },
    /** A press release as plain text under its header lines. */
    RELEASE("txt") {
        @Override
        byte[] print(Story story, String publisher, String url) {
            return utf8("url: " + url + "\npublished: " + story.published() + "\npublisher: " + publisher + "\n\n"
                    + story.headline() + "\n\n" + String.join("\n\n", story.paragraphs()) + "\n");
        }
    },
    WORD("docx") {
        @Override
        byte[] print(Story story, String publisher, String url) throws IOException {
            try (XWPFDocument document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
                for (String line : lines(story, url)) {
                    document.createParagraph().createRun().setText(line);
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.write(out);
                return Archive.stored(out.toByteArray());
            }
        }
    },
    PDF("pdf") {
        @Override
        byte[] print(Story story, String publisher, String url) throws IOException {
            try (PDDocument document = new PDDocument()) {
                document.setDocumentId((long) story.hashCode());
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content =
                        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.setLeading(14);
                    content.newLineAtOffset(60, 760);
                    for (String line : lines(story, url)) {
                        for (String part : wrapped(line)) {
                            content.showText(part);
                            content.newLine();
                        }
                        content.newLine();
                    }
                    content.endText();
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out, CompressParameters.NO_COMPRESSION);
                return out.toByteArray();
            }
        }
    };

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
    private static final int COLUMNS = 90;

    private final String extension;

    Layout(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** The file's bytes, always the same for the same arguments. */
    abstract byte[] print(Story story, String publisher, String url) throws IOException;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String tagged(Story story, String before, String after) {
        return story.paragraphs().stream().map(p -> before + p + after).collect(Collectors.joining());
    }

    /** A file without metadata tells its day and its address in its text. */
    private static List<String> lines(Story story, String url) {
        LocalDate published = story.published();
        List<String> lines = new ArrayList<>();
        lines.add(story.headline());
        lines.add("Tanggal terbit: " + LONG.format(published));
        lines.addAll(story.paragraphs());
        lines.add("Arsip: " + url);
        return lines;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > COLUMNS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
