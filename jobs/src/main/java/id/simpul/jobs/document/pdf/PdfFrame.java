package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is held to be read: cut to its crop box, turned as the file says, and once more where its text stands sideways.
 * Coordinates of a reader are points from the upper left corner down; those of the page's program start at its lower left.
 *
 * @param rotation clockwise, 0, 90, 180 or 270; what the file says and the further turn together
 * @param turn the part of the rotation that the file does not say
 */
record PdfFrame(double left, double low, double breadth, double length, int rotation, int turn) {

    /** @param turn clockwise beyond what the file says, for a page whose text stands sideways */
    static PdfFrame of(PDPage page, int turn) {
        PDRectangle box = page.getCropBox();
        return new PdfFrame(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getWidth(),
                box.getHeight(),
                Math.floorMod(page.getRotation() + turn, 360),
                Math.floorMod(turn, 360));
    }

    /** A page that was upright from the beginning. */
    static PdfFrame upright(double width, double height) {
        return new PdfFrame(0, 0, width, height, 0, 0);
    }

    double width() {
        return rotation % 180 == 0 ? breadth : length;
    }

    double height() {
        return rotation % 180 == 0 ? length : breadth;
    }

    /** Across, for a point of the page's program. */
    double x(double x, double y) {
        return switch (rotation) {
            case 90 -> y - low;
            case 180 -> breadth - (x - left);
            case 270 -> length - (y - low);
            default -> x - left;
        };
    }

    /** Down, for a point of the page's program. */
    double y(double x, double y) {
        return switch (rotation) {
            case 90 -> x - left;
            case 180 -> y - low;
            case 270 -> breadth - (x - left);
            default -> length - (y - low);
        };
    }

    Box shown(Box box) {
        return shown(box.left(), box.top(), box.right(), box.bottom());
    }

    /** The box on the page as a viewer shows it: without the further turn. */
    Box shown(double boxLeft, double top, double right, double bottom) {
        return switch (turn) {
            case 90 -> new Box(top, width() - right, bottom, width() - boxLeft);
            case 180 -> new Box(width() - right, height() - bottom, width() - boxLeft, height() - top);
            case 270 -> new Box(height() - bottom, boxLeft, height() - top, right);
            default -> new Box(boxLeft, top, right, bottom);
        };
    }
}
