package id.simpul.jobs.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** The pictures drawn on a page: how much of it they cover, and how fine they are. None is decoded. */
final class PagePictures extends PDFGraphicsStreamEngine {

    /** The pictures of a scanned page cover at least this share of it, margins cut off by the scanner's program included. */
    private static final double COVERED = 0.4;

    /** A page without text on which so many shapes are filled is text drawn as outlines. */
    private static final int OUTLINES = 150;

    /** Sheets that are drawn as outlines have no resolution of their own. */
    private static final double OUTLINE_DPI = 250;

    private static final double POINTS = 72;

    private double covered;
    private double widest;
    private double dpi;
    private long pixels;
    private int filled;

    private PagePictures(PDPage page) {
        super(page);
    }

    static PagePictures of(PDPage page) throws IOException {
        PagePictures pictures = new PagePictures(page);
        pictures.processPage(page);
        return pictures;
    }

    /** Whether the page is a picture, or drawn like one. */
    boolean coverPage() {
        PDRectangle box = getPage().getCropBox();
        return covered >= COVERED * box.getWidth() * box.getHeight() || filled >= OUTLINES;
    }

    /** Pixels an inch of the largest picture. */
    double dpi() {
        return widest == 0 ? OUTLINE_DPI : dpi;
    }

    /** Of the picture that has most. */
    long pixels() {
        return pixels;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        double wide = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        covered += area;
        pixels = Math.max(pixels, (long) image.getWidth() * image.getHeight());
        if (area > widest && wide > 0) {
            widest = area;
            dpi = image.getWidth() * POINTS / wide;
        }
    }

    @Override
    public void fillPath(int rule) {
        filled++;
    }

    @Override
    public void fillAndStrokePath(int rule) {
        filled++;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void shadingFill(COSName name) {}
}
