package id.simpul.jobs.document.pdf;

import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Where a glyph stands on the page as it is read, and how it is turned.
 *
 * @param x of the baseline's begin
 * @param size of its type, in points
 * @param turn clockwise, 0, 90, 180, 270 or {@link PdfContent#DIAGONAL}
 */
record GlyphPlace(double x, double y, double endX, double endY, double size, int turn) {

    /** Smaller text is a machine's mark, not for people. */
    private static final double SMALLEST = 1;

    /** Text this far off a right angle stands askew: a stamp or a watermark. */
    private static final double ASKEW = Math.toRadians(20);

    /**
     * The place, or null where the glyph is off the page or too small for people.
     *
     * @param matrix of the text, as the page's program says
     * @param advance in units of the matrix
     * @param sizeOfUnit type size for a unit of the font
     */
    static @Nullable GlyphPlace of(PdfFrame frame, Matrix matrix, double advance, double sizeOfUnit) {
        double startX = matrix.getTranslateX();
        double startY = matrix.getTranslateY();
        double acrossX = advance * matrix.getScaleX();
        double acrossY = advance * matrix.getShearY();
        double x = frame.x(startX, startY);
        double y = frame.y(startX, startY);
        double endX = frame.x(startX + acrossX, startY + acrossY);
        double endY = frame.y(startX + acrossX, startY + acrossY);
        double size = length(matrix.getShearX(), matrix.getScaleY()) * sizeOfUnit;
        if (!Double.isFinite(size) || size < SMALLEST || !onPage(frame, (x + endX) / 2, (y + endY) / 2)) {
            return null;
        }
        return new GlyphPlace(x, y, endX, endY, size, turn(frame, matrix));
    }

    /** @param cell of a table that the file's structure puts it in, or -1 */
    PdfGlyph glyph(String text, boolean bold, int cell) {
        return new PdfGlyph(text, x, y, endX, endY, size, turn, bold, cell);
    }

    /** The hypotenuse, which most glyphs have no need of: their text is upright. */
    private static double length(double across, double up) {
        return across == 0 ? Math.abs(up) : Math.hypot(across, up);
    }

    private static boolean onPage(PdfFrame frame, double x, double y) {
        return x >= -1 && y >= -1 && x <= frame.width() + 1 && y <= frame.height() + 1;
    }

    /** Clockwise, to the next right angle. */
    private static int turn(PdfFrame frame, Matrix matrix) {
        if (matrix.getShearY() == 0 && matrix.getScaleX() > 0) {
            return frame.rotation();
        }
        double angle = Math.atan2(-matrix.getShearY(), matrix.getScaleX()) + Math.toRadians(frame.rotation());
        double quarters = angle / (Math.PI / 2);
        long nearest = Math.round(quarters);
        if (Math.abs(quarters - nearest) * (Math.PI / 2) > ASKEW) {
            return PdfContent.DIAGONAL;
        }
        return (int) Math.floorMod(nearest, 4) * 90;
    }
}
