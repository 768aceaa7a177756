package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.UnreadableException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * What a page's program draws, collected in one pass: glyphs that can be seen, straight lines, and the invisible text of scanners. Of
 * colours, clipping and pictures no more is kept than {@link Ink} needs, which is why this costs less than the library's own text stripper.
 */
final class PdfContent extends PDFStreamEngine {

    /** More glyphs than any page of text has. */
    private static final int MOST_GLYPHS = 200_000;

    /** Steps of one page's program; a map drawn in full detail has a tenth. */
    private static final int MOST_STEPS = 3_000_000;

    private static final int MOST_FORMS = 20_000;
    private static final int MOST_FIELDS = 2_000;
    private static final int DEEPEST_MARK = 200;

    /** Smaller text is a machine's mark, not for people. */
    private static final double SMALLEST = 1;

    /** Codes that fonts without a table share with Windows: dashes, quotation marks. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Text this far off a right angle stands askew: a stamp or a watermark. */
    private static final double ASKEW = Math.toRadians(20);

    static final int DIAGONAL = -1;

    private static final Set<String> CLOSING = Set.of("s", "b", "b*");
    private static final Set<String> FILLING = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> STROKING = Set.of("S", "s", "B", "B*", "b", "b*");

    private static final GlyphList GLYPHS = glyphList();
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /**
     * A stretch of marked content.
     *
     * @param text what its glyphs stand for together, or null
     * @param hidden whether it is a watermark, or in a layer that is switched off
     */
    private record Mark(int id, @Nullable String text, boolean hidden) {}

    private record Face(boolean bold, double sizeOfUnit) {}

    private final PdfFrame frame;
    private final PdfRulings rulings = new PdfRulings();
    private final Layers layers;
    private final Unfolding unfolding;
    private final Ink ink = new Ink();
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfGlyph> invisible = new ArrayList<>();
    private List<PdfGlyph> seen = glyphs;
    private final FillColours colours = new FillColours();
    private final Map<PDFont, Face> faces = new IdentityHashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private boolean actualTextShown;
    private int unmapped;
    private int steps;
    private int forms;

    private PdfContent(PdfFrame frame, Layers layers, Unfolding unfolding) {
        this.unfolding = unfolding;
        this.frame = frame;
        this.layers = layers;
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
    static PdfContent of(PDPage page, Layers layers, Unfolding unfolding) throws IOException {
        PdfContent content = of(page, layers, unfolding, 0);
        int turn = content.mostTurned();
        return turn == 0 ? content : of(page, layers, unfolding, Math.floorMod(-turn, 360));
    }

    private static PdfContent of(PDPage page, Layers layers, Unfolding unfolding, int turn) throws IOException {
        PdfContent content = new PdfContent(PdfFrame.of(page, turn), layers, unfolding);
        unfolding.page(page);
        try {
            content.processPage(page);
            content.fields(page);
        } catch (TooMuch e) {
            // what was drawn so far is the page
        }
        content.seen = content.ink.uncovered(content.glyphs);
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

    /** Those that can be seen, in the order of the page's program. */
    List<PdfGlyph> glyphs() {
        return seen;
    }

    /** Text that is there to be searched, not to be seen: what a scanner's program recognised in the picture of the page. */
    List<PdfGlyph> invisible() {
        return invisible;
    }

    /** How many glyphs stand for no character that is known. */
    int unmapped() {
        return unmapped;
    }

    /** The direction of the text where most of it is not upright, else 0. */
    private int mostTurned() {
        int[] seen = new int[4];
        for (PdfGlyph glyph : glyphs.isEmpty() ? invisible : glyphs) {
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
                run(annotation.getNormalAppearanceStream());
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
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> paint(operator.getName());
            case "W", "W*" -> ink.clip();
            case "w" -> {
                if (!operands.isEmpty() && operands.get(0) instanceof COSNumber number) {
                    getGraphicsState().setLineWidth(number.floatValue());
                }
            }
            case "q" -> {
                ink.save();
                super.processOperator(operator, operands);
            }
            case "Q" -> {
                ink.restore();
                super.processOperator(operator, operands);
            }
            case "g", "rg", "k" -> ink.colour(colours.plain(operands));
            case "cs" -> {
                colours.space(operands, getResources());
                ink.colour();
            }
            case "sc", "scn" -> ink.colour(colours.parts(operands));
            case "sh" -> ink.shading();
            case "BMC", "BDC" -> begin(operands);
            case "EMC" -> marks.poll();
            case "BI" -> picture(); // it is not decoded here
            case "Do" -> draw(operator, operands);
            default -> super.processOperator(operator, operands);
        }
    }

    private boolean isHidden() {
        Mark mark = marks.peek();
        return mark != null && mark.hidden();
    }

    /** Ends the path as the operator says; in a hidden layer nothing is painted. */
    private void paint(String operator) {
        if (CLOSING.contains(operator)) {
            rulings.closePath();
        }
        boolean strokes = STROKING.contains(operator);
        if (isHidden() || operator.equals("n")) {
            rulings.endPath();
        } else if (FILLING.contains(operator)) {
            ink.fill(isOpaque(), glyphs.size());
            if (strokes) {
                ink.stroke(width());
                rulings.fillAndStrokePath(width());
            } else {
                rulings.fillPath();
            }
        } else if (strokes) {
            ink.stroke(width());
            rulings.strokePath(width());
        }
        ink.endPath();
    }

    private boolean isOpaque() {
        return getGraphicsState().getNonStrokeAlphaConstant() >= 1
                && getGraphicsState().getSoftMask() == null
                && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
    }

    private void picture() {
        Point2D.Float low = transformedPoint(0, 0);
        Point2D.Float high = transformedPoint(1, 1);
        ink.picture(frame.x(low.x, low.y), frame.y(low.x, low.y), frame.x(high.x, high.y), frame.y(high.x, high.y));
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
            if (from > 0) {
                ink.curve();
            }
            to(x.floatValue(), y.floatValue(), step);
        }
    }

    private void to(float x, float y, PathStep step) {
        Point2D.Float point = transformedPoint(x, y);
        double readX = frame.x(point.x, point.y);
        double readY = frame.y(point.x, point.y);
        ink.point(readX, readY);
        step.to(readX, readY);
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
            picture();
            return;
        }
        if (++forms > MOST_FORMS) {
            throw new TooMuch();
        }
        if (isHidden() || isOff(operands)) {
            return;
        }
        if (!operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources().getXObject(name) instanceof PDFormXObject form) {
            run(form);
        }
        ink.save();
        super.processOperator(operator, operands);
        ink.restore();
    }

    private void run(@Nullable PDFormXObject form) throws IOException {
        if (form != null) {
            unfolding.run(form.getCOSObject());
        }
    }

    /** What is wrong within a form is wrong with its page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof UnreadableException || e instanceof PageOverflowException) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    /** Whether the form that is to be drawn belongs to a layer that is switched off. */
    private boolean isOff(List<COSBase> operands) {
        COSDictionary drawn = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return drawn != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && drawn.getDictionaryObject(name) instanceof COSDictionary form
                && layers.hide(form.getCOSDictionary(Layers.MARK));
    }

    private void begin(List<COSBase> operands) {
        if (marks.size() >= DEEPEST_MARK) {
            throw new TooMuch();
        }
        Mark outer = marks.peek();
        int id = outer == null ? -1 : outer.id();
        String text = outer == null ? null : outer.text();
        boolean hidden = outer != null && outer.hidden();
        COSDictionary properties = properties(operands);
        if (properties != null) {
            id = properties.getInt(COSName.MCID, id);
            hidden |= "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
            hidden |= Layers.MARK.equals(operands.get(0)) && layers.hide(properties);
            String own = properties.getString(ACTUAL_TEXT);
            if (own != null && text == null) {
                text = own;
                actualTextShown = false;
            }
        }
        marks.push(new Mark(id, text, hidden));
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
        String text = mark != null && mark.hidden() ? "" : text(font, code, mark);
        if (text.isEmpty()) {
            return;
        }
        if (glyphs.size() + invisible.size() >= MOST_GLYPHS) {
            throw new PageOverflowException(MOST_GLYPHS);
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
        if (!Double.isFinite(size) || size < SMALLEST || !onPage((x + endX) / 2, (y + endY) / 2)) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        PdfGlyph glyph = new PdfGlyph(
                text,
                x,
                y,
                endX,
                endY,
                size,
                turn(matrix),
                face.bold() || mode.isStroke(),
                mark == null ? -1 : mark.id());
        if (!glyph.isBlank() && !ink.admits(glyph)) {
            return;
        }
        if (!mode.isFill() && !mode.isStroke()) {
            invisible.add(glyph);
        } else if (mode.isStroke() || ink.shows(glyph.middleX(), glyph.middleY())) {
            glyphs.add(glyph);
        }
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
        if (unicode == null && font instanceof PDSimpleFont && code >= 32 && code < 256) {
            unicode = new String(new byte[] {(byte) code}, WINDOWS);
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
