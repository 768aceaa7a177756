package id.simpul.jobs.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * What a page's program draws, collected in one pass: glyphs and straight lines. Colours, clipping and pictures are passed over, which is why this costs less than the library's own text stripper.
 */
final class PdfContent extends PDFStreamEngine {

    /** More glyphs than any page of text has. */
    private static final int MOST_GLYPHS = 200_000;

    /** Steps of one page's program; a map drawn in full detail has a tenth. */
    private static final int MOST_STEPS = 3_000_000;

    private static final int MOST_FORMS = 20_000;
    private static final int MOST_FIELDS = 2_000;
    private static final int DEEPEST_MARK = 200;

    /** Text this far off a right angle stands askew: a stamp or a watermark. */
    private static final double ASKEW = Math.toRadians(20);

    static final int DIAGONAL = -1;

    private static final GlyphList GLYPHS = glyphList();
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /**
     * A stretch of marked content.
     *
     * @param text what its glyphs stand for together, or null
     */
    private record Mark(int id, @Nullable String text, boolean watermark) {}

    private record Face(boolean bold, double sizeOfUnit) {}

    private final PdfFrame frame;
    private final PdfRulings rulings = new PdfRulings();
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final Map<PDFont, Face> faces = new IdentityHashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private boolean actualTextShown;
    private int unmapped;
    private int steps;
    private int forms;

    private PdfContent(PdfFrame frame) {
        this.frame = frame;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** The page upright: turned once more where most of its text stands sideways. */
    static PdfContent of(PDPage page) throws IOException {
        PdfContent content = of(page, 0);
        int turn = content.mostTurned();
        return turn == 0 ? content : of(page, Math.floorMod(-turn, 360));
    }

    private static PdfContent of(PDPage page, int turn) throws IOException {
        PdfContent content = new PdfContent(PdfFrame.of(page, turn));
        try {
            content.processPage(page);
            content.fields(page);
        } catch (TooMuch e) {
            // what was drawn so far is the page
        }
        return content;
    }

    /** A page's program that goes on without end. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static GlyphList glyphList() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfFrame frame() {
        return frame;
    }

    PdfRulings rulings() {
        return rulings;
    }

    /** In the order of the page's program. */
    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    /** How many glyphs stand for no character that is known. */
    int unmapped() {
        return unmapped;
    }

    /** The direction of the text where most of it is not upright, else 0. */
    private int mostTurned() {
        int[] seen = new int[4];
        for (PdfGlyph glyph : glyphs) {
            if (glyph.turn() != DIAGONAL) {
                seen[glyph.turn() / 90]++;
            }
        }
        int most = 0;
        for (int i = 1; i < 4; i++) {
            most = seen[i] > seen[most] ? i : most;
        }
        return seen[most] > 1.5 * seen[0] ? most * 90 : 0;
    }

    /** What is filled into a form. */
    private void fields(PDPage page) throws IOException {
        int count = 0;
        for (PDAnnotation annotation : page.getAnnotations(a -> a instanceof PDAnnotationWidget)) {
            if (count++ < MOST_FIELDS && !annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new TooMuch();
        }
        switch (operator.getName()) {
            case "m" -> point(operands, 0, rulings::moveTo);
            case "l" -> point(operands, 0, rulings::lineTo);
            case "c" -> point(operands, 4, rulings::curveTo);
            case "v", "y" -> point(operands, 2, rulings::curveTo);
            case "re" -> rectangle(operands);
            case "h" -> rulings.closePath();
            case "S" -> rulings.strokePath(width());
            case "s" -> {
                rulings.closePath();
                rulings.strokePath(width());
            }
            case "f", "F", "f*" -> rulings.fillPath();
            case "B", "B*" -> rulings.fillAndStrokePath(width());
            case "b", "b*" -> {
                rulings.closePath();
                rulings.fillAndStrokePath(width());
            }
            case "n" -> rulings.endPath();
            case "w" -> {
                if (!operands.isEmpty() && operands.get(0) instanceof COSNumber number) {
                    getGraphicsState().setLineWidth(number.floatValue());
                }
            }
            case "BMC", "BDC" -> begin(operands);
            case "EMC" -> marks.poll();
            case "BI" -> {} // a picture; it is not decoded here
            case "Do" -> draw(operator, operands);
            default -> super.processOperator(operator, operands);
        }
    }

    private double width() {
        return Math.abs(transformWidth(getGraphicsState().getLineWidth()));
    }

    /** Takes a point of a path, in the coordinates of a reader. */
    private interface PathStep {
        void to(double x, double y);
    }

    private void point(List<COSBase> operands, int from, PathStep step) {
        if (operands.size() >= from + 2
                && operands.get(from) instanceof COSNumber x
                && operands.get(from + 1) instanceof COSNumber y) {
            to(x.floatValue(), y.floatValue(), step);
        }
    }

    private void to(float x, float y, PathStep step) {
        Point2D.Float point = transformedPoint(x, y);
        step.to(frame.x(point.x, point.y), frame.y(point.x, point.y));
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() >= 4
                && operands.get(0) instanceof COSNumber a
                && operands.get(1) instanceof COSNumber b
                && operands.get(2) instanceof COSNumber c
                && operands.get(3) instanceof COSNumber d) {
            float x = a.floatValue();
            float y = b.floatValue();
            to(x, y, rulings::moveTo);
            to(x + c.floatValue(), y, rulings::lineTo);
            to(x + c.floatValue(), y + d.floatValue(), rulings::lineTo);
            to(x, y + d.floatValue(), rulings::lineTo);
            rulings.closePath();
        }
    }

    private void draw(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources().isImageXObject(name)) {
            return;
        }
        if (++forms > MOST_FORMS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    private void begin(List<COSBase> operands) {
        if (marks.size() >= DEEPEST_MARK) {
            throw new TooMuch();
        }
        Mark outer = marks.peek();
        int id = outer == null ? -1 : outer.id();
        String text = outer == null ? null : outer.text();
        boolean watermark = outer != null && outer.watermark();
        COSDictionary properties = properties(operands);
        if (properties != null) {
            id = properties.getInt(COSName.MCID, id);
            watermark |= "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
            String own = properties.getString(ACTUAL_TEXT);
            if (own != null && text == null) {
                text = own;
                actualTextShown = false;
            }
        }
        marks.push(new Mark(id, text, watermark));
    }

    private @Nullable COSDictionary properties(List<COSBase> operands) {
        if (operands.size() < 2) {
            return null;
        }
        if (operands.get(1) instanceof COSName name) {
            PDPropertyList list = getResources().getProperties(name);
            return list == null ? null : list.getCOSObject();
        }
        return operands.get(1) instanceof COSDictionary dictionary ? dictionary : null;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        Mark mark = marks.peek();
        String text = mark != null && mark.watermark() ? "" : text(font, code, mark);
        if (text.isEmpty()) {
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new TooMuch();
        }
        double startX = matrix.getTranslateX();
        double startY = matrix.getTranslateY();
        double advance = font.isVertical() ? 0 : displacement.getX();
        double acrossX = advance * matrix.getScaleX();
        double acrossY = advance * matrix.getShearY();
        double x = frame.x(startX, startY);
        double y = frame.y(startX, startY);
        double endX = frame.x(startX + acrossX, startY + acrossY);
        double endY = frame.y(startX + acrossX, startY + acrossY);
        Face face = faces.computeIfAbsent(font, PdfContent::face);
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY()) * face.sizeOfUnit();
        if (!Double.isFinite(size) || !onPage((x + endX) / 2, (y + endY) / 2)) {
            return;
        }
        glyphs.add(new PdfGlyph(
                text,
                x,
                y,
                endX,
                endY,
                size,
                turn(matrix),
                face.bold()
                        || getGraphicsState().getTextState().getRenderingMode().isStroke(),
                mark == null ? -1 : mark.id()));
    }

    private boolean onPage(double x, double y) {
        return x >= -1 && y >= -1 && x <= frame.width() + 1 && y <= frame.height() + 1;
    }

    private String text(PDFont font, int code, @Nullable Mark mark) {
        if (mark != null && mark.text() != null) {
            String whole = actualTextShown ? "" : GlyphText.of(mark.text());
            actualTextShown = true;
            return whole;
        }
        String unicode = font.toUnicode(code, GLYPHS);
        if (unicode == null && font instanceof PDSimpleFont && code >= 32) {
            unicode = String.valueOf((char) code);
        }
        String text = unicode == null ? "" : GlyphText.of(unicode);
        if (text.isEmpty() && (unicode == null || unicode.indexOf('\u200B') < 0)) {
            unmapped++;
        }
        return text;
    }

    /** Clockwise, to the next right angle. */
    private int turn(Matrix matrix) {
        double angle = Math.atan2(-matrix.getShearY(), matrix.getScaleX()) + Math.toRadians(frame.rotation());
        double quarters = angle / (Math.PI / 2);
        long nearest = Math.round(quarters);
        if (Math.abs(quarters - nearest) * (Math.PI / 2) > ASKEW) {
            return DIAGONAL;
        }
        return (int) Math.floorMod(nearest, 4) * 90;
    }

    private static Face face(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
        double unit = 1;
        if (font instanceof PDType3Font drawn) {
            double high = drawn.getFontBBox() == null
                    ? 0
                    : Math.abs(drawn.getFontBBox().getHeight());
            double scale = Math.abs(drawn.getFontMatrix().getScaleY());
            unit = scale * (high > 0 ? high * 0.92 : 1000);
        }
        return new Face(bold, unit > 0 && Double.isFinite(unit) ? unit : 1);
    }
}
