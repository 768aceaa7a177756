package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.UnreadableException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
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

    /** The turn of text that stands askew. */
    static final int DIAGONAL = -1;

    private final PdfFrame frame;
    private final PdfRulings rulings = new PdfRulings();
    private final Layers layers;
    private final Unfolding unfolding;
    private final Ink ink = new Ink();
    private final PdfPaths paths = new PdfPaths(rulings, ink, new Drawing());
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfGlyph> invisible = new ArrayList<>();
    private List<PdfGlyph> seen = glyphs;
    private final GlyphFaces faces = new GlyphFaces();
    private final MarkedContent marks;
    private final GlyphTurns turns;
    private int unmapped;
    private int steps;
    private int forms;

    private PdfContent(PdfFrame frame, IntUnaryOperator cells, Layers layers, Unfolding unfolding) {
        this.unfolding = unfolding;
        this.frame = frame;
        this.turns = new GlyphTurns(frame);
        this.layers = layers;
        this.marks = new MarkedContent(cells, layers);
        TextOperators.addTo(this);
    }

    /**
     * The page upright: turned once more where most of its text stands sideways.
     *
     * @param cells for the id of the page's marked content the number of a table's cell, or -1
     */
    static PdfContent of(PDPage page, IntUnaryOperator cells, Layers layers, Unfolding unfolding) throws IOException {
        PdfContent content = of(page, cells, layers, unfolding, 0);
        int turn = content.direction();
        return turn == 0 ? content : of(page, cells, layers, unfolding, Math.floorMod(-turn, 360));
    }

    private static PdfContent of(PDPage page, IntUnaryOperator cells, Layers layers, Unfolding unfolding, int turn)
            throws IOException {
        PdfContent content = new PdfContent(PdfFrame.of(page, turn), cells, layers, unfolding);
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

    /** The direction of most text, of the invisible one where no other is drawn. */
    private int direction() {
        if (glyphs.isEmpty()) {
            invisible.forEach(turns::count);
        }
        return turns.most();
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
            case "BMC", "BDC" -> {
                if (!marks.begin(operands, getResources())) {
                    throw new TooMuch();
                }
            }
            case "EMC" -> marks.end();
            case "BI" -> picture(); // it is not decoded here
            case "Do" -> draw(operator, operands);
            default -> {
                if (!paths.take(operator.getName(), operands)) {
                    super.processOperator(operator, operands);
                }
            }
        }
    }

    /** What paths need to know of the rest. */
    private final class Drawing implements PdfPaths.Page {

        @Override
        public double[] point(float x, float y) {
            Point2D.Float point = transformedPoint(x, y);
            return new double[] {frame.x(point.x, point.y), frame.y(point.x, point.y)};
        }

        @Override
        public double width() {
            return Math.abs(transformWidth(getGraphicsState().getLineWidth()));
        }

        @Override
        public boolean isOpaque() {
            return getGraphicsState().getNonStrokeAlphaConstant() >= 1
                    && getGraphicsState().getSoftMask() == null
                    && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
        }

        @Override
        public boolean isHidden() {
            return marks.hidden();
        }

        @Override
        public int glyphs() {
            return glyphs.size();
        }

        @Override
        public @Nullable PDResources resources() {
            return getResources();
        }
    }

    private void picture() {
        Point2D.Float low = transformedPoint(0, 0);
        Point2D.Float high = transformedPoint(1, 1);
        ink.picture(frame.x(low.x, low.y), frame.y(low.x, low.y), frame.x(high.x, high.y), frame.y(high.x, high.y));
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
        if (marks.hidden() || isOff(operands)) {
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

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = marks.hidden() ? "" : text(font, code);
        if (text.isEmpty()) {
            return;
        }
        if (glyphs.size() + invisible.size() >= MOST_GLYPHS) {
            throw new PageOverflowException(MOST_GLYPHS);
        }
        GlyphFaces.Face face = faces.of(font);
        double advance = font.isVertical() ? 0 : displacement.getX();
        GlyphPlace place = GlyphPlace.of(frame, matrix, advance, face.sizeOfUnit());
        if (place == null) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        PdfGlyph glyph = place.glyph(text, face.bold() || mode.isStroke(), marks.cell());
        if (!glyph.isBlank() && !ink.admits(glyph)) {
            return;
        }
        if (!mode.isFill() && !mode.isStroke()) {
            invisible.add(glyph);
        } else if (mode.isStroke() || ink.shows(glyph.middleX(), glyph.middleY())) {
            glyphs.add(glyph);
            turns.count(glyph);
        }
    }

    private String text(PDFont font, int code) {
        if (marks.replaced()) {
            return GlyphText.of(marks.text());
        }
        String unicode = faces.text(font, code);
        String text = unicode == null ? "" : GlyphText.of(unicode);
        if (text.isEmpty() && (unicode == null || unicode.indexOf('\u200B') < 0)) {
            unmapped++;
        }
        return text;
    }
}
