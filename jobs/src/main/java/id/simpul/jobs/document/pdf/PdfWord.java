package id.simpul.jobs.document.pdf;

/**
 * A word on a page, in points from the page's upper left corner as it is read.
 *
 * @param bottom the baseline; of a word that is not upright, its lower edge
 * @param size of the type
 * @param mark the number of the table's cell that a tagged file's structure puts it in, or -1
 * @param turn clockwise, in degrees: 0 for an upright word, 270 for one that reads up the page, -1 for one that stands askew
 * @param certainty 1 for text that the file holds, less for text recognised in a picture
 */
record PdfWord(
        String text,
        double left,
        double right,
        double top,
        double bottom,
        double size,
        boolean bold,
        int mark,
        int turn,
        double certainty) {

    PdfWord(String text, double left, double right, double top, double bottom, double size, boolean bold) {
        this(text, left, right, top, bottom, size, bold, -1, 0, 1);
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    /** Along its own line, so that turned words can be put in order as if they were upright. */
    double along() {
        return switch (turn) {
            case 90 -> top;
            case 180 -> -right;
            case 270 -> -bottom;
            default -> left;
        };
    }

    /** Where it ends along its own line. */
    double alongEnd() {
        return switch (turn) {
            case 90 -> bottom;
            case 180 -> -left;
            case 270 -> -top;
            default -> right;
        };
    }

    /** Its baseline, growing from line to line. */
    double down() {
        return switch (turn) {
            case 90 -> -left;
            case 180 -> -top;
            case 270 -> right;
            default -> bottom;
        };
    }

    /** This word, as one that was read in a picture. */
    PdfWord recognised(double sure) {
        return new PdfWord(text, left, right, top, bottom, size, bold, mark, turn, sure);
    }

    /** This word and the next one as one. */
    PdfWord with(PdfWord next) {
        return new PdfWord(
                text + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                Math.min(top, next.top),
                Math.max(bottom, next.bottom),
                size,
                bold,
                mark,
                turn,
                Math.min(certainty, next.certainty));
    }
}
