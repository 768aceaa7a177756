package id.simpul.jobs.document.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

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
        return sized(x, y, 10, text);
    }

    Pdfs sized(double x, double y, double size, String text) throws IOException {
        return text(Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)), font, size, text);
    }

    Pdfs bold(double x, double y, double size, String text) throws IOException {
        PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        return text(Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)), bold, size, text);
    }

    /** A small figure above the line, as a mark of a footnote. */
    Pdfs raised(double x, double y, String text) throws IOException {
        return sized(x, y - 4, 6, text);
    }

    /** A text that reads up the page. */
    Pdfs upwards(double x, double y, String text) throws IOException {
        return text(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (HEIGHT - y)), font, 10, text);
    }

    Pdfs askew(double x, double y, double size, String text) throws IOException {
        return text(Matrix.getRotateInstance(Math.PI / 4, (float) x, (float) (HEIGHT - y)), font, size, text);
    }

    /** What text recognition puts under the picture of a page. */
    Pdfs invisible(double x, double y, String text) throws IOException {
        content.saveGraphicsState();
        content.setRenderingMode(RenderingMode.NEITHER);
        text(x, y, text);
        content.restoreGraphicsState();
        return this;
    }

    /** A text in any colour. */
    Pdfs coloured(double x, double y, Color colour, String text) throws IOException {
        content.saveGraphicsState();
        content.setNonStrokingColor(colour);
        text(x, y, text);
        content.restoreGraphicsState();
        return this;
    }

    /** A filled rectangle. */
    Pdfs filled(double x, double y, double wide, double high, Color colour) throws IOException {
        content.saveGraphicsState();
        content.setNonStrokingColor(colour);
        content.addRect((float) x, (float) (HEIGHT - y - high), (float) wide, (float) high);
        content.fill();
        content.restoreGraphicsState();
        return this;
    }

    /** What is drawn from now on is clipped to a rectangle. */
    Pdfs clipped(double x, double y, double wide, double high) throws IOException {
        content.addRect((float) x, (float) (HEIGHT - y - high), (float) wide, (float) high);
        content.clip();
        return this;
    }

    /** A grey picture over all of the page. */
    Pdfs picture() throws IOException {
        BufferedImage grey = new BufferedImage(85, 110, BufferedImage.TYPE_BYTE_GRAY);
        content.drawImage(LosslessFactory.createFromImage(pdf, grey), 0, 0, 612, (float) HEIGHT);
        return this;
    }

    /** A text in a layer of its own. */
    Pdfs layered(double x, double y, boolean on, String text) throws IOException {
        PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        if (layers == null) {
            layers = new PDOptionalContentProperties();
            pdf.getDocumentCatalog().setOCProperties(layers);
        }
        PDOptionalContentGroup layer = new PDOptionalContentGroup(text);
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, on);
        content.beginMarkedContent(COSName.OC, layer);
        text(x, y, text);
        content.endMarkedContent();
        return this;
    }

    private Pdfs text(Matrix place, PDFont face, double size, String text) throws IOException {
        content.beginText();
        content.setFont(face, (float) size);
        content.setTextMatrix(place);
        content.showText(text);
        content.endText();
        return this;
    }

    Pdfs rotate(int rotation) {
        pdf.getPages().forEach(page -> page.setRotation(rotation));
        return this;
    }

    Pdfs crop(PDRectangle box) {
        pdf.getPages().forEach(page -> page.setCropBox(box));
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
        return saved();
    }

    /** Once more, after the file was changed. */
    byte[] saved() throws IOException {
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
