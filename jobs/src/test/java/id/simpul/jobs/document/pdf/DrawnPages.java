package id.simpul.jobs.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Pages to draw on, from the upper left corner down: text, prose in lines of one width, lines and fields of grey. */
final class DrawnPages implements AutoCloseable {

    static final double WIDTH = PDRectangle.A4.getWidth();
    static final double HEIGHT = PDRectangle.A4.getHeight();

    /** How a page lies: as it is read, turned so that the file says so, or turned and nothing says so. */
    enum Sheet {
        UPRIGHT,
        ROTATED,
        SIDEWAYS
    }

    private final PDDocument pdf = new PDDocument();
    private final Sheet sheet;
    private final PDFont plain;
    private final PDFont bold;
    private PDPageContentStream content;

    DrawnPages(boolean serif) throws IOException {
        this(serif, Sheet.UPRIGHT);
    }

    DrawnPages(boolean serif, Sheet sheet) throws IOException {
        this.sheet = sheet;
        plain = new PDType1Font(serif ? FontName.TIMES_ROMAN : FontName.HELVETICA);
        bold = new PDType1Font(serif ? FontName.TIMES_BOLD : FontName.HELVETICA_BOLD);
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        PDPageContentStream stream = new PDPageContentStream(pdf, page);
        if (sheet != Sheet.UPRIGHT) {
            page.setMediaBox(new PDRectangle((float) HEIGHT, (float) WIDTH));
            page.setRotation(sheet == Sheet.ROTATED ? 90 : 0);
            stream.transform(new Matrix(0, 1, -1, 0, (float) HEIGHT, 0));
        }
        return stream;
    }

    void nextPage() throws IOException {
        content.close();
        content = page();
    }

    double width(String text, double size, boolean heavy) throws IOException {
        return (heavy ? bold : plain).getStringWidth(text) * size / 1000;
    }

    /** @param y of the baseline */
    void text(double x, double y, String text, double size, boolean heavy) throws IOException {
        content.beginText();
        content.setFont(heavy ? bold : plain, (float) size);
        content.newLineAtOffset((float) x, (float) (HEIGHT - y));
        content.showText(text);
        content.endText();
    }

    /** Text that runs upwards from the point given. */
    void upwards(double x, double y, String text, double size) throws IOException {
        turned(x, y, text, size, 90);
    }

    /** @param turn in degrees, counter-clockwise around the point where the text begins */
    void turned(double x, double y, String text, double size, int turn) throws IOException {
        content.beginText();
        content.setFont(plain, (float) size);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(turn), (float) x, (float) (HEIGHT - y)));
        content.showText(text);
        content.endText();
    }

    List<String> wrapped(String text, double width, double size, boolean heavy) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, size, heavy) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Lines of prose between two margins, justified; gives the place below them. */
    double prose(double left, double top, double width, String text, double size) throws IOException {
        List<String> lines = wrapped(text, width, size, false);
        double y = top;
        for (int i = 0; i < lines.size(); i++) {
            y += size * 1.25;
            String[] words = lines.get(i).split(" ");
            double spare = i + 1 == lines.size() ? 0 : width - width(lines.get(i), size, false);
            double blank = width(" ", size, false) + (words.length > 1 ? spare / (words.length - 1) : 0);
            double x = left;
            for (String word : words) {
                text(x, y, word, size, false);
                x += width(word, size, false) + blank;
            }
        }
        return y + size * 0.6;
    }

    void line(double x1, double y1, double x2, double y2, double thick, boolean dashed) throws IOException {
        content.setLineWidth((float) thick);
        content.setLineDashPattern(dashed ? new float[] {3, 2} : new float[0], 0);
        content.moveTo((float) x1, (float) (HEIGHT - y1));
        content.lineTo((float) x2, (float) (HEIGHT - y2));
        content.stroke();
    }

    void field(double left, double top, double right, double bottom, double grey) throws IOException {
        content.setNonStrokingColor((float) grey);
        content.addRect((float) left, (float) (HEIGHT - bottom), (float) (right - left), (float) (bottom - top));
        content.fill();
        content.setNonStrokingColor(0f);
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
