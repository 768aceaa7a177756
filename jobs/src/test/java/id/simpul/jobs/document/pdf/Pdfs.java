package id.simpul.jobs.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Draws small PDF files for tests: lines of text and ruled tables, from the upper left corner down. */
public final class Pdfs implements AutoCloseable {

    private static final double HEIGHT = 792;

    final PDDocument pdf = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPageContentStream content;

    Pdfs() throws IOException {
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        return new PDPageContentStream(pdf, page);
    }

    Pdfs nextPage() throws IOException {
        content.close();
        content = page();
        return this;
    }

    Pdfs text(double x, double y, String text) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset((float) x, (float) (HEIGHT - y));
        content.showText(text);
        content.endText();
        return this;
    }

    /** A text whose right edge is at x. */
    Pdfs rightText(double x, double y, String text) throws IOException {
        return text(x - font.getStringWidth(text) / 100, y, text);
    }

    Pdfs line(double x1, double y1, double x2, double y2) throws IOException {
        content.moveTo((float) x1, (float) (HEIGHT - y1));
        content.lineTo((float) x2, (float) (HEIGHT - y2));
        content.stroke();
        return this;
    }

    /** A table with all its walls: rows 20 points high, columns 100 wide. */
    Pdfs table(double left, double top, String[][] cells) throws IOException {
        int columns = cells[0].length;
        for (int y = 0; y <= cells.length; y++) {
            line(left, top + 20 * y, left + 100 * columns, top + 20 * y);
        }
        for (int x = 0; x <= columns; x++) {
            line(left + 100 * x, top, left + 100 * x, top + 20 * cells.length);
        }
        for (int y = 0; y < cells.length; y++) {
            for (int x = 0; x < columns; x++) {
                if (!cells[y][x].isEmpty()) {
                    text(left + 100 * x + 4, top + 20 * y + 14, cells[y][x]);
                }
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    public static byte[] of(String line) throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            return pdf.text(72, 72, line).bytes();
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
